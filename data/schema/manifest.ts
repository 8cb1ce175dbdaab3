import type { AnyTable } from './everyTable.ts';

/** Columns that a folder of files may be split by, Hive's way: `province_code=TH-46/`. */
export interface Partition {
  /** ISO 3166-2:TH; null for rows of a body whose province is not known. */
  readonly province_code?: string | null;
  /** Buddhist Era year. */
  readonly fiscal_year?: number;
}

/** The end of a file: its core columns (see the table's `core`) and its footer, in one piece. */
export interface FileCore {
  readonly bytes: number;
  readonly sha256: string;
}

/** One written Parquet file. */
export interface ManifestFile {
  readonly table: AnyTable;
  /** Path below the folder of the manifest; its name carries the start of its hash. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
  /** Sum of every money column in satang, as a decimal string: safe beyond 2^53. */
  readonly money_satang: Readonly<Record<string, string>>;
  /** Which part of the table it holds; absent where it holds all of it. */
  readonly partition?: Partition;
  /** Absent where a file is small enough to be fetched whole. */
  readonly core?: FileCore;
}

/** How invented tables were made: the same values give the same tables. */
export interface Synthetic {
  readonly seed: number;
  readonly bodies: number;
  /** First and last fiscal year, Buddhist Era. */
  readonly years: readonly [number, number];
}

/** How tables were invented, as JSON tells it; null where it is something else. */
export function maybeSynthetic(found: unknown): Synthetic | null {
  if (typeof found !== 'object' || found === null) return null;
  const { seed, bodies, years } = found as Partial<Record<keyof Synthetic, unknown>>;
  const [first, last, more] = Array.isArray(years) ? (years as unknown[]) : [];
  const isSound = isCount(seed) && isCount(bodies) && isCount(first) && isCount(last);
  return isSound && more === undefined ? { seed, bodies, years: [first, last] } : null;
}

/** Whether something is a whole number from 0. */
export function isCount(found: unknown): found is number {
  return Number.isSafeInteger(found) && Number(found) >= 0;
}

/** What `manifest.json` holds: the only door to the tables; readers never list folders. */
export interface Manifest {
  readonly contract: 1;
  /** SHA-256 over the files' hashes: names this version of the data in links and citations. */
  readonly data_version: string;
  readonly files: readonly ManifestFile[];
  /** Present where every row is invented; every page and export says so. */
  readonly synthetic?: Synthetic;
}
