import {
  parseAsArrayOf,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
  type inferParserType,
} from 'nuqs';
import { components } from '../../../data/measures/components.ts';

/** A weight goes from 0 to this. */
export const MOST_WEIGHT = 10;
const EQUAL = 5;

/** Weights to begin with: all the same. */
export const equalWeights: readonly number[] = components.map(() => EQUAL);

const parsers = {
  /** Weights of the components in their order, 0 to 10. */
  w: parseAsArrayOf(parseAsInteger).withDefault([...equalWeights]),
  missing: parseAsStringLiteral(['left_out', 'whole_range'] as const).withDefault('left_out'),
  spread: parseAsStringLiteral(['near', 'any'] as const).withDefault('near'),
  /** Body whose score is taken apart. */
  why: parseAsString.withDefault(''),
};

/** What this page alone carries in its address. */
export type Choice = inferParserType<typeof parsers>;

/** The choices as they stand in the address. */
export function useChoice() {
  return useQueryStates(parsers, { history: 'replace', scroll: false });
}

/** Weights as an address gives them, one for each component; what is missing or absurd is mended. */
export function soundWeights(written: readonly number[]): readonly number[] {
  const sound = equalWeights.map((equal, index) =>
    Math.min(MOST_WEIGHT, Math.max(0, written[index] ?? equal)),
  );
  return sound.every((weight) => weight === 0) ? equalWeights : sound;
}
