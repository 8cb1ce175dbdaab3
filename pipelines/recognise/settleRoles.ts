import { headingKey } from '../normalise/thai.ts';
import type { Column, Role } from '../stages.ts';

/**
 * Roles that only the whole table settles: ค่าเป้าหมาย heads the target column of a plan table and
 * the first column of a table of targets; amounts and counts stand under what was planned or done.
 * `isDone` says of each column whether the heading above it groups what was done.
 */
export function settleRoles(columns: readonly Column[], isDone: readonly boolean[]): Column[] {
  if (columns.some((column) => column.role === 'risk_issue')) return settledRisks(columns);
  // "โครงการที่แล้วเสร็จ" beside a count of projects heads another count, no names.
  const counts = columns.some((column) => column.role === 'planned_count');
  if (columns.some((column) => column.role === 'name' && !(counts && countsDone(column))))
    return settledProjects(columns, isDone);
  if (!columns.some((column) => column.role === 'planned_count')) return [...columns];
  return columns.map((column, i) => {
    if (countsDone(column) || (column.role === 'planned_count' && isDone[i] === true))
      return as(column, 'done_count');
    if (column.role === 'planned_count') return column;
    // Beside a count of projects a status heads how many have it.
    if (column.role === 'status' && column.part === 'completed') return as(column, 'done_count');
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

/** มาตรการ and แนวทาง head the measures against a risk where a table lists risks; a project is its work step. */
function settledRisks(columns: readonly Column[]): Column[] {
  const settled = columns.map((column) => {
    const key = headingKey(column.heading);
    const isMeasure =
      (column.role === 'name' && key.startsWith('มาตรการ')) || column.role === 'approach_text';
    return isMeasure ? as(column, 'risk_control') : column;
  });
  withScore(settled);
  if (settled.some(({ role }) => role === 'risk_process')) return settled;
  const issueAt = settled.findIndex(({ role }) => role === 'risk_issue');
  const at = settled.findIndex(({ role }, i) => role === 'name' || (i < issueAt && isOfWork(role)));
  return settled.map((column, i) => (i === at ? as(column, 'risk_process') : column));
}

/** "รวม" beside a likelihood and an impact is what the two make, where no other column is headed so. */
function withScore(columns: Column[]): void {
  const has = (wanted: Role) => columns.some(({ role }) => role === wanted);
  if (has('risk_score') || !has('likelihood') || !has('impact')) return;
  const at = columns.findIndex(({ role }) => role === 'complaint_total');
  const column = columns[at];
  if (column) columns[at] = as(column, 'risk_score');
}

/** What stands before a risk under a word for missions is the work it is in: "ภารกิจงาน". */
function isOfWork(role: Role): boolean {
  return role === 'mission' || role === 'tactic';
}

/** The sum of a row, "รวม" or "รวม ๔ ปี" under the heading of its amounts: counted once already. */
function isRowTotal(columns: readonly Column[], column: Column): boolean {
  if (column.role !== 'budget' && column.role !== 'disbursed') return false;
  const others = columns.filter((other) => other !== column && other.role === column.role);
  return others.length >= 2 && column.year === null && saysTotal(column.heading);
}

/** A numbered year under words of money that no wording knows: "งบประมาณที่คาดว่าจะใช้ (บาท) พ.ศ. ๒๕๖๖". */
function isMoneyOfYear({ role, year, heading }: Column): boolean {
  return (
    role === 'year' &&
    year !== null &&
    /งบประมาณ|วงเงิน|บาท/.test(headingKey(heading).replace(/ปีงบประมาณ/g, ''))
  );
}

function saysTotal(heading: string): boolean {
  const key = headingKey(heading);
  return (
    /รวม(?:ทั้งสิ้น|ทั้งหมด|\d+ปี|งบประมาณ|เงิน|เป็นเงิน)?(?:(?:พัน|ล้าน)?บาท)?$/.test(key) || /^รวม/.test(key)
  );
}

/** "งบประมาณที่ใช้" is what was spent where another column beside it says what was set aside. */
function isSpent(columns: readonly Column[], column: Column): boolean {
  const key = headingKey(column.heading);
  return (
    column.role === 'budget' &&
    /(?:งบ|งบประมาณ|เงิน)ที่ใช้(?:ดำเนินการ|ในการดำเนินการ)?(?:บาท)?$/.test(key) &&
    columns.some(
      (other) => other.role === 'budget' && other !== column && other.year === column.year,
    ) &&
    !columns.some((other) => other.role === 'disbursed')
  );
}

function settledProjects(given: readonly Column[], isDone: readonly boolean[]): Column[] {
  const columns = given.map((column) => {
    if (isRowTotal(given, column)) return as(column, 'row_total');
    return isSpent(given, column) ? as(column, 'disbursed') : column;
  });
  const isPlanned = columns.some((column, i) => column.role === 'budget' && !isDone[i]);
  return columns.map((column, i) => {
    if (column.role === 'target_metric') return as(column, 'target');
    if (isBareQuarter(given, column)) return { ...as(column, 'quarter'), part: column.heading };
    if (isMoneyOfYear(column)) return as(column, 'budget');
    if (isOutput(column) && !columns.some(({ role }) => role === 'kpi')) return as(column, 'kpi');
    return column.role === 'budget' && isDone[i] && isPlanned ? as(column, 'disbursed') : column;
  });
}

/** A bare number of a quarter beside a heading ไตรมาส that does not reach over it. */
function isBareQuarter(columns: readonly Column[], { role, heading }: Column): boolean {
  const names = (part: string) => columns.some((other) => other.part === part);
  return (
    role === 'other' &&
    /^[1-4]$/.test(heading) &&
    columns.some((other) => other.role === 'quarter' && /ไตรมาส/.test(other.heading)) &&
    !names(heading)
  );
}

/** ผลผลิต stands for the indicator where there is none, as in a detail sheet. */
function isOutput(column: Column): boolean {
  return column.role === 'target' && headingKey(column.heading).startsWith('ผลผลิต');
}

function as(column: Column, role: Role): Column {
  return { ...column, role };
}
