import type { StatusShare } from '../../queries/statusShares.ts';
import type { BudgetByYear } from '../../queries/budgets.ts';

/** What the page opens with. */
export interface CompareAnswer {
  /** The largest sum that a body plans in one fiscal year; null where no amount is printed. */
  readonly largest: BudgetByYear | null;
  /** Bodies whose reports tell of progress, of all bodies shown. */
  readonly assessed: number;
  readonly bodies: number;
}

/** The finding of the page, from the sums by year and the statuses of the bodies shown. */
export function compareAnswer(
  budgets: readonly BudgetByYear[],
  shares: readonly StatusShare[],
): CompareAnswer {
  const stated = budgets.filter((row) => (row.budget_satang ?? 0) > 0 && row.fiscal_year !== null);
  const largest = stated.reduce<BudgetByYear | null>(
    (most, row) => ((row.budget_satang ?? 0) > (most?.budget_satang ?? 0) ? row : most),
    null,
  );
  const assessed = shares.filter(({ n_report: reports }) => reports > 0).length;
  return { largest, assessed, bodies: shares.length };
}
