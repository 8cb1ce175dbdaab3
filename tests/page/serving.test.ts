import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type ServedPage, openPage, servePage } from '../support/browser.ts';
import { ROOT } from '../support/build.ts';

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; " +
  "connect-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

let served: ServedPage;
let assets: string[];

beforeAll(async () => {
  served = await servePage();
  assets = await readdir(join(ROOT, 'dist/assets'));
});

function builtAsset(pattern: RegExp): string {
  const found = assets.find((name) => pattern.test(name));
  if (found === undefined) throw new Error(`no built file matches ${pattern}`);
  return `assets/${found}`;
}

test('the page, its worker and a missing file carry the content policy', async () => {
  const paths = ['', builtAsset(/worker.*\.js$/), 'tables/none.parquet', 'none'];
  for (const path of paths) {
    const { headers } = await fetch(served.url + path);
    expect(headers.get('content-security-policy'), path).toBe(POLICY);
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
  }
});

test('the engine is served as WebAssembly and may be kept for ever', async () => {
  const answer = await fetch(served.url + builtAsset(/\.wasm$/), { method: 'HEAD' });
  expect(answer.headers.get('content-type')).toBe('application/wasm');
  expect(answer.headers.get('cache-control')).toContain('immutable');
});

test('the manifest is asked for anew each time, its files may be kept for ever', async () => {
  const answer = await fetch(`${served.url}tables/manifest.json`);
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  const { files } = (await answer.json()) as { files: { path: string; bytes: number }[] };
  const [first] = files;
  const table = await fetch(`${served.url}tables/${first?.path}`);
  expect(table.headers.get('cache-control')).toContain('immutable');
  expect((await table.arrayBuffer()).byteLength).toBe(first?.bytes);
});

test('a missing table is a 404 and is not kept; a path out of the folder is not followed', async () => {
  const missing = await fetch(`${served.url}tables/projects.0123456789abcdef.parquet`);
  expect(missing.status).toBe(404);
  expect(missing.headers.get('cache-control')).toBe('no-store');
  expect((await fetch(`${served.url}tables/..%2f..%2fpackage.json`)).status).toBe(404);
});

test('the built page has no inline script or style and no address from the root', async () => {
  const html = await readFile(join(ROOT, 'dist/index.html'), 'utf8');
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  expect(html).not.toMatch(/(src|href)="(\/|https?:)/);
});

test('the page opens without an error, a breach of policy or a request to another host', async () => {
  const opened = await openPage(served.url);
  await opened.page.waitForFunction(() => document.body.innerText.trim().length > 0);
  await opened.page.waitForLoadState('networkidle');
  opened.expectClean();
});

test('the page works below a path of a host that serves plain files', async () => {
  const host = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0]?.replace('/centre/plans/', '') || 'index.html';
    const type = {
      '.html': 'text/html',
      '.js': 'text/javascript',
      '.css': 'text/css',
      '.wasm': 'application/wasm',
    };
    readFile(join(ROOT, 'dist', path)).then(
      (bytes) => {
        const found = type[extname(path) as keyof typeof type] ?? 'application/octet-stream';
        response.writeHead(200, { 'Content-Type': found }).end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
  try {
    const { port } = host.address() as AddressInfo;
    const opened = await openPage(`http://127.0.0.1:${port}/centre/plans/`);
    await opened.page.waitForFunction(() => document.body.innerText.trim().length > 0);
    await opened.page.waitForLoadState('networkidle');
    opened.expectClean();
    await opened.close();
  } finally {
    host.close();
  }
});

test('the watch on the page sees an error, an inline script and a request to another host', async () => {
  const { page, problems, expectClean } = await openPage(served.url);
  await page.evaluate(() => {
    console.error('planted');
    const script = document.createElement('script');
    script.textContent = 'document.title = "planted"';
    document.head.append(script);
    const image = document.createElement('img');
    image.src = 'http://203.0.113.1/planted.png';
    document.body.append(image);
    return fetch('http://203.0.113.1/planted').catch(() => undefined);
  });
  const seen = { timeout: 20_000 };
  for (const directive of ['script-src', 'connect-src', 'img-src']) {
    await expect.poll(() => problems.violations.join(), seen).toContain(directive);
  }
  await expect.poll(() => problems.errors.join(), seen).toContain('planted');
  await page.goto((await servePage()).url);
  expect(problems.foreign).not.toEqual([]);
  expect(expectClean).toThrow();
});
