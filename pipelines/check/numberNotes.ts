import type { DocumentRow } from '../../data/schema/documents.ts';
import type { Finding } from '../../data/schema/findings.ts';
import { printedAt, type CheckContext } from './context.ts';
import { finding } from './finding.ts';
import { fieldsOf, groupPlace, noteGroups } from './readingNotes.ts';
import { readValue } from './readValue.ts';
import { columnOf, type NoteCode } from './notes.ts';

/** Findings for a reader's note about a printed number: what stands there and what was taken. */
export function numberFindings(
  rule: 'malformed_number' | 'number_repaired',
  code: NoteCode,
  document: DocumentRow,
  context: CheckContext,
): Finding[] {
  return noteGroups(document, code, rule, context).flatMap((group) => {
    const first = group.notes[0];
    const record = group.records[0];
    if (!first || !record) return [];
    const detail = {
      printed: printedAt(context, first.place.evidence_id),
      read_as: readValue(record, first.place, context),
      field: columnOf(first.place.field),
      fields: fieldsOf(group),
    };
    return [finding({ ...groupPlace(document, group), rule, detail })];
  });
}
