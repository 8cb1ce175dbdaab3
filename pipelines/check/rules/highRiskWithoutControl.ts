import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { Risk } from '../../../data/schema/risks.ts';
import { threshold } from '../catalogue.ts';
import type { CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import { riskRows, type RiskRow } from '../riskRows.ts';
import { counted, type Judgement } from '../rule.ts';

const RULE = 'high_risk_without_control';

/**
 * A risk rated high for which its row names no control measure. Why: a high risk is to be met by a
 * measure. By the printed level; where only a score is printed, by the scale's threshold. Leaves
 * out: levels that were not read, scales of unknown size, and documents with a column whose heading
 * is not known: the measures may stand there; where the document names no control
 * at all the table may have no such column, and the finding is only "info".
 */
export function highRiskWithoutControl(document: DocumentRow, context: CheckContext): Finding[] {
  if (context.unknownColumns.has(document.document_id)) return [];
  const hasControls = (context.controls.get(document.document_id) ?? []).length > 0;
  return riskRows(document, context)
    .filter((row) => row.controls.length === 0)
    .flatMap((row) => {
      const high = row.risks.filter(isHigh);
      return high.length > 0 ? [report(document, row, high, hasControls)] : [];
    });
}

/** Whether a risk is rated high: by its level, else by its score on a scale of known size. */
function isHigh(risk: Risk): boolean {
  if (risk.level !== null) return risk.level === 'high' || risk.level === 'very_high';
  if (risk.score === null) return false;
  if (risk.scale === '5x5') return risk.score >= threshold(RULE, 'high_from_5x5');
  return risk.scale === '3x3' && risk.score >= threshold(RULE, 'high_from_3x3');
}

function report(
  document: DocumentRow,
  row: RiskRow,
  high: readonly Risk[],
  hasControls: boolean,
): Finding {
  const worst = high.find((risk) => risk.level === 'very_high') ?? (high[0] as Risk);
  return finding({
    rule: RULE,
    document,
    subject: `r${row.risks[0]?.ordinal ?? 0}`,
    ...(hasControls ? {} : { severity: 'info' as const }),
    detail: {
      ordinals: high.map((risk) => risk.ordinal),
      process: worst.process,
      issues: high.map((risk) => risk.issue),
      level: worst.level === 'very_high' || worst.level === 'high' ? worst.level : null,
      scale: worst.scale,
      score: worst.score,
      document_has_controls: hasControls,
    },
    evidence: high.map((risk) => risk.evidence_id),
  });
}

/** Risks whose level is told; an unknown column may hold their controls. */
export function judgeHighRiskWithoutControl(
  document: DocumentRow,
  context: CheckContext,
): Judgement {
  const risks = context.risks.get(document.document_id) ?? [];
  if (risks.length === 0) return 'no_such_records';
  if (context.unknownColumns.has(document.document_id)) return 'not_read';
  return counted(risks.filter(isRated).length, 'not_stated');
}

function isRated(risk: Risk): boolean {
  if (risk.level !== null) return true;
  return risk.score !== null && (risk.scale === '5x5' || risk.scale === '3x3');
}
