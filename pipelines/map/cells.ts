import type { Column, Piece, RawRow, Role } from '../stages.ts';

/** The pieces of the first cell of a row whose column has the role; empty where there is none. */
export function cellOf(columns: readonly Column[], row: RawRow, role: Role): readonly Piece[] {
  const at = columns.findIndex((column) => column.role === role);
  return at < 0 ? [] : (row.cells[at]?.pieces ?? []);
}

export interface ColumnCell {
  readonly column: Column;
  readonly pieces: readonly Piece[];
}

/** Every cell of a row whose column has the role, with its column. */
export function cellsOf(columns: readonly Column[], row: RawRow, role: Role): ColumnCell[] {
  return columns.flatMap((column, i) =>
    column.role === role ? [{ column, pieces: row.cells[i]?.pieces ?? [] }] : [],
  );
}
