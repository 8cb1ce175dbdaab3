import { recogniseTables } from '../../pipelines/recognise/tables.ts';
import { readText } from '../../pipelines/read/text.ts';
import type { RawRow, RawTable } from '../../pipelines/stages.ts';

/** The tables of a text, given as lines. */
export function tablesOf(...lines: string[]): RawTable[] {
  return recogniseTables(readText(lines.join('\n')).blocks);
}

/** Columns as "role", "role 2564", "role q1" or "role x1000". */
export function headsOf(table: RawTable | undefined): string[] {
  return (table?.columns ?? []).map(({ role, year, part, scale }) =>
    [role, year, part, scale === 1 ? null : `x${scale}`].filter((one) => one !== null).join(' '),
  );
}

/** The cells of a row as text, wraps as "|". */
export function cellsOf(row: RawRow | undefined): string[] {
  return (row?.cells ?? []).map((cell) => cell.pieces.map((piece) => piece.text).join('|'));
}

/** The rows of a kind as text. */
export function rowsOf(table: RawTable | undefined, kind: RawRow['kind'] = 'data'): string[][] {
  return (table?.rows ?? []).filter((row) => row.kind === kind).map(cellsOf);
}
