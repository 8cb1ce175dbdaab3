import { resolve } from 'node:path';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { ROOT } from './build.ts';
import { findBrowser } from './find-browser.mjs';
import { type Served, serveBuilt } from './serveBuilt.ts';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** What went wrong in a page since it was opened; a sound page leaves all three empty. */
export interface PageProblems {
  /** Messages of console.error, of failed requests as the console prints them, and of uncaught errors. */
  readonly errors: string[];
  /** `directive blocked address` for each breach of the content policy. */
  readonly violations: string[];
  /** Addresses asked for on any host but the one that served the page. */
  readonly foreign: string[];
}

export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly problems: PageProblems;
  /** Fails the test when the page met any problem. */
  expectClean(): void;
  close(): Promise<void>;
}

export type ServedPage = Served;

let browser: Promise<Browser> | undefined;
const open = new Set<() => Promise<void>>();

/**
 * Serves the built page with the published headers on a free port, building it first when it is out of date.
 * @param options.tables folder with manifest.json and its files, in place of data/tables
 */
export async function servePage(options: { tables?: string } = {}): Promise<ServedPage> {
  const { url, close } = await serveBuilt(resolve(ROOT, options.tables ?? 'data/tables'));
  return { url, close: closingOnce(close) };
}

/** Opens an address in a fresh profile of a real browser and watches what it does; sizes in CSS pixels. */
export async function openPage(
  url: string,
  size: { width: number; height: number } = { width: 1440, height: 900 },
): Promise<OpenedPage> {
  browser ??= chromium.launch({ executablePath: findBrowser(), args: FLAGS, headless: true });
  const context = await (await browser).newContext({ viewport: size, locale: 'th-TH' });
  const problems: PageProblems = { errors: [], violations: [], foreign: [] };
  await watch(context, new URL(url).origin, problems);
  const page = await context.newPage();
  const close = closingOnce(() => context.close());
  await page.goto(url);
  return { page, context, problems, close, expectClean: () => expectClean(problems) };
}

/** Closes every page and server that is still open; runs by itself after each test file. */
export async function closeEverything(): Promise<void> {
  for (const close of [...open].reverse()) await close();
  await (await browser)?.close();
  browser = undefined;
}

afterAll(closeEverything);

function expectClean(problems: PageProblems): void {
  expect(problems).toEqual({ errors: [], violations: [], foreign: [] });
}

async function watch(context: BrowserContext, origin: string, problems: PageProblems) {
  context.on('console', (message) => {
    if (message.type() === 'error') problems.errors.push(message.text());
  });
  context.on('weberror', (error) => problems.errors.push(String(error.error())));
  context.on('request', (request) => {
    const address = request.url();
    const local = /^(data|blob|about):/.test(address) || new URL(address).origin === origin;
    if (!local) problems.foreign.push(address);
  });
  await context.exposeFunction('reportViolation', (text: string) => {
    problems.violations.push(text);
  });
  await context.addInitScript(() => {
    const report = (globalThis as unknown as { reportViolation: (text: string) => void })
      .reportViolation;
    document.addEventListener('securitypolicyviolation', (event) => {
      report(`${event.violatedDirective} blocked ${event.blockedURI}`);
    });
  });
}

function closingOnce(close: () => Promise<void>): () => Promise<void> {
  const once = async (): Promise<void> => {
    if (open.delete(once)) await close();
  };
  open.add(once);
  return once;
}
