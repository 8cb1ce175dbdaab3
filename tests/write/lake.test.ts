import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readColumns } from '../../app/engine/parquet.ts';
import { tableNames, type Tables } from '../../data/schema/catalogue.ts';
import type { Column, Table } from '../../data/schema/column.ts';
import { everyTable } from '../../data/schema/everyTable.ts';
import type { Manifest, ManifestFile } from '../../data/schema/manifest.ts';
import { openTables } from '../../pipelines/review/tables.ts';
import { readManifest } from '../../pipelines/write/manifest.ts';
import { writeTables } from '../../pipelines/write/writeTables.ts';
import { nativeEngine } from '../support/duckdb.ts';
import { manyBodies } from '../support/manyBodies.ts';
import { rowsOfTables } from '../support/rowsOfTables.ts';

const PROVINCES = ['TH-10', 'TH-46', null];
/** Small enough for a small set to be split, and for some provinces to need several files. */
const SPLIT = { mostRowsInOne: 40, mostBytes: 6_000 };

let folder: string;
let split: string;
let whole: string;
let tables: Tables;
let manifest: Manifest;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lake-'));
  split = join(folder, 'split');
  whole = join(folder, 'whole');
  tables = manyBodies(60);
  tables.bodies.forEach((body, i) => {
    body.province_code = PROVINCES[i % 3] ?? null;
  });
  manifest = await writeTables(tables, split, { layout: SPLIT });
  await writeTables(tables, whole);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const filesOf = (table: string): ManifestFile[] =>
  manifest.files.filter((file) => file.table === table);

describe('a table split by province', () => {
  test('is split only where it is large', () => {
    expect(filesOf('projects').length).toBeGreaterThanOrEqual(3);
    expect(filesOf('targets').map(({ path }) => path)).toEqual([
      expect.stringMatching(/^targets\.[0-9a-f]{12}\.parquet$/),
    ]);
  });

  test('has the same rows as one file, each with its province', async () => {
    const rows = await rowsOfTables(split);
    const expected = await rowsOfTables(whole);
    for (const name of tableNames) {
      const sorted = (all: readonly unknown[]) => all.map((row) => JSON.stringify(row)).sort();
      expect(sorted(rows[name]), name).toEqual(sorted(expected[name]));
    }
    const provinceOf = new Map(tables.bodies.map((row) => [row.body_id, row.province_code]));
    const counts = new Map<string | null, number>();
    for (const { body_id } of tables.projects) {
      const province = provinceOf.get(body_id ?? '') ?? null;
      counts.set(province, (counts.get(province) ?? 0) + 1);
    }
    for (const province of PROVINCES) {
      const own = filesOf('projects').filter((file) => file.partition?.province_code === province);
      expect(own.reduce((sum, { rows: n }) => sum + n, 0)).toBe(counts.get(province));
    }
  });

  test('stands in folders as Hive names them, in files that are not too large', async () => {
    const folders = await readdir(join(split, 'projects'));
    expect(folders.sort()).toEqual([
      'province_code=TH-10',
      'province_code=TH-46',
      'province_code=__HIVE_DEFAULT_PARTITION__',
    ]);
    for (const { path, bytes, sha256, rows } of manifest.files) {
      const content = await readFile(join(split, path));
      expect(content.byteLength).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
      expect(path).toContain(sha256.slice(0, 12));
      if (rows > 1) expect(bytes).toBeLessThanOrEqual(SPLIT.mostBytes);
    }
    const places = manifest.files.flatMap(({ table, partition }) =>
      partition ? [`${table} ${partition.province_code}`] : [],
    );
    expect(new Set(places).size).toBeLessThan(places.length);
  });

  test('has its core columns in the last bytes of each file, and nothing else is needed', async () => {
    for (const name of ['projects', 'project_budgets'] as const) {
      const { columns, core = [] } = everyTable[name] as Table;
      for (const file of filesOf(name)) {
        const content = await readFile(join(split, file.path));
        const tail = content.subarray(content.byteLength - file.core!.bytes);
        expect(createHash('sha256').update(tail).digest('hex')).toBe(file.core!.sha256);
        expect(file.core!.bytes).toBeLessThan(file.bytes);
        const blank = new ArrayBuffer(content.byteLength);
        new Uint8Array(blank).set(tail, content.byteLength - tail.byteLength);
        const wanted = (columns as readonly Column[]).filter((column) =>
          core.includes(column.name),
        );
        const seen = await readColumns(name, blank, wanted);
        const full = await readColumns(name, new Uint8Array(content).buffer, wanted);
        expect(seen).toEqual(full);
        expect(seen.rows).toBe(file.rows);
      }
    }
  });

  test('is read by the engine of the tests and by the review of doubtful cells', async () => {
    const engine = await nativeEngine(split);
    const rows = await engine.query({
      sql: 'SELECT count(*) AS n, sum(budget_satang) AS total FROM project_budgets',
      params: [],
      reads: { project_budgets: ['budget_baht'] },
      shape: { n: 'integer', total: 'satang' },
    });
    const total = tables.project_budgets.reduce((sum, row) => sum + (row.budget_baht ?? 0), 0);
    expect(rows).toEqual([{ n: tables.project_budgets.length, total }]);
    await engine.close();
    const review = await openTables(split, ['projects']);
    expect(await review.ask('SELECT count(*) AS n FROM projects')).toEqual([
      { n: String(tables.projects.length) },
    ]);
    review.close();
  });
});

test('the same rows in another order give the same files', async () => {
  const turned = structuredClone(tables);
  for (const name of tableNames) turned[name].reverse();
  const again = await writeTables(turned, join(folder, 'turned'), { layout: SPLIT });
  expect(again).toEqual(manifest);
});

test('a folder is swapped for files and files for a folder, and nothing old stays', async () => {
  const place = join(folder, 'swapped');
  const few = manyBodies(9);
  const everyFile = async (): Promise<string[]> => {
    const found = await readdir(place, { recursive: true });
    const kinds = await Promise.all(found.map((path) => stat(join(place, path))));
    return found.filter((_path, i) => kinds[i]!.isFile()).sort();
  };
  const small = { mostRowsInOne: 10, mostBytes: 1e9 };
  for (const layout of [small, { mostRowsInOne: 1e6, mostBytes: 1e9 }, small]) {
    const { files } = await writeTables(few, place, { layout });
    expect(await everyFile()).toEqual(['manifest.json', ...files.map(({ path }) => path)].sort());
    expect((await readManifest(place)).files).toEqual(files);
  }
  expect(await readdir(place)).not.toContain('project_budgets.apart');
});
