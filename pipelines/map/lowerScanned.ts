import type { Tables } from '../../data/schema/catalogue.ts';
import type { Evidence } from '../../data/schema/evidence.ts';
import type { FieldEvidence } from '../../data/schema/field_evidence.ts';
import type { Place, ReadDocument } from '../stages.ts';
import { borneOut } from './borneOut.ts';
import { doubtfulFields, rowConfidence } from './emitProject.ts';
import { lowerSmall, PICTURED } from './lowerSmall.ts';
import { confidenceOf } from './reading.ts';

/**
 * The rows of a document with every value unsure that was recognised in a picture, as `read` tells.
 * Amounts that a printed total bears out stay as sure as they were, and so does what an office
 * corrected. Tables of a document without pictures come back as they are.
 */
export function lowerScanned(tables: Tables, read: Pick<ReadDocument, 'doubtful'>): Tables {
  const { doubtful } = read;
  if (!doubtful || doubtful.size === 0) return tables;
  const pictured = picturedEvidence(tables.evidence, doubtful);
  const sound = borneOut(tables);
  const field_evidence = tables.field_evidence.map((place) =>
    pictured.has(place.evidence_id) && !sound.has(keyOf(place)) ? lowered(place) : place,
  );
  const small = lowerSmall(tables, pictured);
  return {
    ...tables,
    ...small.tables,
    field_evidence: withDoubts(field_evidence, small.places),
    projects: lowerProjects(tables.projects, field_evidence),
    project_budgets: lowerBudgets(tables.project_budgets, field_evidence),
    risks: tables.risks.map((risk) =>
      pictured.has(risk.evidence_id)
        ? { ...risk, confidence: Math.min(risk.confidence, confidenceOf(PICTURED)) }
        : risk,
    ),
  };
}

/** Places of the document with those of small records that had no doubt before. */
function withDoubts(
  known: readonly FieldEvidence[],
  more: readonly FieldEvidence[],
): FieldEvidence[] {
  const keys = new Set(known.map(keyOf));
  return [...known, ...more.filter((place) => !keys.has(keyOf(place)))];
}

/** Evidence of which some place was recognised in a picture. */
function picturedEvidence(
  evidence: readonly Evidence[],
  doubtful: ReadonlySet<Place>,
): ReadonlySet<string> {
  const lines = new Set([...doubtful].map((place) => Number(place.split(':')[0])));
  const isPictured = ({ line_first, line_last, cell }: Evidence): boolean => {
    for (let no = line_first; no <= line_last; no++) {
      if (cell === null ? lines.has(no) : doubtful.has(`${no}:${cell}`)) return true;
      // Words that stand in no table have their line as their place.
      if (doubtful.has(`${no}:`)) return true;
    }
    return false;
  };
  return new Set(evidence.filter(isPictured).map((row) => row.evidence_id));
}

function keyOf({ record_id, field }: FieldEvidence): string {
  return `${record_id} ${field}`;
}

function lowered(place: FieldEvidence): FieldEvidence {
  if (place.note === 'corrected') return place;
  return {
    ...place,
    confidence: Math.min(place.confidence, confidenceOf(PICTURED)),
    note: place.note === null ? PICTURED : `${place.note} ${PICTURED}`,
  };
}

function lowerProjects(
  projects: Tables['projects'],
  places: readonly FieldEvidence[],
): Tables['projects'] {
  const byRecord = new Map<string, FieldEvidence[]>(projects.map((p) => [p.project_id, []]));
  for (const place of places) byRecord.get(place.record_id)?.push(place);
  return projects.map((project) => {
    const doubtful_fields = doubtfulFields(byRecord.get(project.project_id) ?? []);
    return { ...project, doubtful_fields, confidence: rowConfidence(doubtful_fields) };
  });
}

function lowerBudgets(
  budgets: Tables['project_budgets'],
  places: readonly FieldEvidence[],
): Tables['project_budgets'] {
  const sureness = new Map(places.map((place) => [keyOf(place), place.confidence]));
  return budgets.map((row) => {
    const told = ['budget_baht', 'disbursed_baht'].map(
      (column) => sureness.get(`${row.project_id} ${column}.${row.fiscal_year}.${row.source}`) ?? 1,
    );
    return { ...row, confidence: Math.min(row.confidence, ...told) };
  });
}
