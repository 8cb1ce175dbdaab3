import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyTables, type Rows, type Tables } from '../../data/schema/catalogue.ts';
import type { ManifestFile } from '../../data/schema/manifest.ts';
import { type WaitingTable, writeTableFiles, writeText } from '../../pipelines/write/tableFile.ts';
import { tableText } from '../../pipelines/write/tableText.ts';
import { writeTables } from '../../pipelines/write/writeTables.ts';
import { manyBodies } from '../support/manyBodies.ts';

const YEARS = [2564, 2565, 2566, 2567, 2568, 2569, 2570];
const PROVINCES = ['TH-10', 'TH-46', null];
/** Small enough for a small set to be split, and for some provinces to need several files. */
const SPLIT = { mostRowsInOne: 40, mostBytes: 6_000 };

let folder: string;
let tables: Tables;
let split: readonly ManifestFile[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'apart-'));
  const { bodies, documents, project_budgets: some } = manyBodies(60);
  const project_budgets = some.flatMap((row, i) =>
    YEARS.map((fiscal_year, k) => ({ ...row, fiscal_year, budget_baht: 7919 * i * (k + 1) })),
  );
  tables = { ...emptyTables(), bodies, documents, project_budgets };
  tables.bodies.forEach((body, i) => {
    body.province_code = PROVINCES[i % 3] ?? null;
  });
  ({ files: split } = await writeTables(tables, join(folder, 'split'), { layout: SPLIT }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const filesOf = (files: readonly ManifestFile[], table: string) =>
  files.filter((file) => file.table === table);

/** The documents' rows of a province, a lot for each document, in the order given. */
function waitingIn(
  aside: string,
  province: string | null,
  order: (lots: Rows['project_budgets'][][]) => Rows['project_budgets'][][],
): WaitingTable {
  const codes = new Map(tables.bodies.map((body) => [body.body_id, body.province_code]));
  const own = tables.documents.filter(
    ({ body_id }) => (codes.get(body_id ?? '') ?? null) === province,
  );
  const ids = own.map(({ document_id }) => document_id).sort();
  const lots = order(
    ids.map((id) => tables.project_budgets.filter(({ document_id }) => document_id === id)),
  );
  const { extent } = tableText('project_budgets', lots.flat());
  const waiting: WaitingTable = { table: 'project_budgets', province, extent };
  const texts = lots.map((lot) => tableText('project_budgets', lot).content);
  writeText(aside, waiting, texts);
  return waiting;
}

async function apart(name: string, order: Parameters<typeof waitingIn>[2]) {
  const aside = await mkdtemp(join(folder, name));
  const waiting = PROVINCES.map((province) => waitingIn(aside, province, order));
  return { aside, waiting };
}

test('rows that wait by province give the files of a table that is taken apart by it', async () => {
  const { aside, waiting } = await apart('ordered', (lots) => lots);
  const files = await writeTableFiles(aside, waiting, SPLIT);
  expect(files.length).toBeGreaterThan(PROVINCES.length);
  expect(files).toEqual(filesOf(split, 'project_budgets'));
});

test('rows that wait in another order than that of the key give the same files', async () => {
  const { aside, waiting } = await apart('turned', (lots) => [...lots].reverse());
  expect(await writeTableFiles(aside, waiting, SPLIT)).toEqual(filesOf(split, 'project_budgets'));
});

test('a row lost, a row twice and another sum of money are not written', async () => {
  const spoilt = async (name: string, spoil: (waiting: WaitingTable) => WaitingTable) => {
    const { aside, waiting } = await apart(name, (lots) => lots);
    return writeTableFiles(aside, waiting.map(spoil), SPLIT);
  };
  const withRows = (more: number) => (waiting: WaitingTable) => ({
    ...waiting,
    extent: { ...waiting.extent, rows: waiting.extent.rows + more },
  });
  await expect(spoilt('lost', withRows(1))).rejects.toThrow(/the file holds/);
  await expect(spoilt('surplus', withRows(-1))).rejects.toThrow(/the file holds/);
  const money = { budget_baht: '1', disbursed_baht: '0' };
  await expect(
    spoilt('sum', (one) => ({ ...one, extent: { ...one.extent, money } })),
  ).rejects.toThrow(/budget_baht of 1 satang/);
  const { aside, waiting } = await apart('twice', (lots) => [...lots, ...lots.slice(0, 1)]);
  await expect(writeTableFiles(aside, waiting, SPLIT)).rejects.toThrow(/one row per/);
});
