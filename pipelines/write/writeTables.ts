import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { tableNames, type Tables } from '../../data/schema/catalogue.ts';
import type { AnyTable } from '../../data/schema/everyTable.ts';
import type { Manifest, ManifestFile } from '../../data/schema/manifest.ts';
import { checkTable } from './checkTable.ts';
import { writeDerived } from './derive.ts';
import { manifestOf } from './manifest.ts';
import { asidePrefix, swapIn } from './swap.ts';
import { type WaitingTable, writeTableFiles, writeText } from './tableFile.ts';
import { tableText } from './tableText.ts';

export interface WriteOptions {
  /** Told of each table written, with its count of rows. */
  readonly onTable?: (table: AnyTable, rows: number) => void;
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
  for (const name of tableNames) checkTable(name, tables[name]);
  return publish(folder, async (aside) => {
    const waiting: WaitingTable[] = [];
    for (const table of tableNames) {
      const { content, extent } = tableText(table, tables[table]);
      writeText(aside, table, [content]);
      waiting.push({ table, extent });
    }
    const files = await writeTableFiles(aside, waiting);
    for (const { table, rows } of files) options.onTable?.(table, rows);
    return [...files, ...(await writeDerived(aside, files))];
  });
}

/**
 * Publishes what `write` makes in a folder aside: all files and their manifest together, or
 * nothing where it throws.
 */
export async function publish(
  folder: string,
  write: (aside: string) => Promise<readonly ManifestFile[]>,
): Promise<Manifest> {
  await mkdir(folder, { recursive: true });
  const aside = await mkdtemp(join(folder, asidePrefix));
  try {
    const manifest = manifestOf(await write(aside));
    await swapIn(aside, folder, manifest);
    return manifest;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
