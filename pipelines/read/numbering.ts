import { walkXml } from './xml.ts';

interface Level {
  start: number;
  format: string;
  /** As Word keeps it: "%1.%2)". */
  text: string;
}

const MOST_LEVELS = 9;
const THAI_LETTERS = 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ';

/** The numbers Word prints before list items, counted on from item to item. */
export class Numbering {
  /** Levels by abstract list, and the abstract list of each list. */
  private readonly levels = new Map<string, Level[]>();
  private readonly lists = new Map<string, string>();
  /** Lists that begin anew though another of the same kind went before. */
  private readonly restarted = new Set<string>();
  private readonly counts = new Map<string, number[]>();

  /** Reads word/numbering.xml; without it no item has a number. */
  constructor(part: Uint8Array | null) {
    if (part) this.readPart(part);
  }

  /** The mark of the next item of a list: "1.", "-"; empty where the list is unknown. */
  next(listId: string, level: number): string {
    const abstract = this.lists.get(listId) ?? '';
    const levels = this.levels.get(abstract);
    const own = levels?.[level];
    if (!levels || !own) return '';
    const counter = this.restarted.has(listId) ? `list ${listId}` : abstract;
    const counts = this.counts.get(counter) ?? [];
    this.counts.set(counter, counts);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    if (own.format === 'bullet') return '-';
    if (own.format === 'none') return '';
    return own.text.replace(/%([1-9])/g, (_whole, digit: string) => {
      const at = Number(digit) - 1;
      const { start, format } = levels[at] ?? own;
      return numberIn(format, counts[at] ?? start);
    });
  }

  private readPart(part: Uint8Array): void {
    let abstract = '';
    let list = '';
    let level: Level | undefined;
    walkXml(part, {
      open: (name, attributes) => {
        const value = attributes.get('val') ?? '';
        if (name === 'abstractNum') abstract = attributes.get('abstractNumId') ?? '';
        else if (name === 'num') list = attributes.get('numId') ?? '';
        else if (name === 'abstractNumId') this.lists.set(list, value);
        else if (name === 'startOverride') this.restarted.add(list);
        else if (name === 'lvl') level = this.levelAt(abstract, attributes.get('ilvl') ?? '');
        else if (name === 'start' && level) level.start = Number.parseInt(value, 10) || 0;
        else if (name === 'numFmt' && level) level.format = value;
        else if (name === 'lvlText' && level) level.text = value;
      },
      close: (name) => {
        if (name === 'lvl') level = undefined;
        if (name === 'abstractNum') abstract = '';
      },
      text: () => {},
    });
  }

  /** The level to fill in; none for one a single list overrides, or beyond Word's nine. */
  private levelAt(abstract: string, told: string): Level | undefined {
    const at = Number.parseInt(told, 10);
    if (abstract === '' || !(at >= 0 && at < MOST_LEVELS)) return undefined;
    const levels = this.levels.get(abstract) ?? [];
    this.levels.set(abstract, levels);
    const level: Level = { start: 1, format: 'decimal', text: '' };
    levels[at] = level;
    return level;
  }
}

function numberIn(format: string, count: number): string {
  if (format.startsWith('thai') && format !== 'thaiLetters') {
    return String(count).replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
  }
  if (format === 'thaiLetters') return THAI_LETTERS[count - 1] ?? String(count);
  if (format === 'lowerLetter') return latin(count);
  if (format === 'upperLetter') return latin(count).toUpperCase();
  return String(count);
}

function latin(count: number): string {
  return count >= 1 && count <= 26 ? String.fromCharCode(96 + count) : String(count);
}
