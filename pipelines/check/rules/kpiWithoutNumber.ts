import words from '../../../data/reference/rule_words.json' with { type: 'json' };
import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { Project } from '../../../data/schema/projects.ts';
import type { CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import { NAMES_TOLD, projectsDetail, projectsOf, projectsSubject } from '../projectGroups.ts';
import { counted, type Judgement } from '../rule.ts';

const RULE = 'kpi_without_number';

/**
 * Indicators of a plan that name no number to be reached, neither in their words nor as a quantity
 * beside them. Why: it cannot be told whether they were met. Leaves out: projects whose indicator
 * is not printed, and indicators that say "every" or "all".
 */
export function kpiWithoutNumber(document: DocumentRow, context: CheckContext): Finding[] {
  if (document.kind !== 'plan') return [];
  const printed = indicated(document, context);
  const without = printed.filter((project) => !namesNumber(project));
  if (without.length === 0) return [];
  return [
    finding({
      rule: RULE,
      document,
      subject: projectsSubject(without),
      detail: {
        ...projectsDetail(without),
        kpis: without.slice(0, NAMES_TOLD).map(({ kpi }) => kpi ?? ''),
        of_projects: printed.length,
      },
      evidence: without.flatMap((project) => kpiPlaces(project, context)),
    }),
  ];
}

/** Projects of a plan whose indicator is printed and was read. */
export function judgeKpiWithoutNumber(document: DocumentRow, context: CheckContext): Judgement {
  if (document.kind !== 'plan') return 'other_kind';
  const projects = projectsOf(document, context);
  const why = projects.length === 0 ? 'no_such_records' : 'not_stated';
  return counted(indicated(document, context).length, why);
}

const DOUBTS = ['kpi', 'target_quantity', 'target_text'];

function indicated(document: DocumentRow, context: CheckContext): Project[] {
  return projectsOf(document, context).filter(
    ({ kpi, doubtful_fields }) =>
      kpi !== null && !doubtful_fields.some((field) => DOUBTS.includes(field)),
  );
}

function namesNumber({ kpi, target_text: text, target_quantity: quantity }: Project): boolean {
  if (quantity !== null) return true;
  const told = `${kpi ?? ''} ${text ?? ''}`;
  return /[0-9๐-๙]/.test(told.replace(LIST_MARKS, '')) || whole.some((word) => told.includes(word));
}

/** Numbers before the points of a list are no targets: "๑) … ๒) …". */
const LIST_MARKS = /(?:^|\s)\(?[0-9๐-๙]{1,2}[).]/g;
const whole: readonly string[] = words.whole_number_words;

function kpiPlaces(project: Project, context: CheckContext): string[] {
  const places = context.places.get(project.project_id) ?? [];
  const own = places.filter(({ field }) => field === 'kpi');
  return own.length > 0 ? own.map(({ evidence_id }) => evidence_id) : [project.evidence_id];
}
