import { sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';

const shape = {
  document_id: 'text',
  line_first: 'integer',
  line_last: 'integer',
  reason: 'text',
  text: 'text',
} as const;

/** A table row that was seen and not mapped, with the code of the reason and what is printed. */
export type RejectedRow = RowOfShape<typeof shape>;

/** The rejected rows of a document, in its order. */
export function rejectsOf(
  engine: Engine,
  documentId: string,
  signal?: AbortSignal,
): Promise<RejectedRow[]> {
  const query = sql`SELECT document_id, line_first, line_last, reason, text FROM rejects
    WHERE document_id = ${documentId} ORDER BY line_first, line_last, text`;
  const reads = {
    rejects: ['document_id', 'line_first', 'line_last', 'reason', 'text'],
  } as const;
  return ask(engine, reads, shape, query, signal, { document: documentId });
}
