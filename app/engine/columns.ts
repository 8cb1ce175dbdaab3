import { type AnyTable, everyTable } from '../../data/schema/everyTable.ts';
import type { Column } from '../../data/schema/column.ts';
import type { Reads } from './engine.ts';

/** The contract's columns of a table by these names, in the contract's order. */
export function columnsOf(table: AnyTable, names: ReadonlySet<string>): readonly Column[] {
  const columns: readonly Column[] = everyTable[table].columns;
  return columns.filter(({ name }) => names.has(name));
}

/** The tables a question reads, each with the columns it names. */
export function tablesRead(reads: Reads): readonly (readonly [AnyTable, readonly string[]])[] {
  return Object.entries(reads) as [AnyTable, readonly string[]][];
}
