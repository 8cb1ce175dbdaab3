import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { StatedSumDetail } from '../../../data/schema/finding_details.ts';
import type { Repair } from '../../../data/schema/finding_repair.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { StatedTotal } from '../../../data/schema/stated_totals.ts';
import type { Severity } from '../catalogue.ts';
import { groupBy, type CheckContext } from '../context.ts';
import { isSameFigure } from '../figures.ts';
import { agrees } from '../borneOut.ts';
import { repairOfSum } from '../repair.ts';
import { finding } from '../finding.ts';
import { isFigureUnread } from '../scope.ts';
import { partsOf } from '../parts.ts';
import { counted, type Judgement } from '../rule.ts';

/**
 * The document's own total against the sum of its own printed parts: the dimensions of the
 * document, else its missions; the missions of a dimension. Why: both figures are the document's,
 * no reading of rows stands between. Leaves out: a total whose parts do not cover every heading
 * that holds projects, and a figure printed with two values. A dash adds nothing and is counted;
 * where an unread part may make up the difference, the finding is only "info".
 */
export function statedSumDiffers(document: DocumentRow, context: CheckContext): Finding[] {
  return wholesWithParts(document, context).flatMap(([whole, parts]) =>
    judge(document, whole, parts),
  );
}

type Whole = readonly [whole: StatedTotal, parts: readonly StatedTotal[]];

function wholesWithParts(document: DocumentRow, context: CheckContext): Whole[] {
  const totals = context.totals.get(document.document_id) ?? [];
  const projects = context.projects.get(document.document_id) ?? [];
  const series = groupBy(totals, (total) => `${total.measure}|${total.fiscal_year ?? 'all'}`);
  return [...series.values()].flatMap((printed) =>
    wholes(printed).flatMap((whole) => {
      const parts = partsOf(whole.scope, printed, projects);
      return parts ? [[whole, parts] as const] : [];
    }),
  );
}

/** Totals that may have parts, one for each scope printed with a single figure. */
function wholes(printed: readonly StatedTotal[]): StatedTotal[] {
  const scopes = groupBy(
    printed.filter((total) => !total.scope.includes('.') && total.stated_value !== null),
    (total) => total.scope,
  );
  return [...scopes.values()].flatMap((same) => {
    const figures = new Set(same.map((total) => total.stated_value));
    return figures.size === 1 ? (same[0] as StatedTotal) : [];
  });
}

function judge(
  document: DocumentRow,
  whole: StatedTotal,
  parts: readonly StatedTotal[],
): Finding[] {
  const detail = sumDetail(whole, parts);
  if (isSameFigure(detail.stated, detail.sum_of_stated_parts)) return [];
  return [
    finding({
      rule: 'stated_sum_differs',
      document,
      subject: [whole.scope, whole.measure, whole.fiscal_year ?? 'all'].join('-'),
      severity: severityOf(detail),
      detail,
      evidence: [whole, ...parts].map((total) => total.evidence_id),
    }),
  ];
}

function sumDetail(whole: StatedTotal, parts: readonly StatedTotal[]): StatedSumDetail {
  const stated = whole.stated_value ?? 0;
  const sum = parts.reduce((total, part) => total + (part.stated_value ?? 0), 0);
  const unread = parts.filter(isFigureUnread).length;
  return {
    scope: whole.scope,
    measure: whole.measure,
    fiscal_year: whole.fiscal_year,
    stated,
    sum_of_stated_parts: sum,
    parts: parts.map(({ scope, stated_value: value, stated_text: printed }) => ({
      scope,
      value,
      printed,
    })),
    unread,
    not_stated: parts.filter((part) => part.stated_value === null).length - unread,
    may_be_unread: unread > 0 && sum < stated,
    repair: repairOf(whole, parts),
  };
}

/** The smallest change of a printed figure that its rows do not bear out. */
function repairOf(whole: StatedTotal, parts: readonly StatedTotal[]): Repair | null {
  const stated = whole.stated_value ?? 0;
  const computed = parts.reduce((sum, part) => sum + (part.stated_value ?? 0), 0);
  const unread = parts.filter(isFigureUnread);
  if (unread.length > 0) {
    const rows = unread[0]?.computed_value ?? null;
    const to = stated - computed;
    if (unread.length > 1 || to <= 0 || (rows !== null && rows !== to)) return null;
    return { change: 'cell_unread', of: 'part', from: null, to, cells: 1 };
  }
  const printed = parts.filter((part) => part.stated_value !== null);
  return repairOfSum({
    stated,
    computed,
    isTotalOpen: !agrees(whole),
    open: printed
      .filter((part) => !agrees(part))
      .map((part) => ({ of: 'part', value: part.stated_value ?? 0 })),
    missing: parts.length - printed.length,
  });
}

function severityOf(detail: StatedSumDetail): Severity {
  if (detail.may_be_unread) return 'info';
  const isMoney = detail.measure === 'budget' || detail.measure === 'disbursed';
  return isMoney && detail.unread + detail.not_stated === 0 ? 'serious' : 'warning';
}

/** Printed totals whose parts are printed too. */
export function judgeStatedSumDiffers(document: DocumentRow, context: CheckContext): Judgement {
  const totals = context.totals.get(document.document_id) ?? [];
  if (totals.length === 0) return 'no_such_records';
  return counted(wholesWithParts(document, context).length, 'not_stated');
}
