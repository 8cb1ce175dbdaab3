import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyTables, tableNames, type Tables } from '../../data/schema/catalogue.ts';
import { everyTableName } from '../../data/schema/everyTable.ts';
import { maybeManifest, readManifest } from '../../pipelines/write/manifest.ts';
import { swapIn } from '../../pipelines/write/swap.ts';
import { writeTables } from '../../pipelines/write/writeTables.ts';
import { sampleTables } from '../support/sample.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prongsai-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Every file of the folder with its content as a hash. */
async function contents(at: string): Promise<Record<string, string>> {
  const names = (await readdir(at)).sort();
  const entries = names.map(async (name) => {
    const bytes = await readFile(join(at, name));
    return [name, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function rowsOf(sql: string): Promise<unknown[][]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowsJson() as unknown[][];
}

async function pathOf(table: string): Promise<string> {
  const { files } = await readManifest(folder);
  return join(folder, files.find((file) => file.table === table)!.path);
}

describe('what is written', () => {
  test('every table, the empty ones too, each as its manifest says', async () => {
    const manifest = await writeTables(sampleTables(), folder);
    expect(await readManifest(folder)).toEqual(manifest);
    expect(manifest.files.map((file) => file.table)).toEqual(everyTableName);
    for (const file of manifest.files) {
      const bytes = await readFile(join(folder, file.path));
      expect(bytes.byteLength).toBe(file.bytes);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256);
      expect(file.path).toBe(`${file.table}.${file.sha256.slice(0, 12)}.parquet`);
    }
    const empty = await writeTables(emptyTables(), folder);

    expect(empty.files.map((file) => file.rows)).toEqual(everyTableName.map(() => 0));
  });

  test('counts and sums of money in the manifest', async () => {
    const { files } = await writeTables(sampleTables(), folder);
    const budgets = files.find(({ table }) => table === 'project_budgets')!;
    expect(budgets.rows).toBe(101);
    expect(budgets.money_satang).toEqual({ budget_baht: '334300025', disbursed_baht: '4700000' });
  });

  test('money as exact decimals in baht, nothing as NULL, lists as lists', async () => {
    await writeTables(sampleTables(), folder);
    const budgets = await rowsOf(
      `SELECT typeof(budget_baht), budget_baht::VARCHAR FROM '${await pathOf('project_budgets')}'
       WHERE project_id = 'pao61-p10' AND fiscal_year = 2561
       OR project_id = 'pao61-p09' AND fiscal_year = 2561 ORDER BY project_id`,
    );
    expect(budgets).toEqual([
      ['DECIMAL(18,2)', null],
      ['DECIMAL(18,2)', '150000.25'],
    ]);
    const projects = await rowsOf(
      `SELECT typeof(quarters), quarters, doubtful_fields, needs_no_budget
       FROM '${await pathOf('projects')}' WHERE project_id IN ('sub64r6-p10', 'sub64r6-p04')
       ORDER BY project_id`,
    );
    expect(projects).toEqual([
      ['INTEGER[]', null, [], true],
      ['INTEGER[]', [2, 3], ['responsible_unit'], false],
    ]);
  });

  test('rows in the order of the key', async () => {
    await writeTables(sampleTables(), folder);
    const path = await pathOf('projects');
    const keys = await rowsOf(`SELECT document_id, ordinal FROM '${path}'`);
    const sorted = await rowsOf(`SELECT document_id, ordinal FROM '${path}' ORDER BY ALL`);
    expect(keys).toEqual(sorted);
  });
});

test('the same rows in another order give the same bytes', async () => {
  await writeTables(sampleTables(), folder);
  const first = await contents(folder);
  const other = await mkdtemp(join(tmpdir(), 'prongsai-write-'));
  const turned = sampleTables();
  for (const name of tableNames) turned[name].reverse();
  await writeTables(turned, other);
  expect(await contents(other)).toEqual(first);
  await rm(other, { recursive: true, force: true });
});

test('one changed amount gives another version and leaves no old file behind', async () => {
  const before = await writeTables(sampleTables(), folder);
  const changed = sampleTables();
  changed.project_budgets[0]!.budget_baht = 1;
  const after = await writeTables(changed, folder);
  expect(after.data_version).not.toBe(before.data_version);
  const names = (await readdir(folder)).sort();
  expect(names).toEqual(['manifest.json', ...after.files.map((file) => file.path)].sort());
});

describe('a run that fails or dies', () => {
  test('a row that is wrong leaves the last good set as it was', async () => {
    await writeTables(sampleTables(), folder);
    const before = await contents(folder);
    const wrong = sampleTables();
    wrong.rejects[0]!.line_first = 1.5;
    await expect(writeTables(wrong, folder)).rejects.toThrow(
      /^rejects \["pao61",1\.5,.*: column line_first: expected integer, found 1\.5$/,
    );
    expect(await contents(folder)).toEqual(before);
  });

  test('one that died while swapping leaves the old manifest and its files', async () => {
    const before = await writeTables(sampleTables(), folder);
    const aside = join(folder, '.writing-dead');
    await mkdir(aside);
    await writeFile(join(aside, 'bodies.000000000000.parquet'), 'new');
    const file = { ...before.files[0]!, path: 'bodies.000000000000.parquet' };
    const lost = { ...before.files[1]!, path: 'documents.000000000000.parquet' };
    const half = { ...before, data_version: 'new', files: [file, lost] };
    await expect(swapIn(aside, folder, half)).rejects.toThrow('ENOENT');
    expect(await readManifest(folder)).toEqual(before);
    for (const { path, sha256 } of before.files) {
      const bytes = await readFile(join(folder, path));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
    const after = await writeTables(sampleTables(), folder);
    const names = (await readdir(folder)).sort();
    expect(names).toEqual(['manifest.json', ...after.files.map(({ path }) => path)].sort());
  });
});

describe('readManifest', () => {
  test('throws where there is none, or something else', async () => {
    await expect(readManifest(folder)).rejects.toThrow('ENOENT');
    expect(await maybeManifest(folder)).toBeNull();
    await writeFile(join(folder, 'manifest.json'), '{"contract":2}');
    await expect(readManifest(folder)).rejects.toThrow('expected a manifest of contract 1');
  });
});

describe('a row is refused', () => {
  const cases: [string, (tables: Tables) => unknown, RegExp][] = [
    [
      'with a value outside its list',
      (tables) => Object.assign(tables.projects[0]!, { status: 'done' }),
      /^projects \["pao61",1\]: column status: expected not_started or .*, found "done"$/,
    ],
    [
      'with nothing where something must be',
      (tables) => Object.assign(tables.bodies[0]!, { name_th: null }),
      /^bodies \["b-pao"\]: column name_th: expected text, not NULL, found null$/,
    ],
    [
      'with a column missing',
      (tables) => delete (tables.bodies[0] as { region?: unknown }).region,
      /column region: expected text, found nothing$/,
    ],
    [
      'with a column too many',
      (tables) => Object.assign(tables.bodies[0]!, { colour: 'red' }),
      /column colour: expected no such column$/,
    ],
    [
      'with half a satang',
      (tables) => Object.assign(tables.project_budgets[0]!, { budget_baht: 0.5 }),
      /column budget_baht: expected money in whole satang, found 0.5$/,
    ],
    [
      'with a number out of bounds',
      (tables) => Object.assign(tables.project_budgets[0]!, { fiscal_year: 2018 }),
      /column fiscal_year: expected integer from 2500 to 2650, found 2018$/,
    ],
    [
      'with a list of the wrong things',
      (tables) => Object.assign(tables.projects[0]!, { quarters: ['1'] }),
      /column quarters: expected a list of integer, found \["1"\]$/,
    ],
    [
      'with sara am in two parts',
      (tables) => Object.assign(tables.projects[0]!, { name: 'กํ\u0E32' }),
      /column name: expected text with sara am composed/,
    ],
    [
      'that is none',
      (tables) => tables.bodies.push(7 as never),
      /^bodies: expected a row, found 7$/,
    ],
    [
      'with the key of another',
      (tables) => tables.bodies.push({ ...tables.bodies[0]! }),
      /^bodies \["b-pao"\]: expected one row per body_id, found two$/,
    ],
  ];

  test.each(cases)('%s', async (_name, spoil, message) => {
    const tables = sampleTables();
    spoil(tables);
    await expect(writeTables(tables, folder)).rejects.toThrow(message);
    expect(await readdir(folder)).toEqual([]);
  });
});
