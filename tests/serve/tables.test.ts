import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheControlFor } from '../../app/serve/headers.ts';
import { stretchOf } from '../../app/serve/ranges.ts';
import { tablesPlugin } from '../../app/serve/tables.ts';

const PART = 'projects/province_code=TH-46/0123456789ab.parquet';
const CONTENT = 'abcdefghij';
let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(folder, 'projects/province_code=TH-46'), { recursive: true });
  await writeFile(join(folder, PART), CONTENT);
  await writeFile(join(folder, 'manifest.json'), '{}');
  type Handler = Parameters<typeof createServer>[1];
  type Serving = (request: unknown, response: unknown, next: () => void) => void;
  const handlers: Serving[] = [];
  const plugin = tablesPlugin(folder) as unknown as {
    configurePreviewServer(server: { middlewares: { use(one: Serving): void } }): void;
  };
  plugin.configurePreviewServer({ middlewares: { use: (one) => void handlers.push(one) } });
  const handle: Handler = (request, response) =>
    handlers[0]!(request, response, () => response.writeHead(500).end());
  server = createServer(handle).listen(0);
  address = `http://localhost:${(server.address() as AddressInfo).port}/tables`;
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${address}/${path}`, { headers, method });

describe('a file within a table’s folder', () => {
  test('is sent whole, kept for ever, with its tag', async () => {
    const answer = await get(PART);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(CONTENT);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('accept-ranges')).toBe('bytes');
    const tag = answer.headers.get('etag')!;
    expect((await get(PART, { 'If-None-Match': tag })).status).toBe(304);
  });

  test.each([
    ['bytes=-3', 'hij', 'bytes 7-9/10'],
    ['bytes=-30', CONTENT, 'bytes 0-9/10'],
    ['bytes=2-4', 'cde', 'bytes 2-4/10'],
    ['bytes=8-', 'ij', 'bytes 8-9/10'],
    ['bytes=8-99', 'ij', 'bytes 8-9/10'],
  ])('is sent in part for %s', async (range, text, told) => {
    const answer = await get(PART, { Range: range });
    expect(answer.status).toBe(206);
    expect(await answer.text()).toBe(text);
    expect(answer.headers.get('content-range')).toBe(told);
    expect(answer.headers.get('content-length')).toBe(String(text.length));
  });

  test('is sent whole where the part asked for is none, or the file has changed since', async () => {
    for (const headers of [
      { Range: 'bytes=4-2' },
      { Range: 'lines=1-2' },
      { Range: 'bytes=1-2,4-5' },
      { Range: 'bytes=-3', 'If-Range': '"other"' },
    ] as Record<string, string>[]) {
      const answer = await get(PART, headers);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe(CONTENT);
    }
  });

  test('answers 416 for bytes it has not', async () => {
    const answer = await get(PART, { Range: 'bytes=10-' });
    expect(answer.status).toBe(416);
    expect(answer.headers.get('content-range')).toBe('bytes */10');
    expect(stretchOf('bytes=-0', 10)).toBeNull();
  });

  test('its manifest is asked for anew each time', async () => {
    const answer = await get('manifest.json');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(cacheControlFor('/tables/projects.0123456789ab.parquet')).toContain('immutable');
  });

  test('a folder, and a way up, are not there', async () => {
    expect((await get('projects')).status).toBe(404);
    expect((await get('..%2f..%2fetc/hostname')).status).toBe(404);
  });
});
