import { headingKey, squash } from '../normalise/thai.ts';
import { yearsIn } from '../normalise/year.ts';
import type { Cell, Column, RawRow, Role, SourceRow, TableKind } from '../stages.ts';
import { cellText, readHeading } from './heading.ts';
import { namesMetric, sections, values } from './vocabulary.ts';

/** What a table is, from its columns together; a name column alone makes no plan table. */
export function tableKindOf(columns: readonly Column[]): TableKind {
  const roles = new Set(columns.map((column) => column.role));
  const has = (...wanted: Role[]) => wanted.some((role) => roles.has(role));
  if (
    has('risk_issue') &&
    (has('likelihood', 'impact', 'risk_score', 'risk_control') || columns.some(isNamedLevel))
  ) {
    return 'risk';
  }
  if (has('complaint_category')) return 'complaint';
  if (has('name')) {
    if (has('result', 'status', 'progress', 'disbursed')) return 'report';
    if (has('budget', 'kpi', 'target', 'quantity', 'quarter', 'outcome')) return 'plan';
    return has('responsible') && !has('year') ? 'plan' : 'other';
  }
  if (has('planned_count', 'done_count') && has('mission', 'dimension', 'strategy'))
    return 'summary';
  if (has('target_metric') && columns.some((c) => c.role === 'year' && c.year === null)) {
    return saysTarget(columns) ? 'target' : 'other';
  }
  if (has('target_metric', 'target') && has('year', 'budget') && columns.some((c) => c.year)) {
    return 'target';
  }
  return 'other';
}

/** A column that names levels; columns to tick alone may as well explain a scale. */
function isNamedLevel(column: Column): boolean {
  return column.role === 'risk_level' && column.part === null;
}

/** Whether headings speak of what is aimed at, and none of what was reached. */
function saysTarget(columns: readonly Column[]): boolean {
  const keys = columns.map((column) => headingKey(column.heading));
  return (
    keys.some((key) => key.includes('เป้าหมาย')) && !keys.some((key) => /ผล|จริง|ได้รับ|ที่ได้/.test(key))
  );
}

/** Fewer corruption cases or complaints of corruption, in whatever words between. */
const CASES_REDUCED = /(?:คดี|เรื่องร้องเรียน|ข้อร้องเรียน)(?:การ)?ทุจริต.{0,60}ลด/;

/**
 * Whether a table whose headings do not say it holds target values: a column for each year, rows
 * that name a metric, and the word เป้าหมาย in a heading, a row or right above; no word of results.
 */
export function holdsTargets(
  columns: readonly Column[],
  rows: readonly RawRow[],
  caption: string,
): boolean {
  if (!columns.some((column) => column.year !== null)) return false;
  const data = rows.filter((row) => row.kind === 'data');
  const heads = data.map((row) => headingKey(row.cells.slice(0, 3).map(cellText).join(' ')));
  if (!heads.some((head) => namesMetric(head) || CASES_REDUCED.test(head))) return false;
  const headings = columns.map((column) => headingKey(column.heading)).join(' ');
  const said = [headings, headingKey(caption), ...heads].some((text) => text.includes('เป้าหมาย'));
  return said && !/ผลการประเมิน|ผลคะแนน|ที่ได้|ย้อนหลัง/.test(`${headings} ${headingKey(caption)}`);
}

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
  const isCount = (cell: Cell) => /^(?:\d{1,5}|[-–—]*)(?:เรื่อง|ราย)?$/.test(squash(cellText(cell)));
  return (
    data.length > 0 &&
    data.every(
      (row) => row.cells.length > 2 && row.cells.every((cell, i) => i === yearAt || isCount(cell)),
    )
  );
}

const DOCUMENT_TITLES = [...sections.plan_titles, ...sections.report_titles].map(headingKey);

/** Whether a table lists documents: most of its names are titles of plans and reports. */
export function listsDocuments(columns: readonly Column[], rows: readonly RawRow[]): boolean {
  const at = columns.findIndex((column) => column.role === 'name');
  const names = rows
    .filter((row) => row.kind === 'data')
    .map((row) => headingKey(cellText(row.cells[at])).replace(/^\d{1,2}(?=\D)/, ''));
  const titles = names.filter((name) => DOCUMENT_TITLES.some((title) => name.startsWith(title)));
  return at >= 0 && titles.length > 0 && titles.length >= names.length / 2;
}

/** Columns of years that hold ticks only are no money: the years are planned, not paid. */
export function withoutTickedYears(columns: readonly Column[], rows: readonly RawRow[]): Column[] {
  const data = rows.filter((row) => row.kind === 'data');
  return columns.map((column, i) => {
    if (column.role !== 'budget' || column.year === null) return column;
    const texts = data.map((row) => squash(cellText(row.cells[i])));
    const ticks = texts.filter((text) => (values.ticks as readonly string[]).includes(text));
    const isTicked = ticks.length > 0 && texts.every((text) => text === '' || ticks.includes(text));
    return isTicked ? { ...column, role: 'other' } : column;
  });
}
