import { type AnyTable, everyTableName } from '../../data/schema/everyTable.ts';
import {
  type FileCore,
  isCount,
  type Manifest,
  type ManifestFile,
  maybeSynthetic,
  type Partition,
  type Synthetic,
} from '../../data/schema/manifest.ts';
import type { Scope } from './engine.ts';
import { DataError } from './errors.ts';
import { fetchBytes } from './files.ts';

/** The manifest at an address; DataError manifest_missing or manifest_malformed. */
export async function fetchManifest(address: string): Promise<Manifest> {
  const bytes = await fetchBytes(address, { cache: 'no-cache' }).catch((cause: unknown) => {
    throw new DataError('manifest_missing', `${address}: no manifest`, { cause });
  });
  return parseManifest(new TextDecoder().decode(bytes));
}

/** The text of a manifest as a manifest; DataError manifest_malformed names what is wrong. */
export function parseManifest(text: string): Manifest {
  const found = parseJson(text);
  if (!isRecord(found)) throw malformed('expected an object');
  if (found['contract'] !== 1) throw malformed('expected contract 1');
  const { data_version, files, synthetic } = found;
  if (typeof data_version !== 'string' || data_version === '') throw malformed('no data_version');
  if (!Array.isArray(files)) throw malformed('no list of files');
  return {
    contract: 1,
    data_version,
    files: files.map(parseFile),
    // Whether all is invented must never be guessed: a mark nobody can read is refused.
    ...(synthetic === undefined ? {} : { synthetic: parseSynthetic(synthetic) }),
  };
}

/** The files of a table; DataError table_missing where the manifest names none. */
export function filesOf(manifest: Manifest, table: AnyTable): readonly ManifestFile[] {
  const files = manifest.files.filter((file) => file.table === table);
  if (files.length > 0) return files;
  throw new DataError('table_missing', `manifest: no file of table ${table}`, { table });
}

/** The files of a table that a question about a part of the country reads; see filesOf. */
export function filesIn(
  manifest: Manifest,
  table: AnyTable,
  scope: Scope | undefined,
): readonly ManifestFile[] {
  const files = filesOf(manifest, table);
  if (scope === undefined) return files;
  return files.filter(({ partition }) => {
    const province = partition?.province_code;
    return province === undefined || scope.provinces.includes(province);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw malformed('not JSON', cause);
  }
}

function parseFile(found: unknown, index: number): ManifestFile {
  const wrong = (what: string) => malformed(`file ${index}: ${what}`);
  if (!isRecord(found)) throw wrong('expected an object');
  const { path, sha256, bytes, rows, money_satang, partition, core } = found;
  const table = everyTableName.find((name) => name === found['table']);
  if (table === undefined) throw wrong('unknown table');
  if (typeof path !== 'string' || !isPlainPath(path)) throw wrong('path');
  if (!isHash(sha256)) throw wrong('sha256');
  if (!isCount(bytes) || !isCount(rows)) throw wrong('bytes or rows');
  if (!isSums(money_satang)) throw wrong('money_satang');
  if (partition !== undefined && !isPartition(partition)) throw wrong('partition');
  if (core !== undefined && !isCoreOf(core, bytes)) throw wrong('core');
  return {
    table,
    path,
    sha256,
    bytes,
    rows,
    money_satang,
    ...(partition === undefined ? {} : { partition }),
    ...(core === undefined ? {} : { core }),
  };
}

function parseSynthetic(found: unknown): Synthetic {
  const synthetic = maybeSynthetic(found);
  if (synthetic === null) throw malformed('synthetic');
  return synthetic;
}

function isPartition(found: unknown): found is Partition {
  if (!isRecord(found)) return false;
  const { province_code: province, fiscal_year: year } = found;
  const isProvince = province === undefined || province === null || typeof province === 'string';
  return isProvince && (year === undefined || isCount(year));
}

function isCoreOf(found: unknown, bytes: number): found is FileCore {
  if (!isRecord(found)) return false;
  return isCount(found['bytes']) && found['bytes'] <= bytes && isHash(found['sha256']);
}

function isHash(found: unknown): found is string {
  return typeof found === 'string' && /^[0-9a-f]{64}$/.test(found);
}

/** A path below the manifest's folder: no scheme, no host, no way up. */
function isPlainPath(path: string): boolean {
  return path.split('/').every((part) => /^[A-Za-z0-9_][A-Za-z0-9_.=-]*$/.test(part));
}

function isSums(found: unknown): found is Record<string, string> {
  return (
    isRecord(found) &&
    Object.values(found).every((sum) => typeof sum === 'string' && /^-?\d+$/.test(sum))
  );
}

function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}

function malformed(what: string, cause?: unknown): DataError {
  return new DataError('manifest_malformed', `manifest: ${what}`, { cause });
}
