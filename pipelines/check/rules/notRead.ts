import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { CheckContext } from '../context.ts';
import { readingFindings } from '../readingFindings.ts';

/**
 * A value is printed and could not be read. Why: it is shown as not read and every sum over it is a
 * lower bound. Leaves out: values of which the document shows nothing.
 */
export function notRead(document: DocumentRow, context: CheckContext): Finding[] {
  return readingFindings('not_read', 'not_read', document, context);
}
