import type { Figure } from '../../data/schema/figures.ts';
import { digitsOf, nextNumber, numberEnd } from './figuresScan.ts';
import { cellsOfLine, type PrintedCell, type TableLines } from './figuresPlace.ts';

/** A figure as it stands on the page: nothing of what it means. */
export interface FoundFigure {
  readonly line: number;
  /** Index of the cell, as evidence counts them; null outside tables and where cells are whole lines. */
  readonly cell: number | null;
  /** As printed, with the words that make it an amount or a percentage. */
  readonly text: string;
  /** Its digits in Arabic, without separators of groups: what makes two prints the same. */
  readonly digits: string;
  readonly kind: Figure['kind'];
  readonly isInTable: boolean;
  /** What is printed left and right of it in its cell or line. */
  readonly before: string;
  readonly after: string;
}

const PERCENT_BEFORE =
  /ร้อย *ละ *(?:(?:ของ|ที่|อย่าง *น้อย|ไม่ *น้อย *กว่า|ไม่ *ต่ำ *กว่า|มากกว่า|ไม่ *เกิน|ประมาณ|เฉลี่ย|เท่ากับ|[(:=]) *)*$/;
const PERCENT_AFTER = /^ *(?:%|％|เปอร์ *เซ็น(?:ต์)?)/;
const MONEY_AFTER = /^ *(?:(?:ล้าน|แสน|หมื่น|พัน|ร้อย)* *บาท|[.,] ?[-–—=](?![\d๐-๙]))/;

const MOST_LETTERS_BEFORE = 60;
const MOST_LETTERS_AFTER = 40;
/** The letters that the words before a percentage end with. */
const LAST_OF_PERCENT = new Set('ะงี่ยานณบ(:=');
const FIRST_OF_MARK = new Set('%％เบลพหแร.,');
const NO_MARK = { mark: '', isPercent: false };

/**
 * Every figure printed in the lines, in order: amounts (groups of thousands, four digits or more
 * that are no year, or a number before บาท or ".-"), percentages, and numbers alone in a table cell.
 * Looks at letters only and knows nothing of columns or values.
 */
export function findFigures(lines: readonly { no: number; text: string }[], table: TableLines) {
  const found: FoundFigure[] = [];
  let above = '';
  for (const { no, text } of lines) {
    if (nextNumber(text, 0) >= 0) {
      for (const cell of cellsOfLine(text, table.get(no))) addFigures(found, no, cell, above);
    }
    if (text !== '') above = text;
  }
  return found;
}

function addFigures(found: FoundFigure[], line: number, cell: PrintedCell, above: string): void {
  const { text, isInTable, index } = cell;
  let at = nextNumber(text, 0);
  if (at < 0) return;
  let end = 0;
  const isAlone = isInTable && isNumbersOnly(text);
  for (; at >= 0; at = nextNumber(text, end)) {
    end = numberEnd(text, at);
    const isFirst = isBlank(text, at);
    const left = isFirst ? percentBefore(above, above.length) : percentBefore(text, at);
    const right = markAfter(text, end);
    const isPercent = left !== '' || right.isPercent;
    const printed = text.slice(at, end);
    const kind = kindOf(printed, isPercent, right.mark !== '', isAlone);
    if (kind === null) continue;
    found.push({
      line,
      cell: index,
      text: `${isFirst ? '' : left}${printed}${right.mark}`.trim(),
      digits: digitsOf(printed),
      kind,
      isInTable,
      before: text.slice(0, at),
      after: text.slice(end),
    });
  }
}

function kindOf(
  printed: string,
  isPercent: boolean,
  isMoney: boolean,
  isAlone: boolean,
): Figure['kind'] | null {
  if (isPercent) return 'percent';
  if (isMoney || hasFormOfMoney(printed)) return 'money';
  return isAlone ? 'cell' : null;
}

/** The words before a number that make it a percentage; empty where none do. */
function percentBefore(text: string, end: number): string {
  let last = end - 1;
  while (text[last] === ' ') last--;
  if (!LAST_OF_PERCENT.has(text[last] ?? '')) return '';
  const before = text.slice(Math.max(0, end - MOST_LETTERS_BEFORE), end);
  const at = before.lastIndexOf('ร้อย');
  return at < 0 ? '' : (PERCENT_BEFORE.exec(before.slice(at))?.[0] ?? '');
}

/** The words after a number that make it an amount or a percentage; empty where none do. */
function markAfter(text: string, from: number): { mark: string; isPercent: boolean } {
  let at = from;
  while (text[at] === ' ') at++;
  if (!FIRST_OF_MARK.has(text[at] ?? '')) return NO_MARK;
  const rest = text.slice(from, from + MOST_LETTERS_AFTER);
  const percent = PERCENT_AFTER.exec(rest)?.[0];
  if (percent !== undefined) return { mark: percent, isPercent: true };
  const money = MONEY_AFTER.exec(rest)?.[0];
  return money === undefined ? NO_MARK : { mark: money, isPercent: false };
}

function isBlank(text: string, end: number): boolean {
  for (let at = 0; at < end; at++) if (text[at] !== ' ' && text[at] !== '\t') return false;
  return true;
}

/** Groups of thousands, however badly parted, or at least four digits on end that are no year. */
function hasFormOfMoney(printed: string): boolean {
  if (printed.length < 4) return false;
  const whole = printed.split('.')[0] ?? '';
  const digits = digitsOf(whole);
  if (digits.length < 4) return false;
  if (whole.includes(',')) return true;
  return !isYear(digits);
}

/** A year of the Buddhist or the common era by its form alone. */
export function isYear(digits: string): boolean {
  return /^(?:2[45]\d\d|26[0-4]\d|19\d\d|20\d\d)$/.test(digits);
}

function isNumbersOnly(text: string): boolean {
  return !/[^\d๐-๙\s.,()[\]'"*•·/%:;=+_–—-]/.test(text);
}
