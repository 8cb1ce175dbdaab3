import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  contentsOf,
  folderOf,
  ingestFolder,
  manifestOf,
  newFolder,
  OTHER_PLAN,
  PLAN,
  rowsOf,
} from './folders.ts';

let to = '';
let good: Record<string, string> = {};

beforeEach(async () => {
  to = await newFolder();
  await ingestFolder(await folderOf({ 'a.txt': PLAN }), to, () => {});
  good = await contentsOf(to);
});

async function ingestInto(files: Parameters<typeof folderOf>[0]) {
  return ingestFolder(await folderOf(files), to, () => {});
}

describe('the last good tables stay in place, byte for byte', () => {
  test('where no document could be read', async () => {
    const report = await ingestInto({ 'a.txt': '', 'b.txt': '%PDF-1.7' });
    expect(report).toMatchObject({ documents: 0, dataVersion: null });
    expect(report.failures).toHaveLength(2);
    expect(await contentsOf(to)).toEqual(good);
  });

  test('where the input is missing or empty', async () => {
    await expect(ingestFolder(join(to, 'nothing'), to, () => {})).rejects.toThrow();
    await expect(ingestInto({})).rejects.toThrow();
    expect(await contentsOf(to)).toEqual(good);
  });

  test('where the writer dies among the files of the new set', async () => {
    const path = await pathInNewSet('projects');
    await mkdir(join(to, path));
    await writeFile(join(to, path, 'in-the-way'), '');
    await expect(ingestInto({ 'a.txt': OTHER_PLAN })).rejects.toThrow();
    const left = await contentsOf(to);
    for (const [name, hash] of Object.entries(good)) expect(left[name], name).toBe(hash);
    expect(Object.keys(left).filter((name) => name.startsWith('.writing-'))).toEqual([]);
    expect(await rowsOf(to, 'projects', 'name')).toEqual([['โครงการอบรมคุณธรรม']]);
  });

  test('where the folder is a file', async () => {
    const from = await folderOf({ 'a.txt': PLAN });
    await expect(ingestFolder(from, join(from, 'a.txt'), () => {})).rejects.toThrow();
    expect(await contentsOf(from)).toEqual(await contentsOf(await folderOf({ 'a.txt': PLAN })));
  });

  async function pathInNewSet(table: string): Promise<string> {
    const elsewhere = await newFolder();
    await ingestFolder(await folderOf({ 'a.txt': OTHER_PLAN }), elsewhere, () => {});
    return (await manifestOf(elsewhere)).files.find((file) => file.table === table)?.path ?? '';
  }
});

test('a new set takes the place of the old one and of what a dead run left', async () => {
  await mkdir(join(to, '.writing-dead'));
  await writeFile(join(to, '.writing-dead', 'projects.parquet'), 'half');
  await ingestInto({ 'a.txt': OTHER_PLAN });
  const { files } = await manifestOf(to);
  expect(Object.keys(await contentsOf(to)).sort()).toEqual(
    ['manifest.json', ...files.map(({ path }) => path)].sort(),
  );
  expect((await rowsOf(to, 'projects', 'name')).sort()).toEqual([
    ['โครงการประกวดคำขวัญ'],
    ['โครงการอบรมคุณธรรม'],
  ]);
});

test('one document that fails does not hold back the others', async () => {
  const report = await ingestInto({ 'a.txt': OTHER_PLAN, 'b.txt': '' });
  expect(report.failures.map(({ path }) => path)).toEqual(['b.txt']);
  expect(await rowsOf(to, 'projects', 'count(*)::INTEGER')).toEqual([[2]]);
});
