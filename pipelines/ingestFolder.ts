import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { parseProvinces } from './recognise/provinces.ts';
import type { FailedDocument, InputDocument } from './document.ts';
import { ingestDocuments } from './run.ts';
import { writeTables } from './write/writeTables.ts';

export interface IngestReport {
  readonly documents: number;
  readonly projects: number;
  readonly findings: number;
  readonly rejects: number;
  /** Null where no document could be read and so nothing was written. */
  readonly dataVersion: string | null;
  readonly failures: readonly FailedDocument[];
}

/**
 * Reads every document below a folder and writes the tables, or nothing.
 *
 * @throws where the folder cannot be read or holds no file
 */
export async function ingestFolder(
  from: string,
  to: string,
  say: (line: string) => void,
): Promise<IngestReport> {
  const inputs = await readInputs(from, say);
  if (inputs.length === 0) throw new Error(`expected documents below ${from}, found no file`);
  const provinces = parseProvinces(
    await readFile(new URL('../data/reference/provinces.csv', import.meta.url), 'utf8'),
  );
  const started = performance.now();
  let last = started;
  const { tables, failures } = await ingestDocuments(inputs, {
    provinces,
    onDocument: (path, outcome) => {
      const now = performance.now();
      say(`${path}: ${describe(outcome)}, ${Math.round(now - last)} ms`);
      last = now;
    },
  });
  const manifest = tables.documents.length === 0 ? null : await writeTables(tables, to);
  return {
    documents: tables.documents.length,
    projects: tables.projects.length,
    findings: tables.findings.length,
    rejects: tables.rejects.length,
    dataVersion: manifest?.data_version ?? null,
    failures,
  };
}

type Outcome = Parameters<NonNullable<Parameters<typeof ingestDocuments>[1]['onDocument']>>[1];

function describe(outcome: Outcome): string {
  if ('reason' in outcome) return `not read: ${outcome.reason} (${outcome.found})`;
  const { rows_seen, rows_mapped, rows_rejected } = outcome;
  const none = rows_mapped === 0 ? ', no records found' : '';
  return `${rows_seen} rows seen, ${rows_mapped} mapped, ${rows_rejected} rejected${none}`;
}

async function readInputs(folder: string, say: (line: string) => void): Promise<InputDocument[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Error(`expected a folder of documents at ${folder}, found none`);
  });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
  const sidecars = new Set(paths.filter((path) => isSidecar(path, paths)));
  return Promise.all(
    paths
      .filter((path) => !sidecars.has(path))
      .map(async (path) => ({
        path: relative(folder, path).split(sep).join('/'),
        bytes: await readFile(path),
        sourceUrl: await sourceUrlOf(
          `${path.slice(0, -extname(path).length)}.json`,
          sidecars,
          (problem) => say(`${relative(folder, path)}: ${problem}`),
        ),
      })),
  );
}

/** A JSON file beside a document of the same name tells where the document came from. */
function isSidecar(path: string, paths: readonly string[]): boolean {
  const stem = path.slice(0, -'.json'.length);
  return (
    path.endsWith('.json') && paths.some((other) => other !== path && other.startsWith(`${stem}.`))
  );
}

async function sourceUrlOf(
  path: string,
  sidecars: ReadonlySet<string>,
  warn: (problem: string) => void,
): Promise<string | null> {
  if (!sidecars.has(path)) return null;
  const told = maybeJson((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''));
  if (told === undefined) {
    warn(`expected JSON in the file beside it, ${basename(path)}, found none; source unknown`);
    return null;
  }
  const url =
    typeof told === 'object' && told !== null && 'source_url' in told ? told.source_url : null;
  return typeof url === 'string' ? url : null;
}

function maybeJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
