/** What stands where a number could: a value, or one of the four kinds of nothing. */
export type AmountKind = 'value' | 'zero' | 'not_stated' | 'no_budget' | 'not_read';

/** One printed amount; `satang` null means that no number is read there. */
export interface Amount {
  readonly satang: number | null;
  readonly needsNoBudget?: boolean;
  /** Something is printed there that could not be read as a number. */
  readonly notRead?: boolean;
}

/** Which of the kinds an amount is; a number wins over what is said around it. */
export function amountKind(amount: Amount): AmountKind {
  if (amount.satang !== null) return amount.satang === 0 ? 'zero' : 'value';
  if (amount.notRead) return 'not_read';
  return amount.needsNoBudget ? 'no_budget' : 'not_stated';
}

/** How many cells a sum was made of, by what they say. */
export interface SumCells {
  /** Cells with a printed number, zero included. */
  readonly n_stated: number;
  readonly n_zero: number;
  readonly n_not_stated: number;
  readonly n_no_budget_needed: number;
  /** Cells read with doubt. */
  readonly n_unsure: number;
  /** Of the cells not stated, those where something is printed that could not be read. */
  readonly n_unread: number;
}

/** Which kind a sum is: with no number in it, it is not zero but what its cells say. */
export function sumKind(satang: number | null, cells: SumCells): AmountKind {
  if (cells.n_stated > 0) return satang === 0 ? 'zero' : 'value';
  if (cells.n_unread > 0) return 'not_read';
  return cells.n_not_stated === 0 && cells.n_no_budget_needed > 0 ? 'no_budget' : 'not_stated';
}

/** Whether a sum can only be a lower bound, because some of its cells name no amount. */
export function isLowerBound(cells: SumCells): boolean {
  return cells.n_stated > 0 && cells.n_not_stated > 0;
}

/** Share of the cells that state an amount or need none, 0 to 1: the measure share_read; null of none. */
export function shareRead(cells: SumCells): number | null {
  const all = cells.n_stated + cells.n_not_stated + cells.n_no_budget_needed;
  return all === 0 ? null : 1 - cells.n_not_stated / all;
}
