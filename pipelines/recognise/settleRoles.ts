import { headingKey } from '../normalise/thai.ts';
import type { Column, Role } from '../stages.ts';

/**
 * Roles that only the whole table settles: ค่าเป้าหมาย heads the target column of a plan table and
 * the first column of a table of targets; amounts and counts stand under what was planned or done.
 * `isDone` says of each column whether the heading above it groups what was done.
 */
export function settleRoles(columns: readonly Column[], isDone: readonly boolean[]): Column[] {
  if (columns.some((column) => column.role === 'risk_issue')) return columns.map(asControl);
  if (columns.some((column) => column.role === 'name')) return settledProjects(columns, isDone);
  if (!columns.some((column) => column.role === 'planned_count')) return [...columns];
  return columns.map((column, i) => {
    if (countsDone(column) || (column.role === 'planned_count' && isDone[i] === true))
      return as(column, 'done_count');
    if (column.role === 'planned_count') return column;
    if (column.role === 'disbursed') return as(column, 'done_budget');
    if (column.role !== 'budget') return column;
    return as(column, isDone[i] ? 'done_budget' : 'planned_budget');
  });
}

/** "ดำเนินการแล้วเสร็จ (โครงการ)": what was done, counted in projects. */
function countsDone(column: Column): boolean {
  const key = headingKey(column.heading);
  return /แล้วเสร็จ|ดำเนินการแล้ว|เสร็จสิ้น|ดำเนินการจริง/.test(key) && /โครงการ|กิจกรรม/.test(key);
}

/** มาตรการ heads the measures against a risk where a table lists risks. */
function asControl(column: Column): Column {
  const isMeasure = column.role === 'name' && headingKey(column.heading).startsWith('มาตรการ');
  return isMeasure ? as(column, 'risk_control') : column;
}

/** The sum of a row, "รวม" or "รวม ๔ ปี" under the heading of its amounts: counted once already. */
function isRowTotal(columns: readonly Column[], column: Column): boolean {
  if (column.role !== 'budget' && column.role !== 'disbursed') return false;
  const others = columns.filter((other) => other !== column && other.role === column.role);
  return others.length >= 2 && column.year === null && saysTotal(column.heading);
}

function saysTotal(heading: string): boolean {
  const key = headingKey(heading);
  return (
    /รวม(?:ทั้งสิ้น|ทั้งหมด|\d+ปี|งบประมาณ|เงิน|เป็นเงิน)?(?:(?:พัน|ล้าน)?บาท)?$/.test(key) || /^รวม/.test(key)
  );
}

function settledProjects(given: readonly Column[], isDone: readonly boolean[]): Column[] {
  const columns = given.map((column) =>
    isRowTotal(given, column) ? as(column, 'row_total') : column,
  );
  const isPlanned = columns.some((column, i) => column.role === 'budget' && !isDone[i]);
  return columns.map((column, i) => {
    if (column.role === 'target_metric') return as(column, 'target');
    return column.role === 'budget' && isDone[i] && isPlanned ? as(column, 'disbursed') : column;
  });
}

function as(column: Column, role: Role): Column {
  return { ...column, role };
}
