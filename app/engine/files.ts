import type { ManifestFile } from '../../data/schema/manifest.ts';
import { DataError, isDataError } from './errors.ts';
import { sha256 } from './sha256.ts';

const patience = 120_000;

/** The bytes at an address; throws where there are none or they do not come in two minutes. */
export async function fetchBytes(address: string, options: RequestInit = {}): Promise<ArrayBuffer> {
  return (await fetchAnswer(address, options)).arrayBuffer();
}

async function fetchAnswer(address: string, options: RequestInit): Promise<Response> {
  const limit = AbortSignal.timeout(patience);
  const signal = options.signal ? AbortSignal.any([options.signal, limit]) : limit;
  const answer = await fetch(address, { ...options, signal });
  if (!answer.ok) throw new Error(`${address}: status ${answer.status}`);
  return answer;
}

/** A stretch of a file that is at hand, as a Parquet reader takes a file. */
export interface FileBytes {
  /** Of the whole file. */
  readonly byteLength: number;
  /** The bytes from `start` to before `end`; throws where they are not at hand. */
  slice(start: number, end?: number): ArrayBuffer;
  /** Bytes that are at hand, all at the file's end; absent where all of it is. */
  readonly held?: number;
}

/** What of a file is wanted: all of it, or its core columns and footer alone. */
export type Extent = 'whole' | 'core';

/**
 * The bytes of a file the manifest names, exactly those that were written. A file that came damaged
 * is asked for once more past the browser's store, which would keep a bad copy for a year.
 * DataError file_missing, or file_damaged where length or SHA-256 differ; the signal's reason.
 */
export async function fetchFile(
  tablesUrl: string,
  file: ManifestFile,
  extent: Extent,
  signal?: AbortSignal,
): Promise<FileBytes> {
  const options: RequestInit = signal === undefined ? {} : { signal };
  try {
    return await fetchOnce(tablesUrl, file, extent, options);
  } catch (thrown) {
    if (!isDataError(thrown) || thrown.kind !== 'file_damaged') throw thrown;
    return fetchOnce(tablesUrl, file, extent, { ...options, cache: 'reload' });
  }
}

async function fetchOnce(
  tablesUrl: string,
  file: ManifestFile,
  extent: Extent,
  options: RequestInit,
): Promise<FileBytes> {
  const { table, path, core } = file;
  const end = extent === 'core' ? core : undefined;
  const asked = end && { headers: { Range: `bytes=-${end.bytes}` } };
  const { bytes, isPart } = await fetchStretch(new URL(path, tablesUrl).href, {
    ...options,
    ...asked,
  }).catch((cause: unknown) => {
    options.signal?.throwIfAborted();
    throw new DataError('file_missing', `${path}: no file`, { table, cause });
  });
  // A server that knows no ranges answers with the whole file.
  const expected = isPart && end ? end : file;
  await check(bytes, expected, file);
  return heldBytes(bytes, file.bytes);
}

async function fetchStretch(address: string, options: RequestInit) {
  const answer = await fetchAnswer(address, options);
  return { bytes: await answer.arrayBuffer(), isPart: answer.status === 206 };
}

async function check(
  bytes: ArrayBuffer,
  expected: { readonly bytes: number; readonly sha256: string },
  { table, path }: ManifestFile,
): Promise<void> {
  if (bytes.byteLength !== expected.bytes) {
    const found = `expected ${expected.bytes} bytes, found ${bytes.byteLength}`;
    throw new DataError('file_damaged', `${path}: ${found}`, { table });
  }
  const hash = await sha256(bytes);
  if (hash === expected.sha256) return;
  throw new DataError('file_damaged', `${path}: expected ${expected.sha256}, found ${hash}`, {
    table,
  });
}

function heldBytes(bytes: ArrayBuffer, byteLength: number): FileBytes {
  const first = byteLength - bytes.byteLength;
  return {
    byteLength,
    held: bytes.byteLength,
    slice(start, end = byteLength) {
      if (start < first) throw new Error(`bytes from ${start} wanted, held from ${first}`);
      return bytes.slice(start - first, end - first);
    },
  };
}
