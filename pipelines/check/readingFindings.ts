import type { DocumentRow } from '../../data/schema/documents.ts';
import type { FindingDetails, ReadingDetail } from '../../data/schema/finding_details.ts';
import type { Finding } from '../../data/schema/findings.ts';
import type { CheckContext } from './context.ts';
import { finding } from './finding.ts';
import type { NoteCode } from './notes.ts';
import { groupPlace, noteGroups, readingDetail } from './readingNotes.ts';

/** Rules that tell no more than where a reader's note stands. */
type PlainRule = {
  [R in keyof FindingDetails]: ReadingDetail extends FindingDetails[R] ? R : never;
}[keyof FindingDetails];

/** Findings for a reader's note: its fields, its printed text and the projects concerned. */
export function readingFindings(
  rule: PlainRule,
  code: NoteCode,
  document: DocumentRow,
  context: CheckContext,
): Finding[] {
  return noteGroups(document, code, rule, context).map((group) =>
    finding({
      ...groupPlace(document, group),
      rule,
      detail: readingDetail(group, context),
    }),
  );
}
