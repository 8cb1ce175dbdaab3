import { type AmountKind, isLowerBound, type SumCells, sumKind } from '../../format/amount.ts';
import type { LinkedSums } from '../../linked/facets.ts';

/** What the charts add up. */
export type Measure = 'budget' | 'disbursed' | 'projects';

/** One number of the page: its size, or which nothing stands there; `null` value where no number is. */
export interface Shown {
  readonly kind: AmountKind;
  readonly value: number | null;
  /** Some of it names no amount: the number is the least it can be. */
  readonly atLeast: boolean;
}

/** What a group says of a measure; money in satang. */
export function shownOf(sums: LinkedSums, measure: Measure): Shown {
  if (measure === 'projects') {
    const kind = sums.n_projects === 0 ? 'zero' : 'value';
    return { kind, value: sums.n_projects, atLeast: false };
  }
  const cells = cellsOf(sums, measure);
  const satang = measure === 'budget' ? sums.budget_satang : sums.disbursed_satang;
  return { kind: sumKind(satang, cells), value: satang, atLeast: isLowerBound(cells) };
}

/** The cells that a sum of money is made of. */
export function cellsOf(sums: LinkedSums, measure: 'budget' | 'disbursed'): SumCells {
  if (measure === 'budget') return sums;
  // The cube keeps of money paid out only how often it is stated.
  const stated = sums.n_disbursed_stated;
  return {
    ...{ n_stated: stated, n_zero: 0, n_no_budget_needed: 0, n_unsure: 0, n_unread: 0 },
    n_not_stated: sums.n_projects - stated,
  };
}
