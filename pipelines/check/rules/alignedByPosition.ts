import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import { threshold } from '../catalogue.ts';
import type { CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import type { NoteCode } from '../notes.ts';
import { fieldsOf, groupPlace, noteGroups, readingDetail } from '../readingNotes.ts';

const RULE = 'aligned_by_position';

/**
 * Values given to projects by their order in a cell, not by standing in the project's own row. Why:
 * one dropped value shifts all that follow; less so where the cell holds as many values as names.
 * Leaves out: nothing the reader noted; says not whether the order is right.
 */
export function alignedByPosition(document: DocumentRow, context: CheckContext): Finding[] {
  return [
    ...alignedFindings('aligned_by_position', 'fold_above', document, context),
    ...alignedFindings('aligned_in_order', 'fold_in_order_above', document, context),
  ];
}

function alignedFindings(
  code: NoteCode & `aligned_${string}`,
  limit: 'fold_above' | 'fold_in_order_above',
  document: DocumentRow,
  context: CheckContext,
): Finding[] {
  const as_many = code === 'aligned_in_order';
  return noteGroups(document, code, RULE, context, threshold(RULE, limit)).map((group) => {
    const place = groupPlace(document, group);
    const subject = as_many ? `${place.subject}.in-order` : place.subject;
    const detail = {
      fields: fieldsOf(group),
      items: group.records.length,
      values: group.notes.length,
      ordinals: readingDetail(group, context).ordinals,
      as_many,
    };
    return finding({ ...place, subject, rule: RULE, detail });
  });
}
