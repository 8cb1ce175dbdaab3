import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import type { Engine, Question, Scope, Shape } from '../../app/engine/engine.ts';
import { budgetByYear } from '../../app/queries/budgets.ts';
import { everything } from '../../app/queries/filter.ts';
import { projectHits } from '../../app/queries/projectHits.ts';
import { projectCountsByDimension } from '../../app/queries/projectCounts.ts';
import { riskLevels } from '../../app/queries/riskLevels.ts';
import { statusShares } from '../../app/queries/statusShares.ts';
import { stuckByUnit, stuckReports } from '../../app/queries/stuck.ts';
import { headersPlugin } from '../../app/serve/headers.ts';
import { tablesPlugin } from '../../app/serve/tables.ts';
import type { Manifest, ManifestFile } from '../../data/schema/manifest.ts';
import { readManifest } from '../../pipelines/write/manifest.ts';
import type { underTest } from '../engine/page/page.ts';
import { nativeEngine } from '../support/duckdb.ts';
import { findBrowser } from '../support/find-browser.mjs';
import { words } from './rowWords.ts';

/**
 * Rows of a whole country in the browser's database: `npm run bench:rows -- --tables <folder>` with
 * a folder that `npm run generate` wrote. Prints ratios within this run; `--json <file>` adds them
 * to a history; `--only country` or `--only native` leaves the other half away.
 */
const { values } = parseArgs({
  options: {
    tables: { type: 'string' },
    json: { type: 'string' },
    only: { type: 'string' },
  },
});
if (values.tables === undefined) throw new Error('bench:rows: --tables <folder> is missing');
const folder = resolve(values.tables);
const manifest = await readManifest(folder);
const RUNS = 7;
const SEARCH_ROUNDS = 3;
const cleanUps: (() => Promise<unknown>)[] = [];
const results: Record<string, unknown> = {};
const tell = (name: string, value: unknown, text: string): void => {
  results[name] = value;
  process.stdout.write(`${text}\n`);
};

const quantile = (times: readonly number[], q: number): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)]!;
};

type Reached = { readonly underTest: typeof underTest };

async function opened(tables: string): Promise<{ page: Page; browser: Browser }> {
  const root = new URL('../engine/page/', import.meta.url).pathname;
  const server = await preview({
    ...{ configFile: false, root, appType: 'mpa', logLevel: 'silent' },
    plugins: [headersPlugin(), tablesPlugin(tables)],
    build: { outDir: built },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  cleanUps.push(() => server.close());
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  cleanUps.push(() => browser.close());
  const page = await browser.newPage();
  await page.goto(
    `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/?patience=600000`,
  );
  return { page, browser };
}

async function ask(page: Page, question: Question<Shape>): Promise<number> {
  const [ms, outcome] = await page.evaluate(async (asked) => {
    const began = performance.now();
    const answer = await (globalThis as unknown as Reached).underTest.ask(asked);
    const rows = 'rows' in answer ? answer.rows.length : JSON.stringify(answer);
    return [performance.now() - began, rows] as const;
  }, question);
  if (typeof outcome === 'string') throw new Error(`${outcome}: ${question.sql}`);
  return ms;
}

/** The questions that a call puts to an engine, as they are put. */
async function asked(call: (engine: Engine) => Promise<unknown>, of: Manifest) {
  const found: Question<Shape>[] = [];
  const recorder = {
    query(question: Question<Shape>) {
      found.push(question);
      return Promise.resolve([]);
    },
    manifest: () => Promise.resolve(of),
    dataVersion: () => Promise.resolve(''),
    close: () => Promise.resolve(),
  } as unknown as Engine;
  await call(recorder).catch(() => undefined);
  return found;
}

/** A folder of the files of one province alone, and of the tables that are not split. */
async function provinceFolder(code: string): Promise<{ folder: string; manifest: Manifest }> {
  const to = await mkdtemp(join(tmpdir(), 'prongsai-province-'));
  cleanUps.push(() => rm(to, { recursive: true, force: true }));
  const isIn = ({ partition }: ManifestFile) =>
    partition === undefined || partition.province_code === code;
  const files = manifest.files.filter(isIn).map(({ partition: _partition, ...file }) => file);
  for (const { path } of files) {
    await mkdir(join(to, path, '..'), { recursive: true });
    await symlink(join(folder, path), join(to, path));
  }
  const part = { ...manifest, files };
  await writeFile(join(to, 'manifest.json'), JSON.stringify(part));
  return { folder: to, manifest: part };
}

async function compareWithNative(code: string): Promise<void> {
  const province = await provinceFolder(code);
  const native = await nativeEngine(province.folder, 'all');
  const { page } = await opened(province.folder);
  const calls: [string, (engine: Engine) => Promise<unknown>][] = [
    ['budgetByYear', (engine) => budgetByYear(engine, everything)],
    ['projectCountsByDimension', (engine) => projectCountsByDimension(engine, everything)],
    ['statusShares', (engine) => statusShares(engine, everything)],
    ['stuckReports', (engine) => stuckReports(engine, everything)],
    ['stuckByUnit', (engine) => stuckByUnit(engine, everything)],
    ['riskLevels', (engine) => riskLevels(engine, everything)],
    ['projectHits', (engine) => projectHits(engine, 'อบรม', everything, 500)],
  ];
  const ratios: Record<string, number> = {};
  for (const [name, call] of calls) {
    const questions = await asked(call, province.manifest);
    const wasm: number[] = [];
    const own: number[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      let [a, b] = [0, 0];
      for (const question of questions) {
        a += await ask(page, question);
        const began = performance.now();
        await native.query(question);
        b += performance.now() - began;
      }
      // The first run loads files and warms up both.
      if (run === 0) continue;
      wasm.push(a);
      own.push(b);
    }
    const [inBrowser, inNative] = [quantile(wasm, 0.5), quantile(own, 0.5)];
    ratios[name] = inBrowser / inNative;
    process.stdout.write(
      `${name}: browser ${inBrowser.toFixed(0)} ms, native ${inNative.toFixed(0)} ms = ` +
        `${ratios[name].toFixed(2)} times\n`,
    );
  }
  await native.close();
  const worst = Math.max(...Object.values(ratios));
  tell('ratios', ratios, `browser against native, worst of ${calls.length}: ${worst.toFixed(2)}`);
}

const coreReads = {
  projects: ['project_id', 'document_id', 'canonical_mission', 'status', 'needs_no_budget'],
  project_budgets: ['project_id', 'fiscal_year', 'source', 'budget_baht', 'disbursed_baht'],
} as const;

function coreQuestion(scope?: Scope): Question<Shape> {
  const sql = `SELECT CAST(count(*) AS INTEGER) AS n,
    (SELECT CAST(sum(budget_satang) AS BIGINT) FROM project_budgets) AS budget FROM projects`;
  const shape = { n: 'integer', budget: 'satang?' } as const;
  return { sql, params: [], reads: coreReads, shape, ...(scope && { scope }) };
}

/** Megabytes of the page's process: resident, and with shared pages counted in part. */
async function memoryOf(browser: Browser): Promise<{ rss: number; pss: number }> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = await Promise.all(
    processInfo
      .filter(({ type }) => type === 'renderer')
      .map(async ({ id }) => {
        const text = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
        const kb = (name: string) =>
          Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
        return { rss: kb('Rss') / 1024, pss: kb('Pss') / 1024 };
      }),
  );
  return sizes.sort((a, b) => b.rss - a.rss)[0] ?? { rss: 0, pss: 0 };
}

function provinces(): string[] {
  const rows = new Map<string, number>();
  for (const { table, partition, rows: n } of manifest.files)
    if (table === 'projects' && partition?.province_code)
      rows.set(partition.province_code, (rows.get(partition.province_code) ?? 0) + n);
  return [...rows].sort((a, b) => a[1] - b[1]).map(([code]) => code);
}

function bytesOfProvinces(codes: readonly string[]): void {
  const bytes = codes.map((code) =>
    manifest.files
      .filter(({ table, partition }) => table in coreReads && partition?.province_code === code)
      .reduce((sum, file) => sum + (file.core?.bytes ?? file.bytes), 0),
  );
  const [median, most] = [quantile(bytes, 0.5), Math.max(...bytes)].map((n) => Math.round(n / 1e3));
  tell(
    'provinceKb',
    { median, most },
    `a province's core columns: ${median} kB, at most ${most} kB`,
  );
}

async function wholeCountry(codes: readonly string[]): Promise<void> {
  const { page, browser } = await opened(folder);
  await ask(page, coreQuestion({ provinces: [] }));
  const { rss: before } = await memoryOf(browser);
  const middle = Math.floor(codes.length / 2);
  const steps = [codes.slice(middle, middle + 1), codes.slice(middle - 5, middle + 5), codes];
  const scale: { provinces: number; load: number; ask: number }[] = [];
  for (const part of steps) {
    const question = coreQuestion({ provinces: part });
    const load = await ask(page, question);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await ask(page, question));
    scale.push({ provinces: part.length, load, ask: quantile(times, 0.5) });
  }
  const text = scale.map(
    (one) =>
      `${one.provinces} provinces: load ${one.load.toFixed(0)}, ask ${one.ask.toFixed(0)} ms`,
  );
  tell('scale', scale, text.join('; '));
  const memory = await memoryOf(browser);
  tell(
    'memoryMb',
    { before, ...memory },
    `tab with the whole country's core columns: ${memory.rss.toFixed(0)} MB resident, ` +
      `${memory.pss.toFixed(0)} MB by share (${before.toFixed(0)} MB before)`,
  );
  await search(page, browser);
}

/** Milliseconds of a search as the page does it, the way to its worker and back included. */
function searchOnce(page: Page, word: string): Promise<number> {
  return page.evaluate(async (asked) => {
    const began = performance.now();
    await (globalThis as unknown as Reached).underTest.places(asked);
    return performance.now() - began;
  }, word);
}

async function search(page: Page, browser: Browser): Promise<void> {
  const [first = 0] = [await searchOnce(page, words[0]!)];
  const times: number[] = [];
  for (let round = 0; round < SEARCH_ROUNDS; round += 1)
    for (const word of words) times.push(await searchOnce(page, word));
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  const { rss } = await memoryOf(browser);
  tell(
    'searchMs',
    { first, p50, p95, rss },
    `search over all names: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (first, with loading: ` +
      `${first.toFixed(0)} ms); the tab then ${rss.toFixed(0)} MB resident`,
  );
}

const built = await mkdtemp(join(tmpdir(), 'prongsai-bench-page-'));
cleanUps.push(() => rm(built, { recursive: true, force: true }));
try {
  const root = new URL('../engine/page/', import.meta.url).pathname;
  await build({
    ...{ configFile: false, logLevel: 'error', root, base: './' },
    build: { outDir: built, emptyOutDir: true, assetsInlineLimit: 0, reportCompressedSize: false },
  });
  const codes = provinces();
  process.stdout.write(`${cpus().length} cores, ${manifest.data_version}\n`);
  bytesOfProvinces(codes);
  if (values.only !== 'native') await wholeCountry(codes);
  if (values.only !== 'country') await compareWithNative(codes[Math.floor(codes.length / 2)]!);
  if (values.json !== undefined) {
    const text = await readFile(values.json, 'utf8').catch(() => '[]');
    const history = JSON.parse(text) as unknown[];
    history.push({ at: new Date().toISOString(), version: manifest.data_version, ...results });
    await writeFile(values.json, `${JSON.stringify(history, null, 2)}\n`);
  }
} finally {
  for (const cleanUp of cleanUps.reverse()) await cleanUp().catch(() => undefined);
}
