import { isUnsure } from '../../data/relations/expressions.ts';
import { sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';

const shape = {
  document_id: 'text',
  field: 'text',
  note: 'text?',
  n: 'integer',
  evidence_id: 'text',
} as const;

/** How many fields of a document are unsure for one reason, with the first place that shows it. */
export type Doubt = RowOfShape<typeof shape>;

/** What was doubted in a document and why, the most frequent first. */
export function doubtsOf(
  engine: Engine,
  documentId: string,
  signal?: AbortSignal,
): Promise<Doubt[]> {
  const query = sql`SELECT document_id, field, note, CAST(count(*) AS INTEGER) AS n,
      min(evidence_id) AS evidence_id
    FROM field_evidence WHERE document_id = ${documentId} AND ${isUnsure(sql`confidence`)}
    GROUP BY document_id, field, note ORDER BY n DESC, field, note`;
  const reads = {
    field_evidence: ['document_id', 'field', 'note', 'confidence', 'evidence_id'],
  } as const;
  return ask(engine, reads, shape, query, signal, { document: documentId });
}
