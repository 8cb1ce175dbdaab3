import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { TableName } from '../../data/schema/catalogue.ts';
import type { ManifestFile } from '../../data/schema/manifest.ts';
import { writeParquet } from './parquet.ts';
import { type Extent, TEXT_MARKS } from './tableText.ts';

/** Memory of the database while it writes; beyond it goes to the disk. */
const MEMORY = '512MB';

/** Where a table's rows wait as text within the folder that is written aside. */
function textPath(aside: string, table: TableName): string {
  return join(aside, `${table}.rows.json`);
}

/** Puts lots of rows together as the text of a table in the folder aside. */
export async function writeText(
  aside: string,
  table: TableName,
  lots: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<void> {
  const to = await open(textPath(aside, table), 'w');
  try {
    let mark: string = TEXT_MARKS.before;
    for await (const lot of lots) {
      if (lot.byteLength === 0) continue;
      await to.write(mark);
      await to.write(lot);
      mark = TEXT_MARKS.between;
    }
    await to.write(mark === TEXT_MARKS.before ? mark + TEXT_MARKS.after : TEXT_MARKS.after);
  } finally {
    await to.close();
  }
}

/** A table whose rows wait as text in the folder aside, and what they come to. */
export interface WaitingTable {
  readonly table: TableName;
  readonly extent: Extent;
}

/**
 * Writes the Parquet files of tables into the folder aside from the rows waiting there as text,
 * which is removed. One thread: the same text gives the same bytes on every machine.
 */
export async function writeTableFiles(
  aside: string,
  tables: readonly WaitingTable[],
): Promise<ManifestFile[]> {
  const files: ManifestFile[] = [];
  await withDatabase(aside, async (connection) => {
    for (const table of tables) files.push(await writeTableFile(connection, aside, table));
  });
  return files;
}

async function writeTableFile(
  connection: DuckDBConnection,
  aside: string,
  { table, extent }: WaitingTable,
): Promise<ManifestFile> {
  const text = textPath(aside, table);
  const raw = join(aside, `${table}.parquet`);
  await writeParquet(connection, table, text, extent, raw);
  await rm(text);
  const sha256 = await hashOfFile(raw);
  const { size: bytes } = await stat(raw);
  const path = `${table}.${sha256.slice(0, 12)}.parquet`;
  await rename(raw, join(aside, path));
  return { table, path, sha256, bytes, rows: extent.rows, money_satang: extent.money };
}

/** SHA-256 of a file in hexadecimal, read piece by piece. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

async function withDatabase(
  folder: string,
  work: (connection: DuckDBConnection) => Promise<void>,
): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    memory_limit: MEMORY,
    temp_directory: join(folder, 'spill'),
  });
  const connection = await instance.connect();
  try {
    await work(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
