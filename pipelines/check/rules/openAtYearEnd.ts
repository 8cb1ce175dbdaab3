import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { Project } from '../../../data/schema/projects.ts';
import { threshold } from '../catalogue.ts';
import { groupBy, type CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import {
  foldProjects,
  onlyProject,
  projectsDetail,
  projectsOf,
  projectsSubject,
} from '../projectGroups.ts';
import { counted, type Judgement } from '../rule.ts';

const RULE = 'open_at_year_end';
const MONTHS = 12;

/**
 * A project that the report of the whole year calls under way or not begun. Why: the fiscal year is
 * over by then. Leaves out: reports of six months, and projects without a status.
 */
export function openAtYearEnd(document: DocumentRow, context: CheckContext): Finding[] {
  if (document.kind !== 'progress_report' || document.report_months !== MONTHS) return [];
  const open = projectsOf(document, context).filter(isOpen);
  return [...groupBy(open, ({ status }) => status).values()]
    .flatMap((same) => foldProjects(same, threshold(RULE, 'fold_above')))
    .map((projects) =>
      finding({
        rule: RULE,
        document,
        subject: projectsSubject(projects),
        ...onlyProject(projects),
        detail: {
          ...projectsDetail(projects),
          fiscal_year: document.fiscal_year_last,
          status: projects[0]?.status === 'in_progress' ? 'in_progress' : 'not_started',
        },
        evidence: projects.flatMap((project) => statusPlaces(project, context)),
      }),
    );
}

/** Projects of a report of twelve months whose status is told, none in doubt. */
export function judgeOpenAtYearEnd(document: DocumentRow, context: CheckContext): Judgement {
  if (document.kind !== 'progress_report') return 'other_kind';
  if (document.report_months !== MONTHS) return 'not_due';
  const projects = projectsOf(document, context);
  const told = projects.filter(({ status }) => status !== 'not_stated' && status !== 'reported');
  return counted(told.length, projects.length === 0 ? 'no_such_records' : 'not_stated');
}

function isOpen({ status, doubtful_fields }: Project): boolean {
  if (doubtful_fields.includes('status')) return false;
  return status === 'in_progress' || status === 'not_started';
}

function statusPlaces(project: Project, context: CheckContext): string[] {
  const places = context.places.get(project.project_id) ?? [];
  const told = places.filter(({ field }) => field === 'status');
  return told.length > 0 ? told.map(({ evidence_id }) => evidence_id) : [project.evidence_id];
}
