import type { Block, Column, Context, RawTable, SourceRow } from '../stages.ts';
import { cellText, columnsOf, isHeadingRow, isSubHeadingRow, repeatsHeading } from './columns.ts';
import { contextAfter, leadingCode, NO_CONTEXT } from './context.ts';
import { isPageFurniture } from './furniture.ts';
import { alignCells, rowKindOf, type PrintedRow } from './printedRows.ts';
import { stitchRows } from './stitch.ts';
import { tableKindOf } from './tableKind.ts';

interface Open {
  readonly columns: readonly Column[];
  readonly rows: PrintedRow[];
}

/**
 * Tables of a document, stitched over page breaks: rows under a repeated heading, or without any
 * heading after nothing but page furniture, go on with the table above.
 */
export function recogniseTables(blocks: readonly Block[]): RawTable[] {
  const gathered = gatherTables(blocks);
  return gathered.map(({ columns, rows }) => ({
    kind: tableKindOf(columns),
    columns,
    rows: stitchRows(columns, rows),
  }));
}

function gatherTables(blocks: readonly Block[]): Open[] {
  const tables: Open[] = [];
  let open: Open | null = null;
  let context: Context = NO_CONTEXT;
  for (const block of blocks) {
    if (block.type === 'line') {
      context = contextAfter(context, block.line.text);
      if (!isPageFurniture(block.line.text) && !isContextLine(block.line.text)) open = null;
      continue;
    }
    for (let index = 0; index < block.rows.length;) {
      const heading = headingRowsAt(open, block.rows, index);
      if (heading.length > 0) {
        if (!isRemnant(open, heading)) open = openTable(tables, columnsOf(heading));
        for (const row of heading) open?.rows.push(printedRow('heading', row, context));
        index += heading.length;
        continue;
      }
      const row = block.rows[index++];
      if (!row) break;
      if (!open || !fits(open, row)) open = openTable(tables, unknownColumns(row));
      context = addRow(open, row, context);
    }
  }
  return tables;
}

function isContextLine(text: string): boolean {
  const code = leadingCode(text);
  const before = { ...NO_CONTEXT, dimensionNo: code ? Number(code[0]) : null };
  const after = contextAfter(before, text);
  return (
    after.strategyNo !== null ||
    after.missionCode !== null ||
    after.dimensionNo !== before.dimensionNo
  );
}

/** Heading rows that begin here: a whole heading, or what a page break left of the open table's. */
function headingRowsAt(open: Open | null, rows: readonly SourceRow[], index: number): SourceRow[] {
  const heading = headingAt(rows, index);
  const first = rows[index];
  const isRepeat = open !== null && first !== undefined && repeatsHeading(open.columns, first);
  if (heading.length > 0 && !(isRepeat && open && !sameColumns(open.columns, columnsOf(heading)))) {
    return heading;
  }
  return isRepeat && first ? [first] : [];
}

function isRemnant(open: Open | null, heading: readonly SourceRow[]): boolean {
  const [first] = heading;
  return (
    open !== null &&
    heading.length === 1 &&
    first !== undefined &&
    repeatsHeading(open.columns, first)
  );
}

function headingAt(rows: readonly SourceRow[], index: number): SourceRow[] {
  const first = rows[index];
  if (!first || !isHeadingRow(first)) return [];
  const heading = [first];
  for (let next = index + 1; next < rows.length && heading.length < 3; next++) {
    const row = rows[next];
    if (!row || !isSubHeadingRow(row, first)) break;
    heading.push(row);
  }
  return heading;
}

/** The last table where the heading only repeats its columns, else a new one. */
function openTable(tables: Open[], columns: readonly Column[]): Open {
  const last = tables.at(-1);
  if (last && last.columns.some((c) => c.role !== 'other') && sameColumns(last.columns, columns))
    return last;
  const fresh = { columns, rows: [] };
  tables.push(fresh);
  return fresh;
}

function sameColumns(a: readonly Column[], b: readonly Column[]): boolean {
  const signature = (columns: readonly Column[]) =>
    columns.map((c) => `${c.role}/${c.year ?? ''}/${c.part ?? ''}`).join(' ');
  return signature(a) === signature(b);
}

/** A row fits a table that has as many columns, give or take one cell that was lost or added. */
function fits(open: Open, row: SourceRow): boolean {
  return Math.abs(open.columns.length - row.cells.length) <= 1;
}

function unknownColumns(row: SourceRow): Column[] {
  return row.cells.map(() => ({ role: 'other', year: null, part: null, scale: 1, heading: '' }));
}

function addRow(open: Open, row: SourceRow, context: Context): Context {
  const kind = rowKindOf(open.columns, row);
  const text = cellText(row.cells.find((cell) => cell.pieces.length > 0));
  const after = kind === 'code' ? contextAfter(context, text) : context;
  open.rows.push(printedRow(kind, row, after, open.columns));
  return after;
}

function printedRow(
  kind: PrintedRow['kind'],
  row: SourceRow,
  context: Context,
  columns?: readonly Column[],
): PrintedRow {
  const { lineFirst, lineLast } = row;
  const laid =
    kind === 'data' && columns ? alignCells(columns, row) : { cells: row.cells, notes: [] };
  return { kind, lineFirst, lineLast, context, ...laid };
}
