import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { StatedTotal } from '../../../data/schema/stated_totals.ts';
import { threshold } from '../catalogue.ts';
import { groupBy, type CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import { projectsIn, scopeField } from '../scope.ts';
import { counted, type Judgement } from '../rule.ts';
import { isComparable, whyNoTotal } from '../scope.ts';

const RULE = 'stated_count_differs';

/**
 * A printed number of projects against the projects listed under that heading. Why: a row or a
 * page may be missing, or the document miscounts. Leaves out: counts that cannot be computed.
 * The same count printed in several places is one finding. Where projects whose heading is in
 * doubt may explain the difference, it is only "info".
 */
export function statedCountDiffers(document: DocumentRow, context: CheckContext): Finding[] {
  const totals = (context.totals.get(document.document_id) ?? []).filter(
    (total) =>
      total.measure === 'projects' &&
      total.stated_value !== null &&
      total.computed_value !== null &&
      total.stated_value !== total.computed_value,
  );
  const groups = groupBy(totals, (total) => `${total.scope}|${total.stated_value}`);
  return [...groups.values()].map((group) => report(document, group, context));
}

function report(
  document: DocumentRow,
  group: readonly StatedTotal[],
  context: CheckContext,
): Finding {
  const total = group[0] as StatedTotal;
  const stated = total.stated_value ?? 0;
  const computed = total.computed_value ?? 0;
  const unsure = misplaced(document, total.scope, context);
  return finding({
    rule: RULE,
    document,
    subject: `${total.scope}-${stated}`,
    severity: Math.abs(stated - computed) <= unsure ? 'info' : 'warning',
    detail: { scope: total.scope, fiscal_year: total.fiscal_year, stated, computed, unsure },
    evidence: group.map((one) => one.evidence_id),
  });
}

/** Projects counted in the scope whose heading, or whose being a project, is in doubt. */
function misplaced(document: DocumentRow, scope: string, context: CheckContext): number {
  const unsureBelow = threshold(RULE, 'unsure_below');
  const projects = projectsIn(scope, context.projects.get(document.document_id) ?? []);
  const field = scope === 'document' ? 'name' : scopeField(scope);
  return projects.filter((project) => {
    if (project.doubtful_fields.includes(field)) return true;
    const places = context.places.get(project.project_id) ?? [];
    return places.some((place) => place.field === field && place.confidence < unsureBelow);
  }).length;
}

/** Printed numbers of projects that the rows give too. */
export function judgeStatedCountDiffers(document: DocumentRow, context: CheckContext): Judgement {
  const totals = context.totals.get(document.document_id) ?? [];
  const printed = totals.filter((total) => total.measure === 'projects');
  return counted(printed.filter(isComparable).length, whyNoTotal(printed));
}
