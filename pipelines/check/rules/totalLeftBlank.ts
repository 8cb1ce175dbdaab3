import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { ProjectBudget } from '../../../data/schema/project_budgets.ts';
import type { StatedTotal } from '../../../data/schema/stated_totals.ts';
import type { CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import { isFigureUnread, projectsIn, totalSubject } from '../scope.ts';
import { counted, type Judgement } from '../rule.ts';
import { isOfMoney } from '../scope.ts';

/**
 * A total printed as a dash while its rows print money. Why: a dash is no zero, but a reader of
 * the summary takes it for "nothing". Leaves out: totals whose figure could not be read.
 */
export function totalLeftBlank(document: DocumentRow, context: CheckContext): Finding[] {
  const totals = context.totals.get(document.document_id) ?? [];
  return totals.flatMap((total) => {
    const { measure, computed_value: computed } = total;
    if (measure !== 'budget' && measure !== 'disbursed') return [];
    if (total.stated_value !== null || isFigureUnread(total)) return [];
    if (computed === null || computed <= 0) return [];
    return [
      finding({
        rule: 'total_left_blank',
        document,
        subject: totalSubject(total),
        detail: {
          scope: total.scope,
          measure,
          fiscal_year: total.fiscal_year,
          stated_text: total.stated_text,
          computed,
        },
        evidence: [total.evidence_id, ...paidPlaces(document, total, measure, context)],
      }),
    ];
  });
}

function paidPlaces(
  document: DocumentRow,
  total: StatedTotal,
  measure: 'budget' | 'disbursed',
  context: CheckContext,
): string[] {
  const projects = context.projects.get(document.document_id) ?? [];
  const isBehind = (row: ProjectBudget) =>
    row.source !== 'detail_sheet' &&
    (total.fiscal_year === null || row.fiscal_year === total.fiscal_year) &&
    (row[`${measure}_baht`] ?? 0) > 0;
  return projectsIn(total.scope, projects)
    .flatMap((project) => context.budgets.get(project.project_id) ?? [])
    .filter(isBehind)
    .map((row) => row.evidence_id);
}

/** Printed places of sums of money whose rows give an amount. */
export function judgeTotalLeftBlank(document: DocumentRow, context: CheckContext): Judgement {
  const totals = context.totals.get(document.document_id) ?? [];
  const printed = totals.filter(isOfMoney);
  const computed = printed.filter((total) => total.computed_value !== null);
  return counted(computed.length, printed.length === 0 ? 'no_such_records' : 'not_stated');
}
