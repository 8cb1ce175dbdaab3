import { DataError } from '../engine/errors.ts';
import type { Published } from '../engine/published.ts';
import { fetchTable, type FileToDecode } from '../engine/typedReader.ts';
import type { Cube } from '../linked/cube.ts';
import type { CubeTold } from './cubeWorker.ts';

const table = 'cube_project_years';

/**
 * Project-years by province, fiscal year, mission and status. The files are read in a worker, which
 * takes a second where they hold the whole country, so that no click waits for them. Rejects with a
 * DataError, or with the signal's reason before they are read.
 */
export async function projectYearCube(
  published: Published,
  signal?: AbortSignal,
  start: () => Worker = startWorker,
): Promise<Cube> {
  const files = await fetchTable(published, table, signal);
  signal?.throwIfAborted();
  const told = await answerOf(start(), files);
  if (told.ok) return told.cube;
  throw new DataError(told.kind, told.message, { table });
}

async function answerOf(worker: Worker, files: readonly FileToDecode[]): Promise<CubeTold> {
  try {
    return await new Promise<CubeTold>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<CubeTold>) => resolve(data));
      worker.addEventListener('error', ({ message }) => {
        reject(new DataError('file_not_parquet', `${table}: worker: ${message}`, { table }));
      });
      worker.postMessage(files);
    });
  } finally {
    worker.terminate();
  }
}

function startWorker(): Worker {
  return new Worker(new URL('./cubeWorker.ts', import.meta.url), { type: 'module' });
}
