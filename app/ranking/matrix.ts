/**
 * Bodies by components, row after row: the range [low, high] of each from 0 to 1, and whether the
 * component can be judged. What cannot be judged has the range [0, 1].
 */
export interface SignalMatrix {
  readonly bodies: number;
  readonly components: number;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly judged: Uint8Array;
}

/** What is done with a component that cannot be judged: left out, or counted as anything from 0 to 1. */
export type MissingRule = 'left_out' | 'whole_range';

/** A matrix in which nothing can be judged yet. */
export function emptyMatrix(bodies: number, components: number): SignalMatrix {
  const size = bodies * components;
  return {
    ...{ bodies, components, low: new Float64Array(size), high: new Float64Array(size).fill(1) },
    judged: new Uint8Array(size),
  };
}

/** Puts the range of a component that can be judged into a matrix; low and high from 0 to 1. */
export function setRange(matrix: SignalMatrix, at: number, low: number, high: number): void {
  matrix.low[at] = low;
  matrix.high[at] = high;
  matrix.judged[at] = 1;
}
