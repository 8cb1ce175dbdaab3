import { squash } from '../normalise/thai.ts';
import type { Cell, Column, Context, RowKind, SourceRow } from '../stages.ts';
import { isRuleText } from './columns.ts';
import { isContextLine } from './context.ts';
import { cellText } from './heading.ts';
import { maybeTotalWord } from './vocabulary.ts';

/** A printed row laid against the columns of its table. */
export interface PrintedRow {
  readonly kind: RowKind;
  readonly cells: readonly Cell[];
  readonly lineFirst: number;
  readonly lineLast: number;
  readonly context: Context;
  readonly notes: readonly string[];
  /** True where it is what a page break cut off the row above. */
  readonly isRest?: boolean;
  /** Printed rows it stands for, where they are more than one. */
  readonly printedRows?: number;
}

const EMPTY: Cell = { pieces: [] };

/** What a printed row is, before rows are stitched together. */
export function rowKindOf(columns: readonly Column[], row: SourceRow): RowKind {
  const filled = row.cells.filter((cell) => cell.pieces.length > 0);
  if (filled.length === 0) return 'blank';
  if (filled.every((cell) => isRuleText(cellText(cell)))) return 'rule';
  const nameAt = Math.max(
    2,
    columns.findIndex((column) => column.role === 'name'),
  );
  const leading = row.cells.slice(0, nameAt + 1);
  if (leading.some((cell) => maybeTotalWord(cellText(cell)) !== null)) return 'total';
  if (filled.length === 1 && isContextLine(cellText(filled[0]))) return 'code';
  return 'data';
}

/**
 * Lays a row's cells against the columns. A row one cell short whose first cell is no number has
 * lost its number cell: everything moved one to the left.
 */
export function alignCells(
  columns: readonly Column[],
  row: SourceRow,
): { cells: readonly Cell[]; notes: readonly string[] } {
  const missing = columns.length - row.cells.length;
  if (missing === 0) return { cells: row.cells, notes: [] };
  if (missing < 0) {
    const extra = row.cells.slice(columns.length);
    const lost = extra.some((cell) => cell.pieces.length > 0);
    return { cells: row.cells.slice(0, columns.length), notes: lost ? ['cell_shifted'] : [] };
  }
  const first = squash(cellText(row.cells[0]));
  const seqLost = columns[0]?.role === 'seq' && first !== '' && !/^\d/.test(first);
  const padding = Array.from({ length: missing }, () => EMPTY);
  return seqLost
    ? { cells: [...padding, ...row.cells], notes: ['cell_shifted'] }
    : { cells: [...row.cells, ...padding], notes: [] };
}
