import type { SumCells } from '../../format/amount.ts';
import type { BudgetCell } from '../../queries/budgetEvidence.ts';

/** The sum of the cells in satang, null where none has a number, and what it was made of. */
export function sumOfCells(rows: readonly BudgetCell[]): {
  satang: number | null;
  cells: SumCells;
} {
  const stated = rows.filter((row) => row.budget_satang !== null);
  const blank = rows.filter((row) => row.budget_satang === null && !row.needs_no_budget);
  const satang = stated.reduce((sum, row) => sum + (row.budget_satang ?? 0), 0);
  return {
    satang: stated.length > 0 ? satang : null,
    cells: {
      n_stated: stated.length,
      n_zero: stated.filter((row) => row.budget_satang === 0).length,
      n_not_stated: blank.length,
      n_no_budget_needed: rows.length - stated.length - blank.length,
      n_unsure: rows.filter((row) => row.budget_unsure).length,
      n_unread: blank.filter((row) => row.budget_unsure).length,
    },
  };
}
