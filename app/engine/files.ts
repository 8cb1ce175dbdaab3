import type { ManifestFile } from '../../data/schema/manifest.ts';
import { DataError, isDataError } from './errors.ts';
import { sha256 } from './sha256.ts';

const patience = 120_000;

/** The bytes at an address; throws where there are none or they do not come in two minutes. */
export async function fetchBytes(address: string, options: RequestInit = {}): Promise<ArrayBuffer> {
  const answer = await fetch(address, { ...options, signal: AbortSignal.timeout(patience) });
  if (!answer.ok) throw new Error(`${address}: status ${answer.status}`);
  return answer.arrayBuffer();
}

/**
 * The bytes of a file the manifest names, exactly those that were written. A file that came damaged
 * is asked for once more past the browser's store, which would keep a bad copy for a year.
 * DataError file_missing, or file_damaged where length or SHA-256 differ.
 */
export async function fetchFile(tablesUrl: string, file: ManifestFile): Promise<ArrayBuffer> {
  try {
    return await fetchOnce(tablesUrl, file, {});
  } catch (thrown) {
    if (!isDataError(thrown) || thrown.kind !== 'file_damaged') throw thrown;
    return fetchOnce(tablesUrl, file, { cache: 'reload' });
  }
}

async function fetchOnce(
  tablesUrl: string,
  file: ManifestFile,
  options: RequestInit,
): Promise<ArrayBuffer> {
  const { table, path } = file;
  const bytes = await fetchBytes(new URL(path, tablesUrl).href, options).catch((cause: unknown) => {
    throw new DataError('file_missing', `${path}: no file`, { table, cause });
  });
  if (bytes.byteLength !== file.bytes) {
    const found = `expected ${file.bytes} bytes, found ${bytes.byteLength}`;
    throw new DataError('file_damaged', `${path}: ${found}`, { table });
  }
  const hash = await sha256(bytes);
  if (hash !== file.sha256) {
    throw new DataError('file_damaged', `${path}: expected ${file.sha256}, found ${hash}`, {
      table,
    });
  }
  return bytes;
}
