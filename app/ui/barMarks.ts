import type { AmountKind } from '../format/amount.ts';
import type { Tone } from './tones.ts';

/** One bar of a bar chart, with everything it says. */
export interface BarMark {
  /** Picked by a click on the bar or on its name: what the chart filters by. */
  readonly key: string;
  readonly name: string;
  /** Length of the bar; null where there is no number. */
  readonly value: number | null;
  readonly kind: AmountKind;
  /** The number, or the word for its absence, beside the bar. */
  readonly text: string;
  /** Opened by a click on the text: what the number is made of. */
  readonly door?: string;
  /** Some parts name no amount: a hatched stub of fixed length follows the bar. */
  readonly partial?: boolean;
  /** Not among what is chosen: drawn pale. */
  readonly faded?: boolean;
  readonly tone?: Tone;
  /** Lines of the tooltip below the name. */
  readonly tip: readonly string[];
}

/** Where the bars' names stand: in a column of this many pixels, or above each bar. */
export type NamePlace = number | 'above';

const ROW = { beside: 30, above: 48 } as const;

/** Height in pixels that bars with their names take. */
export function barsHeight(count: number, names: NamePlace): number {
  return count * (names === 'above' ? ROW.above : ROW.beside) + 8;
}

/** The longest bar of several charts, so that they share one scale; at least 1. */
export function sharedMax(charts: readonly (readonly BarMark[])[]): number {
  return Math.max(1, ...charts.flat().map(({ value }) => value ?? 0));
}
