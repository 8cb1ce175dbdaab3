import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readerVersion } from './bundle/version.mjs';
import { ingestFolder, type IngestOptions, type IngestReport } from './ingestFolder.ts';

const USAGE =
  'usage: npm run ingest -- --in <folder> --out <folder> ' +
  '[--jobs <processes>] [--seconds <per document>] [--memory <megabytes per process>] ' +
  '[--as-of <Buddhist Era year and month, as 2568-10>] [--queue redis://<host>:6379]';

/** Exit codes of the contract: every document read, wrong usage, some document unreadable. */
const EXIT = { ok: 0, usage: 1, unreadable: 2 } as const;

interface Wishes {
  readonly from: string;
  readonly to: string;
  readonly options: IngestOptions;
  /** Address of the queue whose workers read; this machine reads itself where it is absent. */
  readonly queue: string | undefined;
}

/** Runs the command with its arguments; resolves to the exit code. */
export async function main(
  args: readonly string[],
  say = console.log,
  warn = console.error,
): Promise<number> {
  const wishes = maybeWishes(args);
  if (!wishes) {
    warn(USAGE);
    return EXIT.usage;
  }
  try {
    return summarise(await ingest(wishes, say), say, warn);
  } catch (error) {
    warn(`ingest: ${error instanceof Error ? error.message : String(error)}`);
    warn('No tables were written; the last good set, if any, is still in place.');
    return EXIT.usage;
  }
}

async function ingest(wishes: Wishes, say: (line: string) => void): Promise<IngestReport> {
  const { from, to, options, queue: address } = wishes;
  if (address === undefined) return ingestFolder(from, to, say, options);
  const { openQueuePool } = await import('./queue/queuePool.ts');
  const roots = { from: resolve(from), to: resolve(to) };
  const pool = await openQueuePool({ address, version: readerVersion(), roots });
  try {
    return await ingestFolder(roots.from, roots.to, say, { ...options, pool });
  } finally {
    await pool.close();
  }
}

function maybeWishes(args: readonly string[]): Wishes | null {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...{ in: text, out: text, jobs: text, seconds: text, memory: text, 'as-of': text },
        queue: text,
      },
    });
    if (!values.in || !values.out) return null;
    const options = {
      ...maybeCount('jobs', values.jobs),
      ...maybeCount('seconds', values.seconds),
      ...maybeCount('megabytes', values.memory),
      ...maybeAsOf(values['as-of']),
    };
    return { from: values.in, to: values.out, options, queue: values.queue };
  } catch {
    return null;
  }
}

/** A whole number above nothing under its name; nothing where it was not given. */
function maybeCount(name: keyof IngestOptions, told: string | undefined): IngestOptions {
  if (told === undefined) return {};
  if (!/^[1-9]\d{0,5}$/.test(told)) throw new Error(`${name}: expected a count, found ${told}`);
  return { [name]: Number(told) };
}

/** The month the documents are looked at from; nothing where it was not given. */
function maybeAsOf(told: string | undefined): IngestOptions {
  if (told === undefined) return {};
  if (!/^2[45]\d\d-(0[1-9]|1[0-2])$/.test(told)) {
    throw new Error(`as-of: expected a month as 2568-10, found ${told}`);
  }
  return { asOf: told };
}

function summarise(
  report: IngestReport,
  say: (line: string) => void,
  warn: (line: string) => void,
): number {
  if (report.dataVersion === null)
    say('No document could be read; the last good tables, if any, are still in place.');
  else
    say(
      `${report.documents} documents read, ${report.projects} projects, ${report.findings} findings, ` +
        `${report.rejects} rows rejected (listed in rejects); data version ${report.dataVersion}`,
    );
  say(effort(report));
  if (report.failures.length === 0) return EXIT.ok;
  warn(`${report.failures.length} could not be read (${byReason(report)}):`);
  for (const { path, reason, found } of report.failures) warn(`  ${path}: ${reason} (${found})`);
  return EXIT.unreadable;
}

function effort({ documents, failures, kept, milliseconds, peakBytes }: IngestReport): string {
  const seconds = milliseconds / 1000;
  const rate = ((documents + failures.length) / seconds).toFixed(1);
  const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;
  return (
    `${kept} unchanged and not read again; ${seconds.toFixed(1)} s, ${rate} documents a second; ` +
    `at most ${megabytes(peakBytes.parent)} here` +
    (peakBytes.child === 0 ? '' : ` and ${megabytes(peakBytes.child)} in a process that reads`)
  );
}

function byReason({ failures }: IngestReport): string {
  const counts = new Map<string, number>();
  for (const { reason } of failures) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${reason} ${count}`).join(', ');
}

process.exitCode = await main(process.argv.slice(2));
