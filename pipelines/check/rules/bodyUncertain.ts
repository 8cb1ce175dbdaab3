import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import { threshold } from '../catalogue.ts';
import { printedAt, type CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import type { Judgement } from '../rule.ts';

const RULE = 'body_uncertain';

/**
 * A document whose text names no body, or several. Why: a figure may not be shown under the name of
 * a body that did not publish it. Leaves out: a text that names a wrong body throughout.
 */
export function bodyUncertain(document: DocumentRow, context: CheckContext): Finding[] {
  const unsureBelow = threshold(RULE, 'unsure_below');
  const places = (context.places.get(document.document_id) ?? []).filter(
    (place) => place.field === 'body_id',
  );
  const isUnsure = places.some((place) => place.confidence < unsureBelow);
  if (document.body_id !== null && !isUnsure) return [];
  const evidence = places.map((place) => place.evidence_id);
  const candidates = [...new Set(evidence.map((id) => printedAt(context, id)))];
  return [finding({ rule: RULE, document, subject: 'body', detail: { candidates }, evidence })];
}

/** Every document is to name its body. */
export function judgeBodyUncertain(): Judgement {
  return 1;
}
