import { catalogue, type TableName } from '../../data/schema/catalogue.ts';
import type { Column } from '../../data/schema/column.ts';
import { byKeyOf } from './order.ts';

/** What the rows of a table come to: what a written file of them must hold. */
export interface Extent {
  readonly bytes: number;
  readonly rows: number;
  /** No row has more bytes than this. */
  readonly longest: number;
  /** Sum of every money column in satang, as decimal strings. */
  readonly money: Readonly<Record<string, string>>;
}

export interface TableText {
  /** JSON objects parted by commas, in the order of the table's key; nothing where there is no row. */
  readonly content: Buffer;
  readonly extent: Extent;
}

/** Between the texts of two lots of rows, and before and after all of them. */
export const TEXT_MARKS = { before: '[', between: ',\n', after: ']' } as const;

type Row = Readonly<Record<string, unknown>>;

/** Checked rows of a table as text that the writer takes in, sorted by the table's key. */
export function tableText(tableName: TableName, rows: readonly unknown[]): TableText {
  const sorted = sortedByKey(tableName, rows as readonly Row[]);
  const content = Buffer.from(JSON.stringify(sorted).slice(1, -1));
  const bytes = content.byteLength;
  const money = sumsOfMoney(tableName, sorted);
  return { content, extent: { bytes, rows: rows.length, longest: bytes, money } };
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
  const sum = (name: string) =>
    rows.reduce((all, row) => all + BigInt((row[name] as number | null) ?? 0), 0n);
  return Object.fromEntries(moneyColumns(tableName).map((name) => [name, String(sum(name))]));
}

function moneyColumns(tableName: TableName): string[] {
  const columns: readonly Column[] = catalogue[tableName].columns;
  return columns.filter(({ type }) => type === 'money').map(({ name }) => name);
}

function sortedByKey(tableName: TableName, rows: readonly Row[]): readonly Row[] {
  const order = byKeyOf(tableName);
  const isSorted = rows.every((row, i) => i === 0 || order(rows[i - 1] ?? row, row) <= 0);
  return isSorted ? rows : [...rows].sort(order);
}
