import { describe, expect, test } from 'vitest';
import { bandsOf, type BandSetting } from '../../app/ranking/bands.ts';
import { emptyMatrix, setRange, type SignalMatrix } from '../../app/ranking/matrix.ts';
import { peerLineOf, type PeerTraits } from '../../app/ranking/peers.ts';
import { drawWeights, seeded } from '../../app/ranking/random.ts';
import { rankingOf } from '../../app/ranking/rank.ts';
import { rankable, scoresOf } from '../../app/ranking/score.ts';
import { inventedMatrix } from './matrices.ts';
import { naiveBands } from './naive.ts';

type Range = readonly [low: number, high: number] | null;

function matrixOf(rows: readonly (readonly Range[])[]): SignalMatrix {
  const matrix = emptyMatrix(rows.length, rows[0]!.length);
  rows.flat().forEach((range, at) => {
    if (range) setRange(matrix, at, ...range);
  });
  return matrix;
}

describe('scores', () => {
  // Two components, weights 3 and 1.
  const matrix = matrixOf([
    [
      [0.5, 0.5],
      [1, 1],
    ],
    [[0.2, 0.6], null],
    [null, [1, 1]],
  ]);

  test('what cannot be judged is left out, its weight with it', () => {
    const { low, high, middle, share } = scoresOf(matrix, [3, 1], 'left_out');
    const rounded = (values: Float64Array) => [...values].map((one) => Math.round(one * 100) / 100);
    expect(rounded(low)).toEqual([62.5, 20, 100]);
    expect(rounded(high)).toEqual([62.5, 60, 100]);
    expect(rounded(middle)).toEqual([62.5, 40, 100]);
    expect(rounded(share)).toEqual([1, 0.75, 0.25]);
  });

  test('or it counts as anything from 0 to 1', () => {
    const { low, high } = scoresOf(matrix, [3, 1], 'whole_range');
    expect([...low].map((one) => Math.round(one))).toEqual([63, 15, 25]);
    expect([...high].map((one) => Math.round(one))).toEqual([63, 70, 100]);
  });

  test('a body of which less than half the weight can be judged is not ranked', () => {
    expect([...rankable(scoresOf(matrix, [3, 1], 'left_out'))]).toEqual([1, 1, 0]);
    expect([...rankable(scoresOf(matrix, [1, 1], 'left_out'))]).toEqual([1, 1, 1]);
    expect([...rankable(scoresOf(matrix, [0, 0], 'left_out'))]).toEqual([0, 0, 0]);
  });
});

test('equal scores share the better rank, and those not ranked have none', () => {
  const scores = Float64Array.of(10, 30, NaN, 30, 20);
  const { ranks, order } = rankingOf(scores, Uint8Array.of(1, 1, 0, 1, 1));
  expect([...ranks]).toEqual([4, 1, 0, 1, 3]);
  expect([...order]).toEqual([1, 3, 4, 0]);
});

describe('bands', () => {
  const setting: BandSetting = {
    ...{ weights: [5, 5, 5, 2, 1, 5, 0], missing: 'left_out', spread: 'near' },
    ...{ draws: 200, seed: 7 },
  };

  test.each([
    ['near', 'left_out'],
    ['any', 'left_out'],
    ['near', 'whole_range'],
    ['any', 'whole_range'],
  ] as const)('are those of a plain sort: %s, %s', (spread, missing) => {
    const matrix = inventedMatrix(150, 11);
    const asked = { ...setting, spread, missing };
    const ranked = rankable(scoresOf(matrix, setting.weights, missing));
    const bands = bandsOf(matrix, ranked, asked);
    const plain = naiveBands(matrix, ranked, asked);
    expect([...bands.best]).toEqual(plain.best);
    expect([...bands.worst]).toEqual(plain.worst);
    expect(new Set(bands.best).size).toBeGreaterThan(20);
  });

  test('are the same for the same seed and others for another', () => {
    const matrix = inventedMatrix(60, 3);
    const all = new Uint8Array(60).fill(1);
    const once = bandsOf(matrix, all, setting);
    expect(bandsOf(matrix, all, setting)).toEqual(once);
    expect(bandsOf(matrix, all, { ...setting, seed: 8 })).not.toEqual(once);
  });

  test('close up where one body is above another in everything, and open with its range', () => {
    const weights = [1, 1];
    const asked = { ...setting, weights, spread: 'any' } as const;
    const sure = matrixOf([
      [
        [0.9, 0.9],
        [0.8, 0.8],
      ],
      [
        [0.1, 0.1],
        [0.2, 0.2],
      ],
    ]);
    const all = Uint8Array.of(1, 1);
    expect(bandsOf(sure, all, asked)).toEqual({
      best: Uint16Array.of(1, 2),
      worst: Uint16Array.of(1, 2),
    });
    const open = matrixOf([
      [
        [0.9, 0.9],
        [0.8, 0.8],
      ],
      [
        [0, 1],
        [0.9, 1],
      ],
    ]);
    expect(bandsOf(open, all, asked)).toEqual({
      best: Uint16Array.of(1, 1),
      worst: Uint16Array.of(2, 2),
    });
  });
});

describe('weights', () => {
  test('near the chosen ones stay within half of them; one of none stays none', () => {
    const drawn = new Float64Array(3);
    const random = seeded(1);
    for (let draw = 0; draw < 1000; draw += 1) {
      drawWeights(drawn, [4, 1, 0], 'near', random);
      expect(drawn[0]).toBeGreaterThanOrEqual(2);
      expect(drawn[0]).toBeLessThanOrEqual(6);
      expect(drawn[2]).toBe(0);
    }
  });

  test('any weights are drawn evenly from the simplex: each has the mean and variance of Dirichlet(1)', () => {
    const drawn = new Float64Array(4);
    const random = seeded(5);
    const shares: number[] = [];
    for (let draw = 0; draw < 20_000; draw += 1) {
      drawWeights(drawn, [1, 2, 3, 4], 'any', random);
      shares.push(drawn[1]! / drawn.reduce((sum, one) => sum + one, 0));
    }
    const mean = shares.reduce((sum, one) => sum + one, 0) / shares.length;
    const variance = shares.reduce((sum, one) => sum + (one - mean) ** 2, 0) / shares.length;
    // Dirichlet(1, 1, 1, 1): mean 1/4, variance 3/80
    expect(mean).toBeCloseTo(0.25, 2);
    expect(variance).toBeCloseTo(3 / 80, 2);
  });
});

describe('peers', () => {
  const traits = (size: number, region: string | null = 'ก', bodyType = 'sao'): PeerTraits => ({
    ...{ bodyType, region, size },
  });
  const scores = Float64Array.of(50, 10, 20, 30, 40, 50, 99, 99, 99);
  const ranked = new Uint8Array(9).fill(1);
  const near = [traits(10), traits(5), traits(20), traits(10), traits(11), traits(9)];

  test('are of the same type and region, from half to twice the size', () => {
    const others = [traits(21), traits(10, 'ข'), traits(10, 'ก', 'pao')];
    const { count, line } = peerLineOf(0, [...near, ...others], scores, ranked);
    expect(count).toBe(5);
    expect(line).toEqual({ count: 5, low: 20, median: 30, high: 40 });
  });

  test('below five there is no line, and a body of no known region has none', () => {
    const few = Uint8Array.of(1, 1, 1, 1, 1, 0);
    expect(peerLineOf(0, near, scores, few)).toEqual({ count: 4, line: null });
    const unknown = near.map(({ size }) => traits(size, null));
    expect(peerLineOf(0, unknown, scores, ranked)).toEqual({ count: 0, line: null });
  });
});
