import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../app/engine/engine.ts';
import { everything } from '../../app/queries/filter.ts';
import { signalBodies, signalItemsOf, signalParts } from '../../app/queries/signals.ts';
import { sampleTables } from '../support/sample.ts';
import { sampleEngine } from '../support/sampleEngine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await sampleEngine();
});
afterAll(() => engine.close());

/** Items, items that tell nothing, low and high of a part. */
async function partOf(from: Engine, year: number, bodyId: string, part: string) {
  const parts = await signalParts(from, { ...everything, bodies: [bodyId] }, year);
  const found = parts.find((one) => one.part === part);
  return found ? [found.n_items, found.n_unknown, found.low, found.high] : null;
}

test('at half a year only what is due is late, and money not paid yet is only a possible signal', async () => {
  // ten projects, one cancelled, one completed, one whose planned quarters are over
  expect(await partOf(engine, 2564, 'b-sub', 'delivery')).toEqual([9, 7, 1, 8]);
  // nothing of 50,000 and of 100,000, one budget not read, half of 12,000, all of 20,000
  expect(await partOf(engine, 2564, 'b-sub', 'money')).toEqual([5, 3, 0, 3.5]);
});

test('after the year what is not finished and not paid is a signal', async () => {
  expect(await partOf(engine, 2565, 'b-north', 'delivery')).toEqual([2, 0, 1, 1]);
  expect(await partOf(engine, 2565, 'b-north', 'money')).toEqual([2, 0, 1, 1]);
});

test('missions without a project are those of the plan’s own framework', async () => {
  // four projects in four of the fifteen missions
  expect(await partOf(engine, 2565, 'b-north', 'coverage')).toEqual([15, 0, 11, 11]);
  const tables = sampleTables();
  for (const project of tables.projects)
    if (project.document_id === 'north65' && project.ordinal === 1)
      project.canonical_mission = null;
  const other = await sampleEngine('named', tables);
  // twelve have none, and the project that is nowhere may belong to one of them
  expect(await partOf(other, 2565, 'b-north', 'coverage')).toEqual([15, 1, 11, 12]);
  await other.close();
});

test('a report is missed only where others’ reports of that round were seen', async () => {
  expect(await partOf(engine, 2565, 'b-north', 'reporting')).toEqual([2, 0, 0, 0]);
  // of 2564 there is one report, of 6 months and of another body
  expect(await partOf(engine, 2564, 'b-pao', 'reporting')).toEqual([2, 1, 1, 2]);
  expect(await partOf(engine, 2566, 'b-town', 'reporting')).toEqual([2, 2, 0, 2]);
});

test('a target is measured by the last result before its year, never by its own', async () => {
  // the only result is of 2566 itself
  expect(await partOf(engine, 2566, 'b-town', 'target')).toEqual([1, 1, 0, 1]);
  // 91.5 of 2566 stands before the target of 2567
  expect(await partOf(engine, 2567, 'b-town', 'target')).toEqual([1, 0, 1, 1]);
});

test('a rule that could not be judged is no item, one that could not be read cannot be told', async () => {
  // Twelve rules; the table and the sheet of a project differ.
  expect(await partOf(engine, 2566, 'b-town', 'integrity')).toEqual([12, 0, 1, 1]);
  const tables = sampleTables();
  const outcome = (rule: string) =>
    tables.rule_outcomes.find((one) => one.document_id === 'town66' && one.rule_id === rule)!;
  const notJudged = { outcome: 'not_judged', n_judged: 0 } as const;
  Object.assign(outcome('risk_product_differs'), { ...notJudged, reason: 'no_such_records' });
  Object.assign(outcome('stated_total_differs'), { ...notJudged, reason: 'not_stated' });
  Object.assign(outcome('stated_count_differs'), { ...notJudged, reason: 'not_read' });
  const other = await sampleEngine('named', tables);
  expect(await partOf(other, 2566, 'b-town', 'integrity')).toEqual([10, 1, 1, 2]);
  await other.close();
});

test('a body without a document of the year is listed and has nothing to judge', async () => {
  const bodies = await signalBodies(engine, everything, 2564);
  const silent = bodies.find(({ body_id: id }) => id === 'b-city');
  expect(silent).toMatchObject({ n_documents: 0, n_projects: 0 });
  expect(await partOf(engine, 2564, 'b-city', 'integrity')).toBeNull();
});

test('the items behind a part add up to it and open what is printed', async () => {
  const items = await signalItemsOf(engine, 'b-sub', 2564);
  const money = items.filter(({ part }) => part === 'money');
  expect(money.reduce((sum, { high }) => sum + high, 0)).toBe(3.5);
  expect(money.every(({ evidence_id: id }) => id !== null)).toBe(true);
});
