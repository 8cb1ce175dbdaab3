import type { Amount } from '../../format/amount.ts';
import type { ProjectRow } from '../../queries/projectTable.ts';

/** An amount of a project over the years asked for, with whether its reading is unsure. */
export interface ProjectAmount extends Amount {
  readonly unsure: boolean;
}

/** What the document plans for a project. */
export function budgetOf(row: ProjectRow): ProjectAmount {
  return amountOf(row, row.budget_satang, row.budget_unsure);
}

/** What the report says was paid out for a project. */
export function disbursedOf(row: ProjectRow): ProjectAmount {
  return amountOf(row, row.disbursed_satang, row.disbursed_unsure);
}

function amountOf(row: ProjectRow, satang: number | null, unsure: boolean): ProjectAmount {
  const { needs_no_budget: needsNoBudget } = row;
  return { satang, needsNoBudget, notRead: unsure && satang === null && !needsNoBudget, unsure };
}
