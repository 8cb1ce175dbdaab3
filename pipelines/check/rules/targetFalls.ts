import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { Target } from '../../../data/schema/targets.ts';
import { groupBy, type CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import { counted, type Judgement } from '../rule.ts';

/**
 * A target below the one of the year before in the same document. Why: targets are to rise, or the
 * figures are swapped. Leaves out: years that do not follow each other, and results.
 */
export function targetFalls(document: DocumentRow, context: CheckContext): Finding[] {
  return steps(document, context).flatMap(([earlier, later]) => {
    if (later.value >= earlier.value) return [];
    return [
      finding({
        rule: 'target_falls',
        document,
        subject: `${later.metric}.${later.fiscal_year}`,
        detail: {
          metric: later.metric,
          fiscal_year: later.fiscal_year,
          earlier_year: earlier.fiscal_year,
          target: later.value,
          earlier_target: earlier.value,
        },
        evidence: [earlier.evidence_id, later.evidence_id],
      }),
    ];
  });
}

/** Pairs of years in succession with a target each. */
export function judgeTargetFalls(document: DocumentRow, context: CheckContext): Judgement {
  const targets = context.targets.get(document.document_id) ?? [];
  const why = targets.length === 0 ? 'no_such_records' : 'not_stated';
  return counted(steps(document, context).length, why);
}

function steps(document: DocumentRow, context: CheckContext): [Target, Target][] {
  const targets = context.targets.get(document.document_id) ?? [];
  return [...groupBy(targets, ({ metric }) => metric).values()].flatMap((same) =>
    same.flatMap((later): [Target, Target][] => {
      const earlier = same.find((one) => one.fiscal_year === later.fiscal_year - 1);
      return earlier ? [[earlier, later]] : [];
    }),
  );
}
