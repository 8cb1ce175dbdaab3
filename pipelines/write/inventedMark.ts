import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { maybeSynthetic, type Synthetic } from '../../data/schema/manifest.ts';
import { maybeJson } from './maybeJson.ts';

/** Hidden, so that it is no document itself. */
const MARK = '.synthetic.json';

/** Marks a folder as one of invented documents: what is read from it says so. */
export async function markInvented(folder: string, made: Synthetic): Promise<void> {
  await writeFile(join(folder, MARK), `${JSON.stringify(made)}\n`);
}

/**
 * How the documents of a folder were invented, by the mark their maker left; undefined where there
 * is none.
 *
 * @throws where a folder below has the mark and this one has not, or the mark is not one
 */
export async function maybeInvented(folder: string): Promise<Synthetic | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const marked = entries.filter(({ name }) => name === MARK).map(({ parentPath }) => parentPath);
  if (marked.length === 0) return undefined;
  const isHere = marked.some((path) => resolve(path) === resolve(folder));
  if (isHere) return parseMark(await readFile(join(folder, MARK), 'utf8'));
  const below = relative(folder, marked[0] ?? folder);
  throw new Error(
    `${below} holds invented documents; they are read by themselves, not with others`,
  );
}

function parseMark(text: string): Synthetic {
  const made = maybeSynthetic(maybeJson(text));
  if (made) return made;
  throw new Error(`expected seed, bodies and years in ${MARK}, found something else`);
}
