import { readFile } from 'node:fs/promises';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableFromIPC } from 'apache-arrow';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toArrowStream } from '../../app/engine/arrow.ts';
import { columnsOf } from '../../app/engine/columns.ts';
import { readColumns } from '../../app/engine/parquet.ts';
import { emptyTables, type TableName } from '../../data/schema/catalogue.ts';
import type { Column } from '../../data/schema/column.ts';
import type { Manifest } from '../../data/schema/manifest.ts';
import { writeTables } from '../../pipelines/write/writeTables.ts';
import { sampleTables } from '../support/sample.ts';

let folder = '';
let manifest: Manifest;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prongsai-tables-'));
  manifest = await writeTables(sampleTables(), folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function bytesOf(table: TableName, from = manifest): Promise<ArrayBuffer> {
  const file = from.files.find((item) => item.table === table)!;
  const bytes = await readFile(join(folder, file.path));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

async function read(table: TableName, ...names: string[]) {
  return readColumns(table, await bytesOf(table), columnsOf(table, new Set(names)));
}

test('money is read as whole satang, nothing as null', async () => {
  const { rows, columns } = await read('project_budgets', 'budget_baht', 'project_id');
  expect(rows).toBe(101);
  const ids = Array.from(columns[0]!.values);
  const amounts = Array.from(columns[1]!.values);
  const council = amounts.filter((_amount, index) => ids[index] === 'pao61-p10');
  expect(council).toEqual([15000025n, 15000000n, 15000000n, 15000000n]);
  const dashes = amounts.filter((_amount, index) => ids[index] === 'pao61-p09');
  expect(dashes.map((amount) => amount ?? null)).toEqual([null, null, null, null]);
});

test('lists, texts, flags and fractions survive the way to Arrow', async () => {
  const stream = toArrowStream(
    await read(
      'projects',
      'project_id',
      'quarters',
      'doubtful_fields',
      'needs_no_budget',
      'confidence',
    ),
  );
  const table = tableFromIPC(stream);
  const rows = table.toArray().map((row) => row!.toJSON() as Record<string, unknown>);
  const row = rows.find((item) => item['project_id'] === 'sub64r6-p10')!;
  expect(Array.from(row['quarters'] as Iterable<number>)).toEqual([2, 3]);
  expect(Array.from(row['doubtful_fields'] as Iterable<string>)).toEqual(['responsible_unit']);
  expect(row['needs_no_budget']).toBe(false);
  expect(row['confidence']).toBe(0.7);
  const plan = rows.find((item) => item['project_id'] === 'pao61-p04')!;
  expect(plan['quarters']).toBeNull();
  expect(Array.from(plan['doubtful_fields'] as Iterable<string>)).toEqual([]);
  expect(plan['needs_no_budget']).toBe(true);
});

test('money is named satang in Arrow', async () => {
  const table = tableFromIPC(toArrowStream(await read('project_budgets', 'disbursed_baht')));
  expect(table.schema.fields.map(({ name }) => name)).toEqual(['disbursed_satang']);
});

test('an empty table is read as no rows', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'prongsai-empty-'));
  const written = await writeTables(emptyTables(), empty);
  const file = written.files.find(({ table }) => table === 'project_budgets')!;
  const bytes = await readFile(join(empty, file.path));
  const columns = columnsOf('project_budgets', new Set(['budget_baht', 'source']));
  const exact = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const found = await readColumns('project_budgets', exact as ArrayBuffer, columns);
  expect(found.rows).toBe(0);
  expect(found.columns.map(({ values }) => values.length)).toEqual([0, 0]);
  await rm(empty, { recursive: true, force: true });
});

test('a file of other columns, of other types, or no Parquet is refused', async () => {
  const other: Column[] = [{ name: 'colour', type: 'text', nullable: true, meaning: '' }];
  const bytes = await bytesOf('bodies');
  await expect(readColumns('bodies', bytes, other)).rejects.toMatchObject({
    kind: 'file_other_columns',
    table: 'bodies',
  });
  const wrong: Column[] = [{ name: 'body_id', type: 'integer', nullable: true, meaning: '' }];
  await expect(readColumns('bodies', bytes, wrong)).rejects.toMatchObject({
    kind: 'file_other_columns',
  });
  const text = new TextEncoder().encode('not a Parquet file, whatever it is named').buffer;
  await expect(readColumns('bodies', text, other)).rejects.toMatchObject({
    kind: 'file_not_parquet',
  });
});
