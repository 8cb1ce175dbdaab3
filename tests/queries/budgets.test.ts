import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../app/engine/engine.ts';
import { budgetEvidence } from '../../app/queries/budgetEvidence.ts';
import {
  budgetByDimension,
  budgetByDimensionYear,
  budgetByYear,
} from '../../app/queries/budgets.ts';
import { everything } from '../../app/queries/filter.ts';
import { sampleEngine } from '../support/sampleEngine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await sampleEngine();
});
afterAll(() => engine.close());

/** What a sum was made of, in the order stated, zero, not stated, none needed, unsure, unread. */
function made(row: {
  n_stated: number;
  n_zero: number;
  n_not_stated: number;
  n_no_budget_needed: number;
  n_unsure: number;
  n_unread: number;
}) {
  return [
    row.n_stated,
    row.n_zero,
    row.n_not_stated,
    row.n_no_budget_needed,
    row.n_unsure,
    row.n_unread,
  ];
}

describe('budgetByYear', () => {
  test('sums each year of a plan and says what the sums are made of', async () => {
    const rows = await budgetByYear(engine, { ...everything, bodies: ['b-pao'] });
    expect(rows.map((row) => [row.fiscal_year, row.budget_satang, made(row)])).toEqual([
      [2561, 55000025, [6, 0, 2, 2, 1, 1]],
      [2562, 36000000, [6, 1, 2, 2, 0, 0]],
      [2563, 31000000, [5, 1, 3, 2, 0, 0]],
      [2564, 39000000, [6, 0, 2, 2, 1, 0]],
    ]);
  });

  test('takes the plan table where it prints any amount, else the detail sheet', async () => {
    const rows = await budgetByYear(engine, { ...everything, bodies: ['b-town'] });
    expect(rows.map((row) => [row.fiscal_year, row.budget_satang, made(row)])).toEqual([
      // 0 of the table and not the 1,000,000 of its sheet; 25,000 of a sheet whose table has dashes
      [2566, 11000000, [6, 1, 0, 2, 0, 0]],
      [2567, 7500000, [4, 1, 2, 2, 0, 0]],
      [2568, 8500000, [5, 1, 1, 2, 0, 0]],
      [2569, 7500000, [4, 1, 2, 2, 0, 0]],
      [2570, 8500000, [5, 1, 1, 2, 0, 0]],
    ]);
  });

  test('a plan that prints no money gives no sum, not zero', async () => {
    const [row] = await budgetByYear(engine, { ...everything, bodies: ['b-city'] });
    expect(row).toMatchObject({ budget_satang: null, n_cells: 10, n_not_stated: 10 });
  });

  test('a plan and two reports of one year are not added together: the plan speaks', async () => {
    const rows = await budgetByYear(engine, { ...everything, bodies: ['b-north'] });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ fiscal_year: 2565, budget_satang: 1500000, n_cells: 4 });
    expect(rows[0]).toMatchObject({ from_report: false, n_zero: 1, n_no_budget_needed: 1 });
  });

  test('asking for a status asks the report of 12 months', async () => {
    const rows = await budgetByYear(engine, { ...everything, statuses: ['in_progress'] });
    expect(rows.map((row) => [row.body_id, row.budget_satang, row.n_cells])).toEqual([
      ['b-north', 800000, 1],
      ['b-sub', 6200000, 5],
    ]);
    expect(rows.every((row) => row.from_report)).toBe(true);
  });

  test('a number that cannot be read leaves the sum, and is counted', async () => {
    const [row] = await budgetByYear(engine, { ...everything, bodies: ['b-sub'] });
    expect([row!.budget_satang, made(row!)]).toEqual([21200000, [5, 0, 3, 2, 1, 1]]);
  });

  test('is narrowed by province, type, year, dimension and words', async () => {
    const narrowed = await budgetByYear(engine, {
      ...everything,
      provinces: ['TH-33'],
      bodyTypes: ['pao'],
      years: [2561, 2562],
      dimensions: ['1'],
      search: 'ค่าย เยาวชน',
    });
    expect(narrowed.map((row) => [row.fiscal_year, row.budget_satang])).toEqual([
      [2561, 20000000],
      [2562, null],
    ]);
  });
});

test('budgetByDimension goes by the crosswalk, not by the printed code', async () => {
  const rows = await budgetByDimension(engine, { ...everything, bodies: ['b-pao'] });
  expect(rows.map((row) => [row.dimension, row.budget_satang, row.n_cells])).toEqual([
    ['1', 75000000, 12],
    // mission 3.1 of the older framework is information: dimension 2 of the crosswalk
    ['2', 6000000, 12],
    ['3', 20000000, 8],
    ['4', 60000025, 8],
  ]);
  const none = await budgetByDimension(engine, { ...everything, dimensions: ['none'] });
  expect(none.map((row) => [row.body_id, row.n_cells])).toEqual([
    ['b-sub', 1],
    ['b-city', 2],
  ]);
});

test('budgetByDimensionYear adds up to the year', async () => {
  const filter = { ...everything, bodies: ['b-town'], years: [2566] };
  const rows = await budgetByDimensionYear(engine, filter);
  expect(rows.map((row) => [row.dimension, row.budget_satang])).toEqual([
    ['1', 7000000],
    ['2', 2500000],
    ['3', 1000000],
    ['4', 500000],
  ]);
});

test('budgetEvidence lists the printed cells behind a sum', async () => {
  const cells = await budgetEvidence(engine, {
    bodyId: 'b-town',
    fiscalYear: 2566,
    dimension: '2',
  });
  expect(
    cells.map((cell) => [cell.name, cell.source, cell.budget_satang, cell.evidence_id]),
  ).toEqual([
    ['มาตรการ NO GIFT POLICY', 'plan_table', null, 'town66-e5.3'],
    ['โครงการเปิดเผยข้อมูลภาครัฐ', 'detail_sheet', 2500000, 'town66-e7.1'],
  ]);
  expect(cells[0]!.needs_no_budget).toBe(true);
  const report = await budgetEvidence(engine, { bodyId: 'b-sub', fiscalYear: 2564 });
  const unread = report.find((cell) => cell.project_id === 'sub64r6-p08');
  // the budget is marked doubtful, so what was paid is sure although both share one confidence
  expect(unread).toMatchObject({ budget_unsure: true, disbursed_unsure: false });
});
