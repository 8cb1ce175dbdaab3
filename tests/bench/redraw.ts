import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { writeTables } from '../../pipelines/write/writeTables.ts';
import { findBrowser } from '../support/find-browser.mjs';
import { manyBodies } from '../support/manyBodies.ts';
import { serveBuilt } from '../support/serveBuilt.ts';
import { type Redrawn, watchWeights } from './redrawWatch.ts';

const MARKS = { redraw: 50, bands: 1000 } as const;
/** Slow sets and busy machines: what is waited for at most. */
const TIMEOUT = 180_000;

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      tables: { type: 'string' },
      bodies: { type: 'string', default: '7850' },
      moves: { type: 'string', default: '30' },
      history: { type: 'string' },
    },
  });
  const made = values.tables ? null : await mkdtemp(join(tmpdir(), 'prongsai-redraw-'));
  if (made) await writeTables(manyBodies(Number(values.bodies)), made);
  const server = await serveBuilt(resolve(values.tables ?? made ?? ''));
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    const moves = await moveWeights(browser, server.url, Number(values.moves));
    const result = tell(moves.bodies, moves.redrawn);
    if (values.history) await appendFile(values.history, `${JSON.stringify(result)}\n`);
  } finally {
    await browser.close();
    await server.close();
    if (made) await rm(made, { recursive: true, force: true });
  }
}

/** Moves the sliders of the index in turn, each once the bands of the move before stand. */
async function moveWeights(browser: Browser, url: string, moves: number) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  // The loader of TypeScript names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(watchWeights);
  await page.goto(`${url}?view=signals`);
  const interval = page.locator('.signals tbody .signal-interval').first();
  await interval.waitFor({ state: 'attached', timeout: TIMEOUT });
  const rows = await page.locator('.signals table[aria-rowcount]').first();
  const bodies = Number(await rows.getAttribute('aria-rowcount')) - 1;
  const sliders = page.locator('.signal-slider input');
  const count = await sliders.count();
  // The first move of all is left out: its code is not compiled yet.
  for (let move = 0; move <= moves; move += 1) {
    await sliders.nth(move % count).focus();
    await page.keyboard.press(Math.floor(move / count) % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForFunction((n) => window.redrawn.length > n, move, { timeout: TIMEOUT });
  }
  const redrawn = await page.evaluate(() => window.redrawn);
  return { bodies, redrawn: redrawn.slice(1) };
}

function tell(bodies: number, redrawn: readonly Redrawn[]) {
  const at = (of: keyof Redrawn, share: number) => {
    const sorted = redrawn.map((one) => one[of]).sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
  };
  const both = (of: keyof Redrawn) => `${at(of, 0.5).toFixed(0)} / ${at(of, 0.95).toFixed(0)} ms`;
  const load = loadavg()[0] ?? 0;
  process.stdout.write(
    [
      `${cpus().length} cores, load ${load.toFixed(1)}; ${bodies} bodies ranked, ${redrawn.length} moves of a weight; middle / p95`,
      `ranking under the new weights drawn: ${both('ranked')} (mark ${MARKS.redraw}); scripts alone ${both('script')}`,
      `bands of the new ranks drawn: ${both('banded')} (mark ${MARKS.bands})`,
      '',
    ].join('\n'),
  );
  return { name: 'redraw', at: new Date().toISOString(), load, bodies, redrawn };
}
