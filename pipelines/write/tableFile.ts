import { closeSync, openSync, writeSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TableName } from '../../data/schema/catalogue.ts';
import type { ManifestFile } from '../../data/schema/manifest.ts';
import { type Database, withDatabase } from './database.ts';
import { rowsIn, writeParquet } from './parquet.ts';
import { type Layout, placeTable } from './placeTable.ts';
import { COUNTRY_LAYOUT, writePart } from './tableParts.ts';
import { BLOCK_END, type Extent } from './tableText.ts';

/** Where a table's rows, or those of a province, wait as text within the folder written aside. */
function textPath(aside: string, { table, province }: WaitingRows): string {
  const of = province === undefined ? '' : `.${province ?? 'none'}`;
  return join(aside, `${table}${of}.rows.json`);
}

/** Bytes that are written to a file at once. */
const WRITTEN_AT_ONCE = 2 ** 20;
const MARK = Buffer.from(BLOCK_END);

/** Puts lots of rows together as text that waits in the folder aside. */
export function writeText(aside: string, rows: WaitingRows, lots: Iterable<Uint8Array>): void {
  const to = openSync(textPath(aside, rows), 'w');
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

export interface WaitingRows {
  readonly table: TableName;
  /**
   * Of a table that is split for certain: the rows of this province alone, null for those of none
   * that is known. Absent where all rows of the table wait together.
   */
  readonly province?: string | null;
}

/** Rows that wait as text in the folder aside, and what they come to. */
export interface WaitingTable extends WaitingRows {
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
    for (const waiting of tables) {
      const isPart = waiting.province !== undefined;
      const text = textPath(aside, waiting);
      files.push(...(await (isPart ? partFiles : wholeFiles)(database, aside, waiting, layout)));
      await rm(text);
    }
  });
  return files;
}

async function wholeFiles(
  database: Database,
  aside: string,
  waiting: WaitingTable,
  layout?: Layout,
): Promise<ManifestFile[]> {
  const { table, extent } = waiting;
  const path = join(aside, `${table}.parquet`);
  await writeParquet(database, table, textPath(aside, waiting), extent, path);
  return placeTable(database, aside, { table, path, ...extent }, layout);
}

/** @throws where the files' sums of money are not those of the rows that were read */
async function partFiles(
  database: Database,
  aside: string,
  waiting: WaitingTable,
  { mostBytes }: Layout = COUNTRY_LAYOUT,
): Promise<ManifestFile[]> {
  const { table, extent, province = null } = waiting;
  const select = rowsIn(table, textPath(aside, waiting), extent);
  const part = { table, select, mayBeUnsorted: true, rows: extent.rows };
  const files = await writePart(database, aside, part, { province_code: province }, mostBytes);
  for (const [column, expected] of Object.entries(extent.money)) {
    const sums = files.map(({ money_satang }) => BigInt(money_satang[column] ?? '0'));
    const found = String(sums.reduce((sum, one) => sum + one, 0n));
    if (found !== expected) {
      throw new Error(`${table}: wrote ${column} of ${expected} satang, the files hold ${found}`);
    }
  }
  return files;
}
