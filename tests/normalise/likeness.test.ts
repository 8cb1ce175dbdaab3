import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likeness } from '../../pipelines/normalise/likeness.ts';
import { SEED } from './arbitraries.ts';

describe('likeness', () => {
  test.each([
    ['the same', 'กขค', 'กขค', 1],
    ['nothing shared', 'กขค', 'งจฉ', 0],
    // Pairs กข ขค คง against กข ขค คจ: two of three shared, twice counted over six.
    ['one letter of four', 'กขคง', 'กขคจ', 4 / 6],
    // ni ig gh ht against na ac ch ht: one of four and four.
    ['one pair of eight', 'night', 'nacht', 2 / 8],
    // A pair counts as often as it stands in both: กก once, of one and three.
    ['repeated pairs', 'กก', 'กกกก', 2 / 4],
    ['one letter against a word', 'ก', 'กข', 0],
    ['nothing against nothing', '', '', 1],
  ])('%s', (_what, a, b, expected) => {
    expect(likeness(a, b)).toBeCloseTo(expected, 10);
  });

  test('is the same both ways, from 0 to 1, and 1 of a text with itself', () => {
    const text = fc.string({ unit: fc.constantFrom(...'กขคงจ'), maxLength: 20 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const score = likeness(a, b);
        expect(score).toBeCloseTo(likeness(b, a), 10);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(likeness(a, a)).toBe(1);
      }),
      { seed: SEED },
    );
  });
});
