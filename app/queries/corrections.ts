import { sql, type Sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import type { EvidencePlace } from './evidence.ts';

const shape = {
  document_id: 'text',
  ordinal: 'integer',
  line_no: 'integer',
  cell: 'integer?',
  text: 'text',
  reads_as: 'text?',
  not_in_print: 'boolean',
  why: 'text',
  checked_by: 'text',
  checked_on: 'text',
} as const;

const reads = {
  corrections: Object.keys(shape) as (keyof typeof shape)[],
} as const;

/** How an office says that a place is to be read; `reads_as` NULL where its row is none. */
export type CorrectionAt = RowOfShape<typeof shape>;

/** The corrections that touch a printed place, in print order. */
export function correctionsAt(
  engine: Engine,
  place: Pick<EvidencePlace, 'document_id' | 'line_first' | 'line_last' | 'cell'>,
  signal?: AbortSignal,
): Promise<CorrectionAt[]> {
  const { document_id: id, line_first: first, line_last: last, cell } = place;
  const isCell = cell === null ? sql`TRUE` : sql`(cell IS NULL OR cell = ${cell})`;
  return corrections(
    engine,
    sql`document_id = ${id} AND line_no BETWEEN ${first} AND ${last} AND ${isCell}`,
    id,
    signal,
  );
}

/** The corrections of a document, in print order. */
export function correctionsOf(
  engine: Engine,
  documentId: string,
  signal?: AbortSignal,
): Promise<CorrectionAt[]> {
  return corrections(engine, sql`document_id = ${documentId}`, documentId, signal);
}

function corrections(
  engine: Engine,
  where: Sql,
  document: string,
  signal?: AbortSignal,
): Promise<CorrectionAt[]> {
  const query = sql`SELECT document_id, ordinal, line_no, cell, text, reads_as, not_in_print, why, checked_by, checked_on
    FROM corrections WHERE ${where} ORDER BY document_id, ordinal`;
  return ask(engine, reads, shape, query, signal, { document });
}
