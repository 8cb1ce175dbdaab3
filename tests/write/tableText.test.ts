import { expect, test } from 'vitest';
import { tableText } from '../../pipelines/write/tableText.ts';

const row = (fiscal_year: number, budget_baht: number | null) => ({
  ...{ project_id: 'd1.p001', document_id: 'd1', fiscal_year, source: 'plan_table' },
  ...{ budget_baht, disbursed_baht: null, confidence: 1, evidence_id: 'd1.L1' },
});

test('sums of money are exact beyond what a number holds, in any order', () => {
  // 9,007,199,254,740,991 is the greatest whole number that stands for itself alone.
  const most = 9_007_199_254_740_991;
  const rows = [row(2561, 3), row(2562, most), row(2563, null), row(2564, most), row(2565, 7)];
  const money = (given: typeof rows) => tableText('project_budgets', given).extent.money;
  expect(money(rows)['budget_baht']).toBe('18014398509481992');
  expect(money([...rows].reverse())['budget_baht']).toBe('18014398509481992');
  expect(money(rows)['disbursed_baht']).toBe('0');
});

test('rows stand in the order of the key, whatever the order given', () => {
  const text = tableText('project_budgets', [row(2563, 1), row(2561, 2), row(2562, null)]);
  const lists = JSON.parse(text.content.toString()) as Record<string, unknown>;
  expect(lists['fiscal_year']).toEqual([2561, 2562, 2563]);
  expect(lists['budget_baht']).toEqual([2, null, 1]);
});
