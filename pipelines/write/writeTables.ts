import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { type TableName, tableNames, type Tables } from '../../data/schema/catalogue.ts';
import type { Manifest, ManifestFile } from '../../data/schema/manifest.ts';
import { checkTable } from './checkTable.ts';
import { manifestOf, sha256 } from './manifest.ts';
import { sumsOfMoney, writeParquet } from './parquet.ts';
import { asidePrefix, swapIn } from './swap.ts';

export interface WriteOptions {
  /** Told of each table written, with its count of rows. */
  readonly onTable?: (table: TableName, rows: number) => void;
}

/**
 * Writes all tables and their manifest into a folder, or nothing: every row is checked first
 * (RowError), the files are written aside and swapped in together. The same rows, in whatever
 * order, give the same bytes.
 */
export async function writeTables(
  tables: Tables,
  folder: string,
  options: WriteOptions = {},
): Promise<Manifest> {
  const checked = checkTables(tables);
  await mkdir(folder, { recursive: true });
  const aside = await mkdtemp(join(folder, asidePrefix));
  try {
    const manifest = manifestOf(await writeAside(checked, aside, options));
    await swapIn(aside, folder, manifest);
    return manifest;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

type CheckedTables = ReadonlyMap<TableName, readonly Readonly<Record<string, unknown>>[]>;

function checkTables(tables: Tables): CheckedTables {
  return new Map(
    tableNames.map((name) => [
      name,
      checkTable(name, tables[name]) as unknown as Record<string, unknown>[],
    ]),
  );
}

async function writeAside(
  tables: CheckedTables,
  aside: string,
  options: WriteOptions,
): Promise<ManifestFile[]> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    const files: ManifestFile[] = [];
    for (const [name, rows] of tables) {
      files.push(await writeTable(connection, name, rows, aside));
      options.onTable?.(name, rows.length);
    }
    return files;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function writeTable(
  connection: DuckDBConnection,
  table: TableName,
  rows: readonly Readonly<Record<string, unknown>>[],
  aside: string,
): Promise<ManifestFile> {
  const raw = join(aside, `${table}.parquet`);
  await writeParquet(connection, table, rows, raw);
  const content = await readFile(raw);
  const hash = sha256(content);
  const path = `${table}.${hash.slice(0, 12)}.parquet`;
  await rename(raw, join(aside, path));
  return {
    table,
    path,
    sha256: hash,
    bytes: content.byteLength,
    rows: rows.length,
    money_satang: sumsOfMoney(table, rows),
  };
}
