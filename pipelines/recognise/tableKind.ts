import { headingKey, squash } from '../normalise/thai.ts';
import type { Column, RawRow, Role, TableKind } from '../stages.ts';
import { cellText } from './heading.ts';
import { sections, values } from './vocabulary.ts';

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
