import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../app/engine/engine.ts';
import { everything } from '../../app/queries/filter.ts';
import { ruleTallies } from '../../app/queries/ruleOutcomes.ts';
import { sampleEngine } from '../support/sampleEngine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await sampleEngine();
});
afterAll(() => engine.close());

/** Of the rule that has each outcome in the sample. */
const talliesOf = async (filter: typeof everything) =>
  (await ruleTallies(engine, filter)).filter(({ rule_id }) => rule_id === 'numbering_gap');

test('documents are counted by what came of a rule, and why it could not judge', async () => {
  expect(await talliesOf(everything)).toEqual([
    {
      ...{ rule_id: 'numbering_gap', flagged: 1, clear: 1, not_judged: 3, cases: 17, findings: 1 },
      reasons: [
        { reason: 'not_stated', documents: 2 },
        { reason: 'no_such_records', documents: 1 },
      ],
    },
  ]);
});

test('only documents of the bodies and years asked for', async () => {
  const of2566 = await talliesOf({ ...everything, years: [2568] });
  expect(of2566).toMatchObject([{ flagged: 0, clear: 1, not_judged: 0, cases: 8, reasons: [] }]);
  const city = await talliesOf({ ...everything, bodies: ['b-city'] });
  expect(city).toMatchObject([{ flagged: 0, clear: 0, not_judged: 1, cases: 0 }]);
});
