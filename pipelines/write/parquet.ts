import {
  decimalValue,
  type DuckDBAppender,
  type DuckDBConnection,
  INTEGER,
  LIST,
  VARCHAR,
} from '@duckdb/node-api';
import { catalogue, type TableName } from '../../data/schema/catalogue.ts';
import type { Column, ColumnType } from '../../data/schema/column.ts';

const sqlTypes: Record<ColumnType, string> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  money: 'DECIMAL(18,2)',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
  integers: 'INTEGER[]',
  texts: 'VARCHAR[]',
};

type Row = Readonly<Record<string, unknown>>;

/**
 * Writes checked rows of a table to a Parquet file, sorted by the table's key, and reads the file
 * back: its count of rows and sums of money must be those handed in, or it throws.
 */
export async function writeParquet(
  connection: DuckDBConnection,
  tableName: TableName,
  rows: readonly Row[],
  path: string,
): Promise<void> {
  const columns: readonly Column[] = catalogue[tableName].columns;
  const definition = columns.map(({ name, type }) => `"${name}" ${sqlTypes[type]}`).join(', ');
  await connection.run(`CREATE OR REPLACE TEMP TABLE writing (${definition})`);
  const appender = await connection.createAppender('writing', undefined, 'temp');
  for (const row of rows) {
    for (const column of columns) append(appender, column.type, row[column.name]);
    appender.endRow();
  }
  appender.closeSync();
  const order = catalogue[tableName].key.map((column) => `"${column}"`).join(', ');
  await connection.run(
    `COPY (SELECT * FROM writing ORDER BY ${order}) TO ${literal(path)}
     (FORMAT parquet, COMPRESSION zstd)`,
  );
  await readBack(connection, tableName, rows, path);
}

function append(appender: DuckDBAppender, type: ColumnType, value: unknown): void {
  if (value === null) return appender.appendNull();
  switch (type) {
    case 'text':
      return appender.appendVarchar(value as string);
    case 'integer':
      return appender.appendInteger(value as number);
    case 'money':
      return appender.appendDecimal(decimalValue(BigInt(value as number), 18, 2));
    case 'double':
      return appender.appendDouble(value as number);
    case 'boolean':
      return appender.appendBoolean(value as boolean);
    case 'integers':
      return appender.appendList(value as readonly number[], LIST(INTEGER));
    case 'texts':
      return appender.appendList(value as readonly string[], LIST(VARCHAR));
  }
}

async function readBack(
  connection: DuckDBConnection,
  tableName: TableName,
  rows: readonly Row[],
  path: string,
): Promise<void> {
  const sums = sumsOfMoney(tableName, rows);
  const asked = Object.keys(sums).map(
    (column) => `CAST(coalesce(sum("${column}"), 0) * 100 AS HUGEINT)::VARCHAR`,
  );
  const reader = await connection.runAndReadAll(
    `SELECT ${['count(*)::VARCHAR', ...asked].join(', ')} FROM read_parquet(${literal(path)})`,
  );
  const found = reader.getRows()[0]?.join(', ');
  const expected = [String(rows.length), ...Object.values(sums)].join(', ');
  if (found !== expected) {
    throw new Error(`${tableName}: wrote rows and sums ${expected}, the file holds ${found}`);
  }
}

/** Sum of every money column of a table in satang, as decimal strings. */
export function sumsOfMoney(tableName: TableName, rows: readonly Row[]): Record<string, string> {
  const columns: readonly Column[] = catalogue[tableName].columns;
  const money = columns.filter(({ type }) => type === 'money');
  return Object.fromEntries(
    money.map(({ name }) => [
      name,
      String(rows.reduce((sum, row) => sum + BigInt((row[name] as number | null) ?? 0), 0n)),
    ]),
  );
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
