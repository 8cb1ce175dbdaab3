import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sqlTypes } from '../../data/relations/columns.ts';
import type { Column, Table } from '../../data/schema/column.ts';
import { type AnyTable, everyTable } from '../../data/schema/everyTable.ts';
import type { FileCore, ManifestFile, Partition } from '../../data/schema/manifest.ts';
import { ask, type Database, literal } from './database.ts';
import { hashOfFile } from './hashOfFile.ts';

/** When a table becomes a folder of files. */
export interface Layout {
  /** Above this many rows a table is split by province: fewer are fetched as fast in one piece. */
  readonly mostRowsInOne: number;
  /** No file is larger: a browser fetches it in one piece, and again where that fails. */
  readonly mostBytes: number;
}

export const COUNTRY_LAYOUT: Layout = { mostRowsInOne: 200_000, mostBytes: 8 * 2 ** 20 };

/** Folder that holds rows whose province is not known, as Hive names it. */
const NO_PROVINCE = '__HIVE_DEFAULT_PARTITION__';

/** Rows of a table that lie in Parquet files, a lot for each province; null where it is not known. */
export interface Lot {
  readonly province: string | null;
  readonly files: readonly string[];
  readonly rows: number;
}

/**
 * Writes the published files of a table into the folder aside: one file where it is small, else one
 * or more for each province. Rows stand in the order of the table's key; each file is read back.
 *
 * @throws where a key stands twice in a file
 */
export async function writeLots(
  database: Database,
  aside: string,
  table: AnyTable,
  lots: readonly Lot[],
  layout: Layout = COUNTRY_LAYOUT,
): Promise<ManifestFile[]> {
  const { mostRowsInOne, mostBytes } = layout;
  const rows = lots.reduce((sum, lot) => sum + lot.rows, 0);
  const all = lots.flatMap(({ files }) => files);
  if (rows <= mostRowsInOne || rows === 0) {
    const whole = await writeFile(database, aside, { table, select: rowsOf(table, all), rows });
    if (whole.bytes <= mostBytes || rows === 0) return [whole];
    await rm(join(aside, whole.path));
  }
  const files: ManifestFile[] = [];
  for (const { province, files: own, rows: count } of lots) {
    const part = { table, select: rowsOf(table, own), rows: count };
    files.push(...(await writePart(database, aside, part, { province_code: province }, mostBytes)));
  }
  return files;
}

/** The files' rows in the order of the table's key. */
function rowsOf(table: AnyTable, files: readonly string[]): string {
  if (files.length === 0) return emptyRows(table);
  return `SELECT * FROM read_parquet([${files.map(literal).join(', ')}], hive_partitioning = false) ORDER BY ${keyOf(table)}`;
}

function emptyRows(table: AnyTable): string {
  const columns: readonly Column[] = everyTable[table].columns;
  const typed = columns.map(
    ({ name, type }) => `CAST(NULL AS ${WRITTEN_TYPES[type]}) AS "${name}"`,
  );
  return `SELECT ${typed.join(', ')} WHERE false`;
}

/** The type of a column in a written file: that of the page's SQL, but money is in baht. */
export const WRITTEN_TYPES = { ...sqlTypes, money: 'DECIMAL(18,2)' } as const;

/** Rows of a table that become a file, or several. */
export interface Part {
  readonly table: AnyTable;
  /** A query that gives the rows in order, with every column of the table. */
  readonly select: string;
  /** True where the query only gives them in order as a rule: they are sorted where it does not. */
  readonly mayBeUnsorted?: boolean;
  /** How many of these rows come before the part, where it has not all of them. */
  readonly skip?: number;
  /** How many rows the part has: no more and no fewer. */
  readonly rows: number;
}

/** One file, or as many of the same size as are needed for none to be too large. */
export async function writePart(
  database: Database,
  aside: string,
  part: Part,
  partition?: Partition,
  mostBytes = COUNTRY_LAYOUT.mostBytes,
): Promise<ManifestFile[]> {
  const one = await writeFile(database, aside, part, partition);
  if (one.bytes <= mostBytes || part.rows < 2) return [one];
  const { table } = part;
  const large = join(aside, one.path);
  const select = `SELECT * FROM read_parquet(${literal(large)}, hive_partitioning = false)`;
  const size = Math.ceil(part.rows / Math.ceil((1.1 * one.bytes) / mostBytes));
  const files: ManifestFile[] = [];
  for (let skip = 0; skip < part.rows; skip += size) {
    const piece = { table, select, skip, rows: Math.min(size, part.rows - skip) };
    files.push(...(await writePart(database, aside, piece, partition, mostBytes)));
  }
  await rm(large);
  return files;
}

async function writeFile(
  database: Database,
  aside: string,
  part: Part,
  partition?: Partition,
): Promise<ManifestFile> {
  const { table, rows } = part;
  // Several processes write their tables, or parts of one, into the folder at once.
  const raw = join(aside, `${table}.${process.pid}.part.parquet`);
  const { core = [] } = everyTable[table] as Table;
  const ends = partition ? core : [];
  await writeInOrder(database, part, ends, raw);
  const money_satang = await sumsOf(database, table, rows, raw);
  const sha256 = await hashOfFile(raw);
  const { size: bytes } = await stat(raw);
  const path = pathOf(table, sha256, partition);
  const file = { table, path, sha256, bytes, rows, money_satang };
  const end = ends.length > 0 && rows > 0 ? await coreOf(database, raw, bytes, ends) : undefined;
  await mkdir(dirname(join(aside, path)), { recursive: true });
  await rename(raw, join(aside, path));
  return { ...file, ...(partition && { partition }), ...(end && { core: end }) };
}

/** @throws where a key stands twice */
async function writeInOrder(
  database: Database,
  { table, select, mayBeUnsorted = false, skip, rows }: Part,
  last: readonly string[],
  path: string,
): Promise<void> {
  const columns = everyTable[table].columns.map(({ name }) => name as string);
  const order = [...columns.filter((name) => !last.includes(name)), ...last];
  const names = order.map((name) => `"${name}"`).join(', ');
  const some = skip === undefined ? '' : ` LIMIT ${rows} OFFSET ${skip}`;
  const write = (from: string) =>
    database.run(
      `COPY (SELECT ${names} FROM (${from}${some})) TO ${literal(path)} (${parquetOptions(rows)})`,
    );
  await write(select);
  if (await isInOrder(database, table, path)) return;
  if (mayBeUnsorted) {
    await write(`${select} ORDER BY ${keyOf(table)}`);
    if (await isInOrder(database, table, path)) return;
  }
  throw new Error(`${table}: expected one row per ${everyTable[table].key.join(', ')}`);
}

/**
 * How a file of so many rows is written: one row group; level 9 takes a sixth off the core columns
 * of level 3 in the same time, 19 another eighth in fifty times of it. No Bloom filters: they would
 * stand between the columns and the footer.
 */
export function parquetOptions(rows: number): string {
  const group = Math.max(2048, Math.ceil(rows / 2048) * 2048);
  return `FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 9, ROW_GROUP_SIZE ${group}, WRITE_BLOOM_FILTER false`;
}

/** Where a file stands below the folder of its manifest. */
export function pathOf(table: AnyTable, sha256: string, partition?: Partition): string {
  const name = `${sha256.slice(0, 12)}.parquet`;
  if (!partition) return `${table}.${name}`;
  const { province_code: province, fiscal_year: year } = partition;
  const folders = [
    ...(province === undefined ? [] : [`province_code=${province ?? NO_PROVINCE}`]),
    ...(year === undefined ? [] : [`fiscal_year=${year}`]),
  ];
  return [table, ...folders, name].join('/');
}

/** The end of a file from the first of its core columns on. */
async function coreOf(
  database: Database,
  path: string,
  bytes: number,
  core: readonly string[],
): Promise<FileCore> {
  const names = core.map(literal).join(', ');
  const start = 'least(coalesce(dictionary_page_offset, data_page_offset), data_page_offset)';
  const [[first, before] = []] = await ask(
    database,
    `SELECT min(start) FILTER (is_core), max(start + total_compressed_size) FILTER (NOT is_core) FROM (
       SELECT ${start} AS start, total_compressed_size, split_part(path_in_schema, ',', 1) IN (${names}) AS is_core
       FROM parquet_metadata(${literal(path)}))`,
  );
  if (first === null || Number(before ?? 0) > Number(first))
    throw new Error(`${path}: expected the core columns last, found them at ${String(first)}`);
  const length = bytes - Number(first);
  const file = await open(path, 'r');
  try {
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, Number(first));
    return { bytes: length, sha256: createHash('sha256').update(buffer).digest('hex') };
  } finally {
    await file.close();
  }
}

/** Whether every key of a file is greater than the one before. */
async function isInOrder(database: Database, table: AnyTable, path: string): Promise<boolean> {
  const row = `row(${keyOf(table)})`;
  const [[wrong] = []] = await ask(
    database,
    `SELECT count(*)::INTEGER FROM (SELECT coalesce(${row} > lag(${row}) OVER (), true) AS follows
     FROM read_parquet(${literal(path)})) WHERE NOT follows`,
  );
  return wrong === 0;
}

function keyOf(table: AnyTable): string {
  return everyTable[table].key.map((column) => `"${column}"`).join(', ');
}

async function sumsOf(
  database: Database,
  table: AnyTable,
  rows: number,
  path: string,
): Promise<Record<string, string>> {
  const columns: readonly Column[] = everyTable[table].columns;
  const money = columns.filter(({ type }) => type === 'money').map(({ name }) => name);
  const sums = money.map((name) => `CAST(coalesce(sum("${name}"), 0) * 100 AS HUGEINT)::VARCHAR`);
  const [[count, ...found] = []] = await ask(
    database,
    `SELECT ${['count(*)::INTEGER', ...sums].join(', ')} FROM read_parquet(${literal(path)})`,
  );
  if (count !== rows)
    throw new Error(`${table}: wrote ${rows} rows, the file holds ${String(count)}`);
  return Object.fromEntries(money.map((name, i) => [name, String(found[i])]));
}
