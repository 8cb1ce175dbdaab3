import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Engine, Question, Shape } from '../../app/engine/engine.ts';
import type { FailureCode, FailureKind } from '../../app/engine/errors.ts';
import { noOwnRows, type OwnRows } from '../../app/engine/own.ts';
import { headersPlugin } from '../../app/serve/headers.ts';
import { tablesPlugin } from '../../app/serve/tables.ts';
import { catalogue, type TableName } from '../../data/schema/catalogue.ts';
import type { Column } from '../../data/schema/column.ts';
import type { ManifestFile } from '../../data/schema/manifest.ts';
import { readManifest, sha256 } from '../../pipelines/write/manifest.ts';
import { writeTables } from '../../pipelines/write/writeTables.ts';
import { questions } from '../queries/questions.ts';
import { openPage, type OpenedPage } from '../support/browser.ts';
import { nativeEngine } from '../support/duckdb.ts';
import { findBrowser } from '../support/find-browser.mjs';
import { sampleTables } from '../support/sample.ts';
import { splitTables } from '../support/splitTables.ts';
import type { Outcome, underTest } from './page/page.ts';

const root = new URL('./page/', import.meta.url).pathname;
const cleanUps: (() => Promise<void>)[] = [];
const closings: (() => Promise<void>)[] = [];
let built = '';
let sound = '';

beforeAll(async () => {
  built = await folder();
  sound = await folder();
  await writeTables(sampleTables(), sound);
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    base: './',
    build: { outDir: built, emptyOutDir: true, assetsInlineLimit: 0, reportCompressedSize: false },
  });
}, 120_000);

afterEach(async () => {
  for (const close of closings.splice(0).reverse()) await close();
});

afterAll(async () => {
  for (const cleanUp of cleanUps.reverse()) await cleanUp();
});

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'prongsai-engine-'));
  cleanUps.push(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** Serves the page over a folder of tables with the published headers. */
async function serve(tables: string): Promise<string> {
  const server = await preview({
    configFile: false,
    root,
    appType: 'mpa',
    logLevel: 'silent',
    plugins: [headersPlugin(), tablesPlugin(tables)],
    build: { outDir: built },
    preview: { host: '127.0.0.1', port: 0, open: false, allowedHosts: ['office.example'] },
  });
  closings.push(() => server.close());
  return `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/`;
}

async function open(tables: string, search = ''): Promise<OpenedPage> {
  const opened = await openPage(`${await serve(tables)}${search}`);
  closings.push(() => opened.close());
  return opened;
}

async function copyOfSound(): Promise<string> {
  const copy = await folder();
  await cp(sound, copy, { recursive: true });
  return copy;
}

async function fileOf(tables: string, table: TableName): Promise<ManifestFile> {
  return (await readManifest(tables)).files.find((item) => item.table === table)!;
}

/** What is broken in each table of spoilt(), by the failure it must be told as. */
const expected = {
  risks: ['file_damaged', 'T12'],
  targets: ['file_damaged', 'T12'],
  complaints: ['file_missing', 'T11'],
  ita_results: ['table_missing', 'T03'],
  rejects: ['rows_differ', 'T15'],
  project_budgets: ['sums_differ', 'T16'],
  findings: ['file_not_parquet', 'T13'],
  lines: ['file_other_columns', 'T14'],
} as const satisfies { readonly [N in TableName]?: readonly [FailureKind, FailureCode] };

/** A copy of the tables: a bit flipped, a file cut, one removed, one unlisted, and so on. */
async function spoilt(): Promise<string> {
  const copy = await copyOfSound();
  const manifest = await readManifest(copy);
  const files = new Map(manifest.files.map((file) => [file.table, { ...file }]));
  const at = (table: TableName) => join(copy, files.get(table)!.path);
  const risks = await readFile(at('risks'));
  risks[Math.floor(risks.length / 2)]! ^= 1;
  await writeFile(at('risks'), risks);
  await truncate(at('targets'), files.get('targets')!.bytes - 100);
  await rm(at('complaints'));
  files.delete('ita_results');
  Object.assign(files.get('rejects')!, { rows: 4 });
  const sums = { budget_baht: '334300024', disbursed_baht: '4700000' };
  Object.assign(files.get('project_budgets')!, { money_satang: sums });
  const text = 'no Parquet at all, whatever its name says';
  await writeFile(at('findings'), text);
  Object.assign(files.get('findings')!, { sha256: sha256(text), bytes: text.length });
  const { path, sha256: hash, bytes } = files.get('bodies')!;
  Object.assign(files.get('lines')!, { path, sha256: hash, bytes });
  const changed = { ...manifest, files: [...files.values()] };
  await writeFile(join(copy, 'manifest.json'), JSON.stringify(changed));
  return copy;
}

type Reached = { readonly underTest: typeof underTest };

function askOf({ page }: OpenedPage) {
  return (question: Question<Shape>, abortAfter?: number): Promise<Outcome> =>
    page.evaluate(
      ([asked, after]) => (globalThis as unknown as Reached).underTest.ask(asked, after),
      [question, abortAfter] as const,
    );
}

/** The page's engine, so that every question can be put to it from here. */
function remoteEngine(opened: OpenedPage): Engine {
  const ask = askOf(opened);
  return {
    async query(question) {
      const outcome = await ask(question as unknown as Question<Shape>);
      if ('rows' in outcome) return outcome.rows as never;
      throw new Error(`${outcome.code} ${outcome.kind}: ${question.sql}`);
    },
    manifest: () =>
      opened.page.evaluate(() => (globalThis as unknown as Reached).underTest.manifest()),
    dataVersion: () =>
      opened.page.evaluate(() => (globalThis as unknown as Reached).underTest.version()),
    close: () => opened.close(),
  };
}

function countOf(table: TableName): Question<{ n: 'integer' }> {
  const columns: readonly Column[] = catalogue[table].columns;
  const sql = `SELECT CAST(count(*) AS INTEGER) AS n FROM ${table}`;
  const reads = { [table]: columns.map(({ name }) => name) };
  return { sql, params: [], reads, shape: { n: 'integer' } };
}

const sumQuestion: Question<{ budget: 'satang' }> = {
  sql: 'SELECT CAST(sum(budget_satang) AS BIGINT) AS budget FROM project_budgets',
  params: [],
  reads: { project_budgets: ['budget_baht'] },
  shape: { budget: 'satang' },
};

describe('in a real browser', () => {
  test('answers every question as native DuckDB does, under the policy, from one host', async () => {
    const opened = await open(sound);
    const remote = remoteEngine(opened);
    const native = await nativeEngine(sound);
    for (const [name, ask] of questions) {
      expect(await ask(remote), name).toEqual(await ask(native));
    }
    opened.expectClean();
  }, 120_000);

  test('runs the same DuckDB as the tests do', async () => {
    const opened = await open(sound);
    const version: Question<{ v: 'text' }> = {
      sql: 'SELECT version() AS v',
      params: [],
      reads: {},
      shape: { v: 'text' },
    };
    const native = await nativeEngine(sound);
    const expected = await native.query(version);
    expect(await askOf(opened)(version)).toEqual({ rows: expected });
    expect(expected).toEqual([{ v: 'v1.4.3' }]);
  }, 60_000);

  test('lets no statement reach another host or change its settings', async () => {
    const opened = await open(sound);
    const ask = askOf(opened);
    const base = { params: [], reads: {}, shape: { v: 'text' } } as const;
    const outside = await ask({
      ...base,
      sql: "SELECT v FROM read_csv('https://a.example/x.csv')",
    });
    expect(outside).toMatchObject({ kind: 'query_failed' });
    const setting = await ask({ ...base, sql: 'SET enable_external_access = true' });
    expect(setting).toMatchObject({ kind: 'query_failed' });
    const extension = await ask({ ...base, sql: 'LOAD parquet' });
    expect(extension).toMatchObject({ kind: 'query_failed' });
    expect(opened.problems.foreign).toEqual([]);
  }, 60_000);
});

describe('tables split by province', () => {
  test('answer every question as whole ones do, in one database or the other', async () => {
    const split = await copyOfSound();
    await splitTables(split);
    const opened = await open(split);
    const remote = remoteEngine(opened);
    const native = await nativeEngine(split);
    const whole = await nativeEngine(sound);
    for (const [name, ask] of questions) {
      const expected = await ask(whole);
      expect(await ask(remote), name).toEqual(expected);
      expect(await ask(native), name).toEqual(expected);
    }
    opened.expectClean();
  }, 240_000);

  test('come by province and by column, each file no sooner than it is asked for', async () => {
    const split = await copyOfSound();
    const { files } = await splitTables(split);
    const opened = await open(split);
    const fetched: string[] = [];
    opened.page.on('request', (request) => {
      const path = /tables\/(.+parquet)$/.exec(request.url())?.[1];
      if (path) fetched.push(`${request.headers()['range'] ?? 'whole'} ${path}`);
    });
    const fileOf = (province: string) =>
      files.find(
        ({ table, partition }) => table === 'projects' && partition?.province_code === province,
      )!;
    const count = (provinces: string[] | undefined, column: string) =>
      askOf(opened)({
        sql: `SELECT CAST(count(${column}) AS INTEGER) AS n FROM projects`,
        ...{ params: [], reads: { projects: [column as 'name'] }, shape: { n: 'integer' } },
        ...(provinces && { scope: { provinces } }),
      });
    const one = fileOf('TH-33');
    const all = files.filter(({ table }) => table === 'projects');
    const total = all.reduce((sum, { rows }) => sum + rows, 0);
    expect(all.length).toBeGreaterThan(2);
    expect(await count(['TH-33'], 'status')).toEqual({ rows: [{ n: one.rows }] });
    expect(fetched).toEqual([`bytes=-${one.core!.bytes} ${one.path}`]);
    expect(await count(['TH-33'], 'name')).toEqual({ rows: [{ n: one.rows }] });
    expect(fetched.slice(1)).toEqual([`whole ${one.path}`]);
    expect(await count(undefined, 'status')).toEqual({ rows: [{ n: total }] });
    expect(fetched.slice(2)).toHaveLength(all.length - 1);
    expect(await count(['TH-33'], 'status'), 'others are loaded now').toEqual({
      rows: [{ n: one.rows }],
    });
    expect(await count([], 'status')).toEqual({ rows: [{ n: 0 }] });
    expect(fetched).toHaveLength(all.length + 1);
    opened.expectClean();
  }, 60_000);

  test('are given up when memory is short, and come again', async () => {
    const split = await copyOfSound();
    const { files } = await splitTables(split);
    const opened = await open(split, '?budget=1');
    const rowsIn = (code: string | null) =>
      files.find((file) => file.table === 'projects' && file.partition?.province_code === code)!
        .rows;
    for (const code of ['TH-33', 'TH-46', 'TH-33'])
      expect(
        await askOf(opened)({
          sql: 'SELECT CAST(count(status) AS INTEGER) AS n FROM projects',
          ...{ params: [], reads: { projects: ['status'] }, shape: { n: 'integer' } },
          scope: { provinces: [code] },
        }),
      ).toEqual({ rows: [{ n: rowsIn(code) }] });
    const held = await askOf(opened)({
      sql: `SELECT CAST(count(*) AS INTEGER) AS n FROM duckdb_tables()
        WHERE table_name LIKE 'projects~%'`,
      ...{ params: [], reads: {}, shape: { n: 'integer' } },
    });
    expect(held).toEqual({ rows: [{ n: 0 }] });
  }, 60_000);
});

describe('refuses what is not what was written', () => {
  test('each broken table by its own code, while sound tables are answered', async () => {
    const opened = await open(await spoilt());
    const outcomes = new Map<string, unknown>();
    for (const table of [...Object.keys(expected), 'bodies'] as TableName[]) {
      outcomes.set(table, await askOf(opened)(countOf(table)));
    }
    expect(Object.fromEntries(outcomes)).toEqual({
      ...Object.fromEntries(
        Object.entries(expected).map(([table, [kind, code]]) => [table, { kind, code, table }]),
      ),
      bodies: { rows: [{ n: 5 }] },
    });
  }, 60_000);

  test('and answers once the file is whole again', async () => {
    const tables = await copyOfSound();
    await rm(join(tables, (await fileOf(tables, 'project_budgets')).path));
    const opened = await open(tables);
    expect(await askOf(opened)(sumQuestion)).toMatchObject({ code: 'T11' });
    await cp(sound, tables, { recursive: true });
    expect(await askOf(opened)(sumQuestion)).toEqual({ rows: [{ budget: 334300025 }] });
  }, 60_000);

  test.each([
    ['no manifest', null, 'manifest_missing', 'T01'],
    ['a page in its place', '<!doctype html>', 'manifest_malformed', 'T02'],
    ['another contract', '{"contract":2,"files":[]}', 'manifest_malformed', 'T02'],
  ])(
    '%s',
    async (_name, text, kind, code) => {
      const tables = await folder();
      if (text !== null) await writeFile(join(tables, 'manifest.json'), text);
      const opened = await open(tables);
      expect(await askOf(opened)(sumQuestion)).toEqual({ kind, code, table: null });
    },
    60_000,
  );
});

test('reads the tables over plain http by a name, where the browser keeps its hashing back', async () => {
  const address = (await serve(sound)).replace('127.0.0.1', 'office.example');
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--headless', '--no-sandbox', '--host-resolver-rules=MAP office.example 127.0.0.1'],
  });
  closings.push(() => browser.close());
  const page = await browser.newPage();
  await page.goto(address);
  const found = await page.evaluate(
    async (question) => {
      const { underTest: reached } = globalThis as unknown as Reached;
      return [reached.hasSubtle(), await reached.ask(question)] as const;
    },
    sumQuestion as unknown as Question<Shape>,
  );
  expect(found).toEqual([false, { rows: [{ budget: 334300025 }] }]);
}, 60_000);

describe('rows of the user’s own files', () => {
  const own: OwnRows = {
    ...noOwnRows,
    bodies: [{ body_id: 'own-1', name_th: 'ก', body_type: 'sao' }],
    project_budgets: [
      { project_id: 'own-p1', fiscal_year: 2566, budget_baht: 1_000_050, disbursed_baht: null },
      { project_id: 'own-p2', fiscal_year: 2566, budget_baht: null, disbursed_baht: 0 },
    ],
  };
  const budgets: Question<Shape> = {
    sql: `SELECT CAST(count(*) AS INTEGER) AS n, CAST(sum(budget_satang) AS BIGINT) AS budget,
      CAST(count(*) FILTER (disbursed_satang = 0 AND project_id = 'own-p2') AS INTEGER) AS zero
      FROM project_budgets`,
    params: [],
    reads: { project_budgets: ['project_id', 'budget_baht', 'disbursed_baht'] },
    shape: { n: 'integer', budget: 'satang', zero: 'integer' },
  };
  const published = { rows: [{ n: 101, budget: 334300025, zero: 0 }] };
  const both = { rows: [{ n: 103, budget: 335300075, zero: 1 }] };
  const setOwn = ({ page }: OpenedPage, rows: OwnRows) =>
    page.evaluate((all) => (globalThis as unknown as Reached).underTest.setOwn(all), rows);

  test('stand behind the published ones, put in before their table is loaded or after', async () => {
    const opened = await open(sound);
    const ask = askOf(opened);
    await setOwn(opened, own);
    expect(await ask(countOf('bodies'))).toEqual({ rows: [{ n: 6 }] });
    await setOwn(opened, noOwnRows);
    expect(await ask(countOf('bodies'))).toEqual({ rows: [{ n: 5 }] });
    expect(await ask(sumQuestion)).toEqual({ rows: [{ budget: 334300025 }] });
    await setOwn(opened, own);
    expect(await ask(sumQuestion)).toEqual({ rows: [{ budget: 335300075 }] });
    expect(await ask(budgets), 'more columns of a table that is loaded').toEqual(both);
  }, 60_000);

  test('go without a trace, however often they come', async () => {
    const opened = await open(sound);
    const ask = askOf(opened);
    expect(await ask(budgets)).toEqual(published);
    for (let time = 0; time < 3; time += 1) {
      await setOwn(opened, { ...own });
      expect(await ask(budgets)).toEqual(both);
      await setOwn(opened, noOwnRows);
      expect(await ask(budgets)).toEqual(published);
    }
  }, 60_000);

  test('come again with the worker that takes the place of a broken one', async () => {
    const opened = await open(sound, '?patience=8000');
    const ask = askOf(opened);
    await setOwn(opened, own);
    expect(await ask(budgets)).toEqual(both);
    const endless = 'SELECT CAST(count(*) AS INTEGER) AS n FROM range(3000000) a, range(3000000) b';
    const lost = await ask({ sql: endless, params: [], reads: {}, shape: { n: 'integer' } });
    expect(lost).toMatchObject({ kind: 'query_timed_out' });
    expect(await ask(budgets)).toEqual(both);
  }, 60_000);
});

describe('a question that goes wrong', () => {
  const endless: Question<{ n: 'integer' }> = {
    sql: 'SELECT CAST(count(*) % 7 AS INTEGER) AS n FROM range(3000000) a, range(3000000) b',
    params: [],
    reads: {},
    shape: { n: 'integer' },
  };

  test('an endless query is given up, and the next one is answered by a new worker', async () => {
    const opened = await open(sound, '?patience=8000');
    expect(await askOf(opened)(countOf('bodies'))).toEqual({ rows: [{ n: 5 }] });
    expect(await askOf(opened)(endless)).toMatchObject({ kind: 'query_timed_out', code: 'T33' });
    expect(await askOf(opened)(countOf('projects'))).toEqual({ rows: [{ n: 46 }] });
  }, 60_000);

  test('an aborted question ends at once', async () => {
    const opened = await open(sound, '?patience=4000');
    const outcome = await askOf(opened)(endless, 200);
    expect(outcome).toMatchObject({ kind: 'TimeoutError', code: '' });
  }, 60_000);

  test('a column of another kind than declared is refused', async () => {
    const opened = await open(sound);
    const ask = askOf(opened);
    const base = { params: [], reads: {} };
    const decimal = await ask({ ...base, sql: 'SELECT 12.34 AS v', shape: { v: 'double' } });
    expect(decimal).toMatchObject({ kind: 'answer_unexpected', code: 'T32' });
    const huge = await ask({ ...base, sql: 'SELECT 2::HUGEINT AS v', shape: { v: 'satang' } });
    expect(huge).toMatchObject({ kind: 'answer_unexpected', code: 'T32' });
    const missing = await ask({
      ...base,
      sql: 'SELECT NULL::INTEGER AS v',
      shape: { v: 'integer' },
    });
    expect(missing).toMatchObject({ kind: 'answer_unexpected', code: 'T32' });
  }, 60_000);
});
