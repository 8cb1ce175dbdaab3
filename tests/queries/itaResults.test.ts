import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../app/engine/engine.ts';
import { bodyProfile } from '../../app/queries/bodyProfile.ts';
import { everything } from '../../app/queries/filter.ts';
import { itaResults } from '../../app/queries/itaResults.ts';
import { valuesAt } from '../../app/queries/valuesAt.ts';
import { sampleEngine } from '../support/sampleEngine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await sampleEngine();
});
afterAll(() => engine.close());

const TOWN = {
  ...{ body_id: 'b-town', body_name: 'เทศบาลเมืองตัวอย่าง', fiscal_year: 2566, score: 91.5 },
  ...{ iit: 90, eit: 92, oit: 92.25, level: 'ผ่านดี', source_path: 'ita.csv' },
  evidence_id: 'town66-e16.1',
};

test('published results stand by body and year, with their parts and the printed level', async () => {
  expect(await itaResults(engine, everything)).toEqual([TOWN]);
  expect(await itaResults(engine, { ...everything, years: [2567] })).toEqual([]);
  expect(await itaResults(engine, { ...everything, bodies: ['b-pao'] })).toEqual([]);
  expect((await bodyProfile(engine, 'b-town', []))?.itaResults).toEqual([TOWN]);
});

test('the place of a result shows every value that was read from its row', async () => {
  const values = await valuesAt(engine, TOWN.evidence_id);
  const read = values
    .filter(({ field }) => field.startsWith('result_'))
    .map((one) => [one.field, one.value_number ?? one.value_text, one.record_name]);
  expect(read).toEqual([
    ['result_eit', 92, TOWN.body_name],
    ['result_iit', 90, TOWN.body_name],
    ['result_level', 'ผ่านดี', TOWN.body_name],
    ['result_oit', 92.25, TOWN.body_name],
    ['result_score', 91.5, TOWN.body_name],
  ]);
});
