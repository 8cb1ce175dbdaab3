import { DataError } from '../engine/errors.ts';
import type { Published } from '../engine/published.ts';
import { fetchTable, readTyped } from '../engine/typedReader.ts';
import { remembered } from '../engine/wait.ts';
import { searchKey } from '../format/searchKey.ts';
import type { NameFiles } from './nameFiles.ts';
import { buffersOf, type NameCount, type PackedNames } from './nameIndex.ts';
import type { NameAsked, NameTold } from './nameWorker.ts';
import type { HitPlace } from './projectHits.ts';

const table = 'project_names';

/** Looks through the names of all projects without the database. */
export interface NameSearch {
  /** The same as hitPlaces; rejects with a DataError, or with the signal's reason. */
  places(words: string, signal?: AbortSignal): Promise<HitPlace[]>;
}

/**
 * The names of the published projects, fetched with the first search and held in a worker of their
 * own; read anew after a failure.
 */
export function openNames(published: Published, start: () => Worker = startWorker): NameSearch {
  const worker = remembered(() => openWorker(published, start));
  const provinces = remembered(() => provinceNames(published));
  return {
    async places(words, signal) {
      const names = provinces.get();
      names.catch(() => undefined);
      const { ask } = await worker.get();
      signal?.throwIfAborted();
      const counts = await ask(searchKey(words)).catch((thrown: unknown) => {
        worker.forget();
        throw thrown;
      });
      signal?.throwIfAborted();
      return inOrder(counts, await names);
    },
  };
}

/**
 * Reading takes several times the memory of what is kept, so one worker reads and ends, and another
 * keeps.
 */
async function openWorker(published: Published, start: () => Worker) {
  const [names, places] = await Promise.all([
    fetchTable(published, 'project_names'),
    fetchTable(published, 'project_name_places'),
  ]);
  const packed = await readNames(start(), { names, places });
  const worker = start();
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<NameTold>) => {
    if (!('counts' in data)) return;
    waiting.get(data.id)?.resolve(data.counts);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', ({ message }) => {
    worker.terminate();
    for (const { reject } of waiting.values()) reject(lost(message));
    waiting.clear();
  });
  const post = (asked: NameAsked, transfer: ArrayBuffer[] = []) =>
    worker.postMessage(asked, { transfer });
  post({ packed }, buffersOf(packed));
  return {
    ask: (key: string) =>
      new Promise<readonly NameCount[]>((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        post({ id: last, key });
      }),
  };
}

async function readNames(worker: Worker, files: NameFiles): Promise<PackedNames> {
  try {
    return await new Promise<PackedNames>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<NameTold>) => {
        if ('packed' in data) resolve(data.packed);
        else if ('kind' in data) reject(new DataError(data.kind, data.message, { table }));
      });
      worker.addEventListener('error', ({ message }) => reject(lost(message)));
      worker.postMessage({ files } satisfies NameAsked);
    });
  } finally {
    worker.terminate();
  }
}

function lost(message: string): DataError {
  return new DataError('engine_lost', `names: worker: ${message}`, { table });
}

interface Waiting {
  readonly resolve: (counts: readonly NameCount[]) => void;
  readonly reject: (thrown: unknown) => void;
}

/** The names of the provinces that bodies are in, by code. */
async function provinceNames(published: Published): Promise<ReadonlyMap<string, string>> {
  const wanted = { coded: ['province_code', 'province_th'], added: [] };
  const { rows, coded } = await readTyped(published, 'bodies', wanted);
  const [codes, names] = [coded['province_code']!, coded['province_th']!];
  const found = new Map<string, string>();
  for (let row = 0; row < rows; row += 1) {
    const [code, name] = [codes.values[codes.codes[row]!], names.values[names.codes[row]!]];
    if (typeof code === 'string' && typeof name === 'string') found.set(code, name);
  }
  return found;
}

/** Most first; the same number goes by the province's name, without a name last. */
export function inOrder(
  counts: readonly NameCount[],
  names: ReadonlyMap<string, string>,
): HitPlace[] {
  const last = '\uffff';
  return counts
    .map(({ province, n }) => ({
      ...{ province_code: province, n_projects: n },
      province_th: province === null ? null : (names.get(province) ?? null),
    }))
    .sort(
      (a, b) =>
        b.n_projects - a.n_projects || ((a.province_th ?? last) < (b.province_th ?? last) ? -1 : 1),
    );
}

function startWorker(): Worker {
  return new Worker(new URL('./nameWorker.ts', import.meta.url), { type: 'module' });
}
