import { beforeAll, describe, expect, test } from 'vitest';
import { tableNames, type Tables } from '../../data/schema/catalogue.ts';
import { loadDocuments } from '../support/labels.ts';
import { ingest } from './ingested.ts';

const inputs = loadDocuments();
let first: Tables;

beforeAll(async () => {
  first = await ingest(inputs);
});

describe('the same documents give the same tables', () => {
  test('on a second run', async () => {
    const second = await ingest(loadDocuments());
    for (const name of tableNames) expect(second[name]).toEqual(first[name]);
  });

  test.each([
    ['backwards', [4, 3, 2, 1, 0]],
    ['shuffled', [2, 0, 4, 1, 3]],
  ])('whatever the order of the files: %s', async (_name, order) => {
    const moved = order.map((index) => inputs[index]).filter((input) => input !== undefined);
    expect(moved).toHaveLength(inputs.length);
    const second = await ingest(moved);
    for (const name of tableNames) expect(second[name]).toEqual(first[name]);
  });

  test('whatever stands beside it: a document alone gives the rows it gives among others', async () => {
    for (const input of inputs) {
      const alone = await ingest([input]);
      const id = alone.documents[0]?.document_id;
      for (const name of ['projects', 'project_budgets', 'risks', 'evidence', 'rejects'] as const) {
        const among = first[name].filter((row) => row.document_id === id);
        expect(alone[name]).toEqual(among);
      }
    }
  });

  test('and no key names two rows', () => {
    const keys = first.projects.map((row) => row.project_id);
    expect(new Set(keys).size).toBe(keys.length);
    const places = first.evidence.map((row) => row.evidence_id);
    expect(new Set(places).size).toBe(places.length);
    const money = first.project_budgets.map(
      (row) => `${row.project_id} ${row.fiscal_year} ${row.source}`,
    );
    expect(new Set(money).size).toBe(money.length);
  });

  test('the file name says nothing: another name gives the same rows but for the path', async () => {
    const renamed = inputs.map((input, index) => ({ ...input, path: `scan-${index}.txt` }));
    const second = await ingest(renamed);
    const strip = (rows: Tables['documents']): unknown[] =>
      rows.map(({ source_path: _path, ...row }) => row);
    expect(strip(second.documents)).toEqual(strip(first.documents));
    expect(second.projects).toEqual(first.projects);
  });
});
