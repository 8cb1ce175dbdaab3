import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import { toBaht } from '../amounts.ts';
import { threshold } from '../catalogue.ts';
import type { CheckContext } from '../context.ts';
import { finding, projectNo } from '../finding.ts';
import { budgetRows, isDisbursedUnread } from '../amounts.ts';
import type { Judgement } from '../rule.ts';

const RULE = 'disbursed_exceeds_budget';

/**
 * More money paid out than budgeted, in one row of one document. Why: there may be a transfer of
 * budget the document does not tell, or a figure in the wrong column. Leaves out: rows of which one
 * of the two is not stated or not read, and budgets that stand in another document.
 */
export function disbursedExceedsBudget(document: DocumentRow, context: CheckContext): Finding[] {
  const projects = context.projects.get(document.document_id) ?? [];
  return projects.flatMap((project) =>
    (context.budgets.get(project.project_id) ?? []).flatMap((row) => {
      const { budget_baht: budget, disbursed_baht: disbursed } = row;
      if (budget === null || disbursed === null || disbursed <= budget) return [];
      const unsure = row.confidence < threshold(RULE, 'unsure_below');
      return [
        finding({
          rule: RULE,
          document,
          subject: `p${project.ordinal}.${row.fiscal_year}.${row.source}`,
          project,
          ...(unsure ? { severity: 'info' as const } : {}),
          detail: {
            project_no: projectNo(project),
            name: project.name,
            fiscal_year: row.fiscal_year,
            budget_baht: toBaht(budget),
            disbursed_baht: toBaht(disbursed),
            unsure,
          },
          evidence: [row.evidence_id, ...disbursedPlaces(project.project_id, context)],
        }),
      ];
    }),
  );
}

function disbursedPlaces(projectId: string, context: CheckContext): string[] {
  return (context.places.get(projectId) ?? [])
    .filter((place) => place.field.includes('disbursed'))
    .map((place) => place.evidence_id);
}

/** Rows that state both amounts. */
export function judgeDisbursedExceedsBudget(
  document: DocumentRow,
  context: CheckContext,
): Judgement {
  const rows = budgetRows(document, context);
  const both = rows.filter((row) => row.budget_baht !== null && row.disbursed_baht !== null);
  if (both.length > 0) return both.length;
  if (rows.length === 0) return 'no_such_records';
  return rows.some((row) => isDisbursedUnread(row, context)) ? 'not_read' : 'not_stated';
}
