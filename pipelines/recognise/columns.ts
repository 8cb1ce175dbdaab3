import { remembering } from '../normalise/remember.ts';
import { headingKey, squash } from '../normalise/thai.ts';
import type { Column, Role, SourceRow } from '../stages.ts';
import {
  cellText,
  isWeakHeading,
  joinedRole,
  NO_HEADING,
  quarterPart,
  readColumnHeading,
  readHeading,
  type Heading,
} from './heading.ts';
import { settleRoles } from './settleRoles.ts';
import { settleMoneyBySource } from './moneyBySource.ts';
import { isDoneGroup, maybeRole, moneyScale, values } from './vocabulary.ts';

/** Letters of a heading that stands below another. */
const LONGEST_SUB_HEADING = 24;

/** How many cells of a row are known headings, of how many kinds, and how many are filled at all. */
function headingShare(row: SourceRow): { known: number; kinds: number; filled: number } {
  const filled = row.cells.filter((cell) => cell.pieces.length > 0);
  const known = filled.map(readHeading).filter((heading) => heading.role !== null);
  const kinds = new Set(known.map((heading) => heading.role)).size;
  return { known: known.length, kinds, filled: filled.length };
}

/** Whether a row opens a table: headings of two kinds at least, and half or more of its cells known. */
export function isHeadingRow(row: SourceRow): boolean {
  if (row.cells.some((cell) => cell.pieces.length > 0 && isAmount(cellText(cell)))) return false;
  if (isMostlyUnknown(row)) return false;
  const { known, kinds, filled } = headingShare(row);
  if (kinds < 2) return false;
  const enough = kinds >= 3 ? 0.5 : 0.6;
  const isHeaded = known / filled >= enough || (known + weakOf(row)) / filled >= enough;
  return isHeaded && !isNumberedProject(row);
}

const STARTS_NAME = new RegExp(`^(?:${Object.values(values.kinds).flat().join('|')})[ก-๙]{4}`);

/** A number before a project's name: a row of data, whatever its other cells say. */
function isNumberedProject(row: SourceRow): boolean {
  const [first, second, third] = row.cells.map(cellText);
  if (!/^\(?\d{1,3}[.)]?$/.test(squash(first ?? ''))) return false;
  return [second, third].some((text) => STARTS_NAME.test(squash(text ?? '')));
}

/** How many cells of a row are headings by words that a row of data may hold too. */
function weakOf(row: SourceRow): number {
  return row.cells.filter((cell) => readHeading(cell).role === null && isWeakHeading(cell)).length;
}

/** Whether more than half of the filled cells are no headings, told by the first that settle it. */
function isMostlyUnknown(row: SourceRow): boolean {
  const filled = row.cells.filter((cell) => cell.pieces.length > 0);
  let unknown = 0;
  return filled.some((cell) => {
    if (readHeading(cell).role === null && !isWeakHeading(cell)) unknown++;
    return unknown > filled.length / 2;
  });
}

/** A bare number that is no year and no quarter stands under a heading, not in one; so does a share or a score. */
function isAmount(text: string): boolean {
  if (!/[\d๐-๙]/.test(text)) return false;
  const key = squash(text);
  if (/^\d[\d,]*(?:\.\d+)?(?:\.-)?$/.test(key)) return !/^(?:[1-4]|25\d\d)$/.test(key);
  return /\d/.test(key) && AIMED_AT.test(key);
}

/** "๘๖ คะแนนขึ้นไป", "ไม่น้อยกว่าร้อยละ 10". */
const AIMED_AT =
  /^(?:ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย|ลดลง|ร้อยละ)*\d{1,3}(?:\.\d+)?(?:คะแนน|%|ขึ้นไป|เรื่อง|คดี)*$/;

const knownKeys = new WeakMap<readonly Column[], readonly string[]>();

/** The headings of a table's columns as they are compared; made once for all its rows. */
function keysOf(columns: readonly Column[]): readonly string[] {
  const known = knownKeys.get(columns);
  if (known) return known;
  const keys = columns.map((column) => headingKey(column.heading));
  knownKeys.set(columns, keys);
  return keys;
}

/** Whether a row only repeats a part of the headings above it, as a page break leaves it. */
export function repeatsHeading(columns: readonly Column[], row: SourceRow): boolean {
  const keys = keysOf(columns);
  let filled = 0;
  return (
    everyFilled(row, (i) => {
      filled++;
      const key = headingKey(cellText(row.cells[i]));
      const holds = (at: number) => keys[at]?.includes(key) ?? false;
      return key.length >= 3 && (holds(i) || holds(i - 1) || holds(i + 1));
    }) && filled >= 2
  );
}

/**
 * Whether a row goes on with the headings of the row above: known headings beside empty cells
 * (หน่วยนับ, ปี …), short words that all stand under a heading spanning several columns, or the
 * second halves of headings that were broken.
 */
export function isSubHeadingRow(row: SourceRow, above: SourceRow): boolean {
  const { known, filled } = headingShare(row);
  if (row.cells.length !== above.cells.length || filled === 0) return false;
  if (everyFilled(row, (i) => completesWord(row, above, i))) return true;
  if (filled < 2 || filled === row.cells.length) return false;
  return (
    (known >= 2 && known / filled >= 0.75) ||
    everyFilled(row, (i) => standsUnderSpan(row, above, i) || completesWord(row, above, i))
  );
}

function everyFilled(row: SourceRow, holds: (index: number) => boolean): boolean {
  return row.cells.every((cell, i) => cell.pieces.length === 0 || holds(i));
}

/** Whether a cell is the second half of the heading above it, or the unit of its money. */
function completesWord(row: SourceRow, above: SourceRow, index: number): boolean {
  const texts = [cellText(above.cells[index]), cellText(row.cells[index])];
  if (texts[0] === '' || (texts[1]?.length ?? 0) > LONGEST_SUB_HEADING) return false;
  return /^\(?(?:พัน|ล้าน)?บาท\)?$/.test(squash(texts[1] ?? '')) || joinedRole(texts)?.score === 1;
}

function standsUnderSpan(row: SourceRow, above: SourceRow, index: number): boolean {
  const upper = above.cells[index]?.pieces.length ?? 0;
  const right = above.cells[index + 1]?.pieces.length ?? 1;
  const isShort = cellText(row.cells[index]).length <= LONGEST_SUB_HEADING;
  return isShort && index > 0 && (upper === 0 || right === 0);
}

/**
 * Columns of a table from its heading rows. A heading spans the empty cells to its right; the lower
 * heading says what the column is, the upper one lends the year, the group and the unit of money.
 */
export function columnsOf(heading: readonly SourceRow[]): readonly Column[] {
  return columnsUnder(heading.map((row) => row.cells.map(cellText).join('\t')).join('\f'));
}

/** A heading stands again on each page, and in each document of a body. */
const columnsUnder = remembering(columnsUnderNow, 500);

function columnsUnderNow(texts: string): readonly Column[] {
  const stacks = stacksOf(texts.split('\f').map((row) => row.split('\t')));
  const columns = stacks.map((stack) => columnOf(stack));
  const last = columns.findLastIndex((column) => column.heading !== '');
  const isDone = stacks.map(
    ({ headings }) => headings.length > 1 && isDoneGroup(headings[0]?.text ?? ''),
  );
  const groups = stacks.map(({ headings }) =>
    headings.length > 1 && headings.at(-1)?.text !== '' ? (headings[0]?.text ?? '') : '',
  );
  const own = stacks.map(({ headings }) => headings.at(-1)?.text ?? '');
  const settled = settleMoneyBySource(columns.slice(0, last + 1), groups, own);
  return settleRoles(settled, isDone);
}

/** Headings of one column from the top down, those that span it included; and its own words. */
interface Stack {
  readonly headings: readonly Heading[];
  readonly own: readonly string[];
}

function stacksOf(heading: readonly (readonly string[])[]): Stack[] {
  const width = Math.max(...heading.map((row) => row.length));
  const read = heading.map((row) =>
    Array.from({ length: width }, (_, i) => readColumnHeading(row[i] ?? '')),
  );
  const spans = read.map((row, r) =>
    r < read.length - 1 || r === 0 ? spanned(row, r, read) : row,
  );
  return Array.from({ length: width }, (_, i) => ({
    headings: spans.map((row) => row[i] ?? NO_HEADING),
    own: read.map((row) => row[i]?.text ?? '').filter((text) => text !== ''),
  }));
}

/** A row of headings, each spanning the empty cells to its right as far as something stands below them. */
function spanned(row: readonly Heading[], r: number, read: readonly Heading[][]): Heading[] {
  let span = NO_HEADING;
  return row.map((heading, i) => {
    const below = read.slice(r + 1).some((lower) => lower[i]?.text !== '');
    const above = read.slice(0, r).some((upper) => upper[i]?.text !== '');
    if (heading.text !== '') span = heading;
    else if (!below || above) span = NO_HEADING;
    return span;
  });
}

function columnOf({ headings, own }: Stack): Column {
  const text = headings.map((heading) => heading.text).filter(Boolean);
  const whole = joinedRole(own);
  const parts = headings.filter((heading) => heading.text !== '');
  const joined = parts.reduce((upper, lower) => combine(upper, lower), NO_HEADING);
  const role = whole && (whole.score === 1 || joined.role === null) ? whole.role : joined.role;
  return {
    role: settledRole(role, parts),
    year: joined.year,
    part: joined.part,
    scale: moneyScale(text.join(' ')),
    heading: text.map(unwrapped).join(' ').replace(/\s+/g, ' '),
    isKnown: role !== null,
  };
}

/** A heading of several lines as one: no space where a Thai word was wrapped. */
function unwrapped(text: string): string {
  return text.replace(/([\u0E01-\u0E4E])[ \t]*\n\s*(?=[\u0E01-\u0E4E])/g, '$1');
}

/** A year alone heads money, but with a unit of its own ("ปี 2566 (เรื่อง)") it counts; the word ปีงบประมาณ without a number heads a column of years. */
function settledRole(role: Role | null, parts: readonly Heading[]): Role {
  const timed = parts.filter((heading) => heading.role !== null);
  const [only] = timed;
  if (timed.length === 1 && only?.role === 'year' && only.year !== null) {
    const isCount = /(?:เรื่อง|คดี|ราย|ร้อยละ|%|คะแนน)$/.test(headingKey(only.text));
    return parts.at(0) === only && !isCount ? 'budget' : 'year';
  }
  return role ?? 'other';
}

function combine(upper: Heading, lower: Heading): Heading {
  if (upper.text === '') return lower;
  return {
    role: combinedRole(upper, lower),
    year: lower.year ?? upper.year,
    part: lower.part ?? quarterPart(upper, lower) ?? upper.part,
    text: `${upper.text} ${lower.text}`,
  };
}

const LENDS_TO_YEARS: readonly (Role | null)[] = ['budget', 'disbursed', 'target', 'quantity'];

function combinedRole(upper: Heading, lower: Heading): Role | null {
  if (/^(?:ร้อยละ|%)/.test(headingKey(upper.text))) {
    const whole = maybeRole(`${upper.text}${lower.text}`);
    if (whole?.score === 1) return whole.role;
  }
  if (lower.role === null) return upper.role;
  if (lower.role === 'year') {
    if (LENDS_TO_YEARS.includes(upper.role)) return upper.role;
    return upper.role === 'year' ? 'budget' : 'year';
  }
  if (lower.role === 'complaint_total' && upper.role === 'risk_level') return 'risk_score';
  if (lower.role === 'complaint_total' && LENDS_TO_YEARS.includes(upper.role)) return upper.role;
  return lower.role === 'outcome' && isDoneGroup(upper.text) ? 'result' : lower.role;
}

/** Whether a text is nothing but dashes: the rule of a table drawn in text. */
export function isRuleText(text: string): boolean {
  return /^[-–—=_+|:\s]{2,}$/.test(text);
}
