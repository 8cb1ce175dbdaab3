import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseProvinces } from '../../pipelines/recognise/provinces.ts';
import { ingestDocuments } from '../../pipelines/run.ts';
import { writeTables } from '../../pipelines/write/writeTables.ts';
import { contentsOf, folderOf, ingestFolder, newFolder, rowsOf } from '../ingest/folders.ts';
import { repositoryPath } from '../support/labels.ts';
import { PLANS } from './documents.ts';

const read = (path: string) => readFileSync(repositoryPath(path), 'utf8');
const results = read('tests/fixtures/ita/results.2567.csv');

test('processes give results to bodies as one process does, and again when a plan comes', async () => {
  const { 'na.txt': late, ...early } = PLANS;
  const files = { ...early, 'ita.csv': results };
  const [from, to, one] = await Promise.all([folderOf(files), newFolder(), newFolder()]);
  const said: string[] = [];
  await ingestFolder(from, to, (line) => said.push(line));
  expect(said.filter((line) => line.startsWith('ita.csv'))).toEqual([
    expect.stringContaining('7 rows seen, 3 mapped, 4 rejected'),
  ]);
  expect(await rowsOf(to, 'ita_results', 'score')).toHaveLength(2);

  const inputs = Object.entries({ ...files, 'na.txt': late }).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  const provinces = parseProvinces(read('data/reference/provinces.csv'));
  await writeTables((await ingestDocuments(inputs, { provinces })).tables, one);
  const all = await folderOf({ ...files, 'na.txt': late });
  const report = await ingestFolder(all, to, () => {});
  // Only the new plan is read; the results are given out anew.
  expect(report).toMatchObject({ documents: 5, kept: 4, failures: [] });
  expect(await contentsOf(to)).toEqual(await contentsOf(one));
  expect(await rowsOf(to, 'ita_results', 'score')).toHaveLength(3);
});
