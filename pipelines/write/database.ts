import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';

/** Memory of the database while it writes; beyond it goes to the disk. */
const MEMORY = '512MB';

/** A database in memory that files are read into and written from. */
export type Database = DuckDBConnection;

export interface DatabaseOptions {
  /** As the database says it: `512MB`, `2GB`. */
  readonly memory?: string;
}

/**
 * Opens a database for a piece of work and closes it again. One thread: the same rows give the same
 * bytes on every machine.
 *
 * @param folder where it may put aside what does not fit into its memory
 */
export async function withDatabase<T>(
  folder: string,
  work: (database: Database) => Promise<T>,
  { memory = MEMORY }: DatabaseOptions = {},
): Promise<T> {
  // Loaded where tables are written: the process that others wait for needs the texts alone.
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    memory_limit: memory,
    temp_directory: join(folder, `spill-${process.pid}`),
  });
  const connection = await instance.connect();
  try {
    return await work(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Rows of a query, each a list of values. */
export async function ask(database: Database, sql: string): Promise<unknown[][]> {
  return (await database.runAndReadAll(sql)).getRows();
}

/** A text as SQL writes it. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
