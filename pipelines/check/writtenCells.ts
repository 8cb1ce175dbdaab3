import type { DocumentRow } from '../../data/schema/documents.ts';
import type { CheckContext } from './context.ts';

/** A cell of words that a body wrote itself. */
export interface WrittenCell {
  readonly text: string;
  /** Of the project; null in a risk table. */
  readonly ordinal: number | null;
  readonly evidence_id: string;
}

const FIELDS = [
  'name',
  'remark',
  'approach_text',
  'kpi',
  'target_text',
  'outcome',
  'responsible_unit',
] as const;

/** Asked for by a rule and its judge, for the same rows. */
const cellsKnown = new WeakMap<DocumentRow, readonly [CheckContext, readonly WrittenCell[]]>();

/** The words of a document's projects, risks and controls, cell by cell. */
export function writtenCells(document: DocumentRow, context: CheckContext): readonly WrittenCell[] {
  const known = cellsKnown.get(document);
  if (known?.[0] === context) return known[1];
  const cells = findCells(document, context);
  cellsKnown.set(document, [context, cells]);
  return cells;
}

function findCells(document: DocumentRow, context: CheckContext): WrittenCell[] {
  const id = document.document_id;
  const cells: WrittenCell[] = [];
  for (const project of context.projects.get(id) ?? []) {
    const places = context.places.get(project.project_id) ?? [];
    for (const field of FIELDS) {
      const text = project[field];
      if (text === null || text === '') continue;
      const place = places.find((one) => one.field === field);
      const evidence_id = place?.evidence_id ?? project.evidence_id;
      cells.push({ text, ordinal: project.ordinal, evidence_id });
    }
  }
  for (const { process, issue, evidence_id } of context.risks.get(id) ?? []) {
    for (const text of [process, issue]) if (text) cells.push({ text, ordinal: null, evidence_id });
  }
  for (const { control: text, evidence_id } of context.controls.get(id) ?? []) {
    cells.push({ text, ordinal: null, evidence_id });
  }
  return cells;
}
