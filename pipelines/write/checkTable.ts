import { catalogue, type Rows, type TableName } from '../../data/schema/catalogue.ts';
import { checkRow, keyOf, RowError } from './checkRow.ts';
import { byKeyOf } from './order.ts';

type Row = Readonly<Record<string, unknown>>;

/** Every row of a table checked, and no key given twice; else a RowError. */
export function checkTable<N extends TableName>(tableName: N, rows: readonly unknown[]): Rows[N][] {
  const order = byKeyOf(tableName);
  let last: Row | undefined;
  let isAscending = true;
  for (const row of rows) {
    const checked = checkRow(tableName, row, last) as unknown as Row;
    isAscending &&= last === undefined || order(last, checked) < 0;
    last = checked;
  }
  if (!isAscending) checkKeys(tableName, rows as readonly Row[]);
  return rows as Rows[N][];
}

function checkKeys(tableName: TableName, rows: readonly Row[]): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const key = keyOf(tableName, row);
    if (seen.has(key)) {
      const columns = catalogue[tableName].key.join(', ');
      throw new RowError(`${tableName} ${key}: expected one row per ${columns}, found two`);
    }
    seen.add(key);
  }
}
