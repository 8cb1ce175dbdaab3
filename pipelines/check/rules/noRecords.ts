import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import type { Judgement } from '../rule.ts';

/**
 * A document that was read and holds no record that was recognised. Why: an empty result must not
 * be taken for an empty plan. Leaves out: pages that only announce a plan, which hold none.
 */
export function noRecords(document: DocumentRow, context: CheckContext): Finding[] {
  if (!context.withoutRecords.has(document.document_id)) return [];
  const detail = { lines: document.line_count, rows_seen: document.rows_seen };
  return [finding({ rule: 'no_records', document, subject: 'document', detail, evidence: [] })];
}

/** Every document is looked through for records. */
export function judgeNoRecords(): Judgement {
  return 1;
}
