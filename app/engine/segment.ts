import type { AnyTable } from '../../data/schema/everyTable.ts';
import type { ManifestFile } from '../../data/schema/manifest.ts';
import { sqlName, sqlTypes } from '../../data/relations/columns.ts';
import { columnsOf } from './columns.ts';
import type { Database } from './database.ts';
import { decodeAnswer } from './decode.ts';
import { DataError } from './errors.ts';
import { PART } from './load.ts';

/** Files of one table that stand together in one table of the database, by their columns loaded. */
export interface Segment {
  readonly table: AnyTable;
  /** Its name in the database, to be quoted. */
  readonly place: string;
  readonly names: ReadonlySet<string>;
  /** A row's part is the position of its file. */
  readonly files: readonly ManifestFile[];
}

/** Makes the empty table that a segment's rows go into. */
export async function createSegment(database: Database, segment: Segment): Promise<void> {
  const columns = columnsOf(segment.table, segment.names);
  const typed = columns.map((column) => `"${sqlName(column)}" ${sqlTypes[column.type]}`);
  const definition = [...typed, `"${PART}" INTEGER`].join(', ');
  await database.execute(`CREATE TABLE "${segment.place}" (${definition})`);
}

/** Removes a segment and its rows. */
export async function dropSegment(database: Database, { place }: Segment): Promise<void> {
  await database.execute(`DROP TABLE IF EXISTS "${place}"`);
}

/** The rows of some of a segment's files, as a part of a view's definition. */
export function selectFrom(
  { table, place, files }: Segment,
  names: ReadonlySet<string>,
  chosen: readonly ManifestFile[],
): string {
  const columns = columnsOf(table, names).map((column) => `"${sqlName(column)}"`);
  const list = columns.length === 0 ? `"${PART}"` : columns.join(', ');
  const all = `SELECT ${list} FROM "${place}"`;
  if (chosen.length === files.length) return all;
  return `${all} WHERE "${PART}" IN (${chosen.map((file) => files.indexOf(file)).join(', ')})`;
}

/**
 * Compares what was loaded with what the manifest says was written, file by file: DataError
 * rows_differ or sums_differ.
 */
export async function compareSegment(database: Database, segment: Segment): Promise<void> {
  const { table, place, names, files } = segment;
  const money = columnsOf(table, names).filter(({ type }) => type === 'money');
  const sums = money.map(
    (column) => `CAST(coalesce(sum("${sqlName(column)}"), 0) AS VARCHAR) AS "${column.name}"`,
  );
  const asked = [`"${PART}" AS part`, 'CAST(count(*) AS VARCHAR) AS n', ...sums].join(', ');
  const sql = `SELECT ${asked} FROM "${place}" GROUP BY "${PART}"`;
  const texts = money.map(({ name }) => [name, 'text'] as const);
  const shape = Object.fromEntries([['n', 'text'] as const, ...texts]);
  const question = { sql, params: [], reads: {}, shape: { ...shape, part: 'integer' } } as const;
  const found = decodeAnswer(await database.query(sql, []), question) as Record<string, unknown>[];
  const byPart = new Map(found.map((row) => [row['part'], row]));
  files.forEach((file, part) => compareFile(file, byPart.get(part) ?? {}, money));
}

function compareFile(
  file: ManifestFile,
  found: Readonly<Record<string, unknown>>,
  money: readonly { readonly name: string }[],
): void {
  const { table, path, rows, money_satang: sums } = file;
  const n = String(found['n'] ?? '0');
  if (n !== String(rows)) {
    throw new DataError('rows_differ', `${path}: expected ${rows} rows, found ${n}`, { table });
  }
  for (const { name } of money) {
    const sum = sums[name] ?? '0';
    const loaded = String(found[name] ?? '0');
    if (BigInt(loaded) === BigInt(sum)) continue;
    const message = `${path}: ${name}: expected ${sum} satang, found ${loaded}`;
    throw new DataError('sums_differ', message, { table });
  }
}
