import { isNoBudget, readMoney } from '../normalise/number.ts';
import { headingKey, squash } from '../normalise/thai.ts';
import type { Column, Role } from '../stages.ts';
import { cellText } from './heading.ts';
import type { PrintedRow } from './printedRows.ts';
import { values } from './vocabulary.ts';

/** Share of a column's filled cells that must tell the same. */
const MOST = 0.7;

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
      ? riskRole(filled(textsAt(at)))
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

function filled(texts: readonly string[]): string[] {
  return texts.filter((text) => !/^[-–—\s]*$/.test(text));
}

function most(texts: readonly string[], holds: (text: string) => boolean): boolean {
  return texts.length >= 2 && texts.filter(holds).length >= texts.length * MOST;
}

const KINDS = Object.values(values.kinds).flat().map(headingKey);
/** What the table of projects has besides their names; two of them at least make one. */
const OF_PROJECTS: readonly Role[] = [
  'kpi',
  'budget',
  'disbursed',
  'responsible',
  'status',
  'result',
];

function nameGuessed(columns: Column[], textsAt: (at: number) => string[]): void {
  if (OF_PROJECTS.filter((role) => has(columns, role)).length < 2) return;
  const at = columns.findIndex(
    (column, i) =>
      !isSettled(column) &&
      most(filled(textsAt(i)), (text) => {
        const key = headingKey(text).replace(/^\d+(?:\.\d+)*/, '');
        return KINDS.some((kind) => key.startsWith(kind) && key.length > kind.length + 4);
      }),
  );
  const column = columns[at];
  if (column) columns[at] = { ...column, role: 'name', isGuessed: true };
}

function projectRole(
  columns: readonly Column[],
  at: number,
  textsAt: (at: number) => string[],
): Role | null {
  const texts = filled(textsAt(at));
  const isReport = has(columns, 'result', 'status', 'progress', 'disbursed');
  if (isMoney(texts)) return moneyRole(columns, at, textsAt, isReport);
  if (most(texts, isPercent)) {
    if (isReport) return has(columns, 'disbursed') ? null : 'progress';
    return has(columns, 'quantity') ? null : 'target';
  }
  if (most(texts, (text) => UNITS.has(headingKey(text)))) return 'unit';
  if (new Set(texts).size > 1 && most(texts, isCounted)) {
    return has(columns, 'quantity') ? null : 'target';
  }
  if (most(texts, isStatus)) return 'status';
  return most(texts, isOffice) ? 'responsible' : null;
}

function riskRole(texts: readonly string[]): Role | null {
  if (most(texts, (text) => LEVELS.has(headingKey(text)))) return 'risk_level';
  const isControl = most(texts, (text) =>
    MEASURES.some((word) => headingKey(text).startsWith(word)),
  );
  return isControl ? 'risk_control' : null;
}

/** Whether amounts stand in a column, by their form: grouped by thousands, with บาท, or large. */
function isMoney(texts: readonly string[]): boolean {
  const isLarge = (text: string): boolean => {
    const money = readMoney(text);
    return (
      money.kind === 'amount' && (/,\d{3}|บาท|\.-/.test(squash(text)) || money.satang >= 50_000)
    );
  };
  const isAny = (text: string): boolean => readMoney(text).kind === 'amount' || isNoBudget(text);
  return most(texts, isAny) && texts.filter(isLarge).length >= texts.length / 2;
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

const STATUSES = Object.values(values.statuses).flat().map(squash);

function isStatus(text: string): boolean {
  const key = squash(text);
  return STATUSES.some((status) => key.startsWith(status));
}

const OFFICES = values.offices.map(squash);

function isOffice(text: string): boolean {
  const key = squash(text);
  return key.length <= 60 && OFFICES.some((office) => key.startsWith(office));
}

const LEVELS = new Set(Object.values(values.levels).flat().map(headingKey));
const MEASURES = values.measure_starts.map(headingKey);
