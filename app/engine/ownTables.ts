import type { TableName } from '../../data/schema/catalogue.ts';
import type { AnyTable } from '../../data/schema/everyTable.ts';
import { toArrowStream } from './arrow.ts';
import { sqlName, sqlTypes } from '../../data/relations/columns.ts';
import { columnsOf } from './columns.ts';
import type { Database } from './database.ts';
import { decodeAnswer } from './decode.ts';
import { DataError } from './errors.ts';
import { type OwnRows, ownRowsOf } from './own.ts';
import type { ColumnValues, ParquetColumns } from './parquet.ts';

interface OwnTable {
  readonly names: ReadonlySet<string>;
  readonly rows: OwnRows[TableName];
}

/** The rows of the user's own files, in tables of their own beside the published ones. */
export class OwnTables {
  readonly #loaded = new Map<AnyTable, OwnTable>();

  /**
   * The SELECT that gives the own rows of a table, none where there are no such rows; they are
   * loaded first where they are not. DataError rows_differ where not all arrived.
   */
  async rowsOf(
    database: Database,
    table: AnyTable,
    wanted: ReadonlySet<string>,
    own: OwnRows,
  ): Promise<readonly string[]> {
    const rows = ownRowsOf(own, table);
    const present = this.#loaded.get(table);
    if (rows.length === 0) {
      if (present !== undefined) await this.#drop(database, table);
      return [];
    }
    const hasAll = [...wanted].every((name) => present?.names.has(name));
    if (present?.rows !== rows || !hasAll) {
      const names = new Set([...(present?.names ?? []), ...wanted]);
      this.#loaded.delete(table);
      await load(database, table, names, rows);
      this.#loaded.set(table, { names, rows });
    }
    const columns = columnsOf(table, wanted).map((column) => `"${sqlName(column)}"`);
    return [`SELECT ${columns.length === 0 ? '1' : columns.join(', ')} FROM ${placeOf(table)}`];
  }

  async #drop(database: Database, table: AnyTable): Promise<void> {
    this.#loaded.delete(table);
    await database.execute(`DROP TABLE IF EXISTS ${placeOf(table)}`);
  }
}

function placeOf(table: AnyTable): string {
  return `"${table}~own"`;
}

async function load(
  database: Database,
  table: AnyTable,
  names: ReadonlySet<string>,
  rows: OwnRows[TableName],
): Promise<void> {
  const place = placeOf(table);
  const typed = columnsOf(table, names).map(
    (column) => `"${sqlName(column)}" ${sqlTypes[column.type]}`,
  );
  await database.execute(`CREATE OR REPLACE TABLE ${place} (${typed.join(', ')})`);
  await database.insert(`${table}~own`, toArrowStream(toColumns(table, names, rows)));
  const sql = `SELECT CAST(count(*) AS VARCHAR) AS n FROM ${place}`;
  const question = { sql, params: [], reads: {}, shape: { n: 'text' } } as const;
  const found = decodeAnswer(await database.query(sql, []), question)[0]?.n;
  if (found === String(rows.length)) return;
  const message = `${table}: expected ${rows.length} rows of the user's own, found ${found}`;
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
