import { type Child, type ChildSetting, type Outcome, startChild } from './child.ts';

export interface PoolSetting extends ChildSetting {
  /** Most children at once. */
  readonly jobs: number;
}

export interface Pool {
  /** Does a task in a child, as soon as one is free; rejects only where no child can be started. */
  run(task: unknown, milliseconds: number): Promise<Outcome>;
  /** Ends all children, busy or not. */
  close(): Promise<void>;
  /** Most memory that any child has taken, in bytes. */
  readonly peakBytes: number;
}

interface Waiting {
  readonly task: unknown;
  readonly milliseconds: number;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/** A child that keeps more than this share of its memory after a task is replaced. */
const WORN_SHARE = 0.5;

/**
 * Processes that work through tasks, each child many of them, one at a time. A task that hangs,
 * takes too much memory or ends its child costs itself only: the child is replaced. Children start
 * when there is work for them.
 */
export function openPool(setting: PoolSetting): Pool {
  return new Children(setting);
}

class Children implements Pool {
  readonly #setting: PoolSetting;
  readonly #waiting: Waiting[] = [];
  readonly #idle: Child[] = [];
  readonly #all = new Set<Child>();
  #starting = 0;
  #isClosed = false;
  peakBytes = 0;

  constructor(setting: PoolSetting) {
    this.#setting = setting;
  }

  run(task: unknown, milliseconds: number): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, milliseconds, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { reject } of this.#waiting.splice(0)) reject(new Error('the pool is closed'));
    await Promise.all([...this.#all].map((child) => child.end()));
  }

  #next(): void {
    while (this.#waiting.length > 0) {
      const child = this.#idle.pop();
      if (!child) break;
      const work = this.#waiting.shift();
      if (work) void this.#work(child, work);
    }
    const wanted = Math.min(this.#waiting.length - this.#starting, this.#free());
    for (let n = 0; n < wanted; n += 1) void this.#start();
  }

  #free(): number {
    return this.#setting.jobs - this.#all.size - this.#starting;
  }

  async #start(): Promise<void> {
    this.#starting += 1;
    try {
      const child = await startChild(this.#setting);
      if (this.#isClosed) return await child.end();
      this.#all.add(child);
      this.#idle.push(child);
    } catch (error) {
      // Were it to try again, a broken installation would try for ever.
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    } finally {
      this.#starting -= 1;
    }
    this.#next();
  }

  async #work(child: Child, work: Waiting): Promise<void> {
    const wasFresh = child.answered === 0;
    const outcome = await child.ask(work.task, work.milliseconds);
    this.peakBytes = Math.max(this.peakBytes, child.memory.peak);
    if (child.isGone) this.#all.delete(child);
    else if (child.memory.now > this.#setting.bytes * WORN_SHARE) await this.#replace(child);
    else this.#idle.push(child);
    // What an earlier task left behind may have ended the child: a fresh one tells whose fault it is.
    const again = !outcome.ok && child.isGone && !wasFresh && outcome.reason !== 'timed_out';
    if (again && !this.#isClosed) this.#waiting.unshift(work);
    else work.resolve(outcome);
    this.#next();
  }

  async #replace(child: Child): Promise<void> {
    this.#all.delete(child);
    await child.end();
  }
}
