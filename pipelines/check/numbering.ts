import type { DocumentRow } from '../../data/schema/documents.ts';
import type { Project } from '../../data/schema/projects.ts';
import type { CheckContext } from './context.ts';

/** Two projects in succession that carry a number, and what lies between them. */
export interface NumberStep {
  /** Null before the first numbered project. */
  readonly from: Project | null;
  readonly to: Project;
  /** Number of `from`, 0 where there is none. */
  readonly last: number;
  readonly number: number;
  /** Projects between the two whose number is not printed or in doubt. */
  readonly unnumbered: number;
  readonly isSameHeading: boolean;
  /** Whether either project stands under a heading that was read. */
  readonly hasHeading: boolean;
  /** Whether both stand in the same printed line. */
  readonly isSameLine: boolean;
}

/**
 * The steps of a document's printed numbers, project by project. Numbers that are no plain whole
 * numbers ("1.2", "ก") count as not printed.
 */
export function numberSteps(document: DocumentRow, context: CheckContext): NumberStep[] {
  const steps: NumberStep[] = [];
  let from: Project | null = null;
  let unnumbered = 0;
  for (const to of context.projects.get(document.document_id) ?? []) {
    const number = numberOf(to);
    if (number === null) {
      unnumbered++;
      continue;
    }
    steps.push(step(from, to, number, unnumbered, context));
    from = to;
    unnumbered = 0;
  }
  return steps;
}

/** Whether the document starts again at 1 under each heading, rather than numbering throughout. */
export function startsAnew(steps: readonly NumberStep[]): boolean {
  return steps.some((one) => one.from !== null && !one.isSameHeading && one.number === 1);
}

function step(
  from: Project | null,
  to: Project,
  number: number,
  unnumbered: number,
  context: CheckContext,
): NumberStep {
  return {
    from,
    to,
    last: (from && numberOf(from)) ?? 0,
    number,
    unnumbered,
    isSameHeading: from !== null && headingOf(from) === headingOf(to),
    hasHeading: /\d/.test(headingOf(to)),
    isSameLine: from !== null && lineOf(from, context) === lineOf(to, context),
  };
}

function numberOf(project: Project): number | null {
  if (project.seq === null || !/^\d{1,4}$/.test(project.seq)) return null;
  return project.doubtful_fields.includes('seq') ? null : Number(project.seq);
}

function headingOf(project: Project): string {
  const { strategy_no, dimension_no, mission_code, sub_mission_code } = project;
  return [strategy_no, dimension_no, mission_code, sub_mission_code].join('|');
}

function lineOf(project: Project, context: CheckContext): number | string {
  return context.evidence.get(project.evidence_id)?.line_first ?? project.project_id;
}
