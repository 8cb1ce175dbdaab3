import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { maybeJson } from '../write/maybeJson.ts';

/** Name of the folder of kept files within the folder of the tables: hidden, and published nowhere. */
export const CACHE_FOLDER = '.cache';

/** What was read before, below one folder: a file each, named by all that decides what it holds. */
export interface Cache {
  /** Path of the kept file for what the parts, told as JSON, name; it is not swept away by this run. */
  pathOf(kind: 'document' | 'settled' | 'body' | 'together', parts: readonly unknown[]): string;
  /** Names of all kept files this run has asked for, in order. */
  namesUsed(): string[];
  /** Removes the kept files that this run did not ask for. */
  sweep(): Promise<void>;
  /** What `note` wrote last, or null. */
  maybeNote(): Promise<unknown>;
  note(told: unknown): Promise<void>;
}

const NOTE = 'published.json';

/** Opens the cache below a folder, made where it is not there, for one version of the reader. */
export async function openCache(folder: string, version: string): Promise<Cache> {
  await mkdir(folder, { recursive: true });
  const used = new Set<string>();
  const note = join(folder, NOTE);
  return {
    pathOf(kind, parts) {
      const name = `${createHash('sha256')
        .update(JSON.stringify([version, ...parts]))
        .digest('hex')}.${kind}`;
      used.add(name);
      return join(folder, name);
    },
    namesUsed: () => [...used].sort(),
    async sweep() {
      for (const name of await readdir(folder)) {
        if (name !== NOTE && !used.has(name)) await rm(join(folder, name), { force: true });
      }
    },
    async maybeNote() {
      const text = await readFile(note, 'utf8').catch(() => 'null');
      return maybeJson(text) ?? null;
    },
    async note(told) {
      await writeFile(`${note}.new`, JSON.stringify(told));
      await rename(`${note}.new`, note);
    },
  };
}
