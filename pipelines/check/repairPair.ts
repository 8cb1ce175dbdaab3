import type { DocumentRow } from '../../data/schema/documents.ts';
import type { Repair } from '../../data/schema/finding_repair.ts';
import type { ProjectBudget } from '../../data/schema/project_budgets.ts';
import type { Project } from '../../data/schema/projects.ts';
import { toBaht } from './amounts.ts';
import { borneOutProjects } from './borneOut.ts';
import type { CheckContext } from './context.ts';
import { changeBetween } from './repair.ts';

/**
 * The one change that would make a project's amount in the table and in its sheet agree, in baht.
 * Where a printed total bears the table out it is the sheet that would change.
 */
export function repairOfPair(
  document: DocumentRow,
  project: Project,
  table: ProjectBudget,
  sheet: ProjectBudget,
  context: CheckContext,
): Repair | null {
  if (table.budget_baht === null || sheet.budget_baht === null) return null;
  const [from, to] = [toBaht(table.budget_baht), toBaht(sheet.budget_baht)];
  if (from === to) return null;
  if (isSwapped(document, project, table, sheet, context)) {
    return { change: 'rows_swapped', of: 'sheet', from: to, to: from, cells: 1 };
  }
  const isBorneOut = borneOutProjects(document, 'budget', table.fiscal_year, context).has(project);
  if (isBorneOut) {
    const change = changeBetween(to, from);
    return change && { change, of: 'sheet', from: to, to: from, cells: 1 };
  }
  const change = changeBetween(from, to);
  return change && { change, of: 'either', from, to, cells: 1 };
}

/** Whether a neighbour's table and sheet hold the same two amounts the other way round. */
function isSwapped(
  document: DocumentRow,
  project: Project,
  table: ProjectBudget,
  sheet: ProjectBudget,
  context: CheckContext,
): boolean {
  const projects = context.projects.get(document.document_id) ?? [];
  const at = projects.indexOf(project);
  return [projects[at - 1], projects[at + 1]].some((neighbour) => {
    const rows = neighbour ? (context.budgets.get(neighbour.project_id) ?? []) : [];
    const amount = (source: ProjectBudget['source']) =>
      rows.find((row) => row.source === source && row.fiscal_year === table.fiscal_year)
        ?.budget_baht;
    return (
      amount('plan_table') === sheet.budget_baht && amount('detail_sheet') === table.budget_baht
    );
  });
}
