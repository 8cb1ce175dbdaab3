import { readMoney } from '../normalise/number.ts';
import { squash } from '../normalise/thai.ts';
import type { Column, Piece, RawRow, Role } from '../stages.ts';
import type { MoneySetting } from './budgets.ts';
import type { DraftBudget, DraftProject } from './draft.ts';
import { nothing, printed, type Doubt, type Reading } from './reading.ts';
import { isDash, isTick, maybePercent } from './values.ts';

type Field =
  | 'kpi'
  | 'unit'
  | 'targetQuantity'
  | 'targetText'
  | 'responsible'
  | 'outcome'
  | 'status'
  | 'progress'
  | 'quarters'
  | 'approaches';
type Money = 'budget' | 'disbursed';

/** Columns that a field may be read from: where the table has one of them, no other holds it. */
const ROLES: Readonly<Record<Field | Money, readonly Role[]>> = {
  kpi: ['kpi'],
  unit: ['unit', 'target'],
  targetQuantity: ['quantity', 'target'],
  targetText: ['target', 'quantity'],
  responsible: ['responsible'],
  outcome: ['outcome', 'result'],
  status: ['status', 'result'],
  progress: ['progress'],
  quarters: ['quarter'],
  approaches: ['approach'],
  budget: ['budget', 'row_total'],
  disbursed: ['disbursed'],
};
/** What a plan does not say. */
const OF_REPORTS: ReadonlySet<Field | Money> = new Set(['status', 'progress', 'disbursed']);
const FIELDS = Object.keys(ROLES).filter((field) => field !== 'budget' && field !== 'disbursed');

/**
 * A draft that says where columns under unknown headings leave it unsure: values of a column whose
 * role was guessed, and values that are missing while such a column has words that may be theirs.
 */
export function withUnknownColumns(
  columns: readonly Column[],
  row: RawRow,
  draft: DraftProject,
  setting: MoneySetting,
): DraftProject {
  if (columns.every((column) => column.isKnown || column.heading === '')) return draft;
  const guessed = columns.flatMap((column) => (column.isGuessed ? [column.role] : []));
  const marked = guessed.length > 0 ? withGuessed(draft, guessed) : draft;
  return columns.reduce((told, column, i) => {
    const pieces = row.cells[i]?.pieces ?? [];
    const isOpen = !column.isKnown && !column.isGuessed && column.heading !== '';
    return isOpen && !isDash(printed(pieces)) ? withOpen(told, columns, pieces, setting) : told;
  }, marked);
}

function withGuessed(draft: DraftProject, roles: readonly Role[]): DraftProject {
  const isOf = (field: Field | Money) => ROLES[field].some((role) => roles.includes(role));
  const doubted = FIELDS.filter((field) => isOf(field as Field)).map((field) => {
    const reading = draft[field as Field] as Reading<unknown>;
    return [field, reading.pieces.length > 0 ? doubtful(reading, 'heading_guessed') : reading];
  });
  const money = (budget: DraftBudget, field: Money) =>
    isOf(field) && budget[field].pieces.length > 0
      ? doubtful(budget[field], 'heading_guessed')
      : budget[field];
  return {
    ...draft,
    ...(Object.fromEntries(doubted) as Partial<DraftProject>),
    nameDoubt: draft.nameDoubt ?? (roles.includes('name') ? 'heading_guessed' : null),
    budgets: draft.budgets.map((budget) => ({
      ...budget,
      budget: money(budget, 'budget'),
      disbursed: money(budget, 'disbursed'),
    })),
  };
}

function doubtful<T>(reading: Reading<T>, doubt: Doubt): Reading<T> {
  return reading.doubt === null ? { ...reading, doubt } : reading;
}

/** The draft with every field unsure that is missing and that the words of an unknown column may be. */
function withOpen(
  draft: DraftProject,
  columns: readonly Column[],
  pieces: readonly Piece[],
  setting: MoneySetting,
): DraftProject {
  const missing = (field: Field | Money) =>
    !columns.some((column) => ROLES[field].includes(column.role)) &&
    (setting.source === 'report' || !OF_REPORTS.has(field));
  const fields = maybeFields(printed(pieces)).filter(missing);
  const doubted = fields.flatMap((field) => {
    if (field === 'budget' || field === 'disbursed') return [];
    const reading = draft[field] as Reading<unknown>;
    const isRead = reading.pieces.length > 0 || reading.doubt !== null;
    return isRead ? [] : [[field, { ...reading, pieces, doubt: 'unknown_column' }] as const];
  });
  const money = fields.filter((field) => field === 'budget' || field === 'disbursed');
  return {
    ...draft,
    ...(Object.fromEntries(doubted) as Partial<DraftProject>),
    budgets: money.length > 0 ? openBudgets(draft.budgets, money, pieces, setting) : draft.budgets,
  };
}

function openBudgets(
  budgets: readonly DraftBudget[],
  fields: readonly Money[],
  pieces: readonly Piece[],
  setting: MoneySetting,
): readonly DraftBudget[] {
  const none = { satang: null, noBudget: false };
  const { year, source } = setting;
  const fresh: DraftBudget[] =
    year === null ? [] : [{ year, source, budget: nothing(none), disbursed: nothing(none) }];
  return (budgets.length > 0 ? budgets : fresh).map((budget) => {
    const open = fields.filter((field) => budget[field].pieces.length === 0);
    const doubted = open.map((field) => [
      field,
      doubtful({ ...budget[field], pieces }, 'unknown_column'),
    ]);
    return { ...budget, ...(Object.fromEntries(doubted) as Partial<DraftBudget>) };
  });
}

const TIME =
  /ไตรมาส|มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา|[ก-ฮ]\.[คยพ]\.|^\d{1,2}\/\d{1,2}\/\d{2,4}$/;

/** The fields that words under an unknown heading may be the value of, by their form. */
function maybeFields(text: string): (Field | Money)[] {
  if (isTick(text)) return ['quarters', 'approaches', 'status'];
  const key = squash(text);
  if (maybePercent(text) !== null) {
    const isMoney = /^\d{3,}$/.test(key);
    return ['progress', 'targetQuantity', 'targetText', 'unit', ...(isMoney ? MONEY : [])];
  }
  if (readMoney(text).kind === 'amount') return ['targetQuantity', ...MONEY];
  if (readMoney(text).kind === 'no_budget') return ['budget'];
  if (TIME.test(key) && key.length <= 40) return ['quarters'];
  const short: Field[] = key.length <= 20 ? ['unit', 'targetQuantity'] : [];
  const middling: Field[] = key.length <= 80 ? ['responsible', 'status'] : [];
  return ['kpi', 'targetText', 'outcome', ...middling, ...short];
}

const MONEY: readonly Money[] = ['budget', 'disbursed'];
