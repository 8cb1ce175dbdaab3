import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { ProjectBudget } from '../../../data/schema/project_budgets.ts';
import type { Project } from '../../../data/schema/projects.ts';
import { amountConfidence, isDisbursedUnread, toBaht } from '../amounts.ts';
import { threshold } from '../catalogue.ts';
import type { CheckContext } from '../context.ts';
import { finding, projectNo } from '../finding.ts';
import { counted, type Judgement } from '../rule.ts';

const RULE = 'result_without_spending';

/**
 * A project with a budget of which a result is told and no spending. Why: the money may be spent
 * and not entered, or the result be an expected one. Leaves out: projects in progress, those that
 * need no budget, and amounts that were not read or are unsure.
 */
export function resultWithoutSpending(document: DocumentRow, context: CheckContext): Finding[] {
  const projects = context.projects.get(document.document_id) ?? [];
  return projects.flatMap((project) => {
    const { status } = project;
    if (status !== 'reported' && status !== 'completed') return [];
    return (context.budgets.get(project.project_id) ?? [])
      .filter((row) => isUnspent(row, context))
      .map((row) =>
        finding({
          rule: RULE,
          document,
          subject: `p${project.ordinal}.${row.fiscal_year}`,
          project,
          detail: {
            project_no: projectNo(project),
            name: project.name,
            fiscal_year: row.fiscal_year,
            status,
            budget_baht: toBaht(row.budget_baht ?? 0),
            disbursed_state: row.disbursed_baht === null ? 'not_stated' : 'zero',
          },
          evidence: [row.evidence_id, ...resultPlaces(project, context)],
        }),
      );
  });
}

function isUnspent(row: ProjectBudget, context: CheckContext): boolean {
  if (row.source !== 'report' || (row.budget_baht ?? 0) <= 0) return false;
  return (row.disbursed_baht ?? 0) === 0 && isRead(row, context);
}

function isRead(row: ProjectBudget, context: CheckContext): boolean {
  const confidence = amountConfidence(row, 'budget_baht', context);
  return confidence >= threshold(RULE, 'unsure_below') && !isDisbursedUnread(row, context);
}

function resultPlaces(project: Project, context: CheckContext): string[] {
  return (context.places.get(project.project_id) ?? [])
    .filter((place) => place.field === 'status' || place.field === 'outcome')
    .map((place) => place.evidence_id);
}

/** Projects of a report that tell a result and a sure budget, and whose spending is no riddle. */
export function judgeResultWithoutSpending(
  document: DocumentRow,
  context: CheckContext,
): Judgement {
  if (document.kind !== 'progress_report') return 'other_kind';
  const projects = context.projects.get(document.document_id) ?? [];
  if (projects.length === 0) return 'no_such_records';
  const told = projects.filter(({ status }) => status === 'reported' || status === 'completed');
  const rows = told.flatMap((project) => context.budgets.get(project.project_id) ?? []);
  const planned = rows.filter((row) => row.source === 'report' && (row.budget_baht ?? 0) > 0);
  const read = planned.filter((row) => isRead(row, context));
  return counted(read.length, planned.length > 0 ? 'not_read' : 'not_stated');
}
