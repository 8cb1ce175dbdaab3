import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { StatedCompletedDetail } from '../../../data/schema/finding_details.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { StatedTotal } from '../../../data/schema/stated_totals.ts';
import type { CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import { isScopeRead, projectsIn } from '../scope.ts';
import { counted, type Judgement } from '../rule.ts';
import { whyNoTotal } from '../scope.ts';

/**
 * A printed number of completed projects against what the listed rows can bear. Why: a row still
 * in progress cannot be counted as done. A row that tells a result without a status word, or
 * nothing, may be either, and so may a project that is stated but not listed: the printed number
 * has to lie between the completed ones and all of these. Leaves out: plans, and headings whose
 * code was read for no project.
 */
export function statedCompletedDiffers(document: DocumentRow, context: CheckContext): Finding[] {
  if (document.kind !== 'progress_report') return [];
  const totals = context.totals.get(document.document_id) ?? [];
  return totals
    .filter((total) => total.measure === 'completed_projects')
    .flatMap((total) => {
      const detail = bounds(document, total, context);
      if (!detail || (detail.stated >= detail.at_least && detail.stated <= detail.at_most)) {
        return [];
      }
      return [
        finding({
          rule: 'stated_completed_differs',
          document,
          subject: `${total.scope}-${detail.stated}`,
          detail,
          evidence: [total.evidence_id],
        }),
      ];
    });
}

function bounds(
  document: DocumentRow,
  total: StatedTotal,
  context: CheckContext,
): StatedCompletedDetail | null {
  const projects = context.projects.get(document.document_id) ?? [];
  if (total.stated_value === null || !isScopeRead(total.scope, projects)) return null;
  const listed = projectsIn(total.scope, projects);
  const completed = listed.filter((project) => project.status === 'completed').length;
  const open = listed.filter((project) => ['reported', 'not_stated'].includes(project.status));
  const unlisted = Math.max(0, statedProjects(document, total, context) - listed.length);
  return {
    scope: total.scope,
    fiscal_year: total.fiscal_year,
    stated: total.stated_value,
    at_least: completed,
    at_most: completed + open.length + unlisted,
    listed: listed.length,
    unlisted,
  };
}

function statedProjects(document: DocumentRow, total: StatedTotal, context: CheckContext): number {
  const counts = (context.totals.get(document.document_id) ?? []).filter(
    (one) => one.measure === 'projects' && one.scope === total.scope,
  );
  return Math.max(0, ...counts.map((one) => one.stated_value ?? 0));
}

/** Printed numbers of completed projects of a report that its rows can be held against. */
export function judgeStatedCompletedDiffers(
  document: DocumentRow,
  context: CheckContext,
): Judgement {
  if (document.kind !== 'progress_report') return 'other_kind';
  const totals = context.totals.get(document.document_id) ?? [];
  const printed = totals.filter((total) => total.measure === 'completed_projects');
  const bounded = printed.filter((total) => bounds(document, total, context) !== null);
  return counted(bounded.length, whyNoTotal(printed));
}
