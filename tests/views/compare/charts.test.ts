import { describe, expect, test } from 'vitest';
import type { BudgetByDimension, BudgetByYear } from '../../../app/queries/budgets.ts';
import type { RiskLevels } from '../../../app/queries/riskLevels.ts';
import type { StatusShare } from '../../../app/queries/statusShares.ts';
import type { ItaTarget } from '../../../app/queries/targets.ts';
import { localeOf } from '../../../app/ui/Locale.tsx';
import { budgetByDimensionMarks } from '../../../app/views/compare/charts/budgetByDimension.ts';
import { budgetByYearMarks } from '../../../app/views/compare/charts/budgetByYear.ts';
import {
  axisStart,
  itaLines,
  itaTargetsOption,
} from '../../../app/views/compare/charts/itaTargets.ts';
import { projectCountMarks } from '../../../app/views/compare/charts/projectCounts.ts';
import { riskMarks } from '../../../app/views/compare/charts/riskLevels.ts';
import { statusMarks } from '../../../app/views/compare/charts/statusShares.ts';
import { namedInk } from '../../ui/ink.ts';

const locale = localeOf({ language: 'th', digits: 'arabic' });
const town = { body_id: 'town', body_name: 'เทศบาลเมืองตัวอย่าง', body_type: 'town_municipality' };
const cells = {
  ...{ n_cells: 8, n_stated: 6, n_zero: 1, n_not_stated: 0, n_no_budget_needed: 2 },
  ...{ n_unsure: 0, n_unread: 0 },
};

describe('budget by year', () => {
  const rows: BudgetByYear[] = [
    { ...town, ...cells, fiscal_year: 2566, from_report: false, budget_satang: 11_000_000 },
    { ...town, ...cells, fiscal_year: null, from_report: false, budget_satang: 7_500_000 },
    { ...town, ...cells, body_id: 'x', fiscal_year: 2566, from_report: false, budget_satang: 1 },
  ];

  test('is a bar per year of one body, each a door to its rows', () => {
    const marks = budgetByYearMarks(rows, 'town', [], locale);
    expect(marks.map(({ name, value, door }) => [name, value, door])).toEqual([
      ['ปี 2566', 110_000, 'sum:town~2566~-'],
      ['ไม่ระบุ', 75_000, 'sum:town~-~-'],
    ]);
    expect(marks.some(({ faded }) => faded)).toBe(false);
  });

  test('pales years that are not chosen', () => {
    const marks = budgetByYearMarks(rows, 'town', [2566], locale);
    expect(marks.map(({ faded }) => faded)).toEqual([false, true]);
  });
});

test('budget by dimension names the dimensions of the crosswalk', () => {
  const rows: BudgetByDimension[] = [
    { ...town, ...cells, dimension: '1', budget_satang: 35_000_000 },
    { ...town, ...cells, dimension: 'none', n_stated: 0, n_not_stated: 6, budget_satang: null },
  ];
  const marks = budgetByDimensionMarks(rows, 'town', ['1'], locale);
  expect(marks.map(({ key, name, kind, faded }) => [key, name, kind, faded])).toEqual([
    ['1', '1 สร้างวัฒนธรรมสุจริต', 'value', false],
    ['none', 'ไม่ระบุมิติ', 'not_stated', true],
  ]);
});

test('project counts are sorted, and a body without projects stays, as zero', () => {
  const bodies = [
    { body_id: 'a', name_th: 'ก' },
    { body_id: 'town', name_th: 'ข' },
  ];
  const marks = projectCountMarks([{ ...town, n_projects: 8 }], bodies, locale);
  expect(marks.map(({ key, value, kind }) => [key, value, kind])).toEqual([
    ['town', 8, 'value'],
    ['a', 0, 'zero'],
  ]);
});

describe('statuses', () => {
  const share: StatusShare = {
    ...{ ...town, n_report: 1, fiscal_years: [2564], n_projects: 10, n_not_started: 1 },
    ...{ n_in_progress: 5, n_completed: 1, n_cancelled: 1, n_reported: 1, n_not_stated: 1 },
  };

  test('are counted and shared out over the report, those that occur only', () => {
    const marks = statusMarks({ ...share, n_cancelled: 0 }, ['in_progress'], locale);
    expect(marks.map(({ key, text, faded }) => [key, text, faded])).toEqual([
      ['completed', '1 (10%)', true],
      ['in_progress', '5 (50%)', false],
      ['reported', '1 (10%)', true],
      ['not_started', '1 (10%)', true],
      ['not_stated', '1 (10%)', true],
    ]);
  });

  test('are none where there is no report', () => {
    expect(statusMarks({ ...share, n_report: 0, n_projects: 0 }, [], locale)).toEqual([]);
  });
});

test('risks stand highest first; a level that does not occur is zero, none found is no chart', () => {
  const risks: RiskLevels = {
    ...{ ...town, scales: ['words'], n_risks: 3, n_low: 0, n_medium: 1, n_high: 2 },
    ...{ n_very_high: 0, n_not_stated: 0, n_unsure: 0, n_without_control: 1 },
  };
  expect(riskMarks(risks, locale).map(({ name, text }) => [name, text])).toEqual([
    ['สูงมาก', '0'],
    ['สูง', '2'],
    ['ปานกลาง', '1'],
    ['ต่ำ', '0'],
  ]);
  expect(riskMarks({ ...risks, n_risks: 0 }, locale)).toEqual([]);
});

describe('ITA targets', () => {
  const aim = { by_fiscal_year: 2570, score: 85 };
  const target = (fiscal_year: number, value: number): ItaTarget => ({
    ...{ ...town, document_id: 'd', fiscal_year, value, result_score: null, unsure: false },
    ...{ aim_score: null, evidence_id: `e${fiscal_year}` },
  });
  const rows = [target(2566, 85), target(2568, 87)];
  const option = itaTargetsOption(rows, aim, locale, namedInk);
  const series = option.series as { type: string; data: unknown[] }[];

  test('are a line to the national aim, which is one point in its year and no floor', () => {
    expect(series.map(({ type }) => type)).toEqual(['line', 'scatter']);
    expect(series[1]?.data).toEqual([['2570', 85]]);
    expect(option.xAxis).toMatchObject({ data: ['2566', '2567', '2568', '2569', '2570'] });
  });

  test('leave a year without a target empty and open their printed cell', () => {
    expect(series[0]?.data).toEqual([
      { value: ['2566', 85], door: 'evidence:e2566' },
      { value: ['2568', 87], door: 'evidence:e2568' },
    ]);
  });

  test('have published results beside them, also those of a body without a target', () => {
    const result = (body_id: string, score: number | null) => ({
      ...{ body_id, body_name: body_id, fiscal_year: 2567, score, iit: null, eit: null, oit: null },
      ...{ level: null, source_path: 'r.csv', evidence_id: `r-${body_id}` },
    });
    const results = [result('town', 62), result('x', null)];
    const { series } = itaTargetsOption(rows, aim, locale, namedInk, results);
    expect((series as { type: string; data: unknown[] }[]).map(({ data }) => data)).toEqual([
      [expect.anything(), expect.anything()],
      [{ value: ['2567', 62], door: 'evidence:r-town' }],
      [],
      [['2570', 85]],
    ]);
    expect(axisStart(rows, aim, results)).toBe(55);
    expect(itaLines(rows, results).map(({ sign }) => sign)).toEqual(['●', '■']);
  });

  test('stand on an axis that says where it begins', () => {
    expect(axisStart(rows, aim)).toBe(80);
    expect(axisStart([target(2566, 62)], aim)).toBe(55);
    expect(itaLines(rows)).toEqual([{ sign: '●', name: 'เทศบาลเมืองตัวอย่าง' }]);
  });
});
