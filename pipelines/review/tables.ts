import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { TableName } from '../../data/schema/catalogue.ts';
import { readManifest, sha256 } from '../write/manifest.ts';

/** A folder of tables opened for questions. */
export interface OpenTables {
  /** Rows of a query, values as JSON; parameters are bound in order. */
  ask(query: string, ...values: readonly (string | number)[]): Promise<Record<string, unknown>[]>;
  close(): void;
}

/**
 * Opens tables by their manifest, each as a view of its name.
 *
 * @throws where the folder holds no manifest, lacks a table, or a file is not what was written
 */
export async function openTables(folder: string, names: readonly TableName[]): Promise<OpenTables> {
  const { files } = await readManifest(folder).catch(() => {
    throw new Error(`expected tables and their manifest in ${folder}, found none`);
  });
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const close = () => {
    connection.closeSync();
    instance.closeSync();
  };
  try {
    for (const name of names) {
      const own = files.filter(({ table }) => table === name);
      for (const { path, sha256: hash } of own) await assertWhole(join(folder, path), hash);
      const paths = own.map(({ path }) => join(folder, path));
      await openTable(connection, name, paths);
    }
  } catch (error) {
    close();
    throw error;
  }
  return { ask: (query, ...values) => ask(connection, query, values), close };
}

async function openTable(
  connection: DuckDBConnection,
  name: TableName,
  paths: readonly string[],
): Promise<void> {
  if (paths.length === 0) throw new Error(`expected a file of the table ${name}, found none`);
  const list = paths.map((path) => `'${path.replaceAll("'", "''")}'`).join(', ');
  await connection.run(
    `CREATE VIEW "${name}" AS SELECT * FROM read_parquet([${list}], hive_partitioning = false)`,
  );
}

async function assertWhole(path: string, hash: string): Promise<void> {
  const found = sha256(await readFile(path));
  if (found !== hash) throw new Error(`${path}: expected SHA-256 ${hash}, found ${found}`);
}

async function ask(
  connection: DuckDBConnection,
  query: string,
  values: readonly (string | number)[],
): Promise<Record<string, unknown>[]> {
  const reader = await connection.runAndReadAll(query, [...values]);
  return reader.getRowObjectsJson();
}
