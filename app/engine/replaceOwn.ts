import type { TableName } from '../../data/schema/catalogue.ts';
import type { AnyTable } from '../../data/schema/everyTable.ts';
import { toArrowStream } from './arrow.ts';
import { columnsOf } from './columns.ts';
import type { Database } from './database.ts';
import { decodeAnswer } from './decode.ts';
import { DataError } from './errors.ts';
import { type OwnRows, ownRowsOf } from './own.ts';
import type { ColumnValues, ParquetColumns } from './parquet.ts';

/** A loaded table: its columns, and how many published rows stand in it. */
export interface LoadedTable {
  readonly table: AnyTable;
  readonly names: ReadonlySet<string>;
  readonly published: number;
}

/**
 * Takes the user's own rows out of a loaded table and puts others in. The published rows are the
 * first that came, and none of them is ever taken out. DataError rows_differ where not all arrived.
 */
export async function replaceOwn(
  database: Database,
  { table, names, published }: LoadedTable,
  own: OwnRows,
): Promise<void> {
  const rows = ownRowsOf(own, table);
  await database.execute(`DELETE FROM "${table}" WHERE rowid >= ${published}`);
  if (rows.length > 0) await database.insert(table, toArrowStream(toColumns(table, names, rows)));
  const sql = `SELECT CAST(count(*) AS VARCHAR) AS n FROM "${table}"`;
  const question = { sql, params: [], reads: {}, shape: { n: 'text' } } as const;
  const found = decodeAnswer(await database.query(sql, []), question)[0]?.n;
  const expected = String(published + rows.length);
  if (found === expected) return;
  const message = `${table}: expected ${expected} rows with the user's own, found ${found}`;
  throw new DataError('rows_differ', message, { table });
}

/** Rows as columns, as those of a Parquet file are read. */
export function toColumns(
  table: AnyTable,
  names: ReadonlySet<string>,
  rows: OwnRows[TableName],
): ParquetColumns {
  const columns = columnsOf(table, names).map((column): ColumnValues => {
    const values = rows.map((row) => row[column.name] ?? null);
    return { column, values: column.type === 'money' ? values.map(maybeBig) : values };
  });
  return { rows: rows.length, columns };
}

function maybeBig(satang: unknown): bigint | null {
  return satang === null ? null : BigInt(satang as number);
}
