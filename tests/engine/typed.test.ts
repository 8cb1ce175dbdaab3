import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeFiles, decodeTyped, type TypedTable, type Wanted } from '../../app/engine/typed.ts';

const wanted: Wanted = {
  coded: ['province_code', 'fiscal_year'],
  added: ['n_projects', 'budget_baht'],
};
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prongsai-typed-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
});

/** A file of cube_project_years with these rows: province, year, projects, baht. */
async function fileOf(name: string, rows: string): Promise<ArrayBuffer> {
  const path = join(folder, `${name}.parquet`);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`COPY (SELECT CAST(a AS VARCHAR) AS province_code,
    CAST(b AS INTEGER) AS fiscal_year, CAST(c AS INTEGER) AS n_projects,
    CAST(d AS DECIMAL(18,2)) AS budget_baht FROM (VALUES ${rows}) t(a, b, c, d))
    TO '${path}' (FORMAT parquet, COMPRESSION zstd)`);
  connection.closeSync();
  const { buffer, byteOffset, byteLength } = await readFile(path);
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}

const read = (bytes: ArrayBuffer, rows: number, satang: string): Promise<TypedTable> =>
  decodeTyped('cube_project_years', bytes, wanted, { rows, money_satang: { budget_baht: satang } });

const valuesOf = ({ coded }: TypedTable, name: string) =>
  Array.from(coded[name]!.codes, (code) => coded[name]!.values[code]);

describe('a table read without a database', () => {
  test('holds codes of its values, and money in whole satang', async () => {
    const bytes = await fileOf(
      'few',
      `('TH-46', 2564, 3, 10.25), (NULL, 2564, 1, NULL), ('TH-46', NULL, 2, 0)`,
    );
    const table = await read(bytes, 3, '1025');
    expect(valuesOf(table, 'province_code')).toEqual(['TH-46', null, 'TH-46']);
    expect(valuesOf(table, 'fiscal_year')).toEqual([2564, 2564, null]);
    expect(table.coded['province_code']!.codes).toBeInstanceOf(Uint8Array);
    expect([...table.added['n_projects']!]).toEqual([3, 1, 2]);
    expect([...table.added['budget_baht']!]).toEqual([1025, 0, 0]);
  });

  test('puts the files of a table together', async () => {
    const parts = [
      {
        bytes: await fileOf('one', `('TH-46', 2564, 3, 1)`),
        rows: 1,
        money_satang: { budget_baht: '100' },
      },
      {
        bytes: await fileOf('two', `(NULL, 2565, 4, 2)`),
        rows: 1,
        money_satang: { budget_baht: '200' },
      },
    ];
    const table = await decodeFiles('cube_project_years', parts, wanted);
    expect(table.rows).toBe(2);
    expect(valuesOf(table, 'province_code')).toEqual(['TH-46', null]);
    expect([...table.added['budget_baht']!]).toEqual([100, 200]);
  });

  test('is refused where it is not what the manifest says', async () => {
    const bytes = await fileOf('other', `('TH-46', 2564, 3, 10.25)`);
    await expect(read(bytes, 2, '1025')).rejects.toMatchObject({ kind: 'rows_differ' });
    await expect(read(bytes, 1, '1026')).rejects.toMatchObject({ kind: 'sums_differ' });
  });

  test('is refused where its money is more than a number holds exactly', async () => {
    const most = await fileOf('most', `('TH-46', 2564, 3, 90071992547409.91)`);
    expect([...(await read(most, 1, '9007199254740991')).added['budget_baht']!]).toEqual([
      2 ** 53 - 1,
    ]);
    const more = await fileOf(
      'more',
      `('TH-46', 2564, 3, 90071992547409.91), ('TH-46', 2565, 1, 0.01)`,
    );
    await expect(read(more, 2, '9007199254740992')).rejects.toMatchObject({ kind: 'sums_differ' });
    const cancelled = await fileOf(
      'sign',
      `('TH-46', 2564, 3, 90071992547409.91), ('TH-46', 2565, 1, -90071992547409.91)`,
    );
    await expect(read(cancelled, 2, '0')).rejects.toMatchObject({ kind: 'sums_differ' });
  });
});
