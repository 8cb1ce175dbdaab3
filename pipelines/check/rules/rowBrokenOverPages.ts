import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { CheckContext } from '../context.ts';
import { readingFindings } from '../readingFindings.ts';

/**
 * A row that a page break cut in two and that was joined again. Why: words at the join may be lost.
 * Leaves out: rows whose second half is missing and left no trace.
 */
export function rowBrokenOverPages(document: DocumentRow, context: CheckContext): Finding[] {
  return readingFindings('row_broken_over_pages', 'row_broken_over_pages', document, context);
}
