import { catalogue, type Rows } from './catalogue.ts';
import { derived, type DerivedRows } from './derived.ts';

/** The contract's tables and those worked out from them: all that a manifest may name. */
export const everyTable = { ...catalogue, ...derived } as const;

export type AnyTable = keyof typeof everyTable;

/** The row type of each table, worked out or read. */
export interface AnyRows extends Rows, DerivedRows {}

export const everyTableName = Object.keys(everyTable) as AnyTable[];
