import type { Tables } from '../../data/schema/catalogue.ts';
import type { Column, Piece, RawRow, RawTable, Role } from '../stages.ts';
import type { EvidenceBook } from './evidence.ts';

/** The pieces of one cell. */
export type KeptCell = readonly Piece[];

/** Columns whose heading is known and whose numbers the contract has no column for. */
const WITHOUT_PLACE: ReadonlySet<Role> = new Set([
  'remaining',
  'other',
  'remark',
  'year',
  'quarter',
  'approach',
  'strategy',
  'dimension',
  'mission',
  'sub_mission',
  'tactic',
]);

/** A number alone, or one that is an amount or a percentage by its form. */
const FIGURE =
  /^[^ก-ฮA-Za-z]*[\d๐-๙][^ก-ฮA-Za-z]*$|[\d๐-๙][,\d๐-๙]{3}|[\d๐-๙] *(?:%|บาท)|ร้อยละ *[\d๐-๙]/;

/**
 * Cells of a row that hold a figure under a heading that is known and has no place in the contract:
 * what remains, the share disbursed, the amount of a quarter, the code of a mission. They are kept as places of the record, so that nothing printed
 * is lost. A column whose heading is not known is reported instead, and its numbers stay unaccounted.
 */
export function keptCells(columns: readonly Column[], row: RawRow): KeptCell[] {
  const kept: KeptCell[] = [];
  columns.forEach((column, i) => {
    const pieces = row.cells[i]?.pieces ?? [];
    if (column.isKnown && WITHOUT_PLACE.has(column.role) && hasFigure(pieces)) kept.push(pieces);
  });
  return kept;
}

/**
 * The same for tables whose records have few fields of their own: summaries, risks, targets and
 * complaints, with the row that sums the complaints of each year.
 */
export function keptOfRecords(table: RawTable): KeptCell[] {
  if (table.kind === 'plan' || table.kind === 'report' || table.kind === 'other') return [];
  return table.rows.flatMap((row) => {
    if (row.kind === 'data') return keptCells(table.columns, row);
    if (row.kind !== 'total') return [];
    return table.kind === 'complaint' ? numberCells(row) : keptCells(table.columns, row);
  });
}

/** Numbers of the rows that print how many complaints there were in all. */
export function keptOfTotals(rows: ReadonlySet<RawRow>): KeptCell[] {
  return [...rows].flatMap(numberCells);
}

/**
 * Writes kept cells as places of the document itself, `kept.1`, `kept.2` … in its order; those of a
 * row that was rejected stand in the reject already.
 */
export function emitKept(
  cells: readonly KeptCell[],
  rejects: readonly { readonly lineFirst: number; readonly lineLast: number }[],
  document_id: string,
  book: EvidenceBook,
  tables: Tables,
): void {
  const rejected = new Set<number>();
  for (const { lineFirst, lineLast } of rejects) {
    for (let no = lineFirst; no <= lineLast; no++) rejected.add(no);
  }
  const kept = cells.filter((pieces) => !rejected.has(pieces[0]?.no ?? 0));
  kept.forEach((pieces, i) => {
    tables.field_evidence.push({
      ...{ record_id: document_id, field: `kept.${i + 1}`, document_id },
      ...{ evidence_id: book.cite(pieces), confidence: 1, note: null },
    });
  });
}

function numberCells(row: RawRow): KeptCell[] {
  return row.cells.map((cell) => cell.pieces).filter(hasFigure);
}

function hasFigure(pieces: KeptCell): boolean {
  return pieces.some((piece) => FIGURE.test(piece.text));
}
