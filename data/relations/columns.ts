import type { Column, ColumnType } from '../schema/column.ts';

/** The name a contract column has in SQL: money in baht is held as whole satang. */
export function sqlName(column: Column): string {
  return column.type === 'money' ? column.name.replace(/_baht$/, '_satang') : column.name;
}

/** The types of the page's SQL. */
export const sqlTypes: Record<ColumnType, string> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  money: 'BIGINT',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
  integers: 'INTEGER[]',
  texts: 'VARCHAR[]',
};
