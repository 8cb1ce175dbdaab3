import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../app/engine/engine.ts';
import { coverage } from '../../app/queries/coverage.ts';
import { everything } from '../../app/queries/filter.ts';
import { sampleEngine } from '../support/sampleEngine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await sampleEngine();
});
afterAll(() => engine.close());

const short = async (filter: Partial<typeof everything>) =>
  (await coverage(engine, { ...everything, ...filter })).map(
    (row) => `${row.body_id} ${row.fiscal_year} ${row.kind} ${row.report_months}`,
  );

test('a plan stands in each year it covers, a report in its own', async () => {
  expect(await short({ bodies: ['b-pao', 'b-north'] })).toEqual([
    'b-pao 2561 plan null',
    'b-pao 2562 plan null',
    'b-pao 2563 plan null',
    'b-pao 2564 plan null',
    'b-north 2565 plan null',
    'b-north 2565 progress_report 6',
    'b-north 2565 progress_report 12',
  ]);
});

test('years and provinces narrow it', async () => {
  expect(await short({ years: [2564], provinces: ['TH-33'] })).toEqual([
    'b-pao 2564 plan null',
    'b-sub 2564 progress_report 6',
  ]);
});
