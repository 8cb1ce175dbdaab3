import { headingKey, squash } from '../normalise/thai.ts';
import { yearsIn } from '../normalise/year.ts';
import type { Cell, Column, RawRow, SourceRow } from '../stages.ts';
import { cellText, readHeading } from './heading.ts';
import { maybeTotalWord } from './vocabulary.ts';

/**
 * Whether a table counts complaints by year down its side, a category over each other column: two
 * headings speak of complaints, or the caption does and nothing but counts stands in the columns.
 */
export function countsComplaints(
  columns: readonly Column[],
  rows: readonly RawRow[],
  caption: string,
): boolean {
  const yearAt = columns.findIndex((column) => column.role === 'year' && column.year === null);
  if (yearAt < 0 || columns.some((column) => column.role === 'name')) return false;
  const named = columns.filter((column) => headingKey(column.heading).includes('ร้องเรียน'));
  if (named.length >= 2) return true;
  return headingKey(caption).includes('ร้องเรียน') && holdsCounts(rows, yearAt);
}

/** Whether a row under words of complaints heads counts by year: a word for the year, then categories. */
export function headsCounts(rows: readonly SourceRow[], index: number, caption: string): boolean {
  const row = rows[index];
  if (!row || row.cells.length < 3 || !headingKey(caption).includes('ร้องเรียน')) return false;
  const [first, ...others] = row.cells;
  const isYear = (cell: Cell | undefined) => readHeading(cell).role === 'year';
  return (
    isYear(first) &&
    readHeading(first).year === null &&
    others.every((cell) => /[ก-ฮ]{2}/.test(cellText(cell)) && !/[\d๐-๙]{3}/.test(cellText(cell))) &&
    yearsIn(cellText(rows[index + 1]?.cells[0])).length === 1
  );
}

/** Whether each row of data holds whole numbers and dashes beside its year. */
function holdsCounts(rows: readonly RawRow[], yearAt: number): boolean {
  const data = rows.filter((row) => row.kind === 'data');
  return (
    data.length > 0 &&
    data.every(
      (row) => row.cells.length > 2 && row.cells.every((cell, i) => i === yearAt || isCount(cell)),
    )
  );
}

/**
 * The columns of a table that counts complaints by category down its side, a fiscal year over each
 * other column, where the words above it or over it say so and nothing but counts stands under the
 * years: its column of words becomes that of the categories. Null for every other table.
 */
export function maybeComplaintColumns(
  columns: readonly Column[],
  rows: readonly RawRow[],
  lead: readonly string[],
): readonly Column[] | null {
  const yearly = columns.flatMap(({ year }, i) => (year === null ? [] : [i]));
  if (yearly.length === 0 || columns.some(({ role }) => role === 'name')) return null;
  const said = [...lead.slice(0, 2), ...columns.map(({ heading }) => heading)];
  if (!said.some(speaksOfComplaints) || said.some(speaksOfShares)) return null;
  const data = rows.filter((row) => row.kind === 'data' || row.kind === 'total');
  const words = columns.findIndex(
    ({ role, year }, i) => role !== 'seq' && year === null && isWorded(data, i),
  );
  const isCounted = data.every((row) => yearly.every((i) => isCount(row.cells[i])));
  if (words < 0 || words > (yearly[0] ?? 0) || !isCounted) return null;
  return columns.map((column, i) =>
    i === words ? { ...column, role: 'complaint_category' as const } : column,
  );
}

function speaksOfComplaints(text: string): boolean {
  return /ร้องเรียน|ร้องทุกข์/.test(headingKey(text)) && !/ความพึงพอใจ|งบประมาณที่/.test(text);
}

function speaksOfShares(text: string): boolean {
  return /ร้อยละ|%|บาท|ลดลง/.test(text);
}

function isWorded(rows: readonly RawRow[], at: number): boolean {
  const texts = rows.map((row) => cellText(row.cells[at])).filter((text) => text.trim() !== '');
  const worded = texts.filter((text) => /[ก-ฮ]{2}/.test(text) && maybeTotalWord(text) === null);
  return worded.length > 0 && worded.length >= texts.length / 2;
}

function isCount(cell: Cell | undefined): boolean {
  return /^(?:\d{1,2}(?:,?\d{3})?|\d{1,5}|[-–—]*|ไม่มี)(?:เรื่อง|ราย|คดี|ครั้ง)?$/.test(
    squash(cellText(cell)),
  );
}
