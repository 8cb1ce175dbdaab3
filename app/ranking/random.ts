/** Random numbers from 0 up to 1, the same for the same seed on every machine. */
export type Random = () => number;

/** xorshift, 32 bits: fast, and even enough for drawing weights and places in a range. */
export function seeded(seed: number): Random {
  // In an array the state stays a plain 32-bit integer: a variable of the closure becomes an object.
  const state = Int32Array.of(Math.imul(seed, 0x9e3779b1) ^ 0x6d2b79f5 || 1);
  return () => {
    let next = state[0]!;
    next ^= next << 13;
    next ^= next >>> 17;
    next ^= next << 5;
    state[0] = next;
    return (next >>> 0) / 4294967296;
  };
}

/** Which weights count as reasonable: near those chosen, or any at all. */
export type WeightSpread = 'near' | 'any';

/** How far a weight near the chosen one goes from it, as a share of it. */
export const NEAR = 0.5;

/**
 * Draws weights into `drawn`: near the chosen ones each is multiplied by anything from 0.5 to 1.5;
 * any weights at all are drawn evenly from the simplex, Dirichlet(1, …, 1), over the components
 * that have a weight.
 */
export function drawWeights(
  drawn: Float64Array,
  chosen: ArrayLike<number>,
  spread: WeightSpread,
  random: Random,
): void {
  for (let component = 0; component < drawn.length; component += 1) {
    const weight = chosen[component]!;
    if (weight === 0) drawn[component] = 0;
    else if (spread === 'near') drawn[component] = weight * (1 - NEAR + 2 * NEAR * random());
    else drawn[component] = -Math.log(1 - random());
  }
}
