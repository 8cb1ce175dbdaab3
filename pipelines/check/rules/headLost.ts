import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { CheckContext } from '../context.ts';
import { readingFindings } from '../readingFindings.ts';

/**
 * A project whose heading (dimension or mission) is not printed above it, or whose numbers start
 * again without one: the heading was taken from what surrounds it. Why: counts by mission may be
 * off by it. Leaves out: headings wrongly printed.
 */
export function headLost(document: DocumentRow, context: CheckContext): Finding[] {
  return readingFindings('head_lost', 'head_lost', document, context);
}
