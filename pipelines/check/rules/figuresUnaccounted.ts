import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import { threshold } from '../catalogue.ts';
import type { CheckContext } from '../context.ts';
import { figureEvidenceId } from '../figuresKept.ts';
import { finding } from '../finding.ts';
import { counted, type Judgement } from '../rule.ts';

const RULE = 'figures_unaccounted';

/**
 * Figures of rows that were taken in, which no evidence cites. Why: a printed value may have been
 * passed over. Leaves out: figures of running text and detail sheets, which count as told.
 */
export function figuresUnaccounted(document: DocumentRow, context: CheckContext): Finding[] {
  const all = context.unaccounted.get(document.document_id) ?? [];
  if (all.length === 0) return [];
  const figures = all.slice(0, threshold(RULE, 'most_places'));
  const detail = {
    figures: all.length,
    places: [...new Set(figures.map((figure) => figure.line_no))],
    printed: figures.map((figure) => figure.text),
  };
  const evidence = figures.map(figureEvidenceId);
  return [finding({ rule: RULE, document, subject: 'document', detail, evidence })];
}

/** Figures that are printed in the document. */
export function judgeFiguresUnaccounted(document: DocumentRow): Judgement {
  return counted(document.figures_seen, 'no_such_records');
}
