import { type AnyTable, everyTable } from '../../data/schema/everyTable.ts';
import type { Column, ColumnType } from '../../data/schema/column.ts';
import type { Reads } from './engine.ts';

/** The name a contract column has in SQL: money in baht is held as whole satang. */
export function sqlName(column: Column): string {
  return column.type === 'money' ? column.name.replace(/_baht$/, '_satang') : column.name;
}

export const sqlTypes: Record<ColumnType, string> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  money: 'BIGINT',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
  integers: 'INTEGER[]',
  texts: 'VARCHAR[]',
};

/** The contract's columns of a table by these names, in the contract's order. */
export function columnsOf(table: AnyTable, names: ReadonlySet<string>): readonly Column[] {
  const columns: readonly Column[] = everyTable[table].columns;
  return columns.filter(({ name }) => names.has(name));
}

/** The tables a question reads, each with the columns it names. */
export function tablesRead(reads: Reads): readonly (readonly [AnyTable, readonly string[]])[] {
  return Object.entries(reads) as [AnyTable, readonly string[]][];
}
