import { formatDate } from './date.ts';
import { inDigits, type Style } from './number.ts';
import { correctionWords } from './words/corrections.ts';
import { say, type Text } from './words.ts';

/** How an office had a printed place read; `reads_as` NULL where its row is none. */
export interface ToldCorrection {
  readonly text: string;
  readonly reads_as: string | null;
  readonly not_in_print: boolean;
  readonly why: string;
  readonly checked_by: string;
  readonly checked_on: string;
}

/** By which office, when and why a place is read otherwise. */
export function correctionInWords(told: ToldCorrection, style: Style): string {
  const values = {
    office: told.checked_by,
    date: formatDate(told.checked_on, style),
    why: told.why,
  };
  return words(correctionWords.told, style, values);
}

/** What is printed and what is read instead. */
export function correctedInWords(told: ToldCorrection, style: Style): string {
  const printed = quoted(told.text, style);
  if (told.reads_as === null) return say(correctionWords.noRow, style.language, { printed });
  const reads = quoted(told.reads_as, style);
  const said = say(correctionWords.reads, style.language, { printed, reads });
  return told.not_in_print ? `${said} ${words(correctionWords.notInPrint, style)}` : said;
}

/** Printed words keep their own digits. */
function quoted(text: string, style: Style): string {
  const cells = text.split('\t').map((cell) => cell.trim());
  return cells.every((cell) => cell === '')
    ? words(correctionWords.empty, style)
    : `“${cells.join(' | ')}”`;
}

function words(text: Text, { language, digits }: Style, values = {}): string {
  return inDigits(say(text, language, values), digits);
}
