import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { maybeBundled } from '../../pipelines/bundle/bundle.mjs';
import { readerVersion } from '../../pipelines/bundle/version.mjs';
import { openPool, type Pool } from '../../pipelines/pool/pool.ts';

let pool: Pool | undefined;
afterEach(() => pool?.close());

async function bundled(): Promise<URL> {
  const found = await maybeBundled('worker', readerVersion());
  if (!found) throw new Error('expected a bundle of the readers, found none');
  return found;
}

test('the readers are bundled once for a version, as plain JavaScript that finds its data files', async () => {
  const worker = await bundled();
  const { mtimeMs } = await stat(worker);
  expect((await bundled()).href).toBe(worker.href);
  expect((await stat(worker)).mtimeMs).toBe(mtimeMs);
  const text = await readFile(fileURLToPath(worker), 'utf8');
  expect(text).not.toContain('import.meta.url');
  expect(text).toMatch(/file:\/\/\/[^"]*pipelines\/pool\/work\.ts/);
});

test('a bundled process starts without a loader and works', async () => {
  pool = openPool({ worker: await bundled(), jobs: 1, bytes: 2 ** 30 });
  const task = { kind: 'assess', documents: ['/no/such/file'], keptAt: '/no/such/folder/a' };
  expect(await pool.run(task, 60_000)).toMatchObject({ ok: false, reason: 'reader_failed' });
});
