import { catalogue, type TableName } from '../../data/schema/catalogue.ts';

type Row = Readonly<Record<string, unknown>>;

/** Compares two rows by their table's key as the database does: nothing last, text by its units. */
export function byKeyOf(tableName: TableName): (a: Row, b: Row) => number {
  const { key } = catalogue[tableName];
  return (a, b) => {
    for (const column of key) {
      const order = compare(a[column], b[column]);
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** Rows in the order of their table's key; those given where they are in order already. */
export function sortedByKey<R>(tableName: TableName, rows: readonly R[]): readonly R[] {
  const byKey = byKeyOf(tableName) as (a: unknown, b: unknown) => number;
  const isSorted = rows.every((row, i) => i === 0 || byKey(rows[i - 1], row) <= 0);
  return isSorted ? rows : [...rows].sort(byKey);
}

function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return (a as string) < (b as string) ? -1 : 1;
}
