import type { Column, Piece, RawRow, Role } from '../stages.ts';

const NOTHING: readonly Piece[] = [];
const NOWHERE: readonly number[] = [];
const known = new WeakMap<readonly Column[], ReadonlyMap<Role, number[]>>();

/** Indexes of the columns with a role; found once for all rows of a table. */
function placesOf(columns: readonly Column[], role: Role): readonly number[] {
  const places = known.get(columns) ?? remember(columns);
  return places.get(role) ?? NOWHERE;
}

function remember(columns: readonly Column[]): ReadonlyMap<Role, number[]> {
  const places = new Map<Role, number[]>();
  for (const [at, { role }] of columns.entries()) {
    const list = places.get(role);
    if (list) list.push(at);
    else places.set(role, [at]);
  }
  known.set(columns, places);
  return places;
}

/** The pieces of the first cell of a row whose column has the role; empty where there is none. */
export function cellOf(columns: readonly Column[], row: RawRow, role: Role): readonly Piece[] {
  const at = placesOf(columns, role)[0];
  return at === undefined ? NOTHING : (row.cells[at]?.pieces ?? NOTHING);
}

export interface ColumnCell {
  readonly column: Column;
  readonly pieces: readonly Piece[];
}

/** Every cell of a row whose column has the role, with its column. */
export function cellsOf(columns: readonly Column[], row: RawRow, role: Role): ColumnCell[] {
  return placesOf(columns, role).map((at) => ({
    column: columns[at] as Column,
    pieces: row.cells[at]?.pieces ?? NOTHING,
  }));
}
