import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { TableName } from '../data/schema/catalogue.ts';
import type { Synthetic } from '../data/schema/manifest.ts';
import { maybeBundled } from './bundle/bundle.mjs';
import { readerVersion } from './bundle/version.mjs';
import { loadCorrections, unusedCorrections } from './correct/loadCorrections.ts';
import type { FailedDocument } from './document.ts';
import { assessAll, type Group } from './pool/assessAll.ts';
import { type Cache, CACHE_FOLDER, openCache } from './pool/cache.ts';
import { describe } from './pool/describe.ts';
import { listInputs } from './pool/inputs.ts';
import { maybeInvented } from './write/inventedMark.ts';
import { judgeAll, type JudgedTogether } from './pool/judgeAll.ts';
import { openPool, type Pool } from './pool/pool.ts';
import { readAll, type ReadDocumentFile, type Reading } from './pool/readAll.ts';
import { openReport, reportAll } from './pool/reportAll.ts';
import { isSettled, settleAll } from './pool/settleAll.ts';
import { writeAll } from './pool/writeAll.ts';

export interface ReaderOptions {
  /** Processes that read at once; as many as the machine has cores where absent. */
  readonly jobs?: number;
  /** Memory of one process, in megabytes. */
  readonly megabytes?: number;
  /** The module that the processes run. */
  readonly worker?: URL;
}

export interface IngestOptions extends ReaderOptions {
  /** Time for one document, in seconds; a page recognised from a picture begins it anew. */
  readonly seconds?: number;
  /** The month that the documents are looked at from, as 2568-10; their newest where absent. */
  readonly asOf?: string;
  /** Processes to read with, in place of new ones; they are not ended. */
  readonly pool?: Pool;
  /** Folder of the corrections by people; the project's own where absent. */
  readonly corrections?: string;
}

export interface IngestReport {
  readonly documents: number;
  /** Of these, the documents that were read by an earlier run and have not changed. */
  readonly kept: number;
  readonly projects: number;
  readonly findings: number;
  readonly rejects: number;
  /** Null where no document could be read and so nothing was written. */
  readonly dataVersion: string | null;
  readonly failures: readonly FailedDocument[];
  readonly milliseconds: number;
  /** Most memory taken, in bytes: by this process, and by one of its children. */
  readonly peakBytes: { readonly parent: number; readonly child: number };
}

const SECONDS = 120;
const MEGABYTES = 2048;
const WORKER = new URL('./pool/worker.ts', import.meta.url);

/**
 * Reads every document below a folder and writes the tables, or nothing, and pages that tell how
 * each was read. Documents are read by child processes with limits; what an earlier run read and
 * kept is not read again.
 *
 * @throws where the folder cannot be read or holds no file, a file of corrections is not one, or
 * invented documents stand among others
 */
export async function ingestFolder(
  from: string,
  to: string,
  say: (line: string) => void,
  options: IngestOptions = {},
): Promise<IngestReport> {
  const started = performance.now();
  const inputs = await listInputs(from, say);
  const synthetic = await maybeInvented(from);
  const corrections = await loadCorrections(options.corrections);
  const version = readerVersion();
  const cache = await openCache(join(to, CACHE_FOLDER), version);
  const pages = await openReport(to);
  const pool =
    options.pool ??
    openReaders({ ...options, worker: options.worker ?? (await ownWorker(version)) });
  const milliseconds = (options.seconds ?? SECONDS) * 1000;
  try {
    // Published results are told of when all bodies are known.
    const onReading = (reading: Reading) => void (isSettled(reading) || say(describe(reading)));
    const setting = { pool, cache, milliseconds, corrections, pages, onReading };
    const read = await readAll(inputs, setting);
    const readings = await settleAll(read, { ...setting, onReading: (one) => say(describe(one)) });
    const hashes = new Set(readings.flatMap(({ sha256 }) => sha256 ?? []));
    for (const line of unusedCorrections(corrections, hashes)) say(line);
    const { groups, failures } = await combine(readings, to, {
      ...{ pool, cache, milliseconds, asOf: options.asOf ?? null, synthetic },
    });
    await reportAll(pages, documentsOf(groups.all), failures);
    await cache.sweep();
    return {
      ...countsOf(groups.all, groups.together),
      dataVersion: groups.dataVersion,
      failures,
      milliseconds: performance.now() - started,
      peakBytes: peaksOf(pool),
    };
  } finally {
    if (!options.pool) await pool.close();
  }
}

/** Processes that read, assess and write; they start when there is work for them. */
export function openReaders({ jobs, megabytes, worker }: ReaderOptions = {}): Pool {
  return openPool({
    worker: worker ?? WORKER,
    jobs: jobs ?? availableParallelism(),
    bytes: (megabytes ?? MEGABYTES) * 2 ** 20,
  });
}

/** The readers' own module, as it starts the fastest. */
async function ownWorker(version: string): Promise<URL> {
  return (await maybeBundled('worker', version)) ?? WORKER;
}

interface Combining {
  readonly pool: Pool;
  readonly cache: Cache;
  readonly milliseconds: number;
  readonly asOf: string | null;
  /** How the documents were invented; undefined where they were published. */
  readonly synthetic: Synthetic | undefined;
}

/** What the documents say together, and all of it written. */
async function combine(
  readings: readonly Reading[],
  to: string,
  { pool, cache, milliseconds, asOf, synthetic }: Combining,
) {
  const read = readings.flatMap((reading) => ('about' in reading ? [reading] : []));
  const { groups, failures } = await assessAll(read, pool, cache, milliseconds);
  const standing = documentsOf(groups);
  const inOrder = read.filter((one) => standing.includes(one));
  const together =
    inOrder.length === 0 ? null : await judgeAll(inOrder, asOf, { pool, cache, milliseconds });
  const manifest = together && (await writeAll(groups, together, to, { pool, cache, synthetic }));
  return {
    groups: { all: groups, together, dataVersion: manifest?.data_version ?? null },
    failures: [...readings.flatMap(maybeFailure), ...failures],
  };
}

function maybeFailure(reading: Reading): FailedDocument[] {
  if ('about' in reading) return [];
  const { path, reason, found } = reading;
  return [{ path, reason, found }];
}

function documentsOf(groups: readonly Group[]): ReadDocumentFile[] {
  return groups.flatMap((group) => group.documents);
}

function countsOf(groups: readonly Group[], together: JudgedTogether | null) {
  const documents = documentsOf(groups);
  const rows = (parts: readonly ReadDocumentFile[], table: TableName) =>
    parts.reduce((sum, { sections }) => sum + (sections[table]?.rows ?? 0), 0);
  return {
    documents: documents.length,
    kept: documents.filter(({ wasKept }) => wasKept).length,
    projects: rows(documents, 'projects'),
    findings: rows(documents, 'findings') + (together?.sections.findings?.rows ?? 0),
    rejects: rows(documents, 'rejects'),
  };
}

function peaksOf(pool: Pool): IngestReport['peakBytes'] {
  // Node counts the peak in kilobytes.
  return { parent: process.resourceUsage().maxRSS * 1024, child: pool.peakBytes };
}
