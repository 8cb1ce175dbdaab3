import { headingKey } from '../normalise/thai.ts';
import type { Column, DetailSheet, Piece, RawTable, SheetField } from '../stages.ts';
import { cellText } from './heading.ts';

const FIELDS: Readonly<Partial<Record<Column['role'], SheetField>>> = {
  name: 'name',
  target: 'target',
  budget: 'budget',
  responsible: 'responsible',
  kpi: 'kpi',
  outcome: 'outcome',
};

/**
 * Forms beside a table of projects are its detail sheets; where there is no such table, or they tell
 * what came of a project, they stay tables of their own.
 */
export function partForms(tables: readonly RawTable[]): {
  tables: RawTable[];
  sheets: DetailSheet[];
} {
  const hasTable = tables.some(
    (table) =>
      table.isForm !== true &&
      (table.kind === 'plan' || table.kind === 'report') &&
      table.rows.some((row) => row.kind === 'data'),
  );
  const isSheet = (table: RawTable) => hasTable && table.isForm === true && table.kind === 'plan';
  return {
    tables: tables.filter((table) => !isSheet(table)),
    sheets: tables.filter(isSheet).flatMap(sheetsOf),
  };
}

function sheetsOf({ columns, rows }: RawTable): DetailSheet[] {
  return rows.map((row) => {
    const fields = new Map<SheetField, readonly Piece[]>();
    let seq: string | null = null;
    columns.forEach((column, i) => {
      const pieces = row.cells[i]?.pieces ?? [];
      if (column.role === 'seq') seq = headingKey(cellText({ pieces })) || null;
      const field = fieldOf(column);
      if (field !== undefined && pieces.length > 0 && !fields.has(field)) fields.set(field, pieces);
    });
    const { context, lineFirst, lineLast, printedRows } = row;
    return { seq, context, lineFirst, lineLast, fields, printedRows };
  });
}

function fieldOf({ role, heading }: Column): SheetField | undefined {
  return headingKey(heading).startsWith('ระยะเวลา') ? 'duration' : FIELDS[role];
}
