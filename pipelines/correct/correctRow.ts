import type { Cell, Piece, SourceLine, SourceRow } from '../stages.ts';
import type { Correction } from './corrections.ts';

/** A row as corrected: a row, a plain line where the office says it is one, or nothing. */
export type CorrectedRow = SourceRow | SourceLine | null;

/**
 * Applies one correction to the row its line stands in; null where the row has no such place.
 * Only a row printed on that one line can be cut anew or made a plain line.
 */
export function correctRow(row: SourceRow, told: Correction): SourceRow | string | null {
  const text = told.readsAs ?? '';
  const pieces = row.cells.flatMap((cell) => cell.pieces);
  const isAt = (piece: Piece) => piece.no === told.line && piece.cell === told.cell;
  if (pieces.some(isAt)) return { ...row, cells: row.cells.map((c) => replaced(c, isAt, text)) };
  if (told.cell !== null) return filled(row, told.line, told.cell, text);
  if (row.lineFirst !== row.lineLast) return null;
  return text.includes('\t') ? rowOf(told.line, text) : text;
}

/** A line cut into cells at its tabs. */
export function rowOf(no: number, text: string): SourceRow {
  const cells = text.split('\t').map((one, cell) => ({ pieces: piecesOf(no, cell, one) }));
  return { cells, lineFirst: no, lineLast: no };
}

function piecesOf(no: number, cell: number | null, text: string): Piece[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ no, cell, text: line.trim() }));
}

function replaced(cell: Cell, isAt: (piece: Piece) => boolean, text: string): Cell {
  const at = cell.pieces.findIndex(isAt);
  const first = cell.pieces[at];
  if (!first) return cell;
  const others = cell.pieces.filter((piece) => !isAt(piece));
  const before = cell.pieces.slice(0, at);
  return {
    pieces: [...before, ...piecesOf(first.no, first.cell, text), ...others.slice(before.length)],
  };
}

/** The row with text in a cell where its line prints nothing. */
function filled(row: SourceRow, no: number, at: number, text: string): SourceRow | null {
  if (at >= row.cells.length) return null;
  const cells = row.cells.map((cell, index) => {
    if (index !== at) return cell;
    const pieces = [...cell.pieces, ...piecesOf(no, at, text)].sort((a, b) => a.no - b.no);
    return { pieces };
  });
  return { ...row, cells };
}
