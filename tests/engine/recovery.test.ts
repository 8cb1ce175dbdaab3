import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEngine } from '../../app/engine/browser.ts';
import type { Database } from '../../app/engine/database.ts';
import type { Question } from '../../app/engine/engine.ts';

const manifest = { contract: 1, data_version: 'v1', files: [] };
const question: Question<{ n: 'integer' }> = {
  sql: 'SELECT 1 AS n',
  params: [],
  reads: {},
  shape: { n: 'integer' },
};

beforeEach(() => {
  vi.stubGlobal('location', { href: 'http://localhost/' });
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(manifest)));
});

afterEach(() => vi.unstubAllGlobals());

const never = new Promise<never>(() => undefined);

function database(query: Database['query'], gone: Promise<never> = never) {
  const terminate = vi.fn(() => Promise.resolve());
  const done = () => Promise.resolve();
  return { execute: done, insert: done, query, gone, terminate } satisfies Database;
}

async function failuresOf(first: Database, count = 1) {
  const start = vi.fn<() => Promise<Database>>();
  start.mockResolvedValueOnce(first);
  start.mockResolvedValue(database(() => Promise.reject(new Error('Parser Error: second'))));
  const engine = createEngine({ tablesUrl: 'tables', timeoutMs: 20, start });
  const kinds: string[] = [];
  for (let asked = 0; asked <= count; asked += 1) {
    kinds.push(await engine.query(question).then(String, (thrown) => thrown.kind as string));
  }
  return { kinds, started: start.mock.calls.length };
}

test('after a trap the database is thrown away and another one started', async () => {
  const trap = 'RuntimeError: memory access out of bounds';
  const first = database(() => Promise.reject(new Error(trap)));
  const { kinds, started } = await failuresOf(first);
  expect(kinds).toEqual(['engine_lost', 'query_failed']);
  expect(started).toBe(2);
  expect(first.terminate).toHaveBeenCalledOnce();
});

test('a worker that died is told at once and replaced', async () => {
  const gone = Promise.reject<never>(new Error('worker: stopped'));
  gone.catch(() => undefined);
  const { kinds, started } = await failuresOf(database(() => never, gone));
  expect(kinds).toEqual(['engine_lost', 'query_failed']);
  expect(started).toBe(2);
});

test('a worker that never answers is given up and replaced', async () => {
  const { kinds, started } = await failuresOf(database(() => never));
  expect(kinds).toEqual(['query_timed_out', 'query_failed']);
  expect(started).toBe(2);
});

test('a statement that is wrong costs nothing but its answer', async () => {
  const first = database(() => Promise.reject(new Error('Binder Error: no such column')));
  const { kinds, started } = await failuresOf(first);
  expect(kinds).toEqual(['query_failed', 'query_failed']);
  expect(started).toBe(1);
});

test('a database that does not start is tried again', async () => {
  const start = vi.fn<() => Promise<Database>>();
  start.mockRejectedValueOnce(new Error('no wasm'));
  start.mockResolvedValue(database(() => Promise.reject(new Error('Parser Error'))));
  const engine = createEngine({ tablesUrl: 'tables', start });
  await expect(engine.query(question)).rejects.toMatchObject({ code: 'T21' });
  await expect(engine.query(question)).rejects.toMatchObject({
    kind: 'query_failed',
    sql: 'SELECT 1 AS n',
  });
});

test('the version of the data needs no database', async () => {
  const start = vi.fn<() => Promise<Database>>();
  const engine = createEngine({ tablesUrl: 'tables', start });
  expect(await engine.dataVersion()).toBe('v1');
  expect(start).not.toHaveBeenCalled();
});
