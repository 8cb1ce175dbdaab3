import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { RiskProductDetail } from '../../../data/schema/finding_details.ts';
import type { Repair } from '../../../data/schema/finding_repair.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { Risk } from '../../../data/schema/risks.ts';
import { threshold } from '../catalogue.ts';
import type { CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import { changeBetween, maybeOnly } from '../repair.ts';
import { counted, type Judgement } from '../rule.ts';

const RULE = 'risk_product_differs';

/**
 * A printed risk score that its own likelihood × impact does not give. Why: the ranking of risks
 * rests on the score. Leaves out: risks of which a factor or the score is not printed, and matrices
 * that score by other means than the product.
 */
export function riskProductDiffers(document: DocumentRow, context: CheckContext): Finding[] {
  return (context.risks.get(document.document_id) ?? []).flatMap((risk) => {
    const detail = productDetail(risk);
    if (!detail || detail.product === detail.printed) return [];
    return [
      finding({
        rule: RULE,
        document,
        subject: `r${risk.ordinal}`,
        ...(detail.unsure ? { severity: 'info' as const } : {}),
        detail,
        evidence: [risk.evidence_id, ...scorePlaces(risk, context)],
      }),
    ];
  });
}

function productDetail(risk: Risk): RiskProductDetail | null {
  const { likelihood, impact, score } = risk;
  if (likelihood === null || impact === null || score === null) return null;
  return {
    issue: risk.issue,
    scale: risk.scale,
    likelihood,
    impact,
    printed: score,
    product: likelihood * impact,
    unsure: risk.confidence < threshold(RULE, 'unsure_below'),
    repair: repairOf(risk.scale, likelihood, impact, score),
  };
}

/** The one printed figure that, changed by a stroke, would make the product right. */
function repairOf(
  scale: Risk['scale'],
  likelihood: number,
  impact: number,
  score: number,
): Repair | null {
  const most = scale === '3x3' ? 3 : 5;
  const changes: Repair[] = [];
  const offer = (of: 'score' | 'factor', from: number, to: number) => {
    const change = changeBetween(from, to);
    if (change) changes.push({ change, of, from, to, cells: 1 });
  };
  offer('score', score, likelihood * impact);
  for (const [from, other] of [
    [likelihood, impact],
    [impact, likelihood],
  ] as const) {
    if (score / other <= most) offer('factor', from, score / other);
  }
  return maybeOnly(changes);
}

function scorePlaces(risk: Risk, context: CheckContext): string[] {
  const fields = ['likelihood', 'impact', 'score'];
  return (context.places.get(risk.risk_id) ?? [])
    .filter((place) => fields.includes(place.field))
    .map((place) => place.evidence_id);
}

/** Risks of which both factors and the score are printed. */
export function judgeRiskProductDiffers(document: DocumentRow, context: CheckContext): Judgement {
  const risks = context.risks.get(document.document_id) ?? [];
  const whole = risks.filter((risk) => productDetail(risk) !== null);
  return counted(whole.length, risks.length === 0 ? 'no_such_records' : 'not_stated');
}
