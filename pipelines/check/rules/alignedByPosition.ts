import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import { fieldsOf, groupPlace, noteGroups, readingDetail } from '../readingNotes.ts';

const RULE = 'aligned_by_position';

/**
 * Values given to projects by their order in a cell, not by standing in the project's own row. Why:
 * one dropped value shifts all that follow. Leaves out: nothing the reader noted; says not whether
 * the order is right.
 */
export function alignedByPosition(document: DocumentRow, context: CheckContext): Finding[] {
  return noteGroups(document, 'aligned_by_position', RULE, context).map((group) => {
    const detail = {
      fields: fieldsOf(group),
      items: group.records.length,
      values: group.notes.length,
      ordinals: readingDetail(group, context).ordinals,
    };
    return finding({ ...groupPlace(document, group), rule: RULE, detail });
  });
}
