import { everyTable } from '../../data/schema/everyTable.ts';
import type { ManifestFile } from '../../data/schema/manifest.ts';
import { toArrowStream } from './arrow.ts';
import { columnsOf } from './columns.ts';
import { type Extent, fetchFile } from './files.ts';
import { readColumns } from './parquet.ts';

/** One file of the manifest to be loaded. */
export interface Wanted {
  readonly tablesUrl: string;
  readonly file: ManifestFile;
  /** Columns, named as in the contract. */
  readonly names: readonly string[];
  /** Number that marks the file's rows within their table. */
  readonly part: number;
}

/** The rows of a file as an Arrow stream, and how many bytes of it were fetched. */
export interface LoadedFile {
  readonly rows: number;
  readonly stream: Uint8Array;
  readonly fetched: number;
}

/** Column that tells from which file a row came; no column of the contract has its name. */
export const PART = '_part';

/**
 * Fetches a file, or its end where that holds all that is wanted, checks its hash and reads the
 * wanted columns. Rejects with a DataError (see errors.ts), or with the signal's reason.
 */
export async function loadFile(wanted: Wanted, signal?: AbortSignal): Promise<LoadedFile> {
  const { tablesUrl, file, names, part } = wanted;
  const bytes = await fetchFile(tablesUrl, file, extentOf(file, names), signal);
  const read = await readColumns(file.table, bytes, columnsOf(file.table, new Set(names)));
  const values = new Int32Array(read.rows).fill(part);
  const marked = { rows: read.rows, columns: [...read.columns, { column: partColumn, values }] };
  return {
    rows: read.rows,
    stream: toArrowStream(marked),
    fetched: bytes.held ?? bytes.byteLength,
  };
}

/** Whether the end of a file holds all these columns, so that the rest need not come. */
export function extentOf(file: ManifestFile, names: readonly string[]): Extent {
  const { core = [] } = everyTable[file.table] as { core?: readonly string[] };
  return file.core !== undefined && names.every((name) => core.includes(name)) ? 'core' : 'whole';
}

const partColumn = { name: PART, type: 'integer', nullable: false, meaning: 'file' } as const;
