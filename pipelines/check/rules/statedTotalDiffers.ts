import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Repair } from '../../../data/schema/finding_repair.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { StatedTotal } from '../../../data/schema/stated_totals.ts';
import { threshold, type Severity } from '../catalogue.ts';
import { groupBy, type CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import { isSameFigure } from '../figures.ts';
import { doubtfulAmounts, type DoubtfulAmounts } from '../doubtfulAmounts.ts';
import { repairOfTotal } from '../repairTotal.ts';
import { counted, type Judgement } from '../rule.ts';
import { isComparable, isOfMoney, whyNoTotal } from '../scope.ts';

const RULE = 'stated_total_differs';

interface Judged {
  readonly total: StatedTotal;
  readonly measure: 'budget' | 'disbursed';
  readonly stated: number;
  readonly computed: number;
  readonly doubts: DoubtfulAmounts;
}

/**
 * A printed sum of money against the sum of the rows it is about. Why: it is the one check on a
 * reading, or on a document's arithmetic, that the code did not compute itself. Leaves out: totals
 * with no figure, and totals whose rows give no amount. Years with the same two values are one
 * finding. Amounts not read are counted, never taken as zero; where they may make up the
 * difference the finding is only "info".
 */
export function statedTotalDiffers(document: DocumentRow, context: CheckContext): Finding[] {
  const totals = context.totals.get(document.document_id) ?? [];
  const differing = totals.flatMap((total) => judge(document, total, context));
  const groups = groupBy(differing, ({ total, measure, stated, computed, doubts }) =>
    [total.scope, measure, stated, computed, doubts.unread, doubts.unsure].join('|'),
  );
  return [...groups.values()].map((group) => report(document, group, context));
}

function judge(document: DocumentRow, total: StatedTotal, context: CheckContext): Judged[] {
  const { measure, stated_value: stated, computed_value: computed } = total;
  if (measure !== 'budget' && measure !== 'disbursed') return [];
  if (stated === null || computed === null || isSameFigure(stated, computed)) return [];
  const unsureBelow = threshold(RULE, 'unsure_below');
  const doubts = doubtfulAmounts(document, total, measure, unsureBelow, context);
  return [{ total, measure, stated, computed, doubts }];
}

function report(document: DocumentRow, group: readonly Judged[], context: CheckContext): Finding {
  const { total, measure, stated, computed, doubts } = group[0] as Judged;
  const years = [...new Set(group.flatMap((one) => one.total.fiscal_year ?? []))].sort();
  const mayBeUnread = doubts.unread > 0 && computed < stated;
  return finding({
    rule: RULE,
    document,
    subject: [total.scope, measure, years[0] ?? 'all', stated].join('-'),
    severity: severityOf(mayBeUnread, doubts),
    detail: {
      scope: total.scope,
      measure,
      fiscal_year: years[0] ?? null,
      fiscal_years: years,
      stated,
      computed,
      unread: doubts.unread,
      unsure: doubts.unsure,
      may_be_unread: mayBeUnread,
      repair: sameRepair(document, group, context),
    },
    evidence: group
      .map((one) => one.total.evidence_id)
      .concat(group.flatMap((one) => one.doubts.evidence)),
  });
}

/** One change that would do for every year of a group. */
function sameRepair(
  document: DocumentRow,
  group: readonly Judged[],
  context: CheckContext,
): Repair | null {
  const repairs = group.map((one) =>
    repairOfTotal(document, { ...one, unread: one.doubts.unread }, context),
  );
  const [first = null] = repairs;
  const texts = new Set(repairs.map((repair) => JSON.stringify(repair)));
  return texts.size === 1 ? first : null;
}

function severityOf(mayBeUnread: boolean, doubts: DoubtfulAmounts): Severity {
  if (mayBeUnread) return 'info';
  return doubts.unread + doubts.unsure > 0 ? 'warning' : 'serious';
}

/** Printed sums of money that the rows give too. */
export function judgeStatedTotalDiffers(document: DocumentRow, context: CheckContext): Judgement {
  const totals = context.totals.get(document.document_id) ?? [];
  const printed = totals.filter(isOfMoney);
  return counted(printed.filter(isComparable).length, whyNoTotal(printed));
}
