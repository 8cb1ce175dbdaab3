import { catalogue, type TableName } from '../../data/schema/catalogue.ts';
import type { Column } from '../../data/schema/column.ts';
import { sortedByKey } from './order.ts';
import { utf8Of } from './utf8.ts';

/** What the rows of a table come to: what a written file of them must hold. */
export interface Extent {
  readonly bytes: number;
  readonly rows: number;
  /** No block of rows has more bytes than this. */
  readonly longest: number;
  /** Sum of every money column in satang, as decimal strings. */
  readonly money: Readonly<Record<string, string>>;
}

export interface TableText {
  /**
   * Blocks of rows in the order of the table's key, a line each: a JSON object that holds a list of
   * values for each column; a column that is all nothing is left out. Empty where there is no row.
   */
  readonly content: Buffer;
  readonly extent: Extent;
}

/** Stands between two blocks of rows. */
export const BLOCK_END = '\n';
/** The database takes a block in at once: no document is too large for its memory. */
const BLOCK_ROWS = 4096;

type Row = Readonly<Record<string, unknown>>;

/** Checked rows of a table as text that the writer takes in, sorted by the table's key. */
export function tableText(tableName: TableName, rows: readonly unknown[]): TableText {
  return sortedText(tableName, sortedByKey(tableName, rows as readonly Row[]));
}

/** The same for rows that are in the order of the table's key. */
export function sortedText(tableName: TableName, rows: readonly unknown[]): TableText {
  const sorted = rows as readonly Row[];
  const blocks: Buffer[] = [];
  for (let from = 0; from < sorted.length; from += BLOCK_ROWS) {
    blocks.push(utf8Of(blockOf(tableName, sorted.slice(from, from + BLOCK_ROWS))));
  }
  const [only = Buffer.alloc(0)] = blocks;
  const content =
    blocks.length < 2
      ? only
      : Buffer.concat(blocks.flatMap((block, i) => (i === 0 ? block : [MARK, block])));
  const longest = blocks.reduce((most, block) => Math.max(most, block.byteLength), 0);
  const money = sumsOfMoney(tableName, sorted);
  const bytes = content.byteLength;
  return { content, extent: { bytes, rows: rows.length, longest, money } };
}

const MARK = Buffer.from(BLOCK_END);

function blockOf(tableName: TableName, rows: readonly Row[]): string {
  const lists: Record<string, unknown[]> = {};
  for (const { name } of catalogue[tableName].columns) {
    let isFilled = false;
    const values = rows.map((row) => {
      const value = row[name];
      isFilled ||= value !== null;
      return value;
    });
    if (isFilled) lists[name] = values;
  }
  return JSON.stringify(lists);
}

/** The rows that a table's text holds. */
export function rowsOfText(tableName: TableName, text: string): Row[] {
  if (text === '') return [];
  const names = catalogue[tableName].columns.map(({ name }) => name);
  return text.split(BLOCK_END).flatMap((block) => {
    const lists = JSON.parse(block) as Readonly<Record<string, readonly unknown[]>>;
    const [some = []] = Object.values(lists);
    return some.map((_value, i) =>
      Object.fromEntries(names.map((name) => [name, lists[name]?.[i] ?? null])),
    );
  });
}

/** What several lots of a table's rows come to together. */
export function extentOf(tableName: TableName, parts: readonly Extent[]): Extent {
  const total = { bytes: 0, rows: 0, longest: 0 };
  const money = new Map(moneyColumns(tableName).map((name) => [name, 0n]));
  for (const part of parts) {
    total.bytes += part.bytes;
    total.rows += part.rows;
    total.longest = Math.max(total.longest, part.longest);
    for (const [name, sum] of money) money.set(name, sum + BigInt(part.money[name] ?? '0'));
  }
  const sums = [...money].map(([name, sum]) => [name, String(sum)] as const);
  return { ...total, money: Object.fromEntries(sums) };
}

function sumsOfMoney(tableName: TableName, rows: readonly Row[]): Record<string, string> {
  const names = moneyColumns(tableName);
  return Object.fromEntries(names.map((name) => [name, String(sumOf(rows, name))]));
}

/** A sum that stays below this is exact as a number: an amount more is no greater than it. */
const EXACT = 2 ** 52;

function sumOf(rows: readonly Row[], name: string): bigint {
  let whole = 0n;
  let part = 0;
  for (const row of rows) {
    const amount = (row[name] as number | null) ?? 0;
    if (Math.abs(part) >= EXACT || Math.abs(amount) >= EXACT) {
      whole += BigInt(part) + BigInt(amount);
      part = 0;
    } else part += amount;
  }
  return whole + BigInt(part);
}

function moneyColumns(tableName: TableName): string[] {
  const columns: readonly Column[] = catalogue[tableName].columns;
  return columns.filter(({ type }) => type === 'money').map(({ name }) => name);
}
