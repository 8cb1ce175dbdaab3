import { isForEachColumn } from '../normalise/bars.ts';
import { cellLines } from './assemble.ts';
import { assertWithin, MOST_CELLS, MOST_COLUMNS } from './limits.ts';

/** What stands one after another on a page or in a cell: paragraphs and tables. */
export type Flow = (string | FlowTable)[];

export interface FlowTable {
  readonly rows: FlowCell[][];
}

export interface FlowCell {
  readonly content: Flow;
  /** Columns and rows it covers, at least 1. */
  columns: number;
  readonly rows: number;
}

/**
 * Lines of a flow: one for each paragraph and table row. A cell that covers several stands in the
 * first, the others are empty (a bar drawn over them stands in each), and its own lines have a line
 * break between; a table within a cell follows its row.
 *
 * @throws where the grids of the tables have too many cells
 */
export function flowLines(flow: Flow): string[] {
  const lines: string[] = [];
  const budget = { cells: 0 };
  appendFlow(lines, flow, budget);
  return lines;
}

interface Budget {
  cells: number;
}

function appendFlow(lines: string[], flow: Flow, budget: Budget): void {
  for (const item of flow) {
    if (typeof item === 'string') lines.push(item);
    else appendTable(lines, item, budget);
  }
}

/** Blank lines before and after keep tables apart that stand together. */
function appendTable(lines: string[], table: FlowTable, budget: Budget): void {
  const grid = layOut(table, budget);
  if (lines.length > 0) lines.push('');
  for (const { cells, row } of grid) {
    if (cells.length < 2 || isLayout(row)) {
      for (const cell of row) appendFlow(lines, cell.content, budget);
      continue;
    }
    lines.push(cells.map((cell) => (cell ? cellLines(ownLines(cell)) : '')).join('\t'));
    const inner = row.flatMap((cell) => cell.content.filter((item) => typeof item !== 'string'));
    appendFlow(lines, inner, budget);
    if (inner.length > 0) lines.push('');
  }
  lines.push('');
}

/** A row that only places other tables on the page: they hold more text than the row itself. */
function isLayout(row: readonly FlowCell[]): boolean {
  const inner = row.flatMap((cell) => cell.content.filter((item) => typeof item !== 'string'));
  if (inner.length === 0) return false;
  const own = row.reduce((sum, cell) => sum + ownLines(cell).join('').length, 0);
  return inner.reduce((sum, table) => sum + lengthOf(table), 0) > own;
}

function lengthOf(table: FlowTable): number {
  let length = 0;
  for (const cell of table.rows.flat()) {
    for (const item of cell.content) {
      length += typeof item === 'string' ? item.length : lengthOf(item);
    }
  }
  return length;
}

function ownLines(cell: FlowCell): string[] {
  return cell.content.filter((item) => typeof item === 'string');
}

interface GridRow {
  readonly row: readonly FlowCell[];
  /** The cell that begins in each column, null where none does. */
  readonly cells: readonly (FlowCell | null)[];
}

/** Puts the cells of a table into columns, past the cells that reach down from the rows above. */
function layOut(table: FlowTable, budget: Budget): GridRow[] {
  const reach: number[] = [];
  const rows: (FlowCell | null)[][] = [];
  let width = 0;
  for (const row of table.rows) {
    const placed = placeRow(row, reach);
    rows.push(placed);
    width = Math.max(width, placed.length, reach.findLastIndex((left) => left > 0) + 1);
    assertWithin(width, MOST_COLUMNS, 'columns');
    budget.cells += placed.length;
    assertWithin(budget.cells + rows.length * width, MOST_CELLS, 'cells');
    for (let column = 0; column < reach.length; column++) {
      reach[column] = Math.max(0, (reach[column] ?? 0) - 1);
    }
  }
  budget.cells += rows.length * width;
  return rows.map((placed, index) => ({
    row: table.rows[index] ?? [],
    cells: Array.from({ length: width }, (_, column) => placed[column] ?? null),
  }));
}

function placeRow(row: readonly FlowCell[], reach: number[]): (FlowCell | null)[] {
  const placed: (FlowCell | null)[] = [];
  for (const cell of row) {
    const isRepeated = coversEach(cell);
    while ((reach[placed.length] ?? 0) > 0) placed.push(null);
    for (let column = 0; column < cell.columns; column++) {
      assertWithin(placed.length, MOST_COLUMNS, 'columns');
      reach[placed.length] = Math.max(reach[placed.length] ?? 0, cell.rows);
      placed.push(column === 0 || isRepeated ? cell : null);
    }
  }
  return placed;
}

/** Columns that a bar is drawn over at most: two years of months. */
const WIDEST_BAR = 24;

/** Whether a cell is a bar, or one mark, over several columns. */
function coversEach(cell: FlowCell): boolean {
  if (cell.columns < 2 || cell.columns > WIDEST_BAR || cell.content.length !== 1) return false;
  const [only] = cell.content;
  return typeof only === 'string' && isForEachColumn(only);
}
