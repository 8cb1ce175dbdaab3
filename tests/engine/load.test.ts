import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tableFromIPC } from 'apache-arrow';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadFile } from '../../app/engine/load.ts';
import type { ManifestFile } from '../../data/schema/manifest.ts';
import { sampleFolder } from '../support/sampleFolder.ts';
import { splitTables } from '../support/splitTables.ts';

let folder = '';
let file: ManifestFile;

beforeAll(async () => {
  ({ folder } = await sampleFolder());
  const { files } = await splitTables(folder);
  file = files.find(
    ({ table, partition }) => table === 'projects' && partition?.province_code === 'TH-46',
  )!;
});

afterEach(() => vi.unstubAllGlobals());

/** A server over the folder; what it sends may be changed on the way. */
function serve(knowsRanges: boolean, change = (bytes: Uint8Array) => bytes) {
  const sent: number[] = [];
  vi.stubGlobal('fetch', async (address: string, { headers }: RequestInit = {}) => {
    const bytes = await readFile(join(folder, new URL(address).pathname));
    const range = new Headers(headers).get('range');
    const length = Number(/^bytes=-(\d+)$/.exec(range ?? '')?.[1] ?? 0);
    const isPart = knowsRanges && length > 0;
    const body = change(new Uint8Array(isPart ? bytes.subarray(bytes.length - length) : bytes));
    sent.push(body.length);
    return new Response(body as BodyInit, { status: isPart ? 206 : 200 });
  });
  return sent;
}

const load = (...names: string[]) =>
  loadFile({ tablesUrl: 'http://tables.example/', file, names, part: 7 });

describe('a file of which only core columns are wanted', () => {
  test('comes as its end alone', async () => {
    const sent = serve(true);
    const { rows, stream, fetched } = await load('status', 'ordinal');
    expect(sent).toEqual([file.core!.bytes]);
    expect(fetched).toBe(file.core!.bytes);
    expect(file.core!.bytes).toBeLessThan(file.bytes);
    const table = tableFromIPC(stream);
    expect([rows, table.numRows]).toEqual([file.rows, file.rows]);
    expect(table.schema.fields.map(({ name }) => name)).toEqual(['ordinal', 'status', '_part']);
    expect(new Set(table.getChild('_part'))).toEqual(new Set([7]));
  });

  test('comes whole from a server that knows no ranges, with the same rows', async () => {
    const sent = serve(false);
    const whole = tableFromIPC((await load('status', 'ordinal')).stream);
    expect(sent).toEqual([file.bytes]);
    serve(true);
    const end = tableFromIPC((await load('status', 'ordinal')).stream);
    expect(whole.toArray().map(String)).toEqual(end.toArray().map(String));
  });

  test.each([true, false])('is refused where a bit is flipped (ranges: %s)', async (ranges) => {
    const sent = serve(ranges, (bytes) => {
      bytes[10]! ^= 1;
      return bytes;
    });
    await expect(load('status')).rejects.toMatchObject({ kind: 'file_damaged', table: 'projects' });
    expect(sent, 'asked for once more').toHaveLength(2);
  });
});

test('a file of which other columns are wanted comes whole', async () => {
  const sent = serve(true);
  await load('status', 'name');
  expect(sent).toEqual([file.bytes]);
});

test('nobody waits: the fetch ends with the reason', async () => {
  vi.stubGlobal(
    'fetch',
    (_address: string, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
      }),
  );
  const controller = new AbortController();
  const wanted = { tablesUrl: 'http://tables.example/', file, names: ['status'], part: 0 };
  const loading = loadFile(wanted, controller.signal);
  controller.abort();
  await expect(loading).rejects.toMatchObject({ name: 'AbortError' });
});
