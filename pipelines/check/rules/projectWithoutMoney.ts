import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { Project } from '../../../data/schema/projects.ts';
import { budgetRows, budgetState } from '../amounts.ts';
import { threshold } from '../catalogue.ts';
import type { CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import {
  foldProjects,
  onlyProject,
  projectsDetail,
  projectsOf,
  projectsSubject,
} from '../projectGroups.ts';
import { counted, type Judgement } from '../rule.ts';

const RULE = 'project_without_money';

/**
 * A project of a plan for which neither an amount nor "needs no budget" is printed in any year. Why:
 * what is not stated cannot be followed. Leaves out: amounts not read, template text (a rule of its
 * own), a printed zero, and plans that print no money at all.
 */
export function projectWithoutMoney(document: DocumentRow, context: CheckContext): Finding[] {
  if (document.kind !== 'plan' || !printsMoney(document, context)) return [];
  const silent = projectsOf(document, context).filter((one) => isSilent(one, context));
  return foldProjects(silent, threshold(RULE, 'fold_above')).map((projects) =>
    finding({
      rule: RULE,
      document,
      subject: projectsSubject(projects),
      ...onlyProject(projects),
      detail: projectsDetail(projects),
      evidence: projects.map(({ evidence_id }) => evidence_id),
    }),
  );
}

/** Projects of a plan that prints money, those aside of which an amount could not be read. */
export function judgeProjectWithoutMoney(document: DocumentRow, context: CheckContext): Judgement {
  if (document.kind !== 'plan') return 'other_kind';
  const projects = projectsOf(document, context);
  if (projects.length === 0) return 'no_such_records';
  if (!printsMoney(document, context)) return 'not_stated';
  return counted(projects.filter((one) => !isUnread(one, context)).length, 'not_read');
}

function printsMoney(document: DocumentRow, context: CheckContext): boolean {
  return (
    budgetRows(document, context).some((row) => row.budget_baht !== null) ||
    projectsOf(document, context).some((project) => project.needs_no_budget)
  );
}

function isSilent(project: Project, context: CheckContext): boolean {
  if (project.needs_no_budget || project.doubtful_fields.includes('budget_baht')) return false;
  return statesOf(project, context).every((state) => state === 'not_stated');
}

function isUnread(project: Project, context: CheckContext): boolean {
  return statesOf(project, context).includes('not_read');
}

function statesOf(project: Project, context: CheckContext): string[] {
  const rows = context.budgets.get(project.project_id) ?? [];
  const unsureBelow = threshold(RULE, 'unsure_below');
  return rows.map((row) => budgetState(row, project, unsureBelow, context));
}
