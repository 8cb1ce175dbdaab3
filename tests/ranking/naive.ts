import { STEPS, type BandSetting } from '../../app/ranking/bands.ts';
import { drawWeights, seeded } from '../../app/ranking/random.ts';
import type { SignalMatrix } from '../../app/ranking/matrix.ts';

/**
 * Bands the plain way, to compare with: objects, a sort in every draw, every rank kept in a list.
 * The random numbers are taken in the same order.
 */
export function naiveBands(matrix: SignalMatrix, ranked: Uint8Array, setting: BandSetting) {
  const random = seeded(setting.seed);
  const bodies = [...ranked.keys()].filter((body) => ranked[body] === 1);
  const seen = new Map<number, number[]>(bodies.map((body) => [body, []]));
  for (let draw = 0; draw < setting.draws; draw += 1) {
    const weights = new Float64Array(matrix.components);
    drawWeights(weights, setting.weights, setting.spread, random);
    const scored = bodies.map((body) => ({ body, score: scoreIn(matrix, body, weights, setting) }));
    const sorted = [...scored].sort((a, b) => b.score - a.score);
    let rank = 1;
    sorted.forEach(({ body, score }, place) => {
      if (place > 0 && score !== sorted[place - 1]!.score) rank = place + 1;
      seen.get(body)!.push(rank);
    });
  }
  function scoreIn(
    { components, low, high, judged }: SignalMatrix,
    body: number,
    weights: Float64Array,
    { missing }: BandSetting,
  ): number {
    const counted = Array.from({ length: components }, (_, index) => index).filter(
      (index) => missing === 'whole_range' || judged[body * components + index] === 1,
    );
    const values = counted.map((index) => {
      const at = body * components + index;
      return low[at] === high[at] ? low[at]! : low[at]! + (high[at]! - low[at]!) * random();
    });
    const all = counted.reduce((sum, index) => sum + weights[index]!, 0);
    if (all === 0) return 0;
    const sum = counted.reduce((total, index, at) => total + weights[index]! * values[at]!, 0);
    return Math.floor((sum / all) * (STEPS - 1) + 0.5);
  }
  const at = (body: number, share: 'best' | 'worst'): number => {
    const ranks = seen.get(body)?.sort((a, b) => a - b);
    if (!ranks) return 0;
    const tail = Math.floor(setting.draws * 0.05);
    return ranks[share === 'best' ? tail : setting.draws - 1 - tail]!;
  };
  const all = [...ranked.keys()];
  return { best: all.map((body) => at(body, 'best')), worst: all.map((body) => at(body, 'worst')) };
}
