import type { AnyTable } from '../../data/schema/everyTable.ts';
import { filesOf } from './manifest.ts';
import type { Published } from './published.ts';
import type { Expected, TypedTable, Wanted } from './typed.ts';

/** The bytes of a file, and what it has to hold. */
export interface FileToDecode extends Expected {
  readonly bytes: ArrayBuffer;
}

/** The files of a table as they were written; DataError as Published, or table_missing. */
export async function fetchTable(
  published: Published,
  table: AnyTable,
  signal?: AbortSignal,
): Promise<FileToDecode[]> {
  const files = filesOf(await published.manifest(), table);
  signal?.throwIfAborted();
  return Promise.all(
    files.map(async (file) => {
      const { rows, money_satang } = file;
      return { rows, money_satang, bytes: await published.bytes(file) };
    }),
  );
}

/** Columns of a small table as typed arrays, with no database; rejects as a question does. */
export async function readTyped(
  published: Published,
  table: AnyTable,
  wanted: Wanted,
  signal?: AbortSignal,
): Promise<TypedTable> {
  // The reader of Parquet comes while the files do.
  const decoder = import('./typed.ts');
  const files = await fetchTable(published, table, signal);
  return (await decoder).decodeFiles(table, files, wanted);
}
