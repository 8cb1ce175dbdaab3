import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Corrections, DocumentCorrections } from './corrections.ts';
import { parseCorrections } from './parseCorrections.ts';

const OWN = fileURLToPath(new URL('../../data/reference/corrections/', import.meta.url));

/**
 * The corrections of a folder, one JSON file a document; none where there is no such folder.
 *
 * @throws where a file is not of its form, or two are about one document
 */
export async function loadCorrections(folder: string = OWN): Promise<Corrections> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const byHash: Record<string, DocumentCorrections> = {};
  for (const name of names.filter((one) => one.endsWith('.json')).sort()) {
    const text = await readFile(join(folder, name), 'utf8');
    const { sha256, ...told } = parseCorrections(name, text);
    const other = byHash[sha256]?.file;
    if (other) throw new Error(`${name}: expected one file a document, ${other} is about it too`);
    byHash[sha256] = told;
  }
  return byHash;
}

/** One line for each file of corrections whose document is not among those with these hashes. */
export function unusedCorrections(corrections: Corrections, hashes: ReadonlySet<string>): string[] {
  return Object.entries(corrections)
    .filter(([hash]) => !hashes.has(hash))
    .map(([, { file, title }]) => `${file}: its document is not among those read: ${title}`);
}
