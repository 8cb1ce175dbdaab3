import { DataError } from './errors.ts';
import type { LoadedFile, Wanted } from './load.ts';
import type { LoaderAsked, LoaderTold } from './loaderWorker.ts';

/** Loads files beside the page, so that reading them never stands in the way of a click. */
export interface Loader {
  /** The rows of a file; rejects with a DataError, or with the signal's reason. */
  load(wanted: Wanted, signal: AbortSignal): Promise<LoadedFile>;
  close(): void;
}

interface Waiting {
  readonly resolve: (loaded: LoadedFile) => void;
  readonly reject: (thrown: unknown) => void;
}

/** A loader whose worker starts with the first file, and anew after it died. */
export function openLoader(start = startWorker): Loader {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  const drop = (message: string): void => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new DataError('engine_lost', message));
    waiting.clear();
  };

  const opened = (): Worker => {
    if (worker !== undefined) return worker;
    worker = start();
    worker.addEventListener('error', ({ message }) => drop(`loader: ${message || 'stopped'}`));
    worker.addEventListener('message', ({ data }: MessageEvent<LoaderTold>) => {
      const one = waiting.get(data.id);
      waiting.delete(data.id);
      if ('loaded' in data) one?.resolve(data.loaded);
      else one?.reject(failureOf(data.failed));
    });
    return worker;
  };

  return {
    load(wanted, signal) {
      signal.throwIfAborted();
      last += 1;
      const id = last;
      const post = (asked: LoaderAsked) => opened().postMessage(asked);
      return new Promise((resolve, reject) => {
        const stop = () => {
          if (!waiting.delete(id)) return;
          post({ id, stop: true });
          reject(signal.reason);
        };
        waiting.set(id, { resolve, reject });
        signal.addEventListener('abort', stop, { once: true });
        post({ id, wanted });
      });
    },
    close: () => drop('loader: closed'),
  };
}

type Failed = Extract<LoaderTold, { failed: unknown }>['failed'];

function failureOf({ kind, message, table }: Failed): Error {
  if (kind === null) return new Error(message);
  return new DataError(kind, message, table === null ? {} : { table });
}

function startWorker(): Worker {
  return new Worker(new URL('./loaderWorker.ts', import.meta.url), { type: 'module' });
}
