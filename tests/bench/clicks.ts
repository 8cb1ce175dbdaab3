import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ROOT } from '../support/build.ts';
import { findBrowser } from '../support/find-browser.mjs';
import { nationalSize, writeInventedCubes } from '../support/inventedCubes.ts';
import { serveBuilt } from '../support/serveBuilt.ts';
import { type Clicked, type FirstView, watchPage } from './clickWatch.ts';

const MARKS = { firstClick: 150, laterClick: 25, bytes: 600_000 } as const;
/** Bars that are clicked: of each facet, every so many. */
const FACETS = ['year', 'dimension', 'status', 'mission', 'province'] as const;

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      tables: { type: 'string' },
      pages: { type: 'string', default: '10' },
      clicks: { type: 'string', default: '60' },
      history: { type: 'string' },
    },
  });
  const made = values.tables ? null : await mkdtemp(join(tmpdir(), 'prongsai-clicks-'));
  if (made) await writeInventedCubes(made, nationalSize);
  const server = await serveBuilt(resolve(values.tables ?? made ?? ''));
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    const result = await measure(browser, server.url, Number(values.pages), Number(values.clicks));
    if (values.history) await appendFile(values.history, `${JSON.stringify(result)}\n`);
  } finally {
    await browser.close();
    await server.close();
    if (made) await rm(made, { recursive: true, force: true });
  }
}

async function measure(browser: Browser, url: string, pages: number, clicks: number) {
  const database = (await readdir(join(ROOT, 'dist/assets'))).find((name) =>
    /^database-.*\.js$/.test(name),
  );
  const [views, starts, early, first] = [[], [], [], []] as [
    FirstView[],
    number[],
    Clicked[],
    Clicked[],
  ];
  for (let i = 0; i < pages; i += 1) {
    // A click before the cube is there, as soon as a chart is.
    early.push(await onPage(browser, url, (page) => click(page, 'year', i)));
    // The first click of a reader who has looked at the page for a moment.
    await onPage(browser, url, async (page) => {
      await page.waitForFunction(() => performance.getEntriesByName('cube ready').length > 0);
      views.push(await page.evaluate(() => window.watched.firstView()));
      first.push(await click(page, FACETS[i % FACETS.length]!, i));
      starts.push(await engineStart(page, `./assets/${database}`));
    });
  }
  const later = await onPage(browser, url, (page) => manyClicks(page, clicks));
  return tell({ views, starts, early, first, later });
}

/** Something done in a page of a new profile, once its first chart is drawn. */
async function onPage<T>(
  browser: Browser,
  url: string,
  job: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1800 } });
  try {
    const page = await context.newPage();
    // The loader of TypeScript names functions by a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(watchPage);
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName('first chart').length > 0);
    return await job(page);
  } finally {
    await context.close();
  }
}

/** Clicks a bar of a facet, and what came of it once every chart is drawn. */
async function click(page: Page, facet: string, nth: number): Promise<Clicked> {
  const bars = page.locator(`[data-linked="${facet}"] button.bar-pick`);
  const bar = bars.nth(nth % (await bars.count()));
  await bar.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.watched.clicks.length);
  await bar.click();
  const done = await page.waitForFunction((n) => window.watched.clicks[n] ?? null, before);
  return (await done.jsonValue()) as Clicked;
}

/** Clicks over all facets, some of which undo one before; the first is left out. */
async function manyClicks(page: Page, count: number): Promise<Clicked[]> {
  await page.waitForFunction(() => performance.getEntriesByName('cube ready').length > 0);
  const clicked: Clicked[] = [];
  for (let i = 0; i <= count; i += 1) {
    const facet = FACETS[i % FACETS.length]!;
    // Every third round takes back what the round before chose.
    clicked.push(await click(page, facet, Math.floor(i / (FACETS.length * 2)) * 2 + 1));
  }
  return clicked.slice(1);
}

/** Milliseconds that the database takes to start in a page that has not asked for it. */
function engineStart(page: Page, chunk: string): Promise<number> {
  return page.evaluate(async (address) => {
    const began = performance.now();
    const module = (await import(new URL(address, document.baseURI).href)) as {
      startDatabase(): Promise<{ terminate(): Promise<void> }>;
    };
    const database = await module.startDatabase();
    const took = performance.now() - began;
    await database.terminate();
    return took;
  }, chunk);
}

interface Measured {
  readonly views: readonly FirstView[];
  readonly starts: readonly number[];
  readonly early: readonly Clicked[];
  readonly first: readonly Clicked[];
  readonly later: readonly Clicked[];
}

function tell({ views, starts, early, first, later }: Measured) {
  const chart = middle(views.map(({ firstChart }) => firstChart));
  const start = middle(starts);
  const view = views[0]!;
  const times = (clicks: readonly Clicked[]) => clicks.map(({ ms }) => ms);
  const figures = {
    at: new Date().toISOString(),
    ...{ cores: cpus().length, load: loadavg()[0], charts: later[0]?.charts },
    ...{ firstChart: chart, engineStart: start, ratio: chart / start, bytes: view.bytes },
    early: percentiles(times(early)),
    first: percentiles(times(first)),
    later: percentiles(times(later)),
    script: percentiles(later.map(({ scriptMs }) => scriptMs)),
    work: percentiles(later.map(({ ms, waitedMs }) => ms - waitedMs)),
  };
  line(
    `${figures.cores} cores, load ${figures.load?.toFixed(1)}; ${later.length} later clicks, ${figures.charts} charts`,
  );
  line(
    `first chart after ${chart.toFixed(0)} ms, the engine's own start ${start.toFixed(0)} ms: ${figures.ratio.toFixed(2)} of it`,
  );
  line(
    `first view: ${kilobytes(view.bytes.data)} of data (mark ${kilobytes(MARKS.bytes)}), ` +
      `${kilobytes(view.bytes.code)} of code as served here, the cube behind it ${kilobytes(view.bytes.cube)}`,
  );
  line(`first click before the cube is there: ${written(figures.early)}`);
  line(`first click: ${written(figures.first)} (mark ${MARKS.firstClick})`);
  line(`later clicks: ${written(figures.later)} (mark ${MARKS.laterClick})`);
  line(`of these without the wait for the screen's next refresh: ${written(figures.work)}`);
  line(`of these in scripts, layout apart: ${written(figures.script)}`);
  return figures;
}

interface Percentiles {
  readonly median: number;
  readonly p95: number;
  readonly most: number;
}

function percentiles(values: readonly number[]): Percentiles {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { median: at(0.5), p95: at(0.95), most: at(1) };
}

function written({ median, p95, most }: Percentiles): string {
  return `median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, most ${most.toFixed(1)} ms`;
}

function middle(values: readonly number[]): number {
  return percentiles(values).median;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

function line(text: string): void {
  console.log(text);
}
