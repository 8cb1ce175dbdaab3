import { sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';

const shape = {
  record_kind: 'text',
  record_id: 'text?',
  label: 'text',
  line_first: 'integer',
  line_last: 'integer',
  evidence_id: 'text?',
} as const;

/**
 * Something read from or refused in a document, with its lines. `record_kind` is project, risk or
 * reject; `label` is the name, the issue, or the code of the reason.
 */
export type DocumentRecord = RowOfShape<typeof shape>;

/** What became of a document's lines, in their order. */
export function documentRecords(
  engine: Engine,
  documentId: string,
  signal?: AbortSignal,
): Promise<DocumentRecord[]> {
  const query = sql`
    SELECT 'project' AS record_kind, p.project_id AS record_id, p.name AS label,
      e.line_first, e.line_last, e.evidence_id
    FROM projects p JOIN evidence e USING (document_id, evidence_id)
    WHERE p.document_id = ${documentId}
    UNION ALL
    SELECT 'risk', r.risk_id, r.issue, e.line_first, e.line_last, e.evidence_id
    FROM risks r JOIN evidence e USING (document_id, evidence_id)
    WHERE r.document_id = ${documentId}
    UNION ALL
    SELECT 'reject', NULL, reason, line_first, line_last, NULL
    FROM rejects WHERE document_id = ${documentId}
    ORDER BY line_first, line_last, record_kind, record_id, label`;
  const reads = {
    projects: ['project_id', 'document_id', 'name', 'evidence_id'],
    risks: ['risk_id', 'document_id', 'issue', 'evidence_id'],
    rejects: ['document_id', 'line_first', 'line_last', 'reason'],
    evidence: ['document_id', 'evidence_id', 'line_first', 'line_last'],
  } as const;
  return ask(engine, reads, shape, query, signal, { document: documentId });
}
