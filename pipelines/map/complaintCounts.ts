import { parseNumber } from '../normalise/number.ts';
import { arabicDigits, headingKey, squash } from '../normalise/thai.ts';
import { yearsIn } from '../normalise/year.ts';
import type { Piece, RawRow, RawTable } from '../stages.ts';
import { printed } from './reading.ts';

/** The largest count a table can hold. */
const LARGEST = 2_147_483_647;

function isCount(value: number): boolean {
  return Number.isInteger(value) && value <= LARGEST;
}

/** The words of a cell without what it counts: "๕ เรื่อง". */
function countOf(pieces: readonly Piece[]): ReturnType<typeof parseNumber> {
  const text = printed(pieces).trim();
  return parseNumber(text.replace(/\s*(?:เรื่อง|ราย|คดี|ครั้ง)$/, '').replace(/^จำนวน\s*/, ''));
}

/** A count as printed, with or without เรื่อง; null for a dash, or what is none. */
export function maybeCount(pieces: readonly Piece[]): number | null {
  const number = countOf(pieces);
  return number.kind === 'number' && isCount(number.value) ? number.value : null;
}

/** A number that cannot count complaints: one with a fraction, or beyond all counting. */
export function isNoCount(pieces: readonly Piece[]): boolean {
  const number = countOf(pieces);
  return number.kind === 'number' && !isCount(number.value);
}

/** Whether words head the sum of the categories: "รวมทั้งสิ้น", "ยอดรวม (เรื่อง)", "ทั้งหมด". */
export function saysSum(text: string): boolean {
  const key = headingKey(text);
  return (
    /^(?:ผล|ยอด)?รวม(?:ทั้งสิ้น|ทั้งหมด|ทุกประเภท|ทุกเรื่อง|จำนวน|ทั้งปี|เรื่อง|ร้องเรียน|ราย)*$/.test(key) ||
    /^(?:ทั้งสิ้น|ทั้งหมด|total)$/.test(key)
  );
}

/** Whether words count all complaints: "จำนวนเรื่องร้องเรียนทั้งหมด". */
export function saysAllComplaints(text: string): boolean {
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
