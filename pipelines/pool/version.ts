import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Everything that decides how a document is read, but for its bytes and its own corrections. */
const SOURCES = ['pipelines', 'data/schema', 'data/reference', 'package-lock.json'];
const OF_ONE_DOCUMENT = 'data/reference/corrections/';

/**
 * The version of the reader: a hash over its sources, its reference data, its packages and Node
 * itself. What was read by another version is read again.
 */
export async function readerVersion(root: string = ROOT): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const path of await sourcePaths(root)) {
    if (path.startsWith(OF_ONE_DOCUMENT)) continue;
    hash.update(`\n${path}\n`).update(await readFile(join(root, path)));
  }
  return hash.digest('hex');
}

async function sourcePaths(root: string): Promise<string[]> {
  const found = await Promise.all(SOURCES.map((source) => pathsBelow(join(root, source))));
  return found
    .flat()
    .map((path) => relative(root, path).split(sep).join('/'))
    .sort();
}

async function pathsBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
