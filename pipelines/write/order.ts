import { catalogue, type TableName } from '../../data/schema/catalogue.ts';

type Row = Readonly<Record<string, unknown>>;

/** Compares two rows by their table's key as the database does: nothing last, text by its units. */
function byKeyOf(tableName: TableName): (a: Row, b: Row) => number {
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
  if (areInOrder(tableName, rows as readonly Row[], 0)) return rows;
  return [...rows].sort(byKeyOf(tableName) as (a: unknown, b: unknown) => number);
}

/** Whether every row's key is greater than the one before: then none stands twice. */
export function areKeysAscending(tableName: TableName, rows: readonly Row[]): boolean {
  return areInOrder(tableName, rows, -1);
}

/** Whether each row compares to the next by no more than `most`; each value of a key is looked at once. */
function areInOrder(tableName: TableName, rows: readonly Row[], most: number): boolean {
  const key: readonly string[] = catalogue[tableName].key;
  const before: unknown[] = key.map((column) => rows[0]?.[column]);
  for (let at = 1; at < rows.length; at++) {
    const row = rows[at] as Row;
    let order = 0;
    for (let i = 0; i < key.length; i++) {
      const value = row[key[i] as string];
      if (order === 0) order = compare(before[i], value);
      before[i] = value;
    }
    if (order > most) return false;
  }
  return true;
}

function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return (a as string) < (b as string) ? -1 : 1;
}
