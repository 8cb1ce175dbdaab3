import { expect, test } from 'vitest';
import type { BudgetByDimensionYear } from '../../../app/queries/budgets.ts';
import type { ItaTarget, TargetRow } from '../../../app/queries/targets.ts';
import type { StatedTotalRow } from '../../../app/queries/statedTotals.ts';
import { localeOf } from '../../../app/ui/Locale.tsx';
import { budgetYearCharts } from '../../../app/views/body/charts/budgetYears.ts';
import { targetRows } from '../../../app/views/body/targetRows.ts';
import { totalName, totalValue } from '../../../app/views/body/totalWords.ts';

const locale = localeOf({ language: 'th', digits: 'arabic' });

const cell = (
  dimension: string,
  fiscal_year: number,
  budget_satang: number | null,
): BudgetByDimensionYear => ({
  ...{ body_id: 'a', body_name: 'ก', body_type: 'pao', fiscal_year, dimension, budget_satang },
  ...{ n_cells: 1, n_stated: budget_satang === null ? 0 : 1, n_zero: 0, n_unsure: 0, n_unread: 0 },
  ...{ n_not_stated: budget_satang === null ? 1 : 0, n_no_budget_needed: 0 },
});

test('budget by dimension and year: all dimensions first, gaps kept apart from zero', () => {
  const rows = [cell('1', 2562, 300), cell('1', 2561, 100), cell('3', 2561, null)];
  const charts = budgetYearCharts(rows, [2561], locale);
  expect(charts.map(({ dimension }) => dimension)).toEqual([null, '1', '3']);
  const [all, , third] = charts;
  expect(all?.marks.map(({ key, value, partial, faded }) => [key, value, partial, faded])).toEqual([
    ['2561', 1, true, false],
    ['2562', 3, false, true],
  ]);
  expect(third?.marks).toMatchObject([
    { value: null, kind: 'not_stated', door: 'sum:a~2561~3', text: 'ไม่ระบุ' },
  ]);
});

test('targets of a year stand together; a metric without one stays open', () => {
  const base = { document_id: 'd', body_id: 'a', body_name: 'ก', body_type: 'pao' };
  const row = (fiscal_year: number, value: number): TargetRow => ({
    ...{ ...base, fiscal_year, value, result_score: null, unsure: false, evidence_id: 'e' },
  });
  const ita: ItaTarget[] = [{ ...row(2567, 86), aim_score: null }];
  const years = targetRows(ita, [row(2566, 10), row(2567, 20)]);
  expect(years.map(({ year, ita: i, cases }) => [year, i?.value, cases?.value])).toEqual([
    [2566, undefined, 10],
    [2567, 86, 20],
  ]);
});

test('totals are named by measure, scope and year, and money is baht', () => {
  const total: StatedTotalRow = {
    ...{ document_id: 'd', body_id: 'a', body_name: 'ก', scope: '2.1', measure: 'budget' },
    ...{ fiscal_year: 2561, stated_value: 5, stated_text: '๕', computed_value: 5 },
    ...{ differs: false, unsure: false, evidence_id: 'e' },
  };
  expect(totalName(total, locale)).toBe('งบประมาณ · ภารกิจ 2.1 ตามเอกสาร · ปี 2561');
  expect(totalName({ ...total, scope: '2' }, locale)).toContain('มิติที่ 2 ตามเอกสาร');
  expect(totalValue(262_000, 'budget', locale)).toBe('262,000 บาท');
  expect(totalValue(69, 'projects', locale)).toBe('69 โครงการ');
});
