import type { TableName } from './catalogue.ts';

/** One written Parquet file. */
export interface ManifestFile {
  readonly table: TableName;
  /** Path below the folder of the manifest; its name carries the start of its hash. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
  /** Sum of every money column in satang, as a decimal string: safe beyond 2^53. */
  readonly money_satang: Readonly<Record<string, string>>;
}

/** What `manifest.json` holds: the only door to the tables; readers never list folders. */
export interface Manifest {
  readonly contract: 1;
  /** SHA-256 over the files' hashes: names this version of the data in links and citations. */
  readonly data_version: string;
  readonly files: readonly ManifestFile[];
}
