import sections from '../../data/reference/wording/sections.json' with { type: 'json' };
import { parseNumber } from '../normalise/number.ts';
import { arabicDigits, headingKey, squash } from '../normalise/thai.ts';
import { yearsIn } from '../normalise/year.ts';
import type { Column, RawRow, RawTable } from '../stages.ts';
import { printed, rowDoubt, type Doubt } from './reading.ts';
import type { DraftTarget } from './targets.ts';
import { maybeMetricHead } from './values.ts';

type Metric = DraftTarget['metric'];

/** What the headings and the lines above a table of targets say of all its rows. */
interface Frame {
  readonly table: RawTable;
  /** Where each row names its fiscal year; -1 where none does. */
  readonly yearAt: number;
  /** The metric that each column's heading names. */
  readonly metrics: readonly (Metric | null)[];
  /** The only metric that the lines above name. */
  readonly metricAbove: Metric | null;
  readonly isValue: readonly boolean[];
  /** The fiscal year that the document is of, where it is of one. */
  readonly yearOfDocument: number | null;
}

/**
 * Rows of a table of targets: a value for each year or each metric, the metric and the year over the
 * column, in the row, or above the table. Rows without a value are handed back. A year that only the
 * headings further up tell, or `yearOfDocument`, leaves the value unsure.
 */
export function mapTargetTable(
  table: RawTable,
  yearOfDocument: number | null = null,
): { targets: DraftTarget[]; unknown: RawRow[] } {
  const frame = frameOf(table, yearOfDocument);
  const targets: DraftTarget[] = [];
  const unknown: RawRow[] = [];
  let carried: NamedMetric | null = null;
  for (const row of table.rows.filter((r) => r.kind === 'data')) {
    const own = metricOf(row);
    carried = own ?? goingOn(carried, row);
    const values = valuesOf(frame, row, carried);
    if (values.length === 0) unknown.push(row);
    targets.push(...values);
  }
  return { targets, unknown };
}

interface NamedMetric {
  readonly metric: Metric;
  readonly at: number;
}

/** Cells at the start of a row in which its metric may be named. */
const LEADING = 3;

function metricOf(row: RawRow): NamedMetric | null {
  for (let at = 0; at < Math.min(LEADING, row.cells.length); at += 1) {
    const metric = maybeMetricHead(textAt(row, at));
    if (metric !== null) return { metric, at };
  }
  return null;
}

/** The metric of the row above, where the cell that would name another is empty. */
function goingOn(above: NamedMetric | null, row: RawRow): NamedMetric | null {
  return above !== null && textAt(row, above.at).trim() === '' ? above : null;
}

function textAt(row: RawRow, at: number): string {
  return printed(row.cells[at]?.pieces ?? []);
}

function frameOf(table: RawTable, yearOfDocument: number | null): Frame {
  const above = new Set(
    (table.lead ?? []).map(maybeMetricHead).filter((metric) => metric !== null),
  );
  const [only = null] = above;
  const isPast = table.columns.map((column) => isPastHeading(column.heading));
  const isAimed = table.columns.some((column, i) => !isPast[i] && saysAim(column.heading));
  return {
    table,
    yearAt: yearColumn(table),
    metrics: table.columns.map((column) => maybeMetricHead(column.heading)),
    metricAbove: above.size === 1 ? only : null,
    isValue: table.columns.map((column, i) => {
      if (BESIDE.test(headingKey(column.heading)) || column.role === 'seq') return false;
      // The metric itself may be named by the results it is made of.
      return !isPast[i] || (column.year === null && !isAimed);
    }),
    yearOfDocument,
  };
}

/** What stands beside values and is none: their unit, weight, number, office. */
const BESIDE = /^(?:หน่วย|น้ำหนัก|ลำดับ|หมายเหตุ|ผู้รับผิดชอบ|เกณฑ์|ระดับ|ผลต่าง|แหล่ง)/;

function yearColumn(table: RawTable): number {
  const told = table.columns.findIndex((c) => c.role === 'year' && c.year === null);
  if (told >= 0) return told;
  const data = table.rows.filter((row) => row.kind === 'data');
  return table.columns.findIndex(
    (_, i) => data.length > 1 && data.every((row) => isBareYear(textAt(row, i))),
  );
}

function isBareYear(text: string): boolean {
  return /^(?:ปี)?(?:งบประมาณ)?(?:พศ)?25\d\d$/.test(headingKey(text));
}

function valuesOf(frame: Frame, row: RawRow, named: NamedMetric | null): DraftTarget[] {
  const { table, yearAt, isValue, metrics } = frame;
  const [rowYear, second] = yearAt < 0 ? [] : yearsIn(textAt(row, yearAt));
  if (second !== undefined) return [];
  return table.columns.flatMap((column, i) => {
    if (i === yearAt || !isValue[i] || named?.at === i) return [];
    const metric = settledMetric(named?.metric ?? null, metrics[i] ?? null, frame);
    const time = timeOf(frame, column, row, rowYear ?? null, named);
    const pieces = row.cells[i]?.pieces ?? [];
    const value = maybeValue(printed(pieces));
    if (metric === null || time === null || value === null) return [];
    if (metric === 'corruption_case_reduction_pct' && countsCases(row)) return [];
    return [{ metric, year: time.year, value, pieces, doubt: rowDoubt(row.notes) ?? time.doubt }];
  });
}

/** The metric of the row or of the column, where they do not differ; else that of the lines above. */
function settledMetric(ofRow: Metric | null, ofColumn: Metric | null, frame: Frame): Metric | null {
  if (ofRow !== null && ofColumn !== null) return ofRow === ofColumn ? ofRow : null;
  const own = ofRow ?? ofColumn;
  if (own !== null) return own;
  // A row that names something else is not of the metric above.
  return frame.metrics.every((metric) => metric === null) ? frame.metricAbove : null;
}

function timeOf(
  frame: Frame,
  column: Column,
  row: RawRow,
  rowYear: number | null,
  named: NamedMetric | null,
): { year: number; doubt: Doubt | null } | null {
  const [ofColumn, second] = yearsIn(column.heading);
  const own = column.year ?? (second === undefined ? (ofColumn ?? null) : null);
  if (own !== null) return rowYear === null || rowYear === own ? { year: own, doubt: null } : null;
  if (rowYear !== null) return { year: rowYear, doubt: null };
  if (frame.yearAt >= 0 || frame.table.columns.some(({ year }) => year !== null)) return null;
  const ofWords = named === null ? [] : yearsIn(textAt(row, named.at));
  if (ofWords.length > 1) return null;
  if (ofWords[0] !== undefined) return { year: ofWords[0], doubt: null };
  return saysAim(column.heading) ? yearAbove(frame, row) : null;
}

function yearAbove(frame: Frame, row: RawRow): { year: number; doubt: Doubt | null } | null {
  const [nearest] = frame.table.lead ?? [];
  const [year, second] = nearest === undefined ? [] : yearsIn(nearest);
  if (year !== undefined) return second === undefined ? { year, doubt: null } : null;
  const carried = frame.yearOfDocument ?? row.context.year;
  return carried === null ? null : { year: carried, doubt: 'year_carried' };
}

/** Whether a row counts cases, and no percentage of them. */
function countsCases(row: RawRow): boolean {
  const keys = row.cells.map((cell) => squash(printed(cell.pieces)));
  const isShare = keys.some((key) => key.includes('ร้อยละ') || key.includes('%'));
  return !isShare && keys.some((key) => /^(?:คดี|เรื่อง|ราย|จำนวน(?:คดี|เรื่อง))$/.test(key));
}

const PAST = new RegExp(`^(?:${sections.past_results.map(headingKey).join('|')})`);
const AIMS = sections.aims.map(headingKey);

/** The heading of what was reached: "ผลงานปี 2567", "ค่าฐาน ปี 2566", "ร้อยละเทียบเป้าหมาย". */
function isPastHeading(heading: string): boolean {
  const key = headingKey(heading);
  if (/เทียบ|บรรลุ|ต่อเป้าหมาย|ของเป้าหมาย/.test(key)) return true;
  return (PAST.test(key) && !saysAim(heading)) || /(?:ที่ได้|ได้รับ|จริง)(?:25\d\d)?$/.test(key);
}

function saysAim(heading: string): boolean {
  const key = headingKey(heading).replaceAll('กลุ่มเป้าหมาย', '');
  return AIMS.some((word) => key.includes(word));
}

/** What follows a number that counts something, or precedes one that ranks. */
const COUNTED = /^(?:เรื่อง|คดี|ราย|ครั้ง|คน|ข้อ|โครงการ|ช่องทาง|หน่วยงาน|ปี|เดือน)/;
const RANKED = /(?:ระดับ|อันดับ|ลำดับ|ข้อ|ตัวชี้วัด)(?:ที่)?$/;

/** The number of a text that holds one only, where it is a share or a score: 0 to 100, of nothing that is counted. */
export function maybeValue(text: string): number | null {
  const plain = squash(text);
  const numbers = [...arabicDigits(plain).matchAll(/\d[\d,.]*/g)];
  const [only] = numbers;
  if (only === undefined || numbers.length > 1) return null;
  const digits = only[0].replace(/[.,]$/, '');
  const number = parseNumber(digits);
  if (number.kind !== 'number' || number.value > 100) return null;
  if (RANKED.test(plain.slice(0, only.index))) return null;
  return COUNTED.test(plain.slice(only.index + only[0].length)) ? null : number.value;
}
