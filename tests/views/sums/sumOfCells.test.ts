import { expect, test } from 'vitest';
import type { BudgetCell } from '../../../app/queries/budgetEvidence.ts';
import { sumOfCells } from '../../../app/views/sums/sumOfCells.ts';

const cell = (budget_satang: number | null, rest: Partial<BudgetCell> = {}): BudgetCell => ({
  ...{ project_id: 'p', document_id: 'd', body_id: 'b', body_name: 'ก', fiscal_year: 2564 },
  ...{ dimension: '1', name: 'โครงการ', responsible_unit: null, source: 'report' },
  ...{ budget_satang, disbursed_satang: null, needs_no_budget: false, budget_unsure: false },
  ...{ disbursed_unsure: false, evidence_id: 'e', ...rest },
});

test('the rows of a sum are added and counted by what they say', () => {
  const rows = [
    cell(12_000),
    cell(0),
    cell(null),
    cell(null, { needs_no_budget: true }),
    cell(null, { budget_unsure: true }),
    cell(3_000, { budget_unsure: true }),
  ];
  expect(sumOfCells(rows)).toEqual({
    satang: 15_000,
    cells: {
      ...{ n_stated: 3, n_zero: 1, n_not_stated: 2, n_no_budget_needed: 1 },
      ...{ n_unsure: 2, n_unread: 1 },
    },
  });
});

test('rows without a number have no sum', () => {
  expect(sumOfCells([cell(null)]).satang).toBeNull();
});
