import { Worker } from 'node:worker_threads';
import { type Memory, type Order, OVER_MEMORY, type Report } from './messages.ts';

/** Name of the variable that tells a child its limit of memory in bytes. */
export const LIMIT_VARIABLE = 'PRONGSAI_CHILD_BYTES';

/** Work of a child on one task; `alive` says that it is getting on. The answer goes as JSON. */
export type Work<T> = (task: T, alive: () => void) => Promise<unknown>;

/**
 * Makes this process a child of a pool: one task after the other until the parent goes. A guard in
 * a thread of its own ends the process where it takes more memory than it may, or is orphaned.
 */
export function serve<T>(work: Work<T>): void {
  startGuard();
  process.on('disconnect', () => process.exit());
  process.on('message', (order: Order) => {
    void answer(order, work).then(say);
  });
  say({ type: 'ready' });
}

async function answer<T>({ id, task }: Order, work: Work<T>): Promise<Report> {
  try {
    const found = await work(task as T, () => say({ type: 'alive', id }));
    return { type: 'done', id, answer: found, memory: memory() };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { type: 'failed', id, found, memory: memory() };
  }
}

function memory(): Memory {
  // Node counts the peak in kilobytes.
  return { now: process.memoryUsage.rss(), peak: process.resourceUsage().maxRSS * 1024 };
}

function say(report: Report): void {
  process.send?.(report);
}

function startGuard(): void {
  const bytes = Number(process.env[LIMIT_VARIABLE] ?? Infinity);
  const guard = new Worker(new URL('./guard.mjs', import.meta.url), {
    workerData: { bytes, words: OVER_MEMORY },
    // None of the child's own flags: the guard is plain JavaScript and starts at once.
    execArgv: [],
  });
  guard.unref();
}
