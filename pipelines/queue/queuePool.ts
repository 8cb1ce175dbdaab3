import { randomUUID } from 'node:crypto';
import { Queue, QueueEvents } from 'bullmq';
import type { Outcome } from '../pool/child.ts';
import type { Pool } from '../pool/pool.ts';
import { connectionOf, queueName } from './address.ts';
import { type Roots, toLocal, toShared } from './places.ts';

export interface QueueSetting {
  /** As redis://host:6379. */
  readonly address: string;
  /** Of the reader: workers of another version take nothing from this queue. */
  readonly version: string;
  readonly roots: Roots;
}

/** What travels to a worker. */
export interface Order {
  readonly task: unknown;
  readonly milliseconds: number;
}

/** How often it is looked whether an answer was missed while the connection was down. */
const LOOK_MS = 10_000;
/** Answered jobs are kept so long, in seconds, for one that lost its connection to find. */
const KEPT_SECONDS = 3600;

/**
 * A pool whose tasks are done by workers on other machines, which mount the same two folders. A
 * worker that dies gives its tasks back to the queue; a task that is lost with three workers fails
 * as one whose reader broke.
 *
 * @throws where the queue cannot be reached
 */
export async function openQueuePool(setting: QueueSetting): Promise<Pool> {
  const connection = connectionOf(setting.address);
  const name = queueName(setting.version);
  const queue = new Queue<Order>(name, { connection });
  const events = new QueueEvents(name, { connection });
  const jobs = new Jobs(queue, setting.roots);
  events.on('completed', ({ jobId, returnvalue }) => jobs.answer(jobId, returnvalue));
  events.on('failed', ({ jobId, failedReason }) => jobs.fail(jobId, failedReason));
  // Told again and again while there is no connection; the tasks wait for it to come back.
  queue.on('error', () => {});
  events.on('error', () => {});
  await Promise.all([queue.waitUntilReady(), events.waitUntilReady()]);
  const look = setInterval(() => void jobs.look().catch(() => {}), LOOK_MS);
  return {
    peakBytes: 0,
    run: (task, milliseconds) => jobs.run(task, milliseconds),
    async close() {
      clearInterval(look);
      await jobs.withdraw();
      await Promise.all([queue.close(), events.close()]);
    },
  };
}

/** The tasks handed to the queue by this run, until each has its outcome. */
class Jobs {
  readonly #queue: Queue<Order>;
  readonly #roots: Roots;
  readonly #run = randomUUID();
  readonly #open = new Map<string, (outcome: Outcome) => void>();
  #count = 0;

  constructor(queue: Queue<Order>, roots: Roots) {
    this.#queue = queue;
    this.#roots = roots;
  }

  run(task: unknown, milliseconds: number): Promise<Outcome> {
    this.#count += 1;
    const jobId = `${this.#run}-${this.#count}`;
    const keep = { age: KEPT_SECONDS };
    const order = { task: toShared(task, this.#roots), milliseconds };
    return new Promise((resolve, reject) => {
      // Before it is handed over: the answer may be quicker than the receipt.
      this.#open.set(jobId, resolve);
      const options = { jobId, removeOnComplete: keep, removeOnFail: keep };
      this.#queue.add('task', order, options).catch((error: unknown) => {
        this.#open.delete(jobId);
        reject(error);
      });
    });
  }

  answer(jobId: string, value: unknown): void {
    const told = typeof value === 'string' ? (JSON.parse(value) as unknown) : value;
    this.#settle(jobId, toLocal(told, this.#roots) as Outcome);
  }

  fail(jobId: string, found: string): void {
    this.#settle(jobId, { ok: false, reason: 'reader_failed', found });
  }

  /** Looks for answers that were given while nobody listened. */
  async look(): Promise<void> {
    for (const jobId of [...this.#open.keys()]) {
      const job = await this.#queue.getJob(jobId);
      if (!job || !this.#open.has(jobId)) continue;
      if (await job.isCompleted()) this.answer(jobId, job.returnvalue);
      else if (await job.isFailed()) this.fail(jobId, job.failedReason);
    }
  }

  /** Takes back what no worker has begun. */
  async withdraw(): Promise<void> {
    for (const jobId of this.#open.keys()) await this.#queue.remove(jobId).catch(() => 0);
    this.#open.clear();
  }

  #settle(jobId: string, outcome: Outcome): void {
    this.#open.get(jobId)?.(outcome);
    this.#open.delete(jobId);
  }
}
