import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { everyTableName } from '../../data/schema/everyTable.ts';
import { ROOT } from '../support/build.ts';
import { contentsOf, folderOf, manifestOf, newFolder, OTHER_PLAN, PLAN } from './folders.ts';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(...args: string[]) {
  const script = join(ROOT, 'pipelines/ingest.mjs');
  return spawn(process.execPath, [script, ...args], { cwd: ROOT });
}

function ended(child: ReturnType<typeof start>): Promise<Ended> {
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

const run = (...args: string[]) => ended(start(...args));

describe('the command', () => {
  test('0: every document was read', async () => {
    const [from, to] = await Promise.all([folderOf({ 'a.txt': PLAN }), newFolder()]);
    const { code, out, err } = await run('--in', from, '--out', to);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('1 documents read, 1 projects');
    expect(out).toContain((await manifestOf(to)).data_version);
  });

  test('2: one could not be read; it is named with its reason, the others are written', async () => {
    const files = { 'a.txt': PLAN, 'empty.txt': '', 'scan.txt': '%PDF-1.7' };
    const [from, to] = await Promise.all([folderOf(files), newFolder()]);
    const { code, err } = await run('--in', from, '--out', to);
    expect(code).toBe(2);
    expect(err).toMatch(/empty\.txt: empty/);
    expect(err).toMatch(/scan\.txt: damaged/);
    expect(err).not.toContain('a.txt');
    expect((await manifestOf(to)).files.find(({ table }) => table === 'documents')?.rows).toBe(1);
  });

  test('2: none could be read; nothing is written, and it says so', async () => {
    const [from, to] = await Promise.all([folderOf({ 'a.txt': '' }), newFolder()]);
    const { code, out } = await run('--in', from, '--out', to);
    expect(code).toBe(2);
    expect(out).toMatch(/No document could be read; the last good tables/);
    expect(await contentsOf(to)).toEqual({});
  });

  test.each([
    ['one folder', ['--in', 'data/documents']],
    ['an option it does not have', ['--in', 'a', '--out', 'b', '--force']],
  ])('1: %s', async (_what, args) => {
    const { code, err } = await run(...args);
    expect(code).toBe(1);
    expect(err).toContain('usage: npm run ingest -- --in <folder> --out <folder>');
  });

  test('1: a folder that is not there, in plain words and without a stack', async () => {
    const to = await newFolder();
    const { code, err } = await run('--in', join(to, 'nothing'), '--out', to);
    expect(code).toBe(1);
    expect(err).toContain(`expected a folder of documents at ${join(to, 'nothing')}`);
    expect(err).not.toMatch(/\n\s+at /);
    expect(await contentsOf(to)).toEqual({});
  });

  test('killed while it writes, it leaves a whole set: the old one, or the new one if it was done', async () => {
    const to = await newFolder();
    expect((await run('--in', await folderOf({ 'a.txt': PLAN }), '--out', to)).code).toBe(0);
    const child = start('--in', await folderOf({ 'a.txt': OTHER_PLAN }), '--out', to);
    const watcher = watch(to, (_event, name) => {
      if (name?.startsWith('.writing-')) child.kill('SIGKILL');
    });
    await ended(child);
    watcher.close();
    const left = await contentsOf(to);
    const { files } = await manifestOf(to);
    expect(files.map(({ table }) => table)).toEqual(everyTableName);
    for (const { path, sha256 } of files) expect(left[path], path).toBe(sha256);
    expect([1, 2]).toContain(files.find(({ table }) => table === 'projects')?.rows);
  });
});
