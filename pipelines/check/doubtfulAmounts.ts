import type { DocumentRow } from '../../data/schema/documents.ts';
import type { ProjectBudget } from '../../data/schema/project_budgets.ts';
import type { Project } from '../../data/schema/projects.ts';
import type { StatedTotal } from '../../data/schema/stated_totals.ts';
import { amountConfidence, budgetState, isDisbursedUnread } from './amounts.ts';
import type { CheckContext } from './context.ts';
import { projectsIn } from './scope.ts';

/** The amounts behind a printed sum that were not read, or read with doubt. */
export interface DoubtfulAmounts {
  readonly unread: number;
  readonly unsure: number;
  /** Their printed places. */
  readonly evidence: readonly string[];
}

/**
 * Counts the amounts behind a total that were not read or are unsure: those of its scope and year,
 * in the plan table or the report (a detail sheet is no part of a table's sum).
 */
export function doubtfulAmounts(
  document: DocumentRow,
  total: StatedTotal,
  measure: 'budget' | 'disbursed',
  unsureBelow: number,
  context: CheckContext,
): DoubtfulAmounts {
  const isUnread = (project: Project, row: ProjectBudget) =>
    measure === 'budget'
      ? budgetState(row, project, unsureBelow, context) === 'not_read'
      : isDisbursedUnread(row, context);
  const column = `${measure}_baht` as const;
  const unread: string[] = [];
  const unsure: string[] = [];
  const projects = context.projects.get(document.document_id) ?? [];
  for (const project of projectsIn(total.scope, projects)) {
    for (const row of rowsOf(project, total.fiscal_year, context)) {
      if (isUnread(project, row)) unread.push(row.evidence_id);
      else if (row[column] !== null && amountConfidence(row, column, context) < unsureBelow) {
        unsure.push(row.evidence_id);
      }
    }
  }
  return { unread: unread.length, unsure: unsure.length, evidence: [...unread, ...unsure] };
}

function rowsOf(project: Project, year: number | null, context: CheckContext): ProjectBudget[] {
  const rows = context.budgets.get(project.project_id) ?? [];
  return rows.filter(
    (row) => row.source !== 'detail_sheet' && (year === null || row.fiscal_year === year),
  );
}
