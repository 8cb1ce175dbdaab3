import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Everything that decides what is written of a document, but for its bytes and its corrections. */
const SOURCES = [
  ...['pipelines', 'data/schema', 'data/reference', 'data/measures', 'data/relations'],
  'package-lock.json',
];
const OF_ONE_DOCUMENT = 'data/reference/corrections/';

/** The version of the reader: a hash over its sources, its reference data, its packages and Node. */
export function readerVersion(root = ROOT) {
  const hash = createHash('sha256').update(process.version);
  for (const path of sourcePaths(root)) {
    if (path.startsWith(OF_ONE_DOCUMENT)) continue;
    hash.update(`\n${path}\n`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

function sourcePaths(root) {
  return SOURCES.flatMap((source) => pathsBelow(join(root, source)))
    .map((path) => relative(root, path).split(sep).join('/'))
    .sort();
}

function pathsBelow(path) {
  if (path.endsWith('.json')) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
