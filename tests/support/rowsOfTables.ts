import { join } from 'node:path';
import { DuckDBInstance, DuckDBListValue, type DuckDBValue } from '@duckdb/node-api';
import { emptyTables, tableNames, type Tables } from '../../data/schema/catalogue.ts';
import type { Column } from '../../data/schema/column.ts';
import { catalogue } from '../../data/schema/catalogue.ts';
import { readManifest } from '../../pipelines/write/manifest.ts';

/** Every row of a folder of written tables, as the pipelines hold them: money in whole satang. */
export async function rowsOfTables(folder: string): Promise<Tables> {
  const { files } = await readManifest(folder);
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const tables = emptyTables();
  for (const name of tableNames) {
    const columns: readonly Column[] = catalogue[name].columns;
    const list = columns.map(({ name: column, type }) =>
      type === 'money' ? `CAST("${column}" * 100 AS BIGINT) AS "${column}"` : `"${column}"`,
    );
    for (const { path } of files.filter(({ table }) => table === name)) {
      const reader = await connection.runAndReadAll(
        `SELECT ${list.join(', ')} FROM read_parquet('${join(folder, path)}', hive_partitioning = false)`,
      );
      const rows = reader.getRowObjects().map(plain);
      (tables[name] as unknown[]).push(...rows);
    }
  }
  connection.closeSync();
  instance.closeSync();
  return tables;
}

function plain(row: Record<string, DuckDBValue>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, valueOf(value)]));
}

function valueOf(value: DuckDBValue): unknown {
  if (typeof value === 'bigint') return Number(value);
  return value instanceof DuckDBListValue ? value.items.map(valueOf) : value;
}
