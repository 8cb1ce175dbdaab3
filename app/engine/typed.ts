import type { Column } from '../../data/schema/column.ts';
import type { AnyTable } from '../../data/schema/everyTable.ts';
import { columnsOf } from './columns.ts';
import { DataError } from './errors.ts';
import { readColumns } from './parquet.ts';

/** Which columns of a table are wanted, and as what. */
export interface Wanted {
  /** Texts and integers with few values: each row holds the place of its value in a list. */
  readonly coded: readonly string[];
  /** Integers and money to be added up. */
  readonly added: readonly string[];
}

export type CodedValue = string | number | null;

/** A column whose rows name one of a few values; null means what it means in the contract. */
export interface Coded {
  readonly values: readonly CodedValue[];
  readonly codes: Uint8Array | Uint16Array;
}

/** Some columns of a small table as typed arrays, without a database. */
export interface TypedTable {
  readonly rows: number;
  readonly coded: Readonly<Record<string, Coded>>;
  /**
   * Money in whole satang. No amount is 0 here: a cube's `n_stated` tells a printed zero from none.
   */
  readonly added: Readonly<Record<string, Float64Array>>;
}

/** What a file holds by the manifest. */
export interface Expected {
  readonly rows: number;
  readonly money_satang: Readonly<Record<string, string>>;
}

/**
 * Columns of a Parquet file as typed arrays. DataError as readColumns; rows_differ or sums_differ
 * where the file does not hold what the manifest says, or money too large to be added up in a number.
 */
export async function decodeTyped(
  table: AnyTable,
  bytes: ArrayBuffer,
  wanted: Wanted,
  expected: Expected,
): Promise<TypedTable> {
  const columns = columnsOf(table, new Set([...wanted.coded, ...wanted.added]));
  const { rows, columns: read } = await readColumns(table, bytes, columns);
  checkRows(table, rows, expected.rows);
  const coded: Record<string, Coded> = {};
  const added: Record<string, Float64Array> = {};
  for (const { column, values } of read) {
    if (wanted.coded.includes(column.name)) coded[column.name] = codesOf(values, rows);
    else if (column.type === 'money')
      added[column.name] = satangOf(table, column, values, expected);
    else added[column.name] = Float64Array.from(values as ArrayLike<number>);
  }
  return { rows, coded, added };
}

/** Columns of all files of a table as they were read, by name; fails as decodeTyped. */
export async function decodeColumns(
  table: AnyTable,
  files: readonly (Expected & { readonly bytes: ArrayBuffer })[],
  names: readonly string[],
): Promise<Readonly<Record<string, ArrayLike<unknown>>>> {
  const columns = columnsOf(table, new Set(names));
  const parts = await Promise.all(
    files.map(async ({ bytes, rows: expected }) => {
      const { rows, columns: read } = await readColumns(table, bytes, columns);
      checkRows(table, rows, expected);
      return read;
    }),
  );
  const joined = columns.map(({ name }, at): [string, ArrayLike<unknown>] => {
    const values = parts.map((read) => read[at]!.values);
    return [name, values.length === 1 ? values[0]! : values.flatMap((part) => Array.from(part))];
  });
  return Object.fromEntries(joined);
}

function checkRows(table: AnyTable, rows: number, expected: number): void {
  if (rows === expected) return;
  const message = `${table}: expected ${expected} rows, found ${rows}`;
  throw new DataError('rows_differ', message, { table });
}

function codesOf(values: ArrayLike<unknown>, rows: number): Coded {
  const places = new Map<CodedValue, number>();
  const codes = new Uint16Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const value = (values[row] ?? null) as CodedValue;
    let code = places.get(value);
    if (code === undefined) {
      code = places.size;
      places.set(value, code);
    }
    codes[row] = code;
  }
  if (places.size > 65_536) throw new Error('more values than a code can name');
  const isSmall = places.size <= 256;
  return { values: [...places.keys()], codes: isSmall ? Uint8Array.from(codes) : codes };
}

function satangOf(
  table: AnyTable,
  { name }: Column,
  values: ArrayLike<unknown>,
  { money_satang: sums }: Expected,
): Float64Array {
  const satang = new Float64Array(values.length);
  let [sum, size] = [0n, 0n];
  for (let row = 0; row < values.length; row += 1) {
    const value = (values[row] ?? 0n) as bigint;
    sum += value;
    size += value < 0n ? -value : value;
    satang[row] = Number(value);
  }
  const wrong = (message: string) => new DataError('sums_differ', message, { table });
  const told = sums[name] ?? '0';
  if (String(sum) !== told) throw wrong(`${table}: ${name}: expected ${told} satang, found ${sum}`);
  // Every sum of some of the rows is whole then, in whichever order they are added.
  if (size > BigInt(Number.MAX_SAFE_INTEGER))
    throw wrong(`${table}: ${name}: ${size} satang are more than a number holds exactly`);
  return satang;
}

/** Columns of all files of a table; fails as decodeTyped. */
export async function decodeFiles(
  table: AnyTable,
  files: readonly (Expected & { readonly bytes: ArrayBuffer })[],
  wanted: Wanted,
): Promise<TypedTable> {
  return joinTyped(
    await Promise.all(files.map((file) => decodeTyped(table, file.bytes, wanted, file))),
  );
}

/** Tables of several files as one; the values of their codes are put together. */
export function joinTyped(parts: readonly TypedTable[]): TypedTable {
  const [first] = parts;
  if (first === undefined || parts.length === 1) return first ?? { rows: 0, coded: {}, added: {} };
  const names = (side: 'coded' | 'added') => Object.keys(first[side]);
  const coded = names('coded').map((name) => [
    name,
    joinCoded(parts.map((part) => part.coded[name]!)),
  ]);
  const added = names('added').map((name) => {
    const all = new Float64Array(parts.reduce((rows, part) => rows + part.rows, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part.added[name]!, at);
      at += part.rows;
    }
    return [name, all];
  });
  return {
    rows: parts.reduce((rows, part) => rows + part.rows, 0),
    coded: Object.fromEntries(coded) as TypedTable['coded'],
    added: Object.fromEntries(added) as TypedTable['added'],
  };
}

function joinCoded(parts: readonly Coded[]): Coded {
  const values = parts.flatMap((part) => Array.from(part.codes, (code) => part.values[code]));
  return codesOf(values, values.length);
}
