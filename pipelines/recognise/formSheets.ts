import { headingKey } from '../normalise/thai.ts';
import type { Column, DetailSheet, Piece, RawTable, Role, SheetField } from '../stages.ts';
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
  const left: RawTable[] = [];
  const sheets: DetailSheet[] = [];
  tables.forEach((table, i) => {
    const above = tables[i - 1];
    const last = sheets.at(-1);
    if (isSheet(table)) sheets.push(...sheetsOf(table));
    else if (above && last && isSheet(above) && endsForm(last, table))
      sheets[sheets.length - 1] = withTable(last, table);
    else left.push(table);
  });
  return { tables: left, sheets };
}

/** Lines from the end of a form to a table that is still of it: its own line and blank ones. */
const NEAR = 4;

const ENDS: ReadonlySet<Role> = new Set(['kpi', 'outcome', 'target', 'responsible']);

/** Whether a table that follows a form goes on with it: headings of fields only, and what stands below them. */
function endsForm(sheet: DetailSheet, { columns, rows }: RawTable): boolean {
  const [first] = rows;
  return (
    first?.kind === 'heading' &&
    first.lineFirst - sheet.lineLast <= NEAR &&
    columns.every(({ role }) => ENDS.has(role)) &&
    rows.some(({ kind }) => kind === 'data') &&
    columns.some((column) => isFree(sheet, column))
  );
}

function isFree({ fields }: DetailSheet, column: Column): boolean {
  const field = fieldOf(column);
  return field !== undefined && !fields.has(field);
}

function withTable(sheet: DetailSheet, { columns, rows }: RawTable): DetailSheet {
  const data = rows.filter(({ kind }) => kind === 'data');
  const fields = new Map(sheet.fields);
  columns.forEach((column, i) => {
    const field = fieldOf(column);
    const pieces = data.flatMap(({ cells }) => cells[i]?.pieces ?? []);
    if (field !== undefined && isFree(sheet, column) && pieces.length > 0)
      fields.set(field, pieces);
  });
  return {
    ...sheet,
    fields,
    lineLast: rows.at(-1)?.lineLast ?? sheet.lineLast,
    printedRows: (sheet.printedRows ?? 1) + rows.length,
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
