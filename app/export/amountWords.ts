import { amountKind, type Amount, type AmountKind } from '../format/amount.ts';
import { nothings } from '../format/words/labels.ts';
import { stuckCsvWords } from '../format/words/stuck.ts';
import { say, type Language, type Text } from '../format/words.ts';

const kinds: Readonly<Record<AmountKind, Text>> = {
  value: stuckCsvWords.kindValue,
  zero: stuckCsvWords.kindZero,
  not_stated: nothings.not_stated,
  no_budget: nothings.no_budget,
  not_read: nothings.not_read,
};

/** What stands in an exported amount's cell, in words: an empty cell says which nothing it is. */
export function amountInWords(amount: Amount & { unsure: boolean }, language: Language): string {
  const kind = say(kinds[amountKind(amount)], language);
  const isDoubted = amount.unsure && amount.satang !== null;
  return isDoubted ? say(stuckCsvWords.kindUnsure, language, { kind }) : kind;
}
