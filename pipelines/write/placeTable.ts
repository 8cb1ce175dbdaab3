import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnyTable } from '../../data/schema/everyTable.ts';
import type { ManifestFile } from '../../data/schema/manifest.ts';
import type { Database } from './database.ts';
import { hashOfFile } from './hashOfFile.ts';
import { takenApart } from './provinces.ts';
import { COUNTRY_LAYOUT, type Layout, pathOf, writeLots } from './tableParts.ts';

export type { Layout };

/** A table's rows in one file within the folder aside, in order and with every column. */
export interface WholeTable {
  readonly table: AnyTable;
  readonly path: string;
  readonly rows: number;
  readonly money: Readonly<Record<string, string>>;
}

/**
 * Makes the file of a whole table its published files: itself where it is small, else one or more
 * for each province, by what `writeProvinces` laid down in the folder aside.
 */
export async function placeTable(
  database: Database,
  aside: string,
  { table, path: whole, rows, money }: WholeTable,
  layout: Layout = COUNTRY_LAYOUT,
): Promise<ManifestFile[]> {
  const { size: bytes } = await stat(whole);
  if (rows <= layout.mostRowsInOne && bytes <= layout.mostBytes) {
    const sha256 = await hashOfFile(whole);
    const path = pathOf(table, sha256);
    await rename(whole, join(aside, path));
    return [{ table, path, sha256, bytes, rows, money_satang: money }];
  }
  const lots = await takenApart(database, aside, table, whole);
  await rm(whole);
  const files = await writeLots(database, aside, table, lots, { ...layout, mostRowsInOne: 0 });
  await rm(join(aside, `${table}.apart`), { recursive: true });
  return files;
}
