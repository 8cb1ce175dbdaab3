import { isDataError } from '../engine/errors.ts';
import { describeFailure } from '../format/failure.ts';
import { say, type Language } from '../format/words.ts';
import { shellWords } from '../format/words/shell.ts';
import type { Failure } from '../ui/Panel.tsx';

/** What was thrown, in the reader's words: what failed, what it affects, what to do. */
export function failureOf(thrown: unknown, language: Language): Failure {
  if (!isDataError(thrown)) return { code: 'P00', text: say(shellWords.failureUnknown, language) };
  const { code, kind } = thrown;
  return { code, text: describeFailure(thrown, language), needsReload: kind === 'tables_replaced' };
}
