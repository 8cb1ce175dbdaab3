import { closeSync, openSync, writeSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TableName } from '../../data/schema/catalogue.ts';
import type { ManifestFile } from '../../data/schema/manifest.ts';
import { withDatabase } from './database.ts';
import { writeParquet } from './parquet.ts';
import { type Layout, placeTable } from './placeTable.ts';
import { BLOCK_END, type Extent } from './tableText.ts';

/** Where a table's rows wait as text within the folder that is written aside. */
function textPath(aside: string, table: TableName): string {
  return join(aside, `${table}.rows.json`);
}

/** Bytes that are written to a file at once. */
const WRITTEN_AT_ONCE = 2 ** 20;
const MARK = Buffer.from(BLOCK_END);

/** Puts lots of rows together as the text of a table in the folder aside. */
export function writeText(aside: string, table: TableName, lots: Iterable<Uint8Array>): void {
  const to = openSync(textPath(aside, table), 'w');
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  const flush = () => {
    writeAll(to, Buffer.concat(waiting));
    waiting = [];
    bytes = 0;
  };
  try {
    for (const lot of lots) {
      if (lot.byteLength === 0) continue;
      waiting.push(lot, MARK);
      bytes += lot.byteLength;
      if (bytes >= WRITTEN_AT_ONCE) flush();
    }
    flush();
  } finally {
    closeSync(to);
  }
}

function writeAll(to: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.byteLength;) at += writeSync(to, bytes, at);
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
  layout?: Layout,
): Promise<ManifestFile[]> {
  const files: ManifestFile[] = [];
  await withDatabase(aside, async (database) => {
    for (const { table, extent } of tables) {
      const text = textPath(aside, table);
      const whole = join(aside, `${table}.parquet`);
      await writeParquet(database, table, text, extent, whole);
      await rm(text);
      files.push(...(await placeTable(database, aside, { table, path: whole, ...extent }, layout)));
    }
  });
  return files;
}
