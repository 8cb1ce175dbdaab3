import type { MissingRule, SignalMatrix } from './matrix.ts';

/** Scores from 0 to 100, by body; NaN where nothing with weight can be judged. */
export interface Scores {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The middle of the range: what the order goes by. */
  readonly middle: Float64Array;
  /** Share of the weight that can be judged, 0 to 1. */
  readonly share: Float64Array;
}

/** A body is ranked where at least this share of the weight can be judged. */
export const LEAST_SHARE = 0.5;

/** Weighted means of the components: weights are at least 0 and need not add up to 1. */
export function scoresOf(
  matrix: SignalMatrix,
  weights: ArrayLike<number>,
  missing: MissingRule,
): Scores {
  const { bodies, components } = matrix;
  const [low, high] = [new Float64Array(bodies), new Float64Array(bodies)];
  const [middle, share] = [new Float64Array(bodies), new Float64Array(bodies)];
  for (let body = 0; body < bodies; body += 1) {
    let [all, judged, lowest, highest] = [0, 0, 0, 0];
    for (let component = 0; component < components; component += 1) {
      const at = body * components + component;
      const weight = weights[component]!;
      all += weight;
      if (matrix.judged[at] === 1) judged += weight;
      else if (missing === 'left_out') continue;
      lowest += weight * matrix.low[at]!;
      highest += weight * matrix.high[at]!;
    }
    const counted = missing === 'left_out' ? judged : all;
    low[body] = (lowest / counted) * 100;
    high[body] = (highest / counted) * 100;
    middle[body] = (low[body]! + high[body]!) / 2;
    share[body] = all === 0 ? 0 : judged / all;
  }
  return { low, high, middle, share };
}

/** Which bodies can be ranked: 1 where enough of the weight can be judged. */
export function rankable({ share }: Scores): Uint8Array {
  // A share that is a hair below for the rounding of the sum is not below.
  return Uint8Array.from(share, (one) => (one >= LEAST_SHARE - 1e-9 ? 1 : 0));
}
