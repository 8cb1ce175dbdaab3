import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableNames, type Tables } from '../../data/schema/catalogue.ts';
import type { Column } from '../../data/schema/column.ts';
import { everyTable, everyTableName } from '../../data/schema/everyTable.ts';
import type { Manifest } from '../../data/schema/manifest.ts';
import { ddlOf, ENGINES } from '../../pipelines/lake/ddl.ts';
import { writeTables } from '../../pipelines/write/writeTables.ts';
import { manyBodies } from '../support/manyBodies.ts';

let folder: string;
let tables: Tables;
let manifest: Manifest;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ddl-'));
  tables = manyBodies(12);
  tables.bodies.forEach((body, i) => {
    body.province_code = i % 2 === 0 ? 'TH-46' : null;
  });
  manifest = await writeTables(tables, folder, { layout: { mostRowsInOne: 20, mostBytes: 1e9 } });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('native DuckDB reads every table by its definition, the province with it', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const statement of ddlOf(manifest, 'duckdb', folder)) await connection.run(statement);
  for (const name of tableNames) {
    const [[count] = []] = (
      await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM "${name}"`)
    ).getRows();
    expect(count, name).toBe(tables[name].length);
  }
  const provinceOf = new Map(tables.bodies.map((row) => [row.body_id, row.province_code]));
  const reader = await connection.runAndReadAll('SELECT body_id, province_code FROM projects');
  for (const [body, province] of reader.getRows())
    expect(province).toBe(provinceOf.get(String(body)) ?? null);
  connection.closeSync();
});

describe.each(ENGINES.filter((engine) => engine !== 'duckdb'))('for %s', (engine) => {
  test('each table is defined with every column, split ones with their province', () => {
    const statements = ddlOf(manifest, engine, '/lake');
    expect(statements.length).toBe(everyTableName.length);
    everyTableName.forEach((name, i) => {
      const statement = statements[i] ?? '';
      const columns: readonly Column[] = everyTable[name].columns;
      for (const column of columns)
        expect(statement, name).toMatch(new RegExp(`\\b${column.name}\\b`));
      const split = manifest.files.some((file) => file.table === name && file.partition);
      const own = columns.some((column) => column.name === 'province_code');
      expect(statement.includes('province_code'), name).toBe(split || own);
    });
  });
});

test('ClickHouse is told which values may be missing', () => {
  const statement = ddlOf(manifest, 'clickhouse', '/lake').find((one) =>
    one.includes('VIEW `projects`'),
  );
  expect(statement).toContain('`name` String');
  expect(statement).toContain('`kpi` Nullable(String)');
  expect(statement).toContain('`approaches` Array(String)');
});
