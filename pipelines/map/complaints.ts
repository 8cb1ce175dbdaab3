import { parseNumber } from '../normalise/number.ts';
import { arabicDigits, headingKey, normaliseText, squash } from '../normalise/thai.ts';
import { yearsIn } from '../normalise/year.ts';
import type { Piece, RawRow, RawTable } from '../stages.ts';
import { cellOf } from './cells.ts';
import { printed } from './reading.ts';
import { isDash } from './values.ts';

export interface DraftComplaint {
  readonly year: number;
  readonly category: string;
  readonly count: number | null;
  readonly total: number | null;
  readonly pieces: readonly Piece[];
}

/** Rows of complaint tables: a category and its count, in the year of the caption or of each column. */
export function mapComplaintTable(
  table: RawTable,
  totals: ReadonlyMap<number, number>,
): { complaints: DraftComplaint[]; unread: RawRow[] } {
  const complaints: DraftComplaint[] = [];
  const unread: RawRow[] = [];
  const yearAt = table.columns.findIndex(({ role, year }) => role === 'year' && year === null);
  if (yearAt >= 0) return complaintsByRow(table, yearAt);
  const years = table.columns.flatMap(({ year }, at) => (year === null ? [] : [{ year, at }]));
  if (years.length === 0) {
    for (const row of table.rows) if (row.kind === 'total') unread.push(row);
  }
  const known = new Map([...totalsOf(table, years), ...totals]);
  for (const row of table.rows.filter((r) => r.kind === 'data')) {
    const category = cellOf(table.columns, row, 'complaint_category');
    const counted = years.length > 0 ? ofYears(row, years) : ofCaption(table, row);
    const isOdd = counted.some(({ pieces }) => isNoCount(pieces));
    if (saysSum(printed(category))) {
      // Counted among the totals; its row states no category.
      if (years.length === 0) unread.push(row);
      continue;
    }
    if (counted.length === 0 || isOdd || isDash(printed(category))) unread.push(row);
    else
      for (const { year, pieces } of counted) {
        complaints.push({
          year,
          category: normaliseText(printed(category)),
          count: maybeCount(pieces),
          total: known.get(year) ?? null,
          pieces: [...category, ...pieces],
        });
      }
  }
  return { complaints: toldOnce(complaints), unread };
}

/** Two columns of one year that say the same of a category, or nothing, are one count. */
function toldOnce(complaints: readonly DraftComplaint[]): DraftComplaint[] {
  const known = new Set<string>();
  return complaints.filter(({ year, category, pieces }) => {
    const places = pieces.map(({ no, text }) => `${no} ${text}`).join('\n');
    const key = `${year} ${category}\n${places}`;
    return !known.has(key) && known.add(key);
  });
}

/** A year in each row, a category over each other column: a dash or nothing is no count. */
function complaintsByRow(
  table: RawTable,
  yearAt: number,
): { complaints: DraftComplaint[]; unread: RawRow[] } {
  const complaints: DraftComplaint[] = [];
  const unread: RawRow[] = [];
  const isSum = (heading: string) => saysSum(heading) || saysAllComplaints(heading);
  const sumAt = table.columns.findIndex(({ heading }) => isSum(heading));
  for (const row of table.rows) {
    if (row.kind !== 'data' && row.kind !== 'total') continue;
    const year =
      row.kind === 'data' ? yearsIn(printed(row.cells[yearAt]?.pieces ?? []))[0] : undefined;
    if (year === undefined || row.cells.some(({ pieces }) => isNoCount(pieces))) {
      unread.push(row);
      continue;
    }
    const total = maybeCount(row.cells[sumAt]?.pieces ?? []);
    table.columns.forEach(({ heading, role }, i) => {
      const pieces = row.cells[i]?.pieces ?? [];
      if (i === yearAt || i === sumAt || role === 'seq' || pieces.length === 0) return;
      const category = normaliseText(heading);
      complaints.push({ year, category, count: maybeCount(pieces), total, pieces });
    });
  }
  return { complaints: toldOnce(complaints), unread };
}

interface Counted {
  readonly year: number;
  readonly pieces: readonly Piece[];
}

type YearColumn = { readonly year: number; readonly at: number };

function ofYears(row: RawRow, years: readonly YearColumn[]): Counted[] {
  return years.map(({ year, at }) => ({ year, pieces: row.cells[at]?.pieces ?? [] }));
}

function ofCaption(table: RawTable, row: RawRow): Counted[] {
  const { year } = row.context;
  return year === null ? [] : [{ year, pieces: cellOf(table.columns, row, 'complaint_total') }];
}

function maybeCount(pieces: readonly Piece[]): number | null {
  const number = parseNumber(printed(pieces));
  return number.kind === 'number' && isCount(number.value) ? number.value : null;
}

/** The largest count a table can hold. */
const MOST = 2 ** 31 - 1;

function isCount(value: number): boolean {
  return Number.isInteger(value) && value <= MOST;
}

/** A number that cannot count complaints: one with a fraction, or beyond all counting. */
function isNoCount(pieces: readonly Piece[]): boolean {
  const number = parseNumber(printed(pieces));
  return number.kind === 'number' && !isCount(number.value);
}

/** Whether words head the sum of the categories: "รวมทั้งสิ้น", "ยอดรวม (เรื่อง)", "ทั้งหมด". */
function saysSum(text: string): boolean {
  const key = headingKey(text);
  return (
    /^(?:ผล|ยอด)?รวม(?:ทั้งสิ้น|ทั้งหมด|ทุกประเภท|ทุกเรื่อง|จำนวน|ทั้งปี|เรื่อง|ร้องเรียน|ราย)*$/.test(key) ||
    /^(?:ทั้งสิ้น|ทั้งหมด|total)$/.test(key)
  );
}

/** All complaints of each year, where the table's last row sums its columns. */
function totalsOf(table: RawTable, years: readonly YearColumn[]): [number, number][] {
  const isTotal = (row: RawRow) =>
    row.kind === 'total' ||
    (row.kind === 'data' && saysSum(printed(cellOf(table.columns, row, 'complaint_category'))));
  const row = table.rows.findLast(isTotal);
  return years.flatMap(({ year, at }): [number, number][] => {
    const total = maybeCount(row?.cells[at]?.pieces ?? []);
    return total === null ? [] : [[year, total]];
  });
}

function saysAllComplaints(text: string): boolean {
  return text.includes('เรื่อง') && /^จำนวนเรื่อง(?:ร้องเรียน)?(?:ทั้งหมด|ทั้งสิ้น)/.test(squash(text));
}

/** All complaints of a year as rows of any table print them: "๒๕๕๗ | จำนวนเรื่องทั้งหมด | ๒,๕๖๕ | เรื่อง". */
export function complaintTotals(tables: readonly RawTable[]): {
  totals: ReadonlyMap<number, number>;
  rows: ReadonlySet<RawRow>;
} {
  const totals = new Map<number, number>();
  const rows = new Set<RawRow>();
  for (const row of tables.flatMap((table) => table.rows)) {
    const at = row.cells.findIndex((cell) => saysAllComplaints(printed(cell.pieces)));
    if (at < 0) continue;
    const texts = row.cells.map((cell) => printed(cell.pieces));
    const year = yearsIn(texts[0] ?? '')[0];
    const number = parseNumber(arabicDigits(texts[at + 1] ?? ''));
    if (year === undefined || number.kind !== 'number' || !isCount(number.value)) continue;
    totals.set(year, number.value);
    rows.add(row);
  }
  return { totals, rows };
}
