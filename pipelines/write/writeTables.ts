import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { tableNames, type Tables } from '../../data/schema/catalogue.ts';
import type { AnyTable } from '../../data/schema/everyTable.ts';
import type { Manifest, ManifestFile, Synthetic } from '../../data/schema/manifest.ts';
import { checkTable } from './checkTable.ts';
import { writeDerived } from './derive.ts';
import { manifestOf, maybeManifest } from './manifest.ts';
import { type Layout } from './placeTable.ts';
import { writeProvinces } from './provinces.ts';
import { asidePrefix, swapIn } from './swap.ts';
import { type WaitingTable, writeTableFiles, writeText } from './tableFile.ts';
import { tableText } from './tableText.ts';

export interface WriteOptions {
  /** Told of each table written, with its count of rows. */
  readonly onTable?: (table: AnyTable, rows: number) => void;
  /** When a table is split; the country's own where absent. */
  readonly layout?: Layout;
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
      writeText(aside, { table }, [content]);
      waiting.push({ table, extent });
    }
    writeProvinces(aside, tables.bodies, tables.documents);
    const files = await writeTableFiles(aside, waiting, options.layout);
    for (const { table, rows } of files) options.onTable?.(table, rows);
    return [...files, ...(await writeDerived(aside, files))];
  });
}

/**
 * Publishes what `write` makes in a folder aside: all files and their manifest together, or
 * nothing where it throws.
 *
 * @param synthetic how the tables were invented; absent where they were read
 * @throws where the folder holds read tables and these are invented, or the other way round
 */
export async function publish(
  folder: string,
  write: (aside: string) => Promise<readonly ManifestFile[]>,
  synthetic?: Synthetic,
): Promise<Manifest> {
  await mkdir(folder, { recursive: true });
  await assertUnmixed(folder, synthetic !== undefined);
  const aside = await mkdtemp(join(folder, asidePrefix));
  try {
    const manifest = manifestOf(await write(aside), synthetic);
    await swapIn(aside, folder, manifest);
    return manifest;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function assertUnmixed(folder: string, isSynthetic: boolean): Promise<void> {
  const standing = await maybeManifest(folder);
  if (!standing || (standing.synthetic !== undefined) === isSynthetic) return;
  const [found, given] = isSynthetic ? ['read', 'invented'] : ['invented', 'read'];
  throw new Error(
    `${folder} holds tables that were ${found}; those that were ${given} go elsewhere`,
  );
}
