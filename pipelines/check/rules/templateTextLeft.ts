import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import { groupPlace, noteGroups, readingDetail } from '../readingNotes.ts';

const RULE = 'template_text_left';

/**
 * The form's own instruction stands where the body should have written a value. Why: the value is
 * missing from the plan. Leaves out: template wording that the readers' list does not hold.
 */
export function templateTextLeft(document: DocumentRow, context: CheckContext): Finding[] {
  return noteGroups(document, 'template_text', RULE, context).map((group) => {
    const reading = readingDetail(group, context);
    const detail = { ...reading, field: reading.fields[0] ?? '' };
    return finding({ ...groupPlace(document, group), rule: RULE, detail });
  });
}
