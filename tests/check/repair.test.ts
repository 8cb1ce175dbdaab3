import { describe, expect, test } from 'vitest';
import { changeBetween, repairOfSum, type Sum } from '../../pipelines/check/repair.ts';
import { findingsOf, type Spec } from './build.ts';

test.each([
  [300_000, 30_000, 'tenth'],
  [30_000, 300_000, 'tenfold'],
  [14, 74, 'digit'],
  [5_000, 25_000, 'digit_more'],
  [25_000, 5_000, 'digit_less'],
  [21, 12, 'digits_swapped'],
  [12, 21, 'digits_swapped'],
  [12_300, 13_200, 'digits_swapped'],
  [0, 5, null],
  [100, 0, null],
  [123, 321, null],
  [10.5, 10.6, null],
  [300_000, 500_001, null],
])('from %d to %d: %s', (from, to, change) => expect(changeBetween(from, to)).toBe(change));

describe('the smallest repair of a sum', () => {
  const sum = (stated: number, rows: number[], more: Partial<Sum> = {}) =>
    repairOfSum({
      stated,
      computed: rows.reduce((all, one) => all + one, 0),
      isTotalOpen: true,
      open: rows.map((value) => ({ of: 'row' as const, value })),
      missing: 0,
      ...more,
    });

  test('one of two like cells by a factor of ten', () => {
    expect(sum(766_000, [300_000, 300_000, 96_000, 340_000])).toEqual({
      ...{ change: 'tenth', of: 'row', from: 300_000, to: 30_000, cells: 2 },
    });
  });

  test('none where two figures by a digit do as well', () => {
    expect(sum(50, [12, 18])).toBeNull();
  });

  test('the total, where the rows are borne out', () => {
    expect(sum(50, [12, 18], { open: [] })).toMatchObject({ of: 'total', from: 50, to: 30 });
  });

  test('one row that does not belong to it', () => {
    const repair = sum(1_111, [1_111, 222, 3_333 - 222], { isTotalOpen: false });
    expect(repair).toBeNull();
    expect(sum(1_234, [1_234, 8_765], { isTotalOpen: false })).toMatchObject({
      ...{ change: 'row_left_out', from: 8_765 },
    });
  });

  test('the only empty cell, never one of several', () => {
    const rows = [1_234, 5_678];
    expect(sum(8_146, rows, { missing: 1, isTotalOpen: false })).toMatchObject({
      ...{ change: 'cell_missing', from: null, to: 1_234 },
    });
    expect(sum(8_146, rows, { missing: 2, isTotalOpen: false })).toBeNull();
  });
});

describe('findings offer it', () => {
  const repairOf = (
    rule: 'sheet_differs_from_table' | 'stated_sum_differs' | 'risk_product_differs',
    spec: Spec,
  ) => findingsOf(rule, spec)[0]?.detail.repair;

  const pair = (table: number, sheet: number) => ({
    budgets: [{ baht: table }, { baht: sheet, source: 'detail_sheet' as const }],
  });

  test('a sheet ten times its table', () => {
    const repair = repairOf('sheet_differs_from_table', { projects: [pair(50_000, 500_000)] });
    expect(repair).toMatchObject({ change: 'tenfold', of: 'either', from: 50_000, to: 500_000 });
  });

  test('the sheet, where a printed total bears the table out', () => {
    const totals = [{ scope: 'document', stated: 50_000, computed: 50_000 }];
    const spec = { projects: [pair(50_000, 500_000)], totals };
    expect(repairOf('sheet_differs_from_table', spec)).toMatchObject({
      ...{ change: 'tenth', of: 'sheet', from: 500_000, to: 50_000 },
    });
  });

  test('two neighbours whose sheets hold each other’s amounts', () => {
    const spec = { projects: [pair(11_111, 22_222), pair(22_222, 11_111)] };
    expect(repairOf('sheet_differs_from_table', spec)).toMatchObject({ change: 'rows_swapped' });
  });

  test('nothing for 0 against a million', () => {
    expect(repairOf('sheet_differs_from_table', { projects: [pair(0, 1_000_000)] })).toBeNull();
  });

  test('a score whose digits are swapped; nothing where a factor would do as well', () => {
    const risk = (likelihood: number, impact: number, score: number): Spec => ({
      risks: [{ scale: '5x5', likelihood, impact, score }],
    });
    expect(repairOf('risk_product_differs', risk(4, 3, 21))).toMatchObject({
      ...{ change: 'digits_swapped', of: 'score', from: 21, to: 12 },
    });
    expect(repairOf('risk_product_differs', risk(4, 3, 16))).toBeNull();
  });

  test('a printed total over its printed parts', () => {
    const totals = [30, 10, 10].map((stated, i) => ({ scope: ['document', '1', '2'][i]!, stated }));
    expect(repairOf('stated_sum_differs', { totals })).toBeNull();
    const borneOut = totals.map((total, i) => (i === 0 ? total : { ...total, computed: 10 }));
    expect(repairOf('stated_sum_differs', { totals: borneOut })).toMatchObject({
      ...{ change: 'digit', of: 'total', from: 30, to: 20 },
    });
  });
});
