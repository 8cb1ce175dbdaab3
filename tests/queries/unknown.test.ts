import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../app/engine/engine.ts';
import { budgetByYear } from '../../app/queries/budgets.ts';
import { documentQuality } from '../../app/queries/documents.ts';
import { everything } from '../../app/queries/filter.ts';
import { overview } from '../../app/queries/overview.ts';
import { projectTable } from '../../app/queries/projectTable.ts';
import { statusShares } from '../../app/queries/statusShares.ts';
import { stuck } from '../../app/queries/stuck.ts';
import { sampleEngine } from '../support/sampleEngine.ts';
import { sampleTables } from '../support/sample.ts';

// A report that names no body, and a plan that names no year.
let engine: Engine;
beforeAll(async () => {
  const tables = sampleTables();
  for (const rows of [tables.documents, tables.projects]) {
    for (const row of rows) if (row.document_id === 'sub64r6') row.body_id = null;
  }
  const plan = tables.documents.find((row) => row.document_id === 'north65')!;
  Object.assign(plan, { fiscal_year_first: null, fiscal_year_last: null });
  engine = await sampleEngine('named', tables);
});
afterAll(() => engine.close());

test('a document of no known body is still counted, listed and searched', async () => {
  expect(await overview(engine, everything)).toMatchObject({ n_documents: 7, n_in_progress: 6 });
  const rows = await stuck(engine, everything);
  expect(rows.filter((row) => row.body_name === null)).toHaveLength(5);
  const documents = await documentQuality(engine, everything);
  expect(documents.at(-1)).toMatchObject({ document_id: 'sub64r6', body_name: null });
  const page = { sort: 'body_name', descending: false, offset: 0, limit: 50 } as const;
  expect((await projectTable(engine, everything, page)).rows.at(-1)!.body_name).toBeNull();
});

test('it is laid at no body’s door', async () => {
  const shares = await statusShares(engine, everything);
  expect(shares.find((row) => row.body_id === 'b-sub')).toMatchObject({ n_report: 0 });
  const budgets = await budgetByYear(engine, everything);
  expect(budgets.some((row) => row.body_id === 'b-sub')).toBe(false);
});

test('a plan of no known year keeps its money, under no year', async () => {
  const rows = await budgetByYear(engine, { ...everything, bodies: ['b-north'] });
  expect(rows.map((row) => [row.fiscal_year, row.from_report, row.budget_satang])).toEqual([
    [2565, true, 2300000],
    [null, false, 1500000],
  ]);
  const year = await budgetByYear(engine, { ...everything, bodies: ['b-north'], years: [2565] });
  expect(year.map((row) => row.budget_satang)).toEqual([2300000]);
});
