import type { FieldEvidence } from '../../data/schema/field_evidence.ts';
import type { ProjectBudget } from '../../data/schema/project_budgets.ts';
import type { Project } from '../../data/schema/projects.ts';
import type { DocumentFacts } from '../stages.ts';
import { canonicalMission } from './canonical.ts';
import type { DraftBudget, DraftProject } from './draft.ts';
import type { EvidenceBook } from './evidence.ts';
import { type Reading, settled } from './reading.ts';

/** Below this a value counts as unsure and is named in doubtful_fields. */
const SURE = 0.8;

export interface DocumentKeys {
  readonly documentId: string;
  readonly bodyId: string | null;
  readonly facts: DocumentFacts;
}

export interface ProjectRows {
  readonly project: Project;
  readonly budgets: ProjectBudget[];
  readonly fields: FieldEvidence[];
}

/** A drafted project as rows of the contract, each field with the place it was read from. */
export function emitProject(
  draft: DraftProject,
  ordinal: number,
  keys: DocumentKeys,
  book: EvidenceBook,
): ProjectRows {
  const project_id = `${keys.documentId}.p${String(ordinal).padStart(3, '0')}`;
  const evidence_id = book.cite(draft.namePieces);
  const fields = fieldPlaces(draft).map(({ field, reading }): FieldEvidence => {
    const { confidence, note } = settled(reading.doubt, book.isCorrected(reading.pieces));
    return {
      record_id: project_id,
      field,
      document_id: keys.documentId,
      evidence_id: reading.pieces.length > 0 ? book.cite(reading.pieces) : evidence_id,
      confidence,
      note,
    };
  });
  const doubtful_fields = doubtfulFields(fields);
  return {
    project: projectRow(draft, ordinal, keys, { project_id, evidence_id, doubtful_fields }),
    budgets: draft.budgets.map((budget) =>
      budgetRow(budget, project_id, keys.documentId, evidence_id, book),
    ),
    fields,
  };
}

/** Columns of a project of which some place is unsure, each once. */
export function doubtfulFields(places: readonly FieldEvidence[]): string[] {
  const doubtful = places
    .filter((place) => place.confidence < SURE)
    .map(({ field }) => field.split('.')[0] ?? field);
  return [...new Set(doubtful)];
}

/** How sure a project's whole row is, 0.4 to 1; a doubtful name weighs thrice. */
export function rowConfidence(doubtful: readonly string[]): number {
  const doubts = doubtful.length + (doubtful.includes('name') ? 2 : 0);
  return Math.max(0.4, Math.round((1 - 0.04 * doubts) * 100) / 100);
}

interface Ids {
  readonly project_id: string;
  readonly evidence_id: string;
  readonly doubtful_fields: readonly string[];
}

function projectRow(draft: DraftProject, ordinal: number, keys: DocumentKeys, ids: Ids): Project {
  const { place } = draft;
  // Field by field: a row begun by a spread is built several times slower.
  return {
    project_id: ids.project_id,
    evidence_id: ids.evidence_id,
    doubtful_fields: ids.doubtful_fields,
    document_id: keys.documentId,
    body_id: keys.bodyId,
    ordinal,
    seq: draft.seq,
    strategy_no: place.strategyNo,
    dimension_no: place.dimensionNo,
    mission_code: place.missionCode,
    sub_mission_code: place.subMissionCode,
    canonical_mission: canonicalMission(keys.facts.framework, place, draft.approachText.value),
    name: draft.name,
    kind: draft.kind,
    remark: draft.remark,
    approach_text: draft.approachText.value,
    kpi: draft.kpi.value,
    unit: draft.unit.value,
    target_quantity: draft.targetQuantity.value,
    target_text: draft.targetText.value,
    responsible_unit: draft.responsible.value,
    outcome: draft.outcome.value,
    status: draft.status.value,
    progress_percent: draft.progress.value,
    quarters: draft.quarters.value,
    approaches: draft.approaches.value,
    needs_no_budget: draft.budgets.some(
      (b) => b.budget.value.noBudget || b.disbursed.value.noBudget,
    ),
    confidence: rowConfidence(ids.doubtful_fields),
  };
}

function budgetRow(
  draft: DraftBudget,
  project_id: string,
  document_id: string,
  fallback: string,
  book: EvidenceBook,
): ProjectBudget {
  const pieces = draft.budget.pieces.length > 0 ? draft.budget.pieces : draft.disbursed.pieces;
  const sureness = (amount: DraftBudget['budget']): number =>
    settled(amount.doubt, book.isCorrected(amount.pieces)).confidence;
  return {
    project_id,
    document_id,
    fiscal_year: draft.year,
    source: draft.source,
    budget_baht: draft.budget.value.satang,
    disbursed_baht: draft.disbursed.value.satang,
    confidence: Math.min(sureness(draft.budget), sureness(draft.disbursed)),
    evidence_id: pieces.length > 0 ? book.cite(pieces) : fallback,
  };
}

interface FieldPlace {
  readonly field: string;
  readonly reading: Reading<unknown>;
}

/** Every field that something is printed for, or whose absence is in doubt. */
function fieldPlaces(draft: DraftProject): FieldPlace[] {
  const found: FieldPlace[] = [];
  const add = (field: string, reading: Reading<unknown>) => {
    const isPrinted = reading.pieces.length > 0 && reading.value !== null;
    if (isPrinted || reading.doubt !== null) found.push({ field, reading });
  };
  add('seq', { value: draft.seq, pieces: draft.seqPieces, doubt: null });
  add('name', { value: draft.name, pieces: draft.namePieces, doubt: draft.nameDoubt });
  add('approach_text', draft.approachText);
  add('kpi', draft.kpi);
  add('unit', draft.unit);
  add('target_quantity', draft.targetQuantity);
  add('target_text', draft.targetText);
  add('responsible_unit', draft.responsible);
  add('outcome', draft.outcome);
  add('status', draft.status);
  add('progress_percent', draft.progress);
  add('quarters', draft.quarters);
  add('approaches', draft.approaches);
  for (const [field, doubt] of draft.placeDoubts) {
    add(field, { value: null, pieces: draft.namePieces, doubt });
  }
  for (const { year, source, budget, disbursed } of draft.budgets) {
    add(`budget_baht.${year}.${source}`, budget);
    add(`disbursed_baht.${year}.${source}`, disbursed);
  }
  draft.kept.forEach((pieces, i) => add(`kept.${i + 1}`, { value: pieces, pieces, doubt: null }));
  return found;
}
