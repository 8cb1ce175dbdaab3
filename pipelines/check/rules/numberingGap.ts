import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import { threshold } from '../catalogue.ts';
import type { CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import { numberSteps, startsAnew, type NumberStep } from '../numbering.ts';
import { counted, type Judgement } from '../rule.ts';

const RULE = 'numbering_gap';

/**
 * Printed numbers that leave some out: 1, then 3. Why: a row or a page may be missing from the
 * copy. Leaves out: gaps that unnumbered projects between may fill, gaps wider than `widest` (more
 * likely a misread number), and documents that number nothing.
 */
export function numberingGap(document: DocumentRow, context: CheckContext): Finding[] {
  const steps = numberSteps(document, context);
  const anew = startsAnew(steps);
  return steps.flatMap((step) => {
    const gap = gapOf(step, anew);
    if (!gap || gap.missing.length > threshold(RULE, 'widest')) return [];
    return [
      finding({
        rule: RULE,
        document,
        subject: `p${step.to.ordinal}`,
        project: step.to,
        detail: gap,
        evidence: [step.from, step.to].flatMap((project) => project?.evidence_id ?? []),
      }),
    ];
  });
}

/** The numbers left out before a step, if any. `anew`: numbers start at 1 under each heading. */
function gapOf(step: NumberStep, anew: boolean) {
  const isFresh = step.from === null || (anew && !step.isSameHeading);
  const continues = step.from !== null && step.number === step.last + 1;
  const last = isFresh && !continues ? 0 : step.last;
  const missing: number[] = [];
  for (let number = last + 1; number < step.number; number++) missing.push(number);
  if (missing.length <= step.unnumbered) return null;
  return { after: last === 0 ? null : last, before: step.number, missing };
}

/** Projects with a printed number. */
export function judgeNumberingGap(document: DocumentRow, context: CheckContext): Judgement {
  const projects = context.projects.get(document.document_id) ?? [];
  const steps = numberSteps(document, context);
  return counted(steps.length, projects.length === 0 ? 'no_such_records' : 'not_stated');
}
