import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { CheckContext } from '../context.ts';
import { readingFindings } from '../readingFindings.ts';

/**
 * A project without a number among numbered ones. Why: it may be the tail of the project above.
 * Leaves out: documents that number nothing.
 */
export function seqMissing(document: DocumentRow, context: CheckContext): Finding[] {
  return readingFindings('seq_missing', 'seq_missing', document, context);
}
