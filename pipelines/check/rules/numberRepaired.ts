import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { CheckContext } from '../context.ts';
import { numberFindings } from '../numberNotes.ts';

/**
 * A figure of which a character had to be repaired before it could be read (a letter for a digit).
 * Why: the value is a guess, though a likely one. Leaves out: damage that gives a good figure.
 */
export function numberRepaired(document: DocumentRow, context: CheckContext): Finding[] {
  return numberFindings('number_repaired', 'number_repaired', document, context);
}
