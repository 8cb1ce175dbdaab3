import type { Column, Piece, RawRow, Role } from '../stages.ts';
import { isDash, maybePercent, readStatus } from './values.ts';

const OWN: readonly Role[] = ['status', 'progress'];

/**
 * A row as one of its projects has it: where a cell of the status or the progress prints as many
 * lines as the row has projects, and each says something by itself, a line is each one's own.
 */
export function ownRow(
  columns: readonly Column[],
  row: RawRow,
  index: number,
  projects: number,
): RawRow {
  if (projects < 2) return row;
  const cells = row.cells.map((cell, i) => {
    const role = columns[i]?.role;
    const own = cell.pieces[index];
    const isOwn =
      role !== undefined &&
      OWN.includes(role) &&
      cell.pieces.length === projects &&
      cell.pieces.every((piece) => tellsAlone(role, piece));
    return isOwn && own ? { pieces: [own] } : cell;
  });
  return { ...row, cells };
}

function tellsAlone(role: Role, { text }: Piece): boolean {
  if (isDash(text)) return true;
  if (role === 'progress') return maybePercent(text) !== null;
  const { status } = readStatus(text);
  return status !== 'reported' && status !== 'not_stated';
}
