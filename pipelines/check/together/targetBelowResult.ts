import type { Finding } from '../../../data/schema/findings.ts';
import type { ItaResult } from '../../../data/schema/ita_results.ts';
import { finding } from '../finding.ts';
import { counted, type Judgement } from '../rule.ts';
import type { Collection, Sketched } from './collection.ts';
import type { SketchedValue } from './sketch.ts';

/**
 * An ITA target below the body's own newest published result before the year aimed at. Why: the
 * body has done better already. Leaves out: bodies without a published result; the target may have
 * been set before the result was known.
 */
export function targetBelowResult(one: Sketched, all: Collection): Finding[] {
  return pairsOf(one, all).flatMap(([target, result]) => {
    if (target.value >= (result.score ?? 0)) return [];
    return [
      finding({
        rule: 'target_below_result',
        document: one.document,
        subject: String(target.year),
        detail: {
          fiscal_year: target.year,
          target: target.value,
          result: result.score ?? 0,
          result_year: result.fiscal_year,
        },
        evidence: [target.evidence_id, result.evidence_id],
      }),
    ];
  });
}

/** ITA targets of a plan for which an earlier result of its body is published. */
export function judgeTargetBelowResult(one: Sketched, all: Collection): Judgement {
  if (one.sketch.targets.length === 0) return 'no_such_records';
  if (one.document.body_id === null) return 'body_unknown';
  return counted(pairsOf(one, all).length, 'no_result');
}

function pairsOf(one: Sketched, all: Collection): (readonly [SketchedValue, ItaResult])[] {
  const results = (all.results.get(one.document.body_id ?? '') ?? []).filter(
    ({ score }) => score !== null,
  );
  return one.sketch.targets.flatMap((target) => {
    const before = results.filter(({ fiscal_year }) => fiscal_year < target.year);
    const [newest] = before.sort((a, b) => b.fiscal_year - a.fiscal_year);
    return newest ? [[target, newest] as const] : [];
  });
}
