import { parseNumber } from '../normalise/number.ts';
import { arabicDigits, normaliseText, squash } from '../normalise/thai.ts';
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

/** Rows of complaint tables: a category and its count in the year of the caption. */
export function mapComplaintTable(
  table: RawTable,
  totals: ReadonlyMap<number, number>,
): { complaints: DraftComplaint[]; unread: RawRow[] } {
  const complaints: DraftComplaint[] = [];
  const unread: RawRow[] = [];
  for (const row of table.rows.filter((r) => r.kind === 'data')) {
    const category = cellOf(table.columns, row, 'complaint_category');
    const year = row.context.year;
    if (year === null || isDash(printed(category))) {
      unread.push(row);
      continue;
    }
    const counted = cellOf(table.columns, row, 'complaint_total');
    const number = parseNumber(printed(counted));
    complaints.push({
      year,
      category: normaliseText(printed(category)),
      count: number.kind === 'number' ? number.value : null,
      total: totals.get(year) ?? null,
      pieces: [...category, ...counted],
    });
  }
  return { complaints, unread };
}

/** All complaints of a year as rows of any table print them: "๒๕๕๗ | จำนวนเรื่องทั้งหมด | ๒,๕๖๕ | เรื่อง". */
export function complaintTotals(tables: readonly RawTable[]): {
  totals: ReadonlyMap<number, number>;
  rows: ReadonlySet<RawRow>;
} {
  const totals = new Map<number, number>();
  const rows = new Set<RawRow>();
  for (const row of tables.flatMap((table) => table.rows)) {
    const texts = row.cells.map((cell) => printed(cell.pieces));
    const at = texts.findIndex((text) => /^จำนวนเรื่อง(?:ร้องเรียน)?(?:ทั้งหมด|ทั้งสิ้น)/.test(squash(text)));
    const year = at < 0 ? undefined : yearsIn(texts[0] ?? '')[0];
    const number = parseNumber(arabicDigits(texts[at + 1] ?? ''));
    if (year === undefined || number.kind !== 'number') continue;
    totals.set(year, number.value);
    rows.add(row);
  }
  return { totals, rows };
}
