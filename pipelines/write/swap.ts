import { mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { everyTableName } from '../../data/schema/everyTable.ts';
import type { Manifest } from '../../data/schema/manifest.ts';
import { manifestName } from './manifest.ts';

/** Prefix of the folder a run writes into until everything is whole. */
export const asidePrefix = '.writing-';

/**
 * Makes the set written aside the published one. The files have names no other content has, so
 * they can stand beside the old ones; the manifest is renamed into place last and in one step, so
 * that a reader sees the old set or the new one. What neither names is removed afterwards.
 */
export async function swapIn(aside: string, folder: string, manifest: Manifest): Promise<void> {
  for (const { path } of manifest.files) {
    await flush(join(aside, path));
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await rename(join(aside, path), join(folder, path));
  }
  const written = join(aside, manifestName);
  const file = await open(written, 'w');
  await file.writeFile(`${JSON.stringify(manifest)}\n`);
  await file.sync();
  await file.close();
  await rename(written, join(folder, manifestName));
  await removeOthers(folder, manifest);
}

/** Removes what earlier runs left: unpublished folders and files the manifest does not name. */
async function removeOthers(folder: string, manifest: Manifest): Promise<void> {
  const kept = new Set([manifestName, ...manifest.files.map(({ path }) => path)]);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const { name } = entry;
    if (entry.isDirectory() && isTable(name)) await removeBelow(folder, name, kept);
    else if (name.startsWith(asidePrefix) || (name.endsWith('.parquet') && !kept.has(name)))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

const isTable = (name: string) => everyTableName.some((table) => table === name);

/** Removes the Parquet files below a table's folder that are not kept, and folders left empty. */
async function removeBelow(folder: string, path: string, kept: Set<string>): Promise<void> {
  const entries = await readdir(join(folder, path), { withFileTypes: true });
  for (const entry of entries) {
    const own = `${path}/${entry.name}`;
    if (entry.isDirectory()) await removeBelow(folder, own, kept);
    else if (own.endsWith('.parquet') && !kept.has(own)) await rm(join(folder, own));
  }
  const left = await readdir(join(folder, path));
  if (left.length === 0) await rmdir(join(folder, path));
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync();
  await file.close();
}
