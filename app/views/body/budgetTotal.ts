import type { SumCells } from '../../format/amount.ts';

type Sum = SumCells & { readonly budget_satang: number | null };

/** Sums of parts put together: null where no part has a number, and what all were made of. */
export function budgetTotal(parts: readonly Sum[]): Sum {
  const stated = parts.filter((part) => part.budget_satang !== null);
  const add = (key: keyof SumCells) => parts.reduce((sum, part) => sum + part[key], 0);
  return {
    budget_satang:
      stated.length > 0 ? stated.reduce((sum, part) => sum + (part.budget_satang ?? 0), 0) : null,
    n_stated: add('n_stated'),
    n_zero: add('n_zero'),
    n_not_stated: add('n_not_stated'),
    n_no_budget_needed: add('n_no_budget_needed'),
    n_unsure: add('n_unsure'),
    n_unread: add('n_unread'),
  };
}
