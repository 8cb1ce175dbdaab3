import { catalogue, type Rows, type TableName } from '../../data/schema/catalogue.ts';
import { checkRow, keyOf, RowError } from './checkRow.ts';

/** Every row of a table checked, and no key given twice; else a RowError. */
export function checkTable<N extends TableName>(tableName: N, rows: readonly unknown[]): Rows[N][] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const checked = checkRow(tableName, row);
    const key = keyOf(tableName, checked as unknown as Record<string, unknown>);
    if (seen.has(key)) {
      const columns = catalogue[tableName].key.join(', ');
      throw new RowError(`${tableName} ${key}: expected one row per ${columns}, found two`);
    }
    seen.add(key);
    return checked;
  });
}
