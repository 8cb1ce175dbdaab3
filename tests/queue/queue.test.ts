import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readerVersion } from '../../pipelines/bundle/version.mjs';
import { ingestFolder } from '../../pipelines/ingestFolder.ts';
import { openQueuePool } from '../../pipelines/queue/queuePool.ts';
import type { Pool } from '../../pipelines/pool/pool.ts';
import { makeDocuments } from '../bench/makeDocuments.ts';
import { ROOT } from '../support/build.ts';
import { ended, startQueue, type RunningQueue, untilSaid } from '../support/redis.ts';

const DOCUMENTS = 12;
const LONG = 300_000;
/** A worker that says nothing for so long has lost its tasks, in seconds. */
const SILENCE = 4;

let queue: RunningQueue;
let folder: string;
let documents: string;

beforeAll(async () => {
  queue = await startQueue();
  folder = await mkdtemp(join(tmpdir(), 'prongsai-queue-'));
  documents = join(folder, 'documents');
  await makeDocuments(documents, DOCUMENTS);
}, LONG);
afterAll(async () => {
  await queue.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Machine {
  readonly child: ChildProcess;
  /** Documents it said it has read. */
  readonly read: string[];
}

/** A worker as another machine runs it, which waits for tasks. */
async function startMachine(address: string, to: string): Promise<Machine> {
  const command = ['--import', 'tsx', 'pipelines/queue/cli.ts', '--queue', address];
  const folders = ['--in', documents, '--out', to, '--jobs', '1', '--silence', String(SILENCE)];
  const child = spawn(process.execPath, [...command, ...folders], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const read: string[] = [];
  child.stdout.on('data', (words: Buffer) => {
    read.push(...[...String(words).matchAll(/^read (\w+): done$/gm)].map(([, one]) => one ?? ''));
  });
  await untilSaid(child, 'waiting for tasks');
  return { child, read };
}

async function ingestOver(pool: Pool, to: string): Promise<string | null> {
  const report = await ingestFolder(documents, to, () => {}, { pool });
  expect(report.failures).toEqual([]);
  expect(report.documents).toBe(DOCUMENTS);
  return report.dataVersion;
}

test(
  'two machines write the tables that one writes, and one that dies loses nothing and repeats nothing',
  async () => {
    const { address } = queue;
    const alone = await ingestFolder(documents, join(folder, 'alone'), () => {}, { jobs: 2 });
    const to = join(folder, 'shared');
    const roots = { from: documents, to };
    const pool = await openQueuePool({ address, version: readerVersion(), roots });
    const machines = await Promise.all([startMachine(address, to), startMachine(address, to)]);
    try {
      const [dying, other] = machines;
      if (!dying || !other) throw new Error('expected two machines');
      const wasRead = untilSaid(dying.child, ': done').then(() => ended(dying.child));
      const version = await ingestOver(pool, to);
      await wasRead;
      expect(version).toBe(alone.dataVersion);
      expect(dying.read.length).toBeGreaterThan(0);
      expect(dying.read.filter((one) => other.read.includes(one))).toEqual([]);
      expect([...dying.read, ...other.read]).toHaveLength(DOCUMENTS);
      const manifest = await readFile(join(to, 'manifest.json'), 'utf8');
      expect(JSON.parse(manifest)).toMatchObject({ data_version: alone.dataVersion });
    } finally {
      await pool.close();
      for (const { child } of machines) await ended(child);
    }
  },
  LONG,
);

test(
  'an address that is none of a queue is refused',
  async () => {
    const roots = { from: documents, to: folder };
    const version = readerVersion();
    await expect(openQueuePool({ address: 'http://127.0.0.1', version, roots })).rejects.toThrow(
      'expected an address as redis://',
    );
  },
  LONG,
);
