import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import { groupBy, type CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import { totalSubject } from '../scope.ts';
import { counted, type Judgement } from '../rule.ts';

/**
 * One total printed in two places with two figures, e.g. in the foreword and under the table. Why:
 * one of them is wrong. Leaves out: totals of which only one figure could be read.
 */
export function statedTwiceDiffers(document: DocumentRow, context: CheckContext): Finding[] {
  const totals = (context.totals.get(document.document_id) ?? []).filter(
    (total) => total.stated_value !== null,
  );
  return [...groupBy(totals, totalSubject)].flatMap(([subject, same]) => {
    const values = [...new Set(same.map((total) => total.stated_value ?? 0))];
    const first = same[0];
    if (values.length < 2 || !first) return [];
    return [
      finding({
        rule: 'stated_twice_differs',
        document,
        subject,
        detail: {
          scope: first.scope,
          measure: first.measure,
          fiscal_year: first.fiscal_year,
          values,
        },
        evidence: same.map((total) => total.evidence_id),
      }),
    ];
  });
}

/** Totals printed in more than one place. */
export function judgeStatedTwiceDiffers(document: DocumentRow, context: CheckContext): Judgement {
  const totals = context.totals.get(document.document_id) ?? [];
  if (totals.length === 0) return 'no_such_records';
  const read = totals.filter((total) => total.stated_value !== null);
  const several = [...groupBy(read, totalSubject).values()].filter((same) => same.length > 1);
  return counted(several.length, 'not_stated');
}
