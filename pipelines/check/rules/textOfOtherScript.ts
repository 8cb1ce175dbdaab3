import type { DocumentRow } from '../../../data/schema/documents.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import { threshold } from '../catalogue.ts';
import { printedAt, type CheckContext } from '../context.ts';
import { finding } from '../finding.ts';
import type { Note } from '../notes.ts';
import { fieldsOf, fold, groupPlace, notedRecords, type NoteGroup } from '../readingNotes.ts';

const RULE = 'text_of_other_script';
const OTHER_LETTER =
  /(?![\p{Script=Thai}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])[\p{L}\p{M}]/u;
const EACH_LETTER = new RegExp(OTHER_LETTER.source, 'gu');
const EACH_WORD = new RegExp(`\\S*${OTHER_LETTER.source}\\S*`, 'gu');

/**
 * Letters of another script (Lao, Tamil, …) inside Thai words. Why: character recognition took one
 * letter for another, so the word, or a digit in it, may be wrong. Leaves out: letters wrongly
 * taken for other Thai letters.
 */
export function textOfOtherScript(document: DocumentRow, context: CheckContext): Finding[] {
  const groups = fold(scriptGroups(document, context), threshold(RULE, 'fold_above'));
  return groups.map((group) => {
    const printed = group.notes.map((note) => printedAt(context, note.place.evidence_id));
    const detail = {
      letters: matches(printed, EACH_LETTER),
      words: matches(printed, EACH_WORD),
      fields: fieldsOf(group),
    };
    return finding({ ...groupPlace(document, group), rule: RULE, detail });
  });
}

/** Places the reader noted, and places whose printed text shows such a letter. */
function scriptGroups(document: DocumentRow, context: CheckContext): NoteGroup[] {
  return notedRecords(document, context).flatMap((record) => {
    const noted = (context.notes.get(record.id) ?? []).filter(
      (note) => note.code === 'other_script',
    );
    const shown = (context.places.get(record.id) ?? [])
      .filter((place) => hasOtherLetter(printedAt(context, place.evidence_id)))
      .filter((place) => !noted.some((note) => note.place === place))
      .map((place): Note => ({ code: 'other_script', parameter: null, place }));
    const notes = [...noted, ...shown];
    return notes.length > 0 ? [{ subject: record.subject, records: [record], notes }] : [];
  });
}

/** Nearly every text is Thai and ASCII, which is quickly seen. */
function hasOtherLetter(text: string): boolean {
  return /[^\0-\x7F\u0E01-\u0E5B]/.test(text) && OTHER_LETTER.test(text);
}

function matches(texts: readonly string[], pattern: RegExp): string[] {
  return [...new Set(texts.flatMap((text) => text.match(pattern) ?? []))];
}
