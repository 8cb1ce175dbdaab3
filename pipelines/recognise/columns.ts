import { arabicDigits, headingKey, squash } from '../normalise/thai.ts';
import { yearsIn } from '../normalise/year.ts';
import type { Cell, Column, Role, SourceRow } from '../stages.ts';
import { isDoneGroup, maybeApproach, maybeRole, moneyScale } from './vocabulary.ts';

/** The text of a cell, its lines joined by a line break. */
export function cellText(cell: Cell | undefined): string {
  return cell?.pieces.map((piece) => piece.text).join('\n') ?? '';
}

interface Heading {
  readonly role: Role | null;
  readonly year: number | null;
  readonly part: string | null;
  readonly text: string;
}

/** Letters of the longest heading met, doubled: anything longer is running text. */
const LONGEST_HEADING = 90;

const NO_HEADING: Heading = { role: null, year: null, part: null, text: '' };

/** What one printed heading cell says: a role, a year, a quarter or an approach. */
export function readHeading(cell: Cell | undefined): Heading {
  const text = cellText(cell);
  const key = headingKey(withoutScale(text));
  if (key === '') return NO_HEADING;
  if (key.length > LONGEST_HEADING) return { ...NO_HEADING, text };
  const quarter = /^ไตรมาส(?:ที่)?(\d)?/.exec(key);
  if (quarter) return { role: 'quarter', year: null, part: quarter[1] ?? null, text };
  const year = yearsIn(text)[0] ?? null;
  if (year !== null && /^(?:ปี)?(?:งบประมาณ)?(?:พศ)?25..$/.test(key)) {
    return { role: 'year', year, part: null, text };
  }
  const role = hasCount(key) ? null : maybeRole(withoutScale(text));
  if (role?.score === 1) return { role: role.role, year, part: null, text };
  const approach = maybeApproach(text);
  if (approach) return { role: 'approach', year, part: approach, text };
  return { role: role?.role ?? null, year, part: null, text };
}

/** A heading without the scale it names: "โอกาส (1-5)". */
function withoutScale(text: string): string {
  return arabicDigits(text).replace(/\(?\s*1\s*[-–]\s*[35]\s*\)?/g, '');
}

/** A number that is no year and no round of reporting: the cell holds a value, not a heading. */
function hasCount(key: string): boolean {
  return /\d/.test(key.replace(/25\d\d/g, '').replace(/รอบ(?:6|12)เดือน/g, ''));
}

/** How many cells of a row are known headings, of how many kinds, and how many are filled at all. */
function headingShare(row: SourceRow): { known: number; kinds: number; filled: number } {
  const filled = row.cells.filter((cell) => cell.pieces.length > 0);
  const known = filled.map(readHeading).filter((heading) => heading.role !== null);
  const kinds = new Set(known.map((heading) => heading.role)).size;
  return { known: known.length, kinds, filled: filled.length };
}

/** Whether a row opens a table: headings of two kinds at least, and half or more of its cells known. */
export function isHeadingRow(row: SourceRow): boolean {
  const { known, kinds, filled } = headingShare(row);
  return kinds >= 2 && known / filled >= (kinds >= 3 ? 0.5 : 0.6);
}

/** Whether a row only repeats a part of the headings above it, as a page break leaves it. */
export function repeatsHeading(columns: readonly Column[], row: SourceRow): boolean {
  const filled = row.cells.flatMap((cell, i) => (cell.pieces.length > 0 ? [{ cell, i }] : []));
  const keys = columns.map((column) => headingKey(column.heading));
  return (
    filled.length >= 2 &&
    filled.every(({ cell, i }) => {
      const key = headingKey(cellText(cell));
      return (
        key.length >= 3 &&
        [keys[i - 1], keys[i], keys[i + 1]].some((heading) => heading?.includes(key))
      );
    })
  );
}

/**
 * Whether a row goes on with the headings of the row above: known headings beside empty cells
 * (หน่วยนับ, ปี …), or short words that all stand under a heading spanning several columns.
 */
export function isSubHeadingRow(row: SourceRow, above: SourceRow): boolean {
  const { known, filled } = headingShare(row);
  if (filled < 2 || row.cells.length !== above.cells.length || filled === row.cells.length)
    return false;
  return (known >= 2 && known / filled >= 0.75) || standsUnderSpans(row, above);
}

function standsUnderSpans(row: SourceRow, above: SourceRow): boolean {
  return row.cells.every((cell, i) => {
    if (cell.pieces.length === 0) return true;
    const upper = above.cells[i]?.pieces.length ?? 0;
    const right = above.cells[i + 1]?.pieces.length ?? 1;
    return cellText(cell).length <= 24 && i > 1 && (upper === 0 || right === 0);
  });
}

/**
 * Columns of a table from its heading rows. A heading spans the empty cells to its right; the lower
 * heading says what the column is, the upper one lends the year, the group and the unit of money.
 */
export function columnsOf(heading: readonly SourceRow[]): Column[] {
  const width = Math.max(...heading.map((row) => row.cells.length));
  const columns: Column[] = [];
  let span = NO_HEADING;
  for (let index = 0; index < width; index++) {
    const upper = readHeading(heading[0]?.cells[index]);
    const lower = lowerHeading(heading.slice(1), index);
    if (upper.text !== '') span = upper;
    else if (lower.text === '') span = NO_HEADING;
    columns.push(combine(upper.text === '' ? span : upper, lower));
  }
  while (columns.at(-1)?.heading === '') columns.pop();
  return settled(columns);
}

/** ค่าเป้าหมาย heads the target column of a plan table, and the first column of a table of targets. */
function settled(columns: readonly Column[]): Column[] {
  const hasName = columns.some((column) => column.role === 'name');
  return columns.map((column) =>
    hasName && column.role === 'target_metric' ? { ...column, role: 'target' } : column,
  );
}

function lowerHeading(rows: readonly SourceRow[], index: number): Heading {
  const found = rows.map((row) => readHeading(row.cells[index])).filter((h) => h.text !== '');
  return found.at(-1) ?? NO_HEADING;
}

function combine(upper: Heading, lower: Heading): Column {
  const text = [upper.text, lower.text].filter(Boolean).join(' ');
  const base = {
    year: lower.year ?? upper.year,
    part: lower.part ?? quarterPart(upper, lower) ?? upper.part,
    scale: moneyScale(text),
    heading: text.replace(/\s+/g, ' '),
    isKnown: upper.role !== null || lower.role !== null,
  };
  return { role: combinedRole(upper, lower), ...base };
}

/** The bare number of a quarter under a heading ไตรมาส. */
function quarterPart(upper: Heading, lower: Heading): string | null {
  if (upper.role !== 'quarter') return null;
  return /^q?([1-4])$/.exec(squash(lower.text))?.[1] ?? null;
}

function combinedRole(upper: Heading, lower: Heading): Role {
  if (lower.role === null) return upper.role === 'year' ? 'budget' : (upper.role ?? 'other');
  if (lower.role === 'year') return upper.role === 'budget' ? 'budget' : 'year';
  const done = isDoneGroup(upper.text);
  if (lower.role === 'planned_count') return done ? 'done_count' : 'planned_count';
  if (lower.role === 'budget' && isCountGroup(upper))
    return done ? 'done_budget' : 'planned_budget';
  return lower.role;
}

function isCountGroup(upper: Heading): boolean {
  const key = squash(upper.text);
  return key.includes('จำนวนโครงการ') || isDoneGroup(upper.text);
}

/** Whether a text is nothing but dashes: the rule of a table drawn in text. */
export function isRuleText(text: string): boolean {
  return /^[-–—=_+|:\s]{2,}$/.test(arabicDigits(text));
}
