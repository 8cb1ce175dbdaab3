import { sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';

const shape = {
  document_id: 'text',
  ordinal: 'integer',
  line_no: 'integer',
  text: 'text',
  kind: 'text',
  account: 'text',
  line: 'text?',
} as const;

/** A printed figure that no record cites, with the line it stands on, names masked. */
export type KeptFigure = RowOfShape<typeof shape>;

/**
 * The figures of a document that nothing cites in a row taken in, then those told in running text,
 * each in the document's order. Numbers declared to be no value (page numbers, dates) are left out.
 */
export function figuresOf(
  engine: Engine,
  documentId: string,
  signal?: AbortSignal,
): Promise<KeptFigure[]> {
  const query = sql`SELECT f.document_id, f.ordinal, f.line_no, f.text, f.kind, f.account,
      l.text AS line
    FROM figures f LEFT JOIN lines l ON l.document_id = f.document_id AND l.line_no = f.line_no
    WHERE f.document_id = ${documentId} AND f.account <> 'noise'
    ORDER BY f.account DESC, f.ordinal`;
  return ask(engine, reads, shape, query, signal, { document: documentId });
}

const reads = {
  figures: ['document_id', 'ordinal', 'line_no', 'text', 'kind', 'account'],
  lines: ['document_id', 'line_no', 'text'],
} as const;
