import { readFileSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { maskPath } from '../normalise/mask.ts';
import { maybeJson } from '../write/maybeJson.ts';
import { basename, extname, join, relative, sep } from 'node:path';

/** A document below the folder that is read; its bytes are not read yet. */
export interface InputFile {
  /** Where the file is. */
  readonly file: string;
  /** Path below the folder, with slashes. */
  readonly path: string;
  /** The path with names of persons masked, for everything that is told or written. */
  readonly shown: string;
  readonly sourceUrl: string | null;
}

/**
 * Every document below a folder, by path; hidden files and the JSON files beside documents are none.
 *
 * @throws where the folder cannot be read or holds no file
 */
export async function listInputs(
  folder: string,
  say: (line: string) => void,
): Promise<InputFile[]> {
  const files = await filesBelow(folder);
  const sidecars = sidecarsAmong(files);
  const inputs: InputFile[] = [];
  for (const file of files) {
    if (sidecars.has(file)) continue;
    const sidecar = `${file.slice(0, -extname(file).length)}.json`;
    const path = relative(folder, file).split(sep).join('/');
    const shown = maskPath(path);
    const warn = (problem: string) => say(`${shown}: ${problem}`);
    const sourceUrl = sidecars.has(sidecar) ? await sourceUrlOf(sidecar, warn) : null;
    inputs.push({ file, path, shown, sourceUrl });
  }
  if (inputs.length === 0) throw new Error(`expected documents below ${folder}, found no file`);
  return inputs.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Bytes of a file, or null where it cannot be seen. */
export function maybeSize(file: string): number | null {
  try {
    return statSync(file, { throwIfNoEntry: false })?.size ?? null;
  } catch {
    return null;
  }
}

/** Files up to this many bytes are read while nothing else is done. */
const SMALL_FILE = 2 ** 20;

/**
 * A file's bytes; a small one at once: by way of other threads it costs the processor several
 * times as much.
 */
export async function bytesOf(file: string): Promise<Buffer> {
  return (maybeSize(file) ?? 0) <= SMALL_FILE ? readFileSync(file) : readFile(file);
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Error(`expected a folder of documents at ${folder}, found none`);
  });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** JSON files beside a document of the same name: they tell where the document came from. */
function sidecarsAmong(files: readonly string[]): Set<string> {
  const json = (file: string) => file.endsWith('.json');
  const documents = new Set(files.filter((file) => !json(file)).flatMap(stemsOf));
  const alone = files.filter(json).map((file) => file.slice(0, -'.json'.length));
  // A JSON file may stand beside another of the same stem, as `a.json` and `a.b.json`.
  const others = new Set(alone.flatMap((stem) => stemsOf(stem)));
  const isBeside = (stem: string) => documents.has(stem) || others.has(stem);
  return new Set(alone.filter(isBeside).map((stem) => `${stem}.json`));
}

/** Every part of a path that ends before a full stop of its name: `a.b.txt` → `a.b`, `a`. */
function stemsOf(file: string): string[] {
  const start = file.length - basename(file).length;
  const stems: string[] = [];
  for (let at = file.lastIndexOf('.'); at > start; at = file.lastIndexOf('.', at - 1)) {
    stems.push(file.slice(0, at));
  }
  return stems;
}

async function sourceUrlOf(path: string, warn: (problem: string) => void): Promise<string | null> {
  const told = maybeJson((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''));
  if (told === undefined) {
    warn(
      `expected JSON in the file beside it, ${maskPath(basename(path))}, found none; source unknown`,
    );
    return null;
  }
  const url =
    typeof told === 'object' && told !== null && 'source_url' in told ? told.source_url : null;
  return typeof url === 'string' ? url : null;
}
