import type { MissingRule, SignalMatrix } from './matrix.ts';
import { drawWeights, seeded, type WeightSpread } from './random.ts';

/** How the bands are drawn. */
export interface BandSetting {
  readonly weights: readonly number[];
  readonly missing: MissingRule;
  readonly spread: WeightSpread;
  readonly draws: number;
  readonly seed: number;
}

/** By body, the ranks that 90 % of the draws lie between; 0 where it is not ranked. */
export interface Bands {
  readonly best: Uint16Array;
  readonly worst: Uint16Array;
}

/** Draws of the page, and its seed: the same tables give the same bands on every machine. */
export const DRAWS = 400;
export const SEED = 2570;

/** Share of the draws left out at each end of a band. */
export const TAIL = 0.05;

/** Scores are ranked in this many steps of equal width: 100 points in steps of 0.006. */
export const STEPS = 16_384;

/**
 * The bands of the bodies marked 1 (at most 65,535): in each draw other weights, and of each
 * component a place in its range, both even. Scores of one step share the better rank.
 */
export function bandsOf(matrix: SignalMatrix, ranked: Uint8Array, setting: BandSetting): Bands {
  const chosen = chosenBodies(ranked);
  const ranks = drawRanks(matrix, chosen, setting);
  const best = new Uint16Array(ranked.length);
  const worst = new Uint16Array(ranked.length);
  const { draws } = setting;
  const tail = Math.floor(draws * TAIL);
  for (let place = 0; place < chosen.length; place += 1) {
    const from = place * draws;
    best[chosen[place]!] = nthOf(ranks, from, draws, tail);
    worst[chosen[place]!] = nthOf(ranks, from, draws, draws - 1 - tail);
  }
  return { best, worst };
}

const coarse = new Int32Array(256);
const fine = new Int32Array(256);

/** The n-th smallest (from 0) of `length` numbers: first which 256 it lies among, then which it is. */
function nthOf(numbers: Uint16Array, from: number, length: number, n: number): number {
  coarse.fill(0);
  fine.fill(0);
  for (let at = from; at < from + length; at += 1) coarse[numbers[at]! >>> 8]! += 1;
  let left = n;
  let upper = 0;
  while (left >= coarse[upper]!) left -= coarse[upper++]!;
  for (let at = from; at < from + length; at += 1) {
    const number = numbers[at]!;
    if (number >>> 8 === upper) fine[number & 255]! += 1;
  }
  let lower = 0;
  while (left >= fine[lower]!) left -= fine[lower++]!;
  return upper * 256 + lower;
}

function chosenBodies(ranked: Uint8Array): Int32Array {
  const chosen: number[] = [];
  ranked.forEach((one, body) => {
    if (one === 1) chosen.push(body);
  });
  return Int32Array.from(chosen);
}

/** The rank of each chosen body in each draw, body after body. */
function drawRanks(matrix: SignalMatrix, chosen: Int32Array, setting: BandSetting): Uint16Array {
  const { draws, missing, spread, weights } = setting;
  const { components, judged, low, high } = matrix;
  const ranks = new Uint16Array(chosen.length * draws);
  const drawn = new Float64Array(components);
  const steps = new Uint16Array(chosen.length);
  const counts = new Int32Array(STEPS);
  const random = seeded(setting.seed);
  const leavesOut = missing === 'left_out';
  for (let draw = 0; draw < draws; draw += 1) {
    drawWeights(drawn, weights, spread, random);
    counts.fill(0);
    for (let place = 0; place < chosen.length; place += 1) {
      const first = chosen[place]! * components;
      let sum = 0;
      let all = 0;
      for (let component = 0; component < components; component += 1) {
        const at = first + component;
        if (leavesOut && judged[at] === 0) continue;
        const from = low[at]!;
        const width = high[at]! - from;
        const weight = drawn[component]!;
        sum += weight * (width === 0 ? from : from + width * random());
        all += weight;
      }
      const step = all === 0 ? 0 : ((sum / all) * (STEPS - 1) + 0.5) | 0;
      steps[place] = step;
      counts[step]! += 1;
    }
    rankSteps(counts);
    for (let place = 0; place < chosen.length; place += 1)
      ranks[place * draws + draw] = counts[steps[place]!]!;
  }
  return ranks;
}

/** Counts by step become ranks by step: one more than all that lie higher. */
function rankSteps(counts: Int32Array): void {
  let higher = 0;
  for (let step = STEPS - 1; step >= 0; step -= 1) {
    const here = counts[step]!;
    counts[step] = higher + 1;
    higher += here;
  }
}
