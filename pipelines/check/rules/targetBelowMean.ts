import aims from '../../../data/reference/national_aims.json' with { type: 'json' };
import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { Target } from '../../../data/schema/targets.ts';
import type { CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import { counted, type Judgement } from '../rule.ts';

/**
 * An ITA target below what all assessed agencies reached on average in the year aimed at. Why: it is
 * an aim that most have passed. Leaves out: years whose mean is not in the table of means.
 */
export function targetBelowMean(document: DocumentRow, context: CheckContext): Finding[] {
  return scoreTargets(document, context).flatMap((target) => {
    const known = meanOf(target.fiscal_year);
    if (!known || target.value >= known.score) return [];
    return [
      finding({
        rule: 'target_below_mean',
        document,
        subject: String(target.fiscal_year),
        detail: {
          fiscal_year: target.fiscal_year,
          target: target.value,
          mean: known.score,
          agencies: known.agencies,
        },
        evidence: [target.evidence_id],
      }),
    ];
  });
}

/** ITA targets of years whose mean is known. */
export function judgeTargetBelowMean(document: DocumentRow, context: CheckContext): Judgement {
  const targets = scoreTargets(document, context);
  if (targets.length === 0) return 'no_such_records';
  return counted(targets.filter(({ fiscal_year }) => meanOf(fiscal_year)).length, 'no_mean');
}

function scoreTargets(document: DocumentRow, context: CheckContext): Target[] {
  const targets = context.targets.get(document.document_id) ?? [];
  return targets.filter(({ metric }) => metric === 'ita_score');
}

function meanOf(year: number) {
  return aims.means.find(({ fiscal_year }) => fiscal_year === year);
}
