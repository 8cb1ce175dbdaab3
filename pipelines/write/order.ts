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

function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return (a as string) < (b as string) ? -1 : 1;
}
