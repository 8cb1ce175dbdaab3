import { Worker } from 'bullmq';
import type { Outcome } from '../pool/child.ts';
import type { Pool } from '../pool/pool.ts';
import { connectionOf, queueName } from './address.ts';
import { toLocal, toShared } from './places.ts';
import type { Order, QueueSetting } from './queuePool.ts';

export interface ServeSetting extends QueueSetting {
  /** Processes of this machine that do the tasks, within their limits. */
  readonly pool: Pool;
  /** Tasks at once. */
  readonly jobs: number;
  /** After how long without a sign of life a worker's tasks go to others, in milliseconds. */
  readonly silence?: number;
  /** Told of each task that is done. */
  readonly say: (line: string) => void;
}

/** A task goes to at most so many workers that die with it. */
const MOST_LOST = 3;
const SILENCE_MS = 30_000;

/** Does the tasks of a queue until it is closed; a task in hand is finished first. */
export function serveQueue(setting: ServeSetting): { close(): Promise<void> } {
  const { pool, roots, jobs, say, silence = SILENCE_MS } = setting;
  const worker = new Worker<Order>(
    queueName(setting.version),
    async ({ data: { task, milliseconds } }) => {
      const outcome = await pool.run(toLocal(task, roots), milliseconds);
      return toShared(outcome, roots);
    },
    {
      connection: connectionOf(setting.address),
      concurrency: jobs,
      lockDuration: silence,
      stalledInterval: Math.ceil(silence / 2),
      maxStalledCount: MOST_LOST,
    },
  );
  // Told once the queue knows of it: before that another worker may be given the task again.
  worker.on('completed', ({ data: { task } }, outcome: Outcome) => {
    say(lineOf(task, outcome.ok ? 'done' : outcome.reason));
  });
  worker.on('error', ({ message }) => say(`queue: ${message}`));
  return { close: () => worker.close() };
}

/** The kind of a task, and the document where it is about one; paths are masked by the parent. */
function lineOf(task: unknown, how: string): string {
  const { kind, sha256 } = task as { kind?: string; sha256?: string };
  return `${kind ?? 'task'}${sha256 === undefined ? '' : ` ${sha256.slice(0, 12)}`}: ${how}`;
}
