import { catalogue, type Rows, type TableName } from '../../data/schema/catalogue.ts';
import type { Column } from '../../data/schema/column.ts';

/** A row that is not what its table's schema says; the message is one plain line. */
export class RowError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RowError';
  }
}

/** Columns that keep what was printed, so that only their encoding is checked. */
const asPrinted = new Set(['text', 'stated_text']);

/**
 * Anything as a row of the table, or a RowError that says table, key, column, what was expected
 * and what was found.
 */
export function checkRow<N extends TableName>(tableName: N, row: unknown): Rows[N] {
  const table = catalogue[tableName];
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw new RowError(`${tableName}: expected a row, found ${show(row)}`);
  }
  const values = row as Record<string, unknown>;
  const columns: readonly Column[] = table.columns;
  const refuse = (column: string, problem: string): never => {
    throw new RowError(`${placeOf(tableName, values)}: column ${column}: ${problem}`);
  };
  for (const column of columns) {
    const value = values[column.name];
    const expected = faultOf(column, value);
    if (expected !== null) refuse(column.name, `expected ${expected}, found ${show(value)}`);
  }
  const given = Object.keys(values);
  if (given.length > columns.length) {
    const extra = given.find((key) => !columns.some(({ name }) => name === key));
    if (extra !== undefined) refuse(extra, 'expected no such column');
  }
  return row as Rows[N];
}

/** Whether every row is one of the table: the same as checking each, without saying what is wrong. */
export function areSound(tableName: TableName, rows: readonly unknown[]): boolean {
  const columns: readonly Column[] = catalogue[tableName].columns;
  const areRows = rows.every(
    (row) =>
      typeof row === 'object' &&
      row !== null &&
      !Array.isArray(row) &&
      countOf(row) === columns.length,
  );
  return areRows && columns.every((column) => isColumnSound(column, rows as readonly Row[]));
}

/** How many fields a row has: counted without a list of their names, which takes longer. */
function countOf(row: object): number {
  let count = 0;
  for (const _name in row) count++;
  return count;
}

type Row = Readonly<Record<string, unknown>>;

/** A value that follows itself is not looked at again. */
function isColumnSound(column: Column, rows: readonly Row[]): boolean {
  const { name } = column;
  if (column.type === 'text' && !column.values) return areTextsSound(column, rows);
  let last: unknown;
  for (const row of rows) {
    const value = row[name];
    if (value === last && value !== undefined) continue;
    if (faultOf(column, value) !== null) return false;
    last = value;
  }
  return true;
}

/** The same for words of any kind: nearly all are seen to be sound at once. */
function areTextsSound(column: Column, rows: readonly Row[]): boolean {
  const { name, nullable } = column;
  let last: unknown;
  for (const row of rows) {
    const value = row[name];
    if (value === last && value !== undefined) continue;
    if (typeof value === 'string') {
      if (MAY_BE_UNSOUND.test(value) && faultOfText(column, value) !== null) return false;
    } else if (value !== null || !nullable) return false;
    last = value;
  }
  return true;
}

/** The key of a row as text, for messages and for telling rows apart. */
export function keyOf(tableName: TableName, row: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(catalogue[tableName].key.map((column) => row[column] ?? null));
}

function placeOf(tableName: TableName, values: Readonly<Record<string, unknown>>): string {
  return `${tableName} ${keyOf(tableName, values)}`;
}

/**
 * Letters other than Thai and ASCII, or Thai marks in an order that Unicode's form C would change:
 * text without them is sound, which is nearly all of it and quickly seen.
 */
const MAY_BE_UNSOUND =
  /[^\t\n\r -~\u0E01-\u0E3A\u0E3F-\u0E4C\u0E4E-\u0E5B]|[\u0E48-\u0E4B][\u0E38-\u0E3A]|[\u0E38\u0E39]\u0E3A/;

/** What was expected of the value, or null where it is as it should be. */
function faultOf(column: Column, value: unknown): string | null {
  if (value === null) return column.nullable ? null : `${column.type}, not NULL`;
  if (column.type === 'integers' || column.type === 'texts') return faultOfList(column, value);
  return faultOfOne(column, value);
}

function faultOfList(column: Column, value: unknown): string | null {
  if (!Array.isArray(value)) return `a list of ${column.type}`;
  const one: Column = { ...column, type: column.type === 'integers' ? 'integer' : 'text' };
  for (const item of value) {
    const fault = faultOfOne(one, item);
    if (fault !== null) return `a list of ${fault}`;
  }
  return null;
}

function faultOfOne(column: Column, value: unknown): string | null {
  switch (column.type) {
    case 'text':
      return faultOfText(column, value);
    case 'boolean':
      return typeof value === 'boolean' ? null : 'boolean';
    case 'integer':
      return faultOfNumber(column, value, isInteger);
    case 'money':
      return faultOfNumber(column, value, Number.isSafeInteger);
    default:
      return faultOfNumber(column, value, Number.isFinite);
  }
}

function isInteger(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31;
}

function faultOfNumber(
  column: Column,
  value: unknown,
  isSound: (value: number) => boolean,
): string | null {
  const what = column.type === 'money' ? 'money in whole satang' : column.type;
  if (typeof value !== 'number' || !isSound(value)) return what;
  if (!column.bounds) return null;
  const [low, high] = column.bounds;
  return value >= low && value <= high ? null : `${what} from ${low} to ${high}`;
}

function faultOfText(column: Column, value: unknown): string | null {
  if (typeof value !== 'string') return 'text';
  if (column.values && !column.values.includes(value)) return column.values.join(' or ');
  if (!MAY_BE_UNSOUND.test(value)) return null;
  if (/\p{Surrogate}|\0/u.test(value)) return 'text of whole characters';
  if (asPrinted.has(column.name)) return null;
  if (value !== value.normalize('NFC')) return 'text in Unicode form NFC';
  return value.includes('\u0E4D') && /\u0E4D[\u0E48-\u0E4B]?\u0E32/u.test(value)
    ? 'text with sara am composed'
    : null;
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
