import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { CheckContext } from '../context.ts';
import { readingFindings } from '../readingFindings.ts';

/**
 * A project whose number jumps from the one above with no heading between, so that its dimension or
 * mission is in doubt. Why: a heading or rows may be lost. Leaves out: documents that number nothing.
 */
export function seqMissing(document: DocumentRow, context: CheckContext): Finding[] {
  return readingFindings('seq_missing', 'seq_missing', document, context);
}
