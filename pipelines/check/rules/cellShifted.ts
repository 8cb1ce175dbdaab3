import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import { groupPlace, noteGroups, readingDetail } from '../readingNotes.ts';

const RULE = 'cell_shifted';

/**
 * A row whose cells do not stand under their headings and were put back by content. Why: a value
 * may have been taken from a neighbour. Leaves out: shifts that the reader could not tell.
 */
export function cellShifted(document: DocumentRow, context: CheckContext): Finding[] {
  return noteGroups(document, 'cell_shifted', RULE, context).map((group) => {
    const by = Number.parseInt(group.notes[0]?.parameter ?? '', 10);
    const detail = { ...readingDetail(group, context), by: Number.isNaN(by) ? null : by };
    return finding({ ...groupPlace(document, group), rule: RULE, detail });
  });
}
