import type { Body } from '../../data/schema/bodies.ts';
import type { Tables } from '../../data/schema/catalogue.ts';
import type { Evidence } from '../../data/schema/evidence.ts';
import type { FieldEvidence } from '../../data/schema/field_evidence.ts';
import type { Figure } from '../../data/schema/figures.ts';
import type { ProjectBudget } from '../../data/schema/project_budgets.ts';
import type { Project } from '../../data/schema/projects.ts';
import type { RiskControl } from '../../data/schema/risk_controls.ts';
import type { Risk } from '../../data/schema/risks.ts';
import type { StatedTotal } from '../../data/schema/stated_totals.ts';
import type { Target } from '../../data/schema/targets.ts';
import { parseNotes, type Note } from './notes.ts';

/** The rows of one ingestion, found by what they belong to. Lists keep the document's order. */
export interface CheckContext {
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly projects: ReadonlyMap<string, readonly Project[]>;
  readonly budgets: ReadonlyMap<string, readonly ProjectBudget[]>;
  readonly risks: ReadonlyMap<string, readonly Risk[]>;
  readonly controls: ReadonlyMap<string, readonly RiskControl[]>;
  readonly totals: ReadonlyMap<string, readonly StatedTotal[]>;
  readonly targets: ReadonlyMap<string, readonly Target[]>;
  /** Bodies by their own id. */
  readonly bodies: ReadonlyMap<string, Body>;
  readonly places: ReadonlyMap<string, readonly FieldEvidence[]>;
  readonly notes: ReadonlyMap<string, readonly Note[]>;
  /** Documents with a column of records whose heading is not known. */
  readonly unknownColumns: ReadonlySet<string>;
  /** Printed figures that nothing cites though their row was taken in. */
  readonly unaccounted: ReadonlyMap<string, readonly Figure[]>;
  /** Documents in which no record was found. */
  readonly withoutRecords: ReadonlySet<string>;
}

/** Sorts the rows by what they belong to, once for all rules. */
export function checkContext(tables: Tables): CheckContext {
  return {
    evidence: new Map(tables.evidence.map((row) => [row.evidence_id, row])),
    projects: groupBy(inOrder(tables.projects), (row) => row.document_id),
    budgets: groupBy(tables.project_budgets, (row) => row.project_id),
    risks: groupBy(inOrder(tables.risks), (row) => row.document_id),
    controls: groupBy(tables.risk_controls, (row) => row.document_id),
    totals: groupBy(tables.stated_totals, (row) => row.document_id),
    targets: groupBy(tables.targets, (row) => row.document_id),
    bodies: new Map(tables.bodies.map((row) => [row.body_id, row])),
    places: groupBy(tables.field_evidence, (row) => row.record_id),
    unknownColumns: new Set(
      tables.rejects.flatMap((row) => (row.reason === 'unknown_column' ? [row.document_id] : [])),
    ),
    unaccounted: groupBy(
      tables.figures.filter((row) => row.account === 'unaccounted'),
      (row) => row.document_id,
    ),
    withoutRecords: withoutRecords(tables),
    notes: groupBy(notesOf(tables.field_evidence), (note) => note.place.record_id),
  };
}

/** Nearly every place has none. */
function notesOf(places: readonly FieldEvidence[]): Note[] {
  return places.filter(({ note }) => note !== null).flatMap(parseNotes);
}

function withoutRecords(tables: Tables): Set<string> {
  const records = [
    tables.projects,
    tables.risks,
    tables.targets,
    tables.complaints,
    tables.stated_totals,
  ];
  const holding = new Set(records.flat().map((row) => row.document_id));
  return new Set(tables.documents.map((row) => row.document_id).filter((id) => !holding.has(id)));
}

/** The rows that share a key, by key, in the order given. */
export function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const name = key(row);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}

/** The printed text of a place; empty where the place is unknown. */
export function printedAt(context: CheckContext, evidenceId: string): string {
  return context.evidence.get(evidenceId)?.text ?? '';
}

function inOrder<T extends { readonly ordinal: number }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => a.ordinal - b.ordinal);
}
