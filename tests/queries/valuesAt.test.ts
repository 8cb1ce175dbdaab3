import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../app/engine/engine.ts';
import { complaintCounts } from '../../app/queries/complaints.ts';
import { everything } from '../../app/queries/filter.ts';
import { itaTargets } from '../../app/queries/targets.ts';
import { valuesAt } from '../../app/queries/valuesAt.ts';
import { sampleEngine } from '../support/sampleEngine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await sampleEngine();
});
afterAll(() => engine.close());

test('a field of a project comes with its value, doubt and owner', async () => {
  expect(await valuesAt(engine, 'sub64r6-e12.5')).toEqual([
    {
      record_id: 'sub64r6-p10',
      record_name: 'โครงการส่งเสริมการมีส่วนร่วม',
      field: 'responsible_unit',
      value_text: 'สำนักปลัด',
      value_satang: null,
      value_number: null,
      fiscal_year: null,
      needs_no_budget: false,
      confidence: 0.5,
      note: 'aligned_by_position',
    },
  ]);
});

test('money comes in satang with its year; what needs none is not zero', async () => {
  const [amount] = await valuesAt(engine, 'sub64r6-e4.3');
  expect(amount).toMatchObject({
    field: 'budget_baht',
    value_satang: 5_000_000,
    fiscal_year: 2564,
  });
  const [none] = await valuesAt(engine, 'sub64r6-e6.3');
  expect(none).toMatchObject({ value_satang: null, needs_no_budget: true });
});

test('targets, complaints, totals, controls and issues are found by their places', async () => {
  const fieldsAt = async (id: string) => (await valuesAt(engine, id)).map(({ field }) => field);
  expect(await fieldsAt('town66-e16.2')).toEqual(['ita_score']);
  expect(await fieldsAt('city61-e12.2')).toEqual(['complaints']);
  expect(await fieldsAt('sub64r6-e15.2')).toEqual(['total_budget']);
  expect(await fieldsAt('town66-e13.3')).toEqual(['control']);
  expect(await fieldsAt('town66-e13.1')).toEqual(['issue', 'issue']);
  expect(await fieldsAt('no-such-place')).toEqual([]);
});

test('a target or a count that was read with doubt says so', async () => {
  const [sure] = await valuesAt(engine, 'town66-e16.2');
  expect(sure).toMatchObject({ field: 'ita_score', confidence: 1 });
  const aims = await itaTargets(engine, { ...everything, bodies: ['b-town'] }, []);
  expect(aims.filter(({ unsure }) => unsure).map((row) => row.fiscal_year)).toEqual([2570]);
  const counts = await complaintCounts(engine, { ...everything, bodies: ['b-city'] });
  expect(counts.filter(({ unsure }) => unsure).map(({ count }) => count)).toEqual([98]);
});
