import { beforeAll, describe, expect, test } from 'vitest';
import { isStated, type Compared } from './compared.ts';
import { examine, unseenSets, type Examined } from './unseen.ts';

/** What may be lost, invented or misread of documents that no reader was fitted to. */
const LEAST = { recall: 0.95, precision: 0.95, right: 0.93 };
const MOST_WRONG_AND_SURE = 0.01;

let examined: Examined[] = [];

beforeAll(async () => {
  const sets = await Promise.all(unseenSets().map((set) => examine(set)));
  examined = sets.flat();
});

describe('documents of other layouts, labelled by hand', () => {
  test('are about twenty at least, and every one is read', () => {
    expect(examined.length).toBeGreaterThanOrEqual(20);
    expect(examined.flatMap(({ failure }) => failure ?? [])).toEqual([]);
  });

  test('lose few projects and invent few', () => {
    const pairs = examined.flatMap((one) => one.pairs);
    const labelled = pairs.filter(({ label }) => label !== null).length;
    const found = pairs.filter(({ row }) => row !== null).length;
    const matched = pairs.filter(({ label, row }) => label !== null && row !== null).length;
    expect(matched / labelled).toBeGreaterThanOrEqual(LEAST.recall);
    expect(matched / found).toBeGreaterThanOrEqual(LEAST.precision);
  });

  test('have their fields read right, and what is wrong is marked unsure', () => {
    const values = examined.flatMap((one) => one.values).filter(isStated);
    const ofProjects = values.filter(({ field }) => !field.includes('.'));
    expect(shareRight(ofProjects)).toBeGreaterThanOrEqual(LEAST.right);
    expect(shareRight(values)).toBeGreaterThanOrEqual(LEAST.right);
    const sureAndWrong = values.filter(({ agree, flagged }) => !agree && !flagged);
    expect(sureAndWrong.length / values.length).toBeLessThanOrEqual(MOST_WRONG_AND_SURE);
  });
});

function shareRight(values: readonly Compared[]): number {
  return values.filter(({ agree }) => agree).length / values.length;
}
