import { type TableName, tableNames } from '../../data/schema/catalogue.ts';
import type { AnyTable } from '../../data/schema/everyTable.ts';

/** Rows of the user's own files, table by table, as the contract has them: money in whole satang. */
export type OwnRows = Readonly<Record<TableName, readonly Readonly<Record<string, unknown>>[]>>;

/** No file of the user's own. */
export const noOwnRows = Object.fromEntries(
  tableNames.map((name) => [name, []]),
) as unknown as OwnRows;

/** The user's own rows of a table; what ingestion works out is not worked out for them. */
export function ownRowsOf(own: OwnRows, table: AnyTable): OwnRows[TableName] {
  return table in own ? own[table as TableName] : noRows;
}

const noRows: OwnRows[TableName] = [];
