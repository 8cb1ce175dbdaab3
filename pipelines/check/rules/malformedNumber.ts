import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import { groupBy, type CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import { numberFindings } from '../numberNotes.ts';
import { isFigureUnread, totalSubject } from '../scope.ts';

const RULE = 'malformed_number';

/**
 * A printed figure whose digits or separators cannot be right, in a row or in a printed total. Why:
 * no value can be taken from it without a guess. Leaves out: figures that are well formed and wrong.
 */
export function malformedNumber(document: DocumentRow, context: CheckContext): Finding[] {
  const totals = (context.totals.get(document.document_id) ?? []).filter(isFigureUnread);
  return [
    ...numberFindings(RULE, 'malformed_number', document, context),
    ...[...groupBy(totals, totalSubject)].map(([subject, same]) =>
      finding({
        rule: RULE,
        document,
        subject: `total-${subject}`,
        detail: {
          printed: same[0]?.stated_text ?? '',
          read_as: null,
          field: 'stated_value',
          fields: ['stated_value'],
        },
        evidence: same.map((total) => total.evidence_id),
      }),
    ),
  ];
}
