import { remembering } from '../normalise/remember.ts';
import { arabicDigits, headingKey, squash } from '../normalise/thai.ts';
import type { Block, Context, DetailSheet, Piece, SheetField, SourceLine } from '../stages.ts';
import { linesOf } from './lines.ts';
import { contextAfter, NO_CONTEXT } from './context.ts';
import { isPageFurniture } from './furniture.ts';
import { runningHeads } from './runningHeads.ts';
import { sections } from './vocabulary.ts';

type Section = SheetField | 'skip' | 'group' | 'remark';

const SECTIONS: readonly (readonly [string, Section])[] = [
  ...Object.entries(sections.sheet).flatMap(([field, list]) =>
    list.map((text) => [headingKey(text), field as SheetField] as const),
  ),
  ...sections.sheet_other.map((text) => [headingKey(text), 'skip'] as const),
  ...sections.sheet_group.map((text) => [headingKey(text), 'group'] as const),
];
const SECTION_OF = new Map([...SECTIONS].reverse());
/** Wordings that a heading may go on after, the longest first. */
const SECTION_STARTS = SECTIONS.filter(([wording]) => wording.length >= 6).sort(
  (a, b) => b[0].length - a[0].length,
);
const BARE_NAME = headingKey('โครงการ');
const STARTS = sections.sheet_starts.map(headingKey);
const ENDS = sections.document_ends.map(headingKey);

interface OpenSheet {
  readonly seq: string | null;
  readonly lineFirst: number;
  readonly context: Context;
  lineLast: number;
  section: Section;
  /** Number of the last numbered section. */
  number: number;
  readonly fields: Map<SheetField, Piece[]>;
}

/**
 * Detail sheets: runs of lines that start with "ลำดับที่ n" and tell one project in numbered
 * sections (ชื่อโครงการ, กลุ่มเป้าหมาย, งบประมาณ …). A start without a name section is no sheet.
 */
export function recogniseSheets(blocks: readonly Block[]): DetailSheet[] {
  const lines = linesOf(blocks);
  if (!lines.some(({ text }) => lineOfSheet(text).start !== null)) return [];
  const heads = runningHeads(lines);
  const sheets: OpenSheet[] = [];
  let open: OpenSheet | null = null;
  let context = NO_CONTEXT;
  for (const line of lines) {
    const told = lineOfSheet(line.text);
    const seq = told.start;
    if (seq !== null) {
      open = {
        seq,
        lineFirst: line.no,
        lineLast: line.no,
        context,
        section: 'skip',
        number: 0,
        fields: new Map(),
      };
      sheets.push(open);
    } else if (open && told.isEnd) {
      open = null;
    } else if (!open || told.isContextHeading) {
      context = contextAfter(context, line.text);
    }
    if (open && seq === null) addLine(open, line, told, heads);
  }
  return sheets
    .filter((sheet) => (sheet.fields.get('name')?.length ?? 0) > 0)
    .map(({ section: _section, number: _number, ...sheet }) => sheet);
}

/** What a line is to detail sheets, by itself. */
interface LineOfSheet {
  /** The number of the sheet that it starts. */
  readonly start: string | null;
  readonly isEnd: boolean;
  readonly isContextHeading: boolean;
  readonly isRemark: boolean;
  readonly isOfThePage: boolean;
}

const lineOfSheet = remembering((text): LineOfSheet => {
  const plain = squash(text);
  return {
    start: maybeSheetStart(text),
    isEnd: ENDS.includes(headingKey(text)),
    isContextHeading: /^(?:\d\.\d{1,2}(?:\.\d{1,2})?(?![\d)])|ม[ิ]?ติที่\d)/.test(plain),
    isRemark: plain.startsWith('(หมายเหตุ'),
    isOfThePage: isPageFurniture(text),
  };
}, 8_000);

function maybeSheetStart(text: string): string | null {
  const key = headingKey(text);
  if (!/\d$/.test(key)) return null;
  const start = STARTS.find((word) => key.startsWith(word));
  const rest = start ? key.slice(start.length) : '';
  return /^\d{1,3}$/.test(rest) ? rest : null;
}

function addLine(
  sheet: OpenSheet,
  line: SourceLine,
  told: LineOfSheet,
  heads: ReadonlySet<number>,
): void {
  if (told.isOfThePage && !isValue(sheet, line.text)) return;
  const heading = maybeSection(sheet, line.text);
  if (heading) {
    sheet.section = heading.section;
    sheet.lineLast = line.no;
    if (heading.section !== 'skip' && heading.section !== 'group' && heading.section !== 'remark') {
      if (!sheet.fields.has(heading.section)) sheet.fields.set(heading.section, []);
      if (heading.rest) push(sheet, { no: line.no, cell: null, text: heading.rest });
    }
    return;
  }
  if (heads.has(line.no)) return;
  if (told.isRemark) sheet.section = 'remark';
  if (sheet.section === 'skip' || sheet.section === 'group' || sheet.section === 'remark') return;
  if (told.isContextHeading) {
    sheet.section = 'remark';
    return;
  }
  sheet.lineLast = line.no;
  push(sheet, { no: line.no, cell: null, text: line.text.trim() });
}

/** A bare number as the first words of a section of money is its amount, not the number of a page. */
function isValue(sheet: OpenSheet, text: string): boolean {
  const isOpen = sheet.section === 'budget' && sheet.fields.get('budget')?.length === 0;
  return isOpen && /^\s*[๐-๙\d]{1,3}\s*$/.test(text);
}

function push(sheet: OpenSheet, piece: Piece): void {
  if (sheet.section === 'skip' || sheet.section === 'group' || sheet.section === 'remark') return;
  sheet.fields.get(sheet.section)?.push(piece);
}

/** Letters of a line that is a section's number and heading and nothing else. */
const LONGEST_SECTION = 75;

/**
 * A section heading: an optional number, a known wording, then nothing, ": value", or the value
 * after two spaces or a tab.
 */
function maybeSection(sheet: OpenSheet, text: string): { section: Section; rest: string } | null {
  const mayMatch = text.trim().length <= LONGEST_SECTION || /[:：]/.test(text);
  const match = mayMatch
    ? /^\s*(?:\(?([๐-๙\d]{1,2})[.)]\s*)?([^:：]{2,60}?)\s*(?:[:：]\s*(.*))?$/u.exec(text)
    : null;
  const parted = /\S(?:\s{2}|\t)/.test(text)
    ? /^\s*(?:\(?([๐-๙\d]{1,2})[.)]\s*)?(\S+(?: \S+){0,5})(?:\s{2,}|\t\s*)(\S.*)$/u.exec(text)
    : null;
  return (
    (parted && sectionOf(sheet, parted, text, true)) ??
    (match && sectionOf(sheet, match, text, false))
  );
}

function sectionOf(
  sheet: OpenSheet,
  match: RegExpExecArray,
  text: string,
  isParted: boolean,
): { section: Section; rest: string } | null {
  const number = match[1] === undefined ? null : Number(arabicDigits(match[1]));
  const key = headingKey(match[2] ?? '');
  const rest = match[3]?.trim() ?? '';
  const isNext =
    !isParted && number !== null && number === sheet.number + 1 && /^\s*[๐-๙\d]{1,2}\./.test(text);
  const section = knownSection(key, number !== null && !isParted) ?? (isNext ? 'skip' : null);
  if (section === null || (key === BARE_NAME && !(number !== null && rest))) return null;
  if (number !== null) sheet.number = number;
  return { section, rest };
}

/** The section of a wording; a numbered heading may go on after it ("หลักการและเหตุผล/ความเป็นมา"). */
function knownSection(key: string, isNumbered: boolean): Section | null {
  const exact = SECTION_OF.get(key);
  if (exact !== undefined || !isNumbered) return exact ?? null;
  const start = SECTION_STARTS.find(
    ([wording]) => key.startsWith(wording) && key.length <= wording.length * 2.2,
  );
  return start?.[1] ?? null;
}
