import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadCorrections, unusedCorrections } from '../../pipelines/correct/loadCorrections.ts';
import { parseCorrections } from '../../pipelines/correct/parseCorrections.ts';
import { CHECKED } from './documents.ts';

const HASH = 'a'.repeat(64);
const ONE = { line: 6, cell: 3, printed: '๕๑๖๖,๐๐๐', reads_as: '516,000', ...CHECKED };

function file(corrections: readonly object[], about: object = {}): string {
  return JSON.stringify({ sha256: HASH, title: 'แผนสมมุติ', corrections, ...about });
}

const parsed = (...corrections: readonly object[]) => parseCorrections('a.json', file(corrections));

describe('a file of corrections', () => {
  test('counts cells from 1, as the page does; the program counts from 0', () => {
    expect(parsed(ONE).corrections).toEqual([
      {
        line: 6,
        cell: 2,
        printed: '๕๑๖๖,๐๐๐',
        readsAs: '516,000',
        isNotInPrint: false,
        why: CHECKED.why,
        checkedBy: CHECKED.checked_by,
        checkedOn: '2026-11-20',
      },
    ]);
  });

  test('may have a byte-order mark, as Windows editors write it', () => {
    expect(parseCorrections('a.json', `\uFEFF${file([ONE])}`).corrections).toHaveLength(1);
  });

  test.each([
    ['an unknown line', { ...ONE, readsas: '1' }, 'corrections 1: expected no such line: readsas'],
    ['no reason', { ...ONE, why: ' ' }, 'corrections 1 why: expected the reason, found nothing'],
    ['no office', { ...ONE, checked_by: undefined }, 'checked_by: expected the office'],
    ['a person', { ...ONE, checked_by: 'นายสมชาย ใจดี' }, 'expected no name or number of a person'],
    ['a person in the reason', { ...ONE, why: 'ถาม น.ส.สมศรี ใจดี แล้ว' }, 'a person'],
    ['a telephone', { ...ONE, why: 'โทร. 043-221202' }, 'expected no name or number of a person'],
    ['a person in the reading', { ...ONE, reads_as: 'นายสมชาย ใจดี' }, 'a person'],
    ['no date', { ...ONE, checked_on: '20/11/2569' }, 'checked_on: expected a date such as'],
    ['a Buddhist year', { ...ONE, checked_on: '2569-11-20' }, 'a year of the common era'],
    ['line 0', { ...ONE, line: 0 }, 'line: expected a line, counted from 1'],
    ['cell 0', { ...ONE, cell: 0 }, 'cell: expected a cell, counted from 1'],
    ['no reading', { ...ONE, reads_as: undefined }, 'expected either reads_as or no_row'],
    ['two readings', { ...ONE, no_row: true }, 'expected either reads_as or no_row'],
  ])('with %s is refused', (_what, told, message) => {
    expect(() => parsed(told)).toThrow(message);
    expect(() => parsed(told)).toThrow('a.json: ');
  });

  test('an office that begins like a title is none', () => {
    const told = { ...ONE, checked_by: 'นายอำเภอเมือง (ที่ทำการปกครองอำเภอ)' };
    expect(parsed(told).corrections[0]?.checkedBy).toBe(told.checked_by);
  });

  test('with two corrections of one place is refused', () => {
    expect(() => parsed(ONE, { ...ONE, reads_as: '2' })).toThrow(
      'a.json: line 6: expected one correction of cell 3, found two',
    );
    expect(() => parsed(ONE, { ...ONE, cell: null, reads_as: '2' })).toThrow(
      'a.json: line 6: expected a correction of the whole line or of its cells, found both',
    );
  });

  test.each([
    ['no JSON', '{', 'a.json: expected JSON'],
    ['no corrections', file([]), 'a.json: corrections: expected a correction'],
    ['no hash', file([ONE], { sha256: 'abc' }), 'a.json: sha256: expected the SHA-256'],
    ['no title', file([ONE], { title: '' }), 'a.json: title: expected'],
  ])('%s is refused', (_what, text, message) => {
    expect(() => parseCorrections('a.json', text)).toThrow(message);
  });
});

describe('a folder of corrections', () => {
  const made: string[] = [];
  afterAll(() => Promise.all(made.map((one) => rm(one, { recursive: true, force: true }))));
  const folderOf = async (files: Readonly<Record<string, string>>) => {
    const folder = await mkdtemp(join(tmpdir(), 'prongsai-corrections-'));
    made.push(folder);
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    return folder;
  };

  test('is told by the hashes of the documents, and other files are none', async () => {
    const folder = await folderOf({ 'a.json': file([ONE]), 'README.md': '#' });
    const corrections = await loadCorrections(folder);
    expect(Object.keys(corrections)).toEqual([HASH]);
    expect(corrections[HASH]).toMatchObject({ file: 'a.json', title: 'แผนสมมุติ' });
    expect(structuredClone(corrections)).toEqual(JSON.parse(JSON.stringify(corrections)));
  });

  test('with two files about one document is refused', async () => {
    const folder = await folderOf({ 'a.json': file([ONE]), 'b.json': file([ONE]) });
    await expect(loadCorrections(folder)).rejects.toThrow(
      'b.json: expected one file a document, a.json is about it too',
    );
  });

  test('that is not there holds none; the project’s own is well formed', async () => {
    expect(await loadCorrections(join(await folderOf({}), 'none'))).toEqual({});
    for (const told of Object.values(await loadCorrections())) {
      expect(told.corrections.length).toBeGreaterThan(0);
    }
  });

  test('names the files whose document is not among those read', async () => {
    const corrections = await loadCorrections(await folderOf({ 'a.json': file([ONE]) }));
    expect(unusedCorrections(corrections, new Set())).toEqual([
      'a.json: its document is not among those read: แผนสมมุติ',
    ]);
    expect(unusedCorrections(corrections, new Set([HASH]))).toEqual([]);
  });
});
