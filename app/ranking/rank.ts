/** Scores nearer than this are a tie: they differ by the rounding of sums alone. */
const TIE = 1e-9;

/** Ranks from 1, the highest score first, and the bodies in that order. */
export interface Ranking {
  /** By body; 0 where it is not ranked. Equal scores share the better rank. */
  readonly ranks: Int32Array;
  readonly order: Int32Array;
}

/** The ranking of the bodies marked 1 by their scores. */
export function rankingOf(scores: Float64Array, ranked: Uint8Array): Ranking {
  const count = ranked.reduce((sum, one) => sum + one, 0);
  const order = new Int32Array(count);
  let next = 0;
  for (let body = 0; body < ranked.length; body += 1) if (ranked[body] === 1) order[next++] = body;
  order.sort((a, b) => scores[b]! - scores[a]! || a - b);
  const ranks = new Int32Array(ranked.length);
  let rank = 1;
  for (let place = 0; place < count; place += 1) {
    const body = order[place]!;
    const before = order[place - 1];
    if (before === undefined || scores[before]! - scores[body]! > TIE) rank = place + 1;
    ranks[body] = rank;
  }
  return { ranks, order };
}
