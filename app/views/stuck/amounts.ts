import type { Amount, SumCells } from '../../format/amount.ts';
import type { StuckProject } from '../../queries/stuck.ts';

/** An amount of a project, with whether its reading is unsure. */
export interface ReadAmount extends Amount {
  readonly needsNoBudget: boolean;
  readonly notRead: boolean;
  readonly unsure: boolean;
}

/** A sum in satang, null where none of its cells has a number, and what it was made of. */
export interface Sum {
  readonly satang: number | null;
  readonly cells: SumCells;
}

type MoneyColumn = 'budget_baht' | 'disbursed_baht';

/** What the report prints as the project's budget. */
export function budgetOf(row: StuckProject): ReadAmount {
  const unsure = isDoubted(row, row.budget_unsure, 'budget_baht', 'disbursed_baht');
  return readAmount(row, row.budget_satang, unsure);
}

/** What the report prints as paid out. */
export function disbursedOf(row: StuckProject): ReadAmount {
  const unsure = isDoubted(row, row.disbursed_unsure, 'disbursed_baht', 'budget_baht');
  return readAmount(row, row.disbursed_satang, unsure);
}

/** One confidence covers both amounts of a row: a doubt about the other alone is none of this. */
function isDoubted(row: StuckProject, unsure: boolean, own: MoneyColumn, other: MoneyColumn) {
  const { doubtful_fields: doubtful } = row;
  return doubtful.includes(own) || (unsure && !doubtful.includes(other));
}

function readAmount(row: StuckProject, satang: number | null, unsure: boolean): ReadAmount {
  const notRead = satang === null && !row.needs_no_budget && unsure;
  return { satang, needsNoBudget: row.needs_no_budget, notRead, unsure };
}

/** Adds amounts up in whole satang and counts what was added. */
export function sumOfAmounts(amounts: readonly ReadAmount[]): Sum {
  const stated = amounts.filter(({ satang }) => satang !== null);
  const blank = amounts.filter(({ satang, needsNoBudget }) => satang === null && !needsNoBudget);
  const satang = stated.reduce((sum, amount) => sum + (amount.satang ?? 0), 0);
  return {
    satang: stated.length > 0 ? satang : null,
    cells: {
      n_stated: stated.length,
      n_zero: stated.filter((amount) => amount.satang === 0).length,
      n_not_stated: blank.length,
      n_no_budget_needed: amounts.length - stated.length - blank.length,
      n_unsure: amounts.filter(({ unsure }) => unsure).length,
      n_unread: blank.filter(({ notRead }) => notRead).length,
    },
  };
}

/** Whether no money is seen to be paid out where some could be: 0 is printed, or nothing stated. */
export function isNothingPaid(row: StuckProject): boolean {
  const { satang, needsNoBudget, notRead } = disbursedOf(row);
  return satang === 0 || (satang === null && !needsNoBudget && !notRead);
}
