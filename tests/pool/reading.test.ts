import { spawn } from 'node:child_process';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { ingestFolder, type IngestOptions, openReaders } from '../../pipelines/ingestFolder.ts';
import { contentsOf, folderOf, newFolder, OTHER_PLAN, PLAN, rowsOf } from '../ingest/folders.ts';
import { ROOT } from '../support/build.ts';

const worker = new URL('./plantedReader.ts', import.meta.url);
const diary = await newFolder();
process.env['DIARY'] = diary;
const pool = openReaders({ worker, jobs: 2, megabytes: 512 });
afterAll(() => pool.close());

/** Names of the documents read since it was last asked, in order. */
async function newlyRead(): Promise<string[]> {
  const path = join(diary, 'read');
  const text = await readFile(path, 'utf8').catch(() => '');
  await rm(path, { force: true });
  return text.split('\n').filter(Boolean).sort();
}

beforeEach(newlyRead);

function ingest(from: string, to: string, options: IngestOptions = {}) {
  return ingestFolder(from, to, () => {}, { pool, ...options });
}

function numbered(count: number): Record<string, string> {
  const names = Array.from({ length: count }, (_, n) => `${String(n).padStart(3, '0')}.txt`);
  return Object.fromEntries(names.map((name, n) => [name, `${PLAN}${'\n'.repeat(n)}`]));
}

async function keptFiles(to: string, kind: string): Promise<string[]> {
  const names = await readdir(join(to, '.cache'));
  return names.filter((name) => name.endsWith(kind)).map((name) => join(to, '.cache', name));
}

test('a document that explodes or ends its reader costs itself only', async () => {
  const files = { 'a.txt': PLAN, 'bomb.txt': '1', 'crash.txt': '2' };
  const [from, to] = await Promise.all([folderOf({ ...files, 'z.txt': OTHER_PLAN }), newFolder()]);
  const report = await ingest(from, to);
  expect(report.failures.map(({ path, reason }) => [path, reason])).toEqual([
    ['bomb.txt', 'out_of_memory'],
    ['crash.txt', 'reader_failed'],
  ]);
  expect((await rowsOf(to, 'documents', 'source_path')).flat().sort()).toEqual(['a.txt', 'z.txt']);
});

describe('what was read is kept', () => {
  let from = '';
  let to = '';
  let before: Record<string, string> = {};

  beforeEach(async () => {
    from = await folderOf({ 'a.txt': PLAN, 'b.txt': OTHER_PLAN, 'empty.txt': '' });
    to = await newFolder();
    await ingest(from, to);
    before = await contentsOf(to);
    await newlyRead();
  });

  test('and not read again where nothing changed, failures neither; the tables are the same', async () => {
    const report = await ingest(from, to);
    expect(await newlyRead()).toEqual([]);
    expect(report).toMatchObject({ documents: 2, kept: 2, failures: [{ reason: 'empty' }] });
    expect(await contentsOf(to)).toEqual(before);
  });

  test('only what is new or changed is read', async () => {
    await writeFile(join(from, 'a.txt'), `${PLAN}\n`);
    await writeFile(join(from, 'c.txt'), `${PLAN}\n\n`);
    const report = await ingest(from, to);
    expect(await newlyRead()).toEqual(['a.txt', 'c.txt']);
    expect(report).toMatchObject({ documents: 3, kept: 1 });
    const fresh = await newFolder();
    await ingest(from, fresh);
    expect(await contentsOf(to)).toEqual(await contentsOf(fresh));
  });

  test('a document under another path or from another address is read again', async () => {
    await cp(join(from, 'a.txt'), join(from, '0.txt'));
    await rm(join(from, 'a.txt'));
    await writeFile(join(from, 'b.json'), '{"source_url":"https://example.go.th/b"}');
    await ingest(from, to);
    expect(await newlyRead()).toEqual(['0.txt', 'b.txt']);
    expect((await rowsOf(to, 'documents', 'source_path, source_url')).sort()).toEqual([
      ['0.txt', null],
      ['b.txt', 'https://example.go.th/b'],
    ]);
  });

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
    ['one bit turned', (bytes: Buffer) => turned(bytes, bytes.length >> 1)],
    ['one bit of its head turned', (bytes: Buffer) => turned(bytes, 12)],
    ['emptied', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('{}\n')],
  ])('a kept file %s is not trusted', async (_what, spoil) => {
    for (const path of await keptFiles(to, '.document')) {
      await writeFile(path, spoil(await readFile(path)));
    }
    for (const path of await keptFiles(to, '.body')) await rm(path);
    const report = await ingest(from, to);
    expect(await newlyRead()).toEqual(['a.txt', 'b.txt', 'empty.txt']);
    expect(report).toMatchObject({ documents: 2, kept: 0 });
    expect(await contentsOf(to)).toEqual(before);
  });

  test('what no document asks for is dropped', async () => {
    await rm(join(from, 'b.txt'));
    await writeFile(join(to, '.cache/of-a-body-that-is-gone.body'), '');
    await ingest(from, to);
    expect(await keptFiles(to, '.document')).toHaveLength(2);
    expect(await keptFiles(to, '.body')).toEqual([]);
    expect(await rowsOf(to, 'documents', 'source_path')).toEqual([['a.txt']]);
    expect((await readdir(join(to, 'report'))).sort()).toHaveLength(2);
  });

  test('a table that someone damaged is written again', async () => {
    const [name = ''] = Object.keys(before).filter((path) => path.startsWith('projects.'));
    await writeFile(join(to, name), 'damaged');
    await ingest(from, to);
    expect(await newlyRead()).toEqual([]);
    expect(await contentsOf(to)).toEqual(before);
  });

  test('a page of the report that is gone is written again, without reading', async () => {
    const pages = await contentsOf(join(to, 'report'));
    const names = Object.keys(pages).filter((name) => name !== 'index.html');
    expect(names).toHaveLength(2);
    for (const name of names) await rm(join(to, 'report', name));
    await ingest(from, to);
    expect(await newlyRead()).toEqual([]);
    const again = await contentsOf(join(to, 'report'));
    for (const name of names) expect(again[name], name).toBe(pages[name]);
  });

  test('a document that hangs costs itself only, and is tried again', async () => {
    await writeFile(join(from, 'hang.txt'), `${PLAN}\n`);
    await writeFile(join(diary, 'spell'), '');
    const hung = await ingest(from, to, { seconds: 2 });
    expect(hung).toMatchObject({ documents: 2, kept: 2 });
    expect(hung.failures).toMatchObject([{ reason: 'empty' }, { reason: 'timed_out' }]);
    await rm(join(diary, 'spell'));
    expect(await ingest(from, to)).toMatchObject({ documents: 3, kept: 2 });
    expect(await newlyRead()).toEqual(['hang.txt']);
  });
});

test('a run that is killed goes on where it was; no process stays behind', async () => {
  const [from, to, whole] = await Promise.all([folderOf(numbered(60)), newFolder(), newFolder()]);
  const script = fileURLToPath(new URL('./readSlowly.ts', import.meta.url));
  const run = spawn(process.execPath, ['--import', 'tsx', script, from, to], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const words of run.stdout) {
    said += String(words);
    if (said.split('\n').length > 20) break;
  }
  run.kill('SIGKILL');
  await expect.poll(() => processesNaming(from)).toEqual([]);
  const first = await newlyRead();
  expect(first.length).toBeGreaterThanOrEqual(20);
  expect(first.length).toBeLessThan(60);
  await ingest(from, to);
  const rest = await newlyRead();
  // A document whose file was just written when the process was killed may stand in no diary.
  expect(first.length + rest.length).toBeGreaterThanOrEqual(58);
  expect(new Set([...first, ...rest]).size).toBe(first.length + rest.length);
  await ingest(from, whole);
  expect(await contentsOf(to)).toEqual(await contentsOf(whole));
});

function turned(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

/** Identifiers of the processes that were started to read a folder; Linux lists them. */
async function processesNaming(folder: string): Promise<string[]> {
  const numbers = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    numbers.map(async (number) => {
      const environment = await readFile(`/proc/${number}/environ`, 'utf8').catch(() => '');
      return environment.includes(`READS=${folder}\0`) ? [number] : [];
    }),
  );
  return found.flat();
}
