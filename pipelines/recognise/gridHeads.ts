import { headingKey, squash } from '../normalise/thai.ts';
import { yearsIn } from '../normalise/year.ts';
import type { Column } from '../stages.ts';
import { columnsOf } from './columns.ts';
import { cellText } from './heading.ts';
import type { PrintedRow } from './printedRows.ts';
import { isBareYear } from './targetTables.ts';
import { namesMetric } from './vocabulary.ts';

interface Headed {
  readonly columns: readonly Column[];
  readonly rows: readonly PrintedRow[];
}

/** Letters of the longest cell that may head a column. */
const LONGEST_HEAD = 60;

/**
 * A table of which no heading is known, headed by its first row (or its first two) where that names a
 * fiscal year over each other column and the rows below are of the ITA, of corruption cases or of
 * complaints, by their first words or by the line above. Every other table comes back as it is.
 */
export function withGridHead(
  columns: readonly Column[],
  rows: readonly PrintedRow[],
  lead: readonly string[],
): Headed {
  const asIs = { columns, rows };
  if (columns.some(({ heading, role }) => heading !== '' || role !== 'other')) return asIs;
  const at = rows.findIndex((row) => row.kind === 'data');
  const height = headHeight(rows, at);
  if (height === 0) return asIs;
  const head = rows.slice(at, at + height);
  const below = rows.slice(at + height).filter(({ kind }) => kind === 'data' || kind === 'total');
  if (!below.some((row) => holdsNumber(row, head)) || !isOfInterest(head, below, lead)) return asIs;
  const read = columnsOf(
    head.map(({ cells, lineFirst, lineLast }) => ({ cells, lineFirst, lineLast })),
  );
  return {
    columns: columns.map((column, i) => read[i] ?? column),
    rows: rows.map((row, i) => (i >= at && i < at + height ? { ...row, kind: 'heading' } : row)),
  };
}

/** How many rows from `at` on head the table: one with years, or words over one with years; 0 for none. */
function headHeight(rows: readonly PrintedRow[], at: number): number {
  const [first, second] = [rows[at], rows[at + 1]];
  if (!first) return 0;
  if (namesYears(first)) return 1;
  const isOver = isWords(first) && second !== undefined && namesYears(second);
  return isOver ? 2 : 0;
}

/** Whether cells are short words and fiscal years: one year at least, the first of them not in the first cell. */
function namesYears({ cells }: PrintedRow): boolean {
  const texts = cells.map(cellText);
  const firstYear = texts.findIndex((text) => yearsIn(text).length === 1);
  return firstYear > 0 && texts.every(isHeadText);
}

function isWords({ cells }: PrintedRow): boolean {
  return cells.map(cellText).every((text) => isHeadText(text) && yearsIn(text).length === 0);
}

function isHeadText(text: string): boolean {
  const years = yearsIn(text);
  if (text.length > LONGEST_HEAD || years.length > 1) return false;
  return !/\d/.test(squash(text).replace(/25\d\d/g, ''));
}

/** Whether a cell below the years holds a number. */
function holdsNumber(row: PrintedRow, head: readonly PrintedRow[]): boolean {
  const years = head.at(-1)?.cells ?? [];
  return row.cells.some(
    (cell, i) => yearsIn(cellText(years[i])).length === 1 && /[\d๐-๙]/.test(cellText(cell)),
  );
}

function isOfInterest(
  head: readonly PrintedRow[],
  below: readonly PrintedRow[],
  lead: readonly string[],
): boolean {
  const firsts = below.map((row) => row.cells.slice(0, 3).map(cellText).join(' '));
  const said = [...lead, ...head.flatMap((row) => row.cells.map(cellText).filter(isNoYear))];
  if (firsts.some(namesMetric) || said.some(namesMetric)) return true;
  return said.some(
    (text) => headingKey(text).includes('ร้องเรียน') || headingKey(text).includes('ร้องทุกข์'),
  );
}

function isNoYear(text: string): boolean {
  return !isBareYear(text);
}
