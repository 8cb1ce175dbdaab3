import type { Corrections } from '../correct/corrections.ts';
import type { FailedDocument } from '../document.ts';
import { sha256 as sha256Of } from '../write/manifest.ts';
import type { Cache } from './cache.ts';
import type { Outcome } from './child.ts';
import { bytesOf, type InputFile, maybeSize } from './inputs.ts';
import { maybeKept, type Sections, writeKept } from './kept.ts';
import { hasPage } from './page.ts';
import type { Pool } from './pool.ts';
import type { DocumentAbout, ReadAnswer, ReadTask } from './tasks.ts';

/** A document whose rows are kept in a file. */
export interface ReadDocumentFile {
  /** As it is told: names masked. */
  readonly path: string;
  readonly sha256: string;
  readonly about: Extract<DocumentAbout, { ok: true }>;
  readonly keptAt: string;
  readonly sections: Sections;
  readonly wasKept: boolean;
}

export interface FailedReading extends FailedDocument {
  /** Null where the file could not be opened. */
  readonly sha256: string | null;
  readonly wasKept: boolean;
}

export type Reading = ReadDocumentFile | FailedReading;

export interface ReadAllSetting {
  readonly pool: Pool;
  readonly cache: Cache;
  /** Time allowed for one document, in milliseconds; a page recognised begins it anew. */
  readonly milliseconds: number;
  readonly corrections: Corrections;
  /** Folder for a page about each document. */
  readonly pages: string;
  /** Told of each document in the order of their paths. */
  readonly onReading: (reading: Reading) => void;
}

/** Files above this many bytes are not opened. */
const LARGEST_FILE = 100 * 2 ** 20;
/** Kept files above this many bytes are not looked at in the process that all others wait for. */
const LARGEST_KEPT = 16 * 2 ** 20;

/**
 * Reads every document in the pool; the same bytes twice are one document, the first by its path.
 * Resolves to all readings in the order of the paths.
 */
export async function readAll(
  inputs: readonly InputFile[],
  setting: ReadAllSetting,
): Promise<Reading[]> {
  const seen = new Set<string>();
  const readings: Promise<Reading>[] = [];
  const tell = inOrder(setting.onReading);
  const breathe = breathing();
  for (const input of inputs) {
    await breathe();
    const hashed = await hashOf(input);
    if (typeof hashed === 'string' && seen.has(hashed)) continue;
    if (typeof hashed === 'string') seen.add(hashed);
    const place = readings.length;
    const known = typeof hashed === 'string' ? await maybeReading(input, hashed, setting) : hashed;
    const reading = known ? Promise.resolve(known) : readOne(input, hashed as string, setting);
    readings.push(reading);
    void reading.then(
      (told) => tell(place, told),
      () => {},
    );
  }
  return Promise.all(readings);
}

/** Longest that children wait for a word while documents are looked at. */
const BREATH_MS = 10;

/** Small files are read at once: without a pause children would stand idle until the last is looked at. */
function breathing(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < BREATH_MS) return;
    await new Promise((resolve) => setImmediate(resolve));
    last = performance.now();
  };
}

async function hashOf(input: InputFile): Promise<string | Reading> {
  const { file, shown: path } = input;
  const failed = (reason: 'not_opened' | 'too_large', found: string): Reading => ({
    path,
    sha256: null,
    reason,
    found,
    wasKept: false,
  });
  const size = maybeSize(file);
  if (size !== null && size > LARGEST_FILE) {
    return failed('too_large', `${Math.round(size / 2 ** 20)} MB`);
  }
  const bytes = await bytesOf(file).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return failed('not_opened', bytes.code ?? 'no reason given');
  return sha256Of(bytes);
}

function keptPath(
  { path, sourceUrl }: InputFile,
  hash: string,
  { cache, corrections }: ReadAllSetting,
): string {
  return cache.pathOf('document', [hash, path, sourceUrl, corrections[hash] ?? null]);
}

/** What an earlier run read and told on a page; a child looks at the largest itself. */
async function maybeReading(
  input: InputFile,
  hash: string,
  setting: ReadAllSetting,
): Promise<Reading | null> {
  const keptAt = keptPath(input, hash, setting);
  const size = maybeSize(keptAt);
  if (size === null || size > LARGEST_KEPT) return null;
  const kept = await maybeKept<DocumentAbout>(keptAt);
  if (!kept) return null;
  const { about, sections } = kept;
  if (about.ok && !(await hasPage(setting.pages, about.document.document_id))) return null;
  return readingOf(input.shown, hash, keptAt, { about, sections, wasKept: true });
}

function readingOf(
  path: string,
  sha256: string,
  keptAt: string,
  { about, sections, wasKept }: ReadAnswer,
): Reading {
  if (about.ok) return { path, sha256, about, keptAt, sections, wasKept };
  return { path, sha256, reason: about.reason, found: about.found, wasKept };
}

async function readOne(input: InputFile, hash: string, setting: ReadAllSetting): Promise<Reading> {
  const { file, path, shown, sourceUrl } = input;
  const { pool, pages, milliseconds } = setting;
  const corrections = setting.corrections[hash] ?? null;
  const keptAt = keptPath(input, hash, setting);
  const task: ReadTask = {
    kind: 'read',
    file,
    path,
    sourceUrl,
    sha256: hash,
    corrections,
    keptAt,
    pages,
  };
  const outcome = await pool.run(task, milliseconds);
  if (!outcome.ok) return lost(shown, hash, keptAt, outcome);
  return readingOf(shown, hash, keptAt, outcome.answer as ReadAnswer);
}

/** A reader that broke would break again; more time or memory may do. */
async function lost(
  path: string,
  sha256: string,
  keptAt: string,
  { reason, found }: Extract<Outcome, { ok: false }>,
): Promise<Reading> {
  if (reason === 'reader_failed') {
    const about: DocumentAbout = { ok: false, reason, found, milliseconds: 0 };
    writeKept(keptAt, about, new Map());
  }
  return { path, sha256, reason, found, wasKept: false };
}

/** Passes on what comes in any order in the order of its places, from 0. */
function inOrder<T>(tell: (value: T) => void): (place: number, value: T) => void {
  const waiting = new Map<number, T>();
  let next = 0;
  return (place, value) => {
    waiting.set(place, value);
    for (let found = waiting.get(next); found !== undefined; found = waiting.get(next)) {
      waiting.delete(next);
      next += 1;
      tell(found);
    }
  };
}
