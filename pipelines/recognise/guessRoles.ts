import { readMoney } from '../normalise/number.ts';
import { headingKey, squash } from '../normalise/thai.ts';
import type { Column, Role } from '../stages.ts';
import { cellText } from './heading.ts';
import type { PrintedRow } from './printedRows.ts';
import {
  filled,
  isMoneyColumn,
  isNamesColumn,
  isOfficeColumn,
  isStatusColumn,
  most,
} from './tellingCells.ts';
import { values } from './vocabulary.ts';

/**
 * Columns under a heading the reference lacks, with the role that their content tells: amounts, units,
 * offices, statuses, levels. A role that a known heading has is not given twice. Columns of tables
 * that list neither projects nor risks come back as they are.
 */
export function guessRoles(columns: readonly Column[], rows: readonly PrintedRow[]): Column[] {
  if (columns.every(isSettled)) return [...columns];
  const data = rows.filter((row) => row.kind === 'data');
  const textsAt = (at: number) => data.map((row) => cellText(row.cells[at]));
  const out = [...columns];
  if (!has(out, 'name', 'risk_issue')) nameGuessed(out, textsAt);
  if (!has(out, 'name', 'risk_issue')) return [...columns];
  out.forEach((column, at) => {
    if (isSettled(column)) return;
    const role = has(out, 'risk_issue')
      ? riskRole(out, at, filled(textsAt(at)))
      : projectRole(out, at, textsAt);
    if (role !== null && !has(out, role)) out[at] = { ...column, role, isGuessed: true };
  });
  return out;
}

function isSettled(column: Column): boolean {
  return column.isKnown || column.heading === '' || column.isGuessed === true;
}

function has(columns: readonly Column[], ...roles: Role[]): boolean {
  return columns.some((column) => roles.includes(column.role));
}

/** What the table of projects has besides their names; two of them at least make one. */
const OF_PROJECTS: readonly Role[] = [
  'kpi',
  'budget',
  'disbursed',
  'responsible',
  'status',
  'result',
];

/** The first column of names, where two columns at least are those of projects, by heading or content. */
function nameGuessed(columns: Column[], textsAt: (at: number) => string[]): void {
  const known = OF_PROJECTS.filter((role) => has(columns, role)).length;
  const told = columns.filter(
    (column, i) => !isSettled(column) && tellsProjects(textsAt(i)),
  ).length;
  if (known + told < 2) return;
  const isNumbered = has(columns, 'seq', 'budget', 'disbursed');
  const open = columns.flatMap((column, i) => (isSettled(column) ? [] : [i]));
  const at =
    open.find((i) => isNamesColumn(textsAt(i), 'kinds')) ??
    (isNumbered && known >= 2 ? open.find((i) => isNamesColumn(textsAt(i), 'words')) : undefined);
  const column = at === undefined ? undefined : columns[at];
  if (at !== undefined && column) columns[at] = { ...column, role: 'name', isGuessed: true };
}

function tellsProjects(texts: readonly string[]): boolean {
  return isMoneyColumn(texts) || isOfficeColumn(texts) || isStatusColumn(texts);
}

function projectRole(
  columns: readonly Column[],
  at: number,
  textsAt: (at: number) => string[],
): Role | null {
  const texts = filled(textsAt(at));
  const isReport = has(columns, 'result', 'status', 'progress', 'disbursed');
  if (isMoneyColumn(texts)) return moneyRole(columns, at, textsAt, isReport);
  if (most(texts, isPercent)) {
    if (isReport) return has(columns, 'disbursed') ? null : 'progress';
    return has(columns, 'quantity') ? null : 'target';
  }
  if (most(texts, (text) => UNITS.has(headingKey(text)))) return 'unit';
  if (new Set(texts).size > 1 && most(texts, isCounted)) {
    return has(columns, 'quantity') ? null : 'target';
  }
  if (isStatusColumn(texts)) return 'status';
  return isOfficeColumn(texts) ? 'responsible' : null;
}

function riskRole(columns: readonly Column[], at: number, texts: readonly string[]): Role | null {
  const isBefore = at < columns.findIndex(({ role }) => role === 'risk_issue');
  if (isBefore && most(texts, isWorded)) return 'risk_process';
  if (most(texts, (text) => LEVELS.has(headingKey(text)))) return 'risk_level';
  const isControl = most(texts, (text) =>
    MEASURES.some((word) => headingKey(text).startsWith(word)),
  );
  return isControl ? 'risk_control' : null;
}

/** Amounts are the budget where none is known; beside one, no larger in any row, what a report says was spent. */
function moneyRole(
  columns: readonly Column[],
  at: number,
  textsAt: (at: number) => string[],
  isReport: boolean,
): Role | null {
  const budgets = columns.flatMap((column, i) => (column.role === 'budget' ? [i] : []));
  const [only] = budgets;
  if (only === undefined) return 'budget';
  if (budgets.length > 1 || !isReport || has(columns, 'disbursed')) return null;
  const planned = textsAt(only).map(satangIn);
  const fits = textsAt(at)
    .map(satangIn)
    .every((spent, i) => spent <= (planned[i] ?? 0));
  return fits ? 'disbursed' : null;
}

function satangIn(text: string): number {
  const money = readMoney(text);
  return money.kind === 'amount' ? money.satang : 0;
}

function isPercent(text: string): boolean {
  return /^(?:ร้อยละ\d{1,3}(?:\.\d+)?|\d{1,3}(?:\.\d+)?%)$/.test(squash(text));
}

const UNITS = new Set(values.unit_words.map(headingKey));

/** "๑๐๐ คน", "ไม่น้อยกว่า 2 ครั้ง". */
function isCounted(text: string): boolean {
  const match = /^(?:ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย|จำนวน)?\d[\d,]*([ก-๙]+)$/.exec(squash(text));
  return match !== null && UNITS.has(match[1] ?? '');
}

/** Words, as against a number, a code or a year: what a risk stands beside is the work it is in. */
function isWorded(text: string): boolean {
  return /[ก-๙]{6}/.test(headingKey(text)) && !/^\d/.test(squash(text));
}

const LEVELS = new Set(Object.values(values.levels).flat().map(headingKey));
const MEASURES = values.measure_starts.map(headingKey);
