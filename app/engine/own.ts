import { type TableName, tableNames } from '../../data/schema/catalogue.ts';

/** Rows of the user's own files, table by table, as the contract has them: money in whole satang. */
export type OwnRows = Readonly<Record<TableName, readonly Readonly<Record<string, unknown>>[]>>;

/** No file of the user's own. */
export const noOwnRows = Object.fromEntries(
  tableNames.map((name) => [name, []]),
) as unknown as OwnRows;
