import type { Tables } from '../../data/schema/catalogue.ts';
import type { FailedDocument } from '../../pipelines/document.ts';
import type { ReadFailure } from '../../pipelines/stages.ts';
import type { OwnRows } from '../engine/own.ts';
import type { Asked, Told } from './messages.ts';

/** Largest file that is read, in bytes. */
export const MOST_BYTES = 50 * 2 ** 20;
/** How long reading one file may take, in milliseconds. */
export const PATIENCE = 60_000;

/** Reads files beside the page; one at a time. */
export interface Reader {
  /** The rows of a file, or why there are none; rejects with the signal's reason when aborted. */
  read(file: File, path: string, signal: AbortSignal): Promise<Tables | FailedDocument>;
  /** The documents together as the user's own rows, or why they do not go together. */
  assess(documents: readonly Tables[]): Promise<Assessed>;
  /** Gives back the worker and its memory; the next file starts another. */
  close(): void;
}

export type Assessed =
  | { readonly ok: true; readonly rows: OwnRows }
  | { readonly ok: false; readonly reason: ReadFailure };

/**
 * A reader whose worker starts with the first file. A file that takes too long or breaks it costs
 * itself and the worker, nothing else.
 */
export function openReader(start = startWorker, patience = PATIENCE): Reader {
  let worker: Worker | undefined;
  const close = () => {
    worker?.terminate();
    worker = undefined;
  };
  async function ask(asked: Asked, signal?: AbortSignal): Promise<Told | ReadFailure> {
    signal?.throwIfAborted();
    worker ??= start();
    const told = await answerOf(worker, asked, patience, signal).catch((thrown: unknown) => {
      close();
      throw thrown;
    });
    if (typeof told === 'string' || told.kind === 'broke') close();
    return told;
  }
  return {
    async read(file, path, signal) {
      if (file.size > MOST_BYTES) return { path, reason: 'too_large', found: String(file.size) };
      const told = await ask({ kind: 'read', file, path }, signal);
      if (typeof told === 'string') return { path, reason: told, found: '' };
      return told.kind === 'read' ? told.outcome : broken(path, told);
    },
    async assess(documents) {
      const told = await ask({ kind: 'assess', documents });
      if (typeof told === 'string') return { ok: false, reason: told };
      if (told.kind === 'assessed') return { ok: true, rows: told.rows };
      return { ok: false, reason: 'rows_unaccounted' };
    },
    close,
  };
}

function broken(path: string, told: Told): FailedDocument {
  return { path, reason: 'reader_failed', found: told.kind === 'broke' ? told.message : told.kind };
}

function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

/** What a worker answers, or why it does not; rejects when aborted. */
function answerOf(
  worker: Worker,
  asked: Asked,
  patience: number,
  signal: AbortSignal | undefined,
): Promise<Told | ReadFailure> {
  const settled = new AbortController();
  const once = { once: true, signal: settled.signal };
  return new Promise<Told | ReadFailure>((resolve, reject) => {
    const timer = setTimeout(() => resolve('timed_out'), patience);
    settled.signal.addEventListener('abort', () => clearTimeout(timer));
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => resolve(data), once);
    worker.addEventListener('error', () => resolve('reader_failed'), once);
    worker.addEventListener('messageerror', () => resolve('reader_failed'), once);
    signal?.addEventListener('abort', () => reject(signal.reason), once);
    worker.postMessage(asked);
  }).finally(() => settled.abort());
}
