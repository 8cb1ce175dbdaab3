import type { Text } from './words.ts';
import { otherThreshold, reasonWords, thresholdWords } from './words/outcomes.ts';

/** Why a rule could not judge, by its code; an unknown code says no more than that. */
export function describeReason(reason: string): Text {
  const known: Readonly<Record<string, Text>> = reasonWords;
  return known[reason] ?? { th: 'ไม่ทราบเหตุผล', en: 'reason not known' };
}

/** What a changeable number of a rule is. */
export function describeThreshold(name: string): Text {
  return thresholdWords[name] ?? otherThreshold;
}
