import type { DocumentRow } from '../../data/schema/documents.ts';
import type { RiskControl } from '../../data/schema/risk_controls.ts';
import type { Risk } from '../../data/schema/risks.ts';
import type { CheckContext } from './context.ts';

/** Risk issues that share a row of the risk table, with the control measures named for them. */
export interface RiskRow {
  readonly risks: readonly Risk[];
  readonly controls: readonly RiskControl[];
}

/**
 * The rows of a document's risk table. Controls are kept under the first issue of their row, so
 * issues in succession with one process, or printed in one line, make a row.
 */
export function riskRows(document: DocumentRow, context: CheckContext): RiskRow[] {
  const rows: Risk[][] = [];
  for (const risk of context.risks.get(document.document_id) ?? []) {
    const row = rows.at(-1);
    const above = row?.at(-1);
    if (row && above && isSameRow(above, risk, context)) row.push(risk);
    else rows.push([risk]);
  }
  const controls = context.controls.get(document.document_id) ?? [];
  return rows.map((risks) => ({
    risks,
    controls: controls.filter((control) => risks.some((risk) => risk.risk_id === control.risk_id)),
  }));
}

function isSameRow(above: Risk, risk: Risk, context: CheckContext): boolean {
  if (above.process !== null && above.process === risk.process) return true;
  const first = context.evidence.get(above.evidence_id);
  const second = context.evidence.get(risk.evidence_id);
  return first !== undefined && first.line_first === second?.line_first;
}
