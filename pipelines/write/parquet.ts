import type { DuckDBConnection } from '@duckdb/node-api';
import { catalogue, type TableName } from '../../data/schema/catalogue.ts';
import { sqlTypes } from '../../data/relations/columns.ts';
import type { Column } from '../../data/schema/column.ts';
import { literal } from './database.ts';
import { COUNTRY_LAYOUT, parquetOptions } from './tableParts.ts';
import type { Extent } from './tableText.ts';

/** Types as the text holds them: money as whole satang. */
const textTypes = { ...sqlTypes, money: 'DECIMAL(18,0)' } as const;

/** The database reads a block of rows into a buffer of this size and more. */
const SMALLEST_BUFFER = 2 ** 20;

/**
 * Writes a table's rows from text, blocks of them, to a Parquet file in the order of the table's key, and reads the file back: its count of rows, its sums of money and its order must be
 * those expected, or it throws. Text that is in order streams through; other text is sorted.
 */
export async function writeParquet(
  connection: DuckDBConnection,
  tableName: TableName,
  text: string,
  expected: Extent,
  path: string,
): Promise<void> {
  const rows = rowsIn(tableName, text, expected);
  await copy(connection, rows, expected, path);
  if (!(await isInOrder(connection, tableName, path))) {
    await copy(connection, `${rows} ORDER BY ${keyOf(tableName).join(', ')}`, expected, path);
    if (!(await isInOrder(connection, tableName, path))) {
      throw new Error(`${tableName}: expected one row per ${keyOf(tableName).join(', ')}`);
    }
  }
  await readBack(connection, tableName, expected, path);
}

/** A query that gives the rows that stand as text in a file, with every column, as they stand. */
export function rowsIn(tableName: TableName, text: string, { longest }: Extent): string {
  const columns: readonly Column[] = catalogue[tableName].columns;
  const types = columns.map(
    ({ name, type }) => `${literal(name)}: ${literal(`${textTypes[type]}[]`)}`,
  );
  const lists = columns.map(({ name }) => `unnest("${name}") AS "${name}"`);
  const values = columns.map(({ name, type }) =>
    // Exact in decimals; a division would go by way of a double.
    type === 'money' ? `CAST("${name}" * 0.01 AS DECIMAL(18,2)) AS "${name}"` : `"${name}"`,
  );
  const size = Math.max(SMALLEST_BUFFER, longest + 1);
  // Lists of one block are of one length, but for those left out: unnest fills them with NULL.
  return `SELECT ${values.join(', ')} FROM (SELECT ${lists.join(', ')} FROM read_json(${literal(text)},
    format = 'newline_delimited', columns = {${types.join(', ')}}, maximum_object_size = ${size}))`;
}

async function copy(
  connection: DuckDBConnection,
  rows: string,
  expected: Extent,
  path: string,
): Promise<void> {
  // A table that is split afterwards is packed once, in its parts.
  const isSplit = expected.rows > COUNTRY_LAYOUT.mostRowsInOne;
  const options = isSplit ? 'FORMAT parquet, COMPRESSION lz4_raw' : parquetOptions(expected.rows);
  await connection.run(`COPY (${rows}) TO ${literal(path)} (${options})`);
}

/** Whether every key of a file is greater than the one before. */
async function isInOrder(
  connection: DuckDBConnection,
  tableName: TableName,
  path: string,
): Promise<boolean> {
  const key = `(${keyOf(tableName).join(', ')})`;
  const reader = await connection.runAndReadAll(
    `SELECT count(*)::INTEGER FROM (
       SELECT coalesce(row${key} > lag(row${key}) OVER (), true) AS follows
       FROM read_parquet(${literal(path)})) WHERE NOT follows`,
  );
  return reader.getRows()[0]?.[0] === 0;
}

async function readBack(
  connection: DuckDBConnection,
  tableName: TableName,
  { rows, money }: Extent,
  path: string,
): Promise<void> {
  const asked = Object.keys(money).map(
    (column) => `CAST(coalesce(sum("${column}"), 0) * 100 AS HUGEINT)::VARCHAR`,
  );
  const reader = await connection.runAndReadAll(
    `SELECT ${['count(*)::VARCHAR', ...asked].join(', ')} FROM read_parquet(${literal(path)})`,
  );
  const found = reader.getRows()[0]?.join(', ');
  const expected = [String(rows), ...Object.values(money)].join(', ');
  if (found !== expected) {
    throw new Error(`${tableName}: wrote rows and sums ${expected}, the file holds ${found}`);
  }
}

function keyOf(tableName: TableName): string[] {
  return catalogue[tableName].key.map((column) => `"${column}"`);
}
