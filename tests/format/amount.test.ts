import { describe, expect, test } from 'vitest';
import { amountKind, isLowerBound, sumKind, type SumCells } from '../../app/format/amount.ts';

const none: SumCells = {
  n_stated: 0,
  n_zero: 0,
  n_not_stated: 0,
  n_no_budget_needed: 0,
  n_unsure: 0,
  n_unread: 0,
};

describe('the kinds of nothing', () => {
  test('of one amount', () => {
    expect(amountKind({ satang: 100 })).toBe('value');
    expect(amountKind({ satang: 0 })).toBe('zero');
    expect(amountKind({ satang: null })).toBe('not_stated');
    expect(amountKind({ satang: null, needsNoBudget: true })).toBe('no_budget');
    expect(amountKind({ satang: null, notRead: true })).toBe('not_read');
  });

  test('a printed zero stays zero where no budget is needed', () => {
    expect(amountKind({ satang: 0, needsNoBudget: true })).toBe('zero');
  });

  test('of a sum: without a number in it, it is never zero', () => {
    expect(sumKind(null, { ...none, n_not_stated: 71 })).toBe('not_stated');
    expect(sumKind(null, { ...none, n_no_budget_needed: 3 })).toBe('no_budget');
    expect(sumKind(null, { ...none, n_no_budget_needed: 3, n_not_stated: 1 })).toBe('not_stated');
    expect(sumKind(null, { ...none, n_not_stated: 2, n_unread: 1 })).toBe('not_read');
    expect(sumKind(0, { ...none, n_stated: 2, n_zero: 2 })).toBe('zero');
    expect(sumKind(500, { ...none, n_stated: 1, n_not_stated: 9 })).toBe('value');
  });

  test('a sum with cells that name no amount is a lower bound', () => {
    expect(isLowerBound({ ...none, n_stated: 1, n_not_stated: 1 })).toBe(true);
    expect(isLowerBound({ ...none, n_stated: 1, n_no_budget_needed: 5 })).toBe(false);
    expect(isLowerBound({ ...none, n_not_stated: 5 })).toBe(false);
  });
});
