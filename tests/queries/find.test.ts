import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../app/engine/engine.ts';
import { everything } from '../../app/queries/filter.ts';
import { find } from '../../app/queries/find.ts';
import { projectTable } from '../../app/queries/projectTable.ts';
import { sampleTables } from '../support/sample.ts';
import { sampleEngine } from '../support/sampleEngine.ts';

let engine: Engine;
beforeAll(async () => {
  const tables = sampleTables();
  const printed = tables.projects.find(({ name }) => name.includes('เจตจำนง'));
  if (!printed) throw new Error('sample: no project with the word');
  printed.name = 'มาตรการแสดง เจต จำ นง ของผู้บริหาร ปี ๒๕๖1';
  engine = await sampleEngine('named', tables);
});
afterAll(() => engine.close());

test('one search finds bodies and projects, each with its body', async () => {
  const found = await find(engine, 'สมมุติ', 6);
  expect(found.bodies.map(({ body_id: id }) => id)).toEqual(['b-pao', 'b-sub']);
  expect(found.projects).toEqual([]);
  const { bodies, projects } = await find(engine, 'เทศบาลสัญจร', 6);
  expect(bodies).toEqual([]);
  expect(projects.map((row) => [row.project_id, row.body_id])).toEqual([['town66-p02', 'b-town']]);
});

test('tells how many there are when it shows fewer', async () => {
  const { projects } = await find(engine, 'โครงการ', 3);
  expect(projects).toHaveLength(3);
  expect(projects[0]?.total).toBeGreaterThan(20);
});

test.each([
  ['spaces set inside words', 'เจตจำนง'],
  ['spaces in what is typed', 'เจตจำ นง ของ'],
  ['sara am typed in two parts', 'เจตจ\u0E4D\u0E32นง'],
  ['Thai digits', '๒๕๖๑'],
  ['Arabic digits', '2561'],
])('%s make no difference', async (_name, typed) => {
  const names = (await find(engine, typed, 6)).projects.map(({ name }) => name);
  expect(names).toContain('มาตรการแสดง เจต จำ นง ของผู้บริหาร ปี ๒๕๖1');
  const page = { sort: 'ordinal', descending: false, offset: 0, limit: 50 } as const;
  const { rows } = await projectTable(engine, { ...everything, search: typed }, page);
  expect(rows.map(({ name }) => name)).toContain('มาตรการแสดง เจต จำ นง ของผู้บริหาร ปี ๒๕๖1');
});
