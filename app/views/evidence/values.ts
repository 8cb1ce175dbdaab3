import { fieldInWords, scopeInWords } from '../../format/finding.ts';
import {
  approaches,
  nothings,
  projectKinds,
  riskLevels,
  statuses,
} from '../../format/words/labels.ts';
import { evidenceWords, readFieldWords } from '../../format/words/evidence.ts';
import type { Text } from '../../format/words.ts';
import type { ReadValue } from '../../queries/valuesAt.ts';
import type { Locale } from '../../ui/Locale.tsx';

/** A reading below this confidence is called unsure. */
export const SURE = 0.8;

const coded: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  status: statuses,
  kind: projectKinds,
  level: riskLevels,
  approaches,
};

/** A value read from a place, in words: with its unit, or the kind of nothing it was read as. */
export function valueInWords(value: ReadValue, printed: string, locale: Locale): string {
  if (value.value_satang !== null) return locale.baht(value.value_satang);
  if (value.value_number !== null) return numberInWords(value, locale);
  if (value.value_text !== null) return textInWords(value.field, value.value_text, locale);
  if (value.needs_no_budget) {
    return isDash(printed)
      ? locale.say(evidenceWords.dashNoBudget)
      : locale.say(nothings.no_budget);
  }
  return locale.say(isUnread(value) ? nothings.not_read : nothings.not_stated);
}

function isDash(printed: string): boolean {
  return /^[\s\-–—]*$/u.test(printed);
}

function isUnread({ confidence }: ReadValue): boolean {
  return confidence !== null && confidence < SURE;
}

function numberInWords({ field, value_number: number }: ReadValue, locale: Locale): string {
  const isMoney = field === 'total_budget' || field === 'total_disbursed';
  return isMoney ? locale.baht(Math.round((number ?? 0) * 100)) : locale.count(number ?? 0, 2);
}

function textInWords(field: string, text: string, locale: Locale): string {
  const words = coded[field];
  if (!words) return text;
  const parts = text.split(', ').map((code) => (words[code] ? locale.say(words[code]) : code));
  return parts.join(', ');
}

/** The name of what was read, with its year where it is about one. */
export function readNameInWords(value: ReadValue, locale: Locale): string {
  const own = readFieldWords[value.field];
  const name = own ? locale.say(own) : fieldInWords(value.field, locale.style);
  return value.fiscal_year === null ? name : `${name} ${locale.year(value.fiscal_year)}`;
}

/** Whose value it is: the project or risk, or the part of the document a total is over. */
export function ownerInWords(value: ReadValue, locale: Locale): string | null {
  if (value.record_name === null || value.field === 'name' || value.field === 'issue') return null;
  const isTotal = value.field.startsWith('total_');
  return isTotal
    ? scopeInWords(value.record_name, locale.style)
    : locale.say(evidenceWords.of, { name: value.record_name });
}
