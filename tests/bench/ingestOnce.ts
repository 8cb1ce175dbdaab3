import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../support/build.ts';

/** What one run came to. Times in milliseconds, memory in megabytes. */
export interface Measured {
  readonly documents: number;
  readonly jobs: number;
  readonly wall: number;
  /** Of all processes together; null where the system does not tell. */
  readonly cpu: number | null;
  /** From the start to the first document told. */
  readonly start: number;
  /** Documents a second between the first told and the last, without start and writing. */
  readonly steady: number;
  /** Documents a second over the last half told: by then the readers have compiled what they call often. */
  readonly warm: number;
  /** From the last document told to the end: links, tables, the list of all. */
  readonly end: number;
  readonly parentPeak: number;
  /** 0 where no other process was needed. */
  readonly childPeak: number;
}

/** Runs the command as people do, by its own words for people: documents in order, then the sums. */
export async function ingestOnce(
  from: string,
  to: string,
  documents: number,
  jobs: number,
): Promise<Measured> {
  const before = await maybeCpuOfChildren();
  const began = performance.now();
  const command = join(ROOT, 'pipelines/ingest.mjs');
  const args = [command, '--in', from, '--out', to, '--jobs', String(jobs)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = new Promise((resolve) => child.on('close', resolve));
  const told: number[] = [];
  let words = '';
  for await (const line of createInterface({ input: child.stdout })) {
    if (/: \d+ rows seen, /.test(line)) told.push(performance.now() - began);
    else words += `${line}\n`;
  }
  const code = await closed;
  if (code !== 0) throw new Error(`a measured run ended with code ${String(code)}`);
  if (told.length !== documents) {
    throw new Error(`expected ${documents} documents read, found ${told.length}`);
  }
  const wall = performance.now() - began;
  const after = await maybeCpuOfChildren();
  const [start = 0, last = 0] = [told[0], told.at(-1)];
  return {
    documents,
    jobs,
    wall,
    cpu: before === null || after === null ? null : after - before,
    start,
    steady: rateBetween(told, 0),
    warm: rateBetween(told, Math.floor(documents / 2)),
    end: wall - last,
    parentPeak: megabytes(words, /at most (\d+) MB here/),
    childPeak: megabytes(words, /and (\d+) MB in a process/),
  };
}

/** Documents a second from the one told at a place to the last. */
function rateBetween(told: readonly number[], from: number): number {
  const [first = 0, last = 0] = [told[from], told.at(-1)];
  return ((told.length - 1 - from) / (last - first)) * 1000;
}

function megabytes(words: string, where: RegExp): number {
  return Number(where.exec(words)?.[1] ?? 0);
}

/** Processor milliseconds of all processes that this one has waited for, and of theirs; Linux tells. */
async function maybeCpuOfChildren(): Promise<number | null> {
  const stat = await readFile('/proc/self/stat', 'utf8').catch(() => null);
  // After the name in brackets come the third field and on; ticks of a hundredth of a second.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields ? (Number(fields[13]) + Number(fields[14])) * 10 : null;
}
