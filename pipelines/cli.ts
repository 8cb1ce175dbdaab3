import { parseArgs } from 'node:util';
import { ingestFolder, type IngestReport } from './ingestFolder.ts';

const USAGE = 'usage: npm run ingest -- --in <folder> --out <folder>';

/** Exit codes of the contract: every document read, wrong usage, some document unreadable. */
const EXIT = { ok: 0, usage: 1, unreadable: 2 } as const;

/** Runs the command with its arguments; resolves to the exit code. */
export async function main(
  args: readonly string[],
  say = console.log,
  warn = console.error,
): Promise<number> {
  const folders = maybeFolders(args);
  if (!folders) {
    warn(USAGE);
    return EXIT.usage;
  }
  try {
    const report = await ingestFolder(folders.from, folders.to, say);
    return summarise(report, say, warn);
  } catch (error) {
    warn(`ingest: ${error instanceof Error ? error.message : String(error)}`);
    warn('No tables were written; the last good set, if any, is still in place.');
    return EXIT.usage;
  }
}

function maybeFolders(args: readonly string[]): { from: string; to: string } | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { in: { type: 'string' }, out: { type: 'string' } },
    });
    return values.in && values.out ? { from: values.in, to: values.out } : null;
  } catch {
    return null;
  }
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
  if (report.failures.length === 0) return EXIT.ok;
  warn(`${report.failures.length} could not be read:`);
  for (const { path, reason, found } of report.failures) warn(`  ${path}: ${reason} (${found})`);
  return EXIT.unreadable;
}

process.exitCode = await main(process.argv.slice(2));
