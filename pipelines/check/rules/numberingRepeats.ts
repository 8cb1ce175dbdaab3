import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import { numberSteps, type NumberStep } from '../numbering.ts';
import { counted, type Judgement } from '../rule.ts';

/**
 * A number printed again, or going back, under one heading. Why: a heading between the two rows may
 * be lost, so that the second stands under the wrong one. Leaves out: several projects of one
 * printed row, a new start at 1 after a longer run, and documents without readable headings.
 */
export function numberingRepeats(document: DocumentRow, context: CheckContext): Finding[] {
  return numberSteps(document, context)
    .filter(isRepeat)
    .map((step) =>
      finding({
        rule: 'numbering_repeats',
        document,
        subject: `p${step.to.ordinal}`,
        project: step.to,
        detail: {
          number: step.number,
          after: step.last,
          ordinals: [step.from, step.to].flatMap((project) => project?.ordinal ?? []),
        },
        evidence: [step.from, step.to].flatMap((project) => project?.evidence_id ?? []),
      }),
    );
}

function isRepeat(step: NumberStep): boolean {
  if (!step.isSameHeading || !step.hasHeading || step.isSameLine) return false;
  return step.number === step.last || (step.number < step.last && step.number > 1);
}

/** Projects with a printed number under a heading that was read. */
export function judgeNumberingRepeats(document: DocumentRow, context: CheckContext): Judgement {
  const projects = context.projects.get(document.document_id) ?? [];
  const steps = numberSteps(document, context).filter((step) => step.hasHeading);
  return counted(steps.length, projects.length === 0 ? 'no_such_records' : 'not_stated');
}
