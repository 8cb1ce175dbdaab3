import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../app/engine/engine.ts';
import { everything } from '../../app/queries/filter.ts';
import { riskChains } from '../../app/queries/riskChains.ts';
import { sampleEngine } from '../support/sampleEngine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await sampleEngine();
});
afterAll(() => engine.close());

test('each risk leads to its controls, their projects and the money of all years', async () => {
  const rows = await riskChains(engine, everything);
  expect(
    rows.map((row) => [row.risk_id, row.control, row.project_id, row.budget_satang, row.unsure]),
  ).toEqual([
    ['r1', 'No Gift Policy', 'town66-p03', null, false],
    // Printed once for both issues of its process.
    ['r2', 'No Gift Policy', 'town66-p03', null, false],
    ['r3', null, null, null, false],
    ['r4', 'สอบทานเอกสาร', null, null, true],
  ]);
  expect(rows[0]?.needs_no_budget).toBe(true);
  expect(rows.every((row) => row.document_has_projects)).toBe(true);
});

test('years are those of the document', async () => {
  expect(await riskChains(engine, { ...everything, years: [2565] })).toEqual([]);
});
