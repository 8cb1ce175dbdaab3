import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../app/engine/engine.ts';
import { searchKey } from '../../app/format/searchKey.ts';
import { namesOfFiles } from '../../app/queries/nameFiles.ts';
import {
  type NameColumns,
  type NameIndex,
  nameIndex,
  packNames,
} from '../../app/queries/nameIndex.ts';
import { inOrder } from '../../app/queries/nameSearch.ts';
import { hitPlaces } from '../../app/queries/projectHits.ts';
import { generate } from '../../pipelines/generate/generate.ts';
import { readManifest } from '../../pipelines/write/manifest.ts';
import { words } from '../bench/rowWords.ts';
import { nativeEngine } from '../support/duckdb.ts';

const columns: NameColumns = {
  numbers: [1, 2, 4],
  keys: ['กข1', 'ขค', 'xกขกข'],
  places: {
    numbers: [4, 1, 2, 1],
    provinces: ['TH-46', null],
    codes: [0, 0, 1, 1],
    counts: [5, 2, 7, 1],
  },
};

describe.each([
  ['letters of one byte', undefined],
  ['more letters than a byte has', 3],
])('names in one text, %s', (_name, most) => {
  const index = nameIndex(packNames(columns, most));

  test('a name counts once in each place, however often it holds the key', () => {
    expect(index.counts('กข')).toEqual([
      { province: 'TH-46', n: 7 },
      { province: null, n: 1 },
    ]);
  });

  test('no key is found across two names, nor with a letter no name has', () => {
    expect(index.counts('1ข')).toEqual([]);
    expect(index.counts('กz')).toEqual([]);
    expect(index.counts('ขค')).toEqual([{ province: null, n: 7 }]);
  });
});

describe('the names of an invented country', () => {
  let folder: string;
  let engine: Engine;
  let index: NameIndex;
  let provinces: ReadonlyMap<string, string>;

  beforeAll(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'names-')), 'set');
    await generate({ bodies: 12, years: [2566, 2567], seed: 3 }, folder, () => undefined);
    engine = await nativeEngine(folder);
    const { files } = await readManifest(folder);
    const read = async (table: string) =>
      Promise.all(
        files
          .filter((file) => file.table === table)
          .map(async ({ path, rows, money_satang }) => {
            const { buffer, byteOffset, byteLength } = await readFile(join(folder, path));
            const bytes = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
            return { rows, money_satang, bytes };
          }),
      );
    const [names, places] = [await read('project_names'), await read('project_name_places')];
    index = nameIndex(await namesOfFiles({ names, places }));
    const rows = await hitPlaces(engine, 'ก');
    provinces = new Map(rows.map((row) => [row.province_code ?? '', row.province_th ?? '']));
  }, 120_000);

  afterAll(async () => {
    await engine.close();
    await rm(join(folder, '..'), { recursive: true, force: true });
  });

  test.each(words)('are found as the database finds them: %s', async (word) => {
    const found = inOrder(index.counts(searchKey(word)), provinces);
    expect(found).toEqual(await hitPlaces(engine, word));
  });
});
