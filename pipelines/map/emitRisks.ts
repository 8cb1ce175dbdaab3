import type { Tables } from '../../data/schema/catalogue.ts';
import { likeness } from '../normalise/likeness.ts';
import { squash } from '../normalise/thai.ts';
import type { Piece } from '../stages.ts';
import type { DocumentKeys } from './emitProject.ts';
import type { EvidenceBook } from './evidence.ts';
import { settled } from './reading.ts';
import type { DraftRisk, DraftRiskRow } from './risks.ts';

/** How alike a measure and a project's name must be for the project to be taken as carrying it out. */
const SAME_MEASURE = 0.72;

/** Writes risks, and the controls of each row under the row's first risk, into the tables. */
export function emitRisks(
  rows: readonly DraftRiskRow[],
  keys: DocumentKeys,
  book: EvidenceBook,
  tables: Tables,
): void {
  let ordinal = 0;
  for (const row of rows) {
    const ids = row.risks.map((risk) => emitRisk(risk, ++ordinal, keys, book, tables));
    const risk_id = ids[0];
    if (risk_id === undefined) continue;
    row.controls.forEach(({ control, pieces }, i) => {
      tables.risk_controls.push({
        document_id: keys.documentId,
        risk_id,
        ordinal: i + 1,
        control,
        ...projectFor(control, tables),
        evidence_id: book.cite(pieces),
      });
    });
  }
}

function emitRisk(
  risk: DraftRisk,
  ordinal: number,
  keys: DocumentKeys,
  book: EvidenceBook,
  tables: Tables,
): string {
  const risk_id = `${keys.documentId}.r${String(ordinal).padStart(3, '0')}`;
  const { process, issue, scale, level, likelihood, impact, score } = risk;
  const isCorrected = book.isCorrected(risk.issuePieces) && book.isCorrected(risk.levelPieces);
  const { confidence } = settled(risk.doubt, isCorrected);
  tables.risks.push({
    risk_id,
    document_id: keys.documentId,
    body_id: keys.bodyId,
    ordinal,
    process,
    issue,
    scale,
    level,
    likelihood,
    impact,
    score,
    confidence,
    evidence_id: book.cite(risk.issuePieces),
  });
  const values = { level, likelihood, impact, score };
  const places = new Map<keyof typeof values, readonly Piece[]>([
    ...risk.places,
    ['level', risk.levelPieces],
  ]);
  for (const [field, pieces] of places) {
    if (pieces.length === 0 || values[field] === null) continue;
    const place = {
      record_id: risk_id,
      field,
      document_id: keys.documentId,
      evidence_id: book.cite(pieces),
    };
    tables.field_evidence.push({
      ...place,
      ...settled(risk.doubt, book.isCorrected(pieces)),
    });
  }
  return risk_id;
}

function projectFor(
  control: string,
  tables: Tables,
): { project_id: string | null; match_score: number | null } {
  const words = squash(control);
  let best: { project_id: string; match_score: number } | null = null;
  for (const project of tables.projects) {
    const score = Math.round(likeness(words, squash(project.name)) * 100) / 100;
    if (score >= SAME_MEASURE && score > (best?.match_score ?? 0))
      best = { project_id: project.project_id, match_score: score };
  }
  return best ?? { project_id: null, match_score: null };
}
