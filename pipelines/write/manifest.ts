import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { everyTableName } from '../../data/schema/everyTable.ts';
import type { Manifest, ManifestFile, Synthetic } from '../../data/schema/manifest.ts';

export const manifestName = 'manifest.json';

/** A manifest of files; its version is the start of the SHA-256 over the files' hashes in order. */
export function manifestOf(files: readonly ManifestFile[], synthetic?: Synthetic): Manifest {
  const hashes = files.map((file) => file.sha256).join('\n');
  const data_version = sha256(hashes).slice(0, 12);
  return { contract: 1, data_version, files, ...(synthetic && { synthetic }) };
}

/** The manifest of a folder of tables, or null where the folder holds none that can be read. */
export async function maybeManifest(folder: string): Promise<Manifest | null> {
  try {
    return await readManifest(folder);
  } catch {
    return null;
  }
}

/** The manifest of a folder of tables; throws where it is missing or not a manifest. */
export async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, manifestName);
  const found: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (!isManifest(found)) throw new Error(`${path}: expected a manifest of contract 1`);
  return found;
}

function isManifest(found: unknown): found is Manifest {
  if (typeof found !== 'object' || found === null) return false;
  const { contract, data_version, files } = found as Partial<Manifest>;
  return (
    contract === 1 &&
    typeof data_version === 'string' &&
    Array.isArray(files) &&
    files.every(isFile)
  );
}

function isFile(found: unknown): boolean {
  if (typeof found !== 'object' || found === null) return false;
  const { table, path, sha256: hash, rows } = found as Partial<ManifestFile>;
  return (
    everyTableName.some((name) => name === table) &&
    typeof path === 'string' &&
    typeof hash === 'string' &&
    typeof rows === 'number'
  );
}

/** SHA-256 in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
