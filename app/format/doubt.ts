import type { Style } from './number.ts';
import { doubtWords, otherDoubt } from './words/doubts.ts';

/** Why a reading is unsure: the codes of a note in words, each once; `code:parameter` counts as its code. */
export function doubtInWords(note: string | null, style: Style): string {
  const codes = (note ?? '').split(/[\s,;]+/).flatMap((word) => word.split(':', 1));
  const texts = codes.map((code) => (doubtWords[code] ?? otherDoubt)[style.language]);
  return [...new Set(texts)].join('; ');
}
