import type { DataError } from '../engine/errors.ts';
import { say, type Language, type Text } from './words.ts';
import { failureWords, someTable, tableWords } from './words/errors.ts';

const tables: Readonly<Record<string, Text>> = tableWords;

/** A failure of the data in the reader's words: what failed, what it affects, what to do. */
export function describeFailure(failure: DataError, language: Language): string {
  const { what, affects, remedy } = failureWords[failure.kind];
  const named = (failure.table === null ? undefined : tables[failure.table]) ?? someTable;
  const values = { code: failure.code, table: named[language] };
  const joint = language === 'th' ? ' ' : '. ';
  return [what, affects, remedy].map((part) => say(part, language, values)).join(joint);
}
