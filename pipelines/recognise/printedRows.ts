import { squash } from '../normalise/thai.ts';
import type { Cell, Column, Context, RowKind, SourceRow } from '../stages.ts';
import { isRuleText } from './columns.ts';
import { isContextLine } from './context.ts';
import { cellText } from './heading.ts';
import { conflictsOf, maybeRealigned } from './shiftedCells.ts';
import { namesUnitBelow } from './unitLines.ts';
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
  if (filled.length === 1 && (isContextLine(cellText(filled[0])) || namesUnitBelow(columns, row)))
    return 'code';
  return 'data';
}

/**
 * Lays a row's cells against the columns. A row one cell short whose first cell is no number has
 * lost its number cell: everything moved one to the left. A row whose cells cannot stand where they
 * come to stand is laid anew by their content; every value of it is unsure, and what is missing from it
 * too where several ways fit as well, or none.
 */
export function alignCells(
  columns: readonly Column[],
  row: SourceRow,
): { cells: readonly Cell[]; notes: readonly string[] } {
  const laid = laidInOrder(columns, row);
  if (!listsProjects(columns)) return laid;
  const isLong = row.cells.slice(columns.length).some(({ pieces }) => pieces.length > 0);
  if (!isLong && !isOutOfPlace(columns, laid.cells)) return laid;
  const anew = maybeRealigned(columns, row.cells);
  const notes = anew?.isSettled ? ['row_shifted'] : ['row_shifted', 'row_unsettled'];
  return { cells: anew?.cells ?? laid.cells, notes };
}

/** One odd cell in a row that is filled to its end may be what the document prints there. */
const FEWEST_CONFLICTS = 2;
/** Columns of known meaning by which a row's place is told. */
const FEWEST_KNOWN = 4;

function listsProjects(columns: readonly Column[]): boolean {
  return (
    columns.some(({ role }) => role === 'name') &&
    columns.filter(({ role }) => role !== 'other').length >= FEWEST_KNOWN
  );
}

/** Whether cells of a row that is more than the rest of a broken one cannot stand where they do. */
function isOutOfPlace(columns: readonly Column[], cells: readonly Cell[]): boolean {
  const filled = cells.filter(({ pieces }) => pieces.length > 0).length;
  if (filled < columns.length / 2) return false;
  const isShort = (cells[columns.length - 1]?.pieces.length ?? 0) === 0;
  return conflictsOf(columns, cells) >= (isShort ? 1 : FEWEST_CONFLICTS);
}

function laidInOrder(
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
