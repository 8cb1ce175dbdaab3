import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { ProjectBudget } from '../../../data/schema/project_budgets.ts';
import type { Project } from '../../../data/schema/projects.ts';
import { amountConfidence, isDisbursedUnread, toBaht } from '../amounts.ts';
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

const RULE = 'planned_not_disbursed';
const MONTHS = 12;

interface Planned {
  readonly project: Project;
  readonly row: ProjectBudget;
}

/**
 * Planned money of which the report of the whole year tells no spending. Why: the fiscal year is over.
 * Leaves out: reports of six months, cancelled projects, reports that tell no spending at all, and
 * amounts that were not read or are unsure.
 */
export function plannedNotDisbursed(document: DocumentRow, context: CheckContext): Finding[] {
  if (!tellsSpending(document, context)) return [];
  const unspent = plannedOf(document, context).filter(({ row }) => (row.disbursed_baht ?? 0) === 0);
  const alike = groupBy(unspent, ({ row }) => `${row.fiscal_year}|${row.disbursed_baht === null}`);
  return [...alike.values()]
    .flatMap((same) => foldProjects(same, threshold(RULE, 'fold_above')))
    .map((planned) => report(document, planned));
}

function report(document: DocumentRow, planned: readonly Planned[]): Finding {
  const projects = planned.map(({ project }) => project);
  const first = planned[0]?.row as ProjectBudget;
  const satang = planned.reduce((sum, { row }) => sum + (row.budget_baht ?? 0), 0);
  return finding({
    rule: RULE,
    document,
    subject: `${projectsSubject(projects)}.${first.fiscal_year}`,
    ...onlyProject(projects),
    detail: {
      ...projectsDetail(projects),
      fiscal_year: first.fiscal_year,
      budget_baht: toBaht(satang),
      disbursed_state: first.disbursed_baht === null ? 'not_stated' : 'zero',
    },
    evidence: planned.map(({ row }) => row.evidence_id),
  });
}

/** Sure planned amounts of a report of twelve months that tells spending somewhere. */
export function judgePlannedNotDisbursed(document: DocumentRow, context: CheckContext): Judgement {
  if (document.kind !== 'progress_report') return 'other_kind';
  if (document.report_months !== MONTHS) return 'not_due';
  if (projectsOf(document, context).length === 0) return 'no_such_records';
  if (!tellsSpending(document, context)) return 'not_stated';
  return counted(plannedOf(document, context).length, 'not_stated');
}

/** Whether it is a report of the whole year with a column of spending: some amount stands in it. */
function tellsSpending(document: DocumentRow, context: CheckContext): boolean {
  if (document.kind !== 'progress_report' || document.report_months !== MONTHS) return false;
  return projectsOf(document, context).some((project) =>
    (context.budgets.get(project.project_id) ?? []).some((row) => row.disbursed_baht !== null),
  );
}

function plannedOf(document: DocumentRow, context: CheckContext): Planned[] {
  return projectsOf(document, context)
    .filter(({ status }) => status !== 'cancelled')
    .flatMap((project) =>
      (context.budgets.get(project.project_id) ?? [])
        .filter((row) => isSure(row, context))
        .map((row) => ({ project, row })),
    );
}

function isSure(row: ProjectBudget, context: CheckContext): boolean {
  if (row.source !== 'report' || (row.budget_baht ?? 0) <= 0) return false;
  const confidence = amountConfidence(row, 'budget_baht', context);
  return confidence >= threshold(RULE, 'unsure_below') && !isDisbursedUnread(row, context);
}
