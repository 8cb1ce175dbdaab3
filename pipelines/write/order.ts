import { catalogue, type TableName } from '../../data/schema/catalogue.ts';

type Row = Readonly<Record<string, unknown>>;

/** The values of a table's key, column by column: a row is looked into once for each. */
type Keys = readonly (readonly unknown[])[];

function keysOf(tableName: TableName, rows: readonly Row[]): Keys {
  return catalogue[tableName].key.map((column) => rows.map((row) => row[column]));
}

/** Rows in the order of their table's key; those given where they are in order already. */
export function sortedByKey<R>(tableName: TableName, rows: readonly R[]): readonly R[] {
  if (rows.length < 2) return rows;
  const keys = keysOf(tableName, rows as readonly Row[]);
  if (areInOrder(keys, 0)) return rows;
  const places = rows.map((_row, at) => at);
  return places.sort((a, b) => compareAt(keys, a, b)).map((at) => rows[at] as R);
}

/** Whether every row's key is greater than the one before: then none stands twice. */
export function areKeysAscending(tableName: TableName, rows: readonly Row[]): boolean {
  return areInOrder(keysOf(tableName, rows), -1);
}

/** Whether each row compares to the next by no more than `most`. */
function areInOrder(keys: Keys, most: number): boolean {
  const rows = keys[0]?.length ?? 0;
  for (let at = 1; at < rows; at++) if (compareAt(keys, at - 1, at) > most) return false;
  return true;
}

/** Compares two rows by their table's key as the database does: nothing last, text by its units. */
function compareAt(keys: Keys, a: number, b: number): number {
  for (const values of keys) {
    const order = compare(values[a], values[b]);
    if (order !== 0) return order;
  }
  return 0;
}

function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return (a as string) < (b as string) ? -1 : 1;
}
