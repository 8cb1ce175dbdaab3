import { describe, expect, test } from 'vitest';
import levels from '../../data/reference/ita_levels.json';
import {
  type ItaPoints,
  itaVerdict,
  levelDiffers,
  supposedPoints,
} from '../../data/schema/ita_level.ts';

const of = (score: number, iit: number, eit: number, oit: number): ItaPoints => ({
  ...{ score, iit, eit, oit },
});
const verdict = (points: ItaPoints, year = 2567) => itaVerdict(points, year, levels);

describe('the level by hand', () => {
  // Until 2565 the total alone counts.
  test.each([
    [100, 'AA'],
    [95, 'AA'],
    [94.99, 'A'],
    [85, 'A'],
    [84.99, 'B'],
    [75, 'B'],
    [74.99, 'C'],
    [65, 'C'],
    [64.99, 'D'],
    [55, 'D'],
    [54.99, 'E'],
    [50, 'E'],
    [49.99, 'F'],
    [0, 'F'],
  ])('%d in 2565 is %s, whatever the parts', (score, level) => {
    expect(verdict(of(score, 10, 10, 10), 2565).level).toBe(level);
  });

  test.each([
    [of(95, 95, 95, 95), 'ผ่านดีเยี่ยม'],
    [of(99.9, 94.99, 100, 100), 'ผ่านดี'],
    [of(94.99, 95, 95, 95), 'ผ่านดี'],
    [of(85, 85, 85, 85), 'ผ่านดี'],
    [of(95, 84.99, 95, 95), 'ผ่าน'],
    [of(85, 85, 84.99, 90), 'ผ่าน'],
    [of(85, 90, 90, 84.99), 'ผ่าน'],
    [of(84.99, 100, 100, 100), 'ต้องปรับปรุง'],
    [of(70, 0, 0, 0), 'ต้องปรับปรุง'],
    [of(69.99, 100, 100, 100), 'ต้องปรับปรุงโดยด่วน'],
    [of(0, 0, 0, 0), 'ต้องปรับปรุงโดยด่วน'],
  ])('%o since 2566 is %s', (points, level) => {
    expect(verdict(points, 2566).level).toBe(level);
    expect(verdict(points, 2570).level).toBe(level);
  });

  test('is not known without a total, nor for a year without a rule', () => {
    expect(verdict({ ...of(0, 90, 90, 90), score: null }).level).toBeNull();
    expect(verdict(of(90, 90, 90, 90), 2550).possible).toEqual([]);
  });

  test('stays open where a part that decides is not stated', () => {
    const open = verdict({ score: 90, iit: null, eit: 91, oit: 92 });
    expect(open).toMatchObject({ level: null, possible: ['ผ่านดี', 'ผ่าน'] });
    // One part below the floor decides, and so does a total that no floor can mend.
    expect(verdict({ score: 90, iit: null, eit: 80, oit: 92 }).level).toBe('ผ่าน');
    expect(verdict({ score: 72, iit: null, eit: null, oit: null }).level).toBe('ต้องปรับปรุง');
  });
});

describe('what holds the level down', () => {
  test('a part below the floor, and the points it lacks', () => {
    // 91.83 in total, but IIT at 84.10: 0.90 short of 85; the total would be 91.83 + 0.3 × 0.9.
    expect(verdict(of(91.83, 84.1, 92, 97.5))).toEqual({
      ...{ level: 'ผ่าน', possible: ['ผ่าน'], next: 'ผ่านดี' },
      ...{ missing: [{ what: 'iit', points: 0.9 }], totalThen: 92.1 },
    });
  });

  test('the total and several parts, the largest gap first', () => {
    const { next, missing, totalThen } = verdict(of(91.65, 90, 91.5, 93));
    expect(next).toBe('ผ่านดีเยี่ยม');
    expect(missing).toEqual([
      { what: 'score', points: 3.35 },
      { what: 'iit', points: 5 },
      { what: 'eit', points: 3.5 },
      { what: 'oit', points: 2 },
    ]);
    // 91.65 + 1.5 + 1.05 + 0.8
    expect(totalThen).toBe(95);
  });

  test('the total alone where the rule has no floors; nothing at the top', () => {
    expect(verdict(of(84, 80, 80, 90), 2565)).toMatchObject({
      ...{ next: 'A', missing: [{ what: 'score', points: 1 }], totalThen: null },
    });
    expect(verdict(of(97, 96, 96, 98))).toMatchObject({ next: null, missing: [] });
  });
});

test('a printed level is compared with the computed one, however it is spaced', () => {
  const good = verdict(of(91, 90, 90, 92));
  expect(levelDiffers('ระดับ ผ่าน ดี', good)).toBe(false);
  expect(levelDiffers('ผ่านดีเยี่ยม', good)).toBe(true);
  expect(levelDiffers(null, good)).toBe(false);
  const open = verdict({ score: 90, iit: null, eit: 91, oit: 92 });
  expect(levelDiffers('ผ่าน', open)).toBe(false);
  expect(levelDiffers('ต้องปรับปรุง', open)).toBe(true);
  expect(levelDiffers('a', verdict(of(90, 0, 0, 0), 2564))).toBe(false);
});

test('the weights make up the whole, and the levels go down', () => {
  const { iit, eit, oit } = levels.weights;
  expect([iit, eit, oit]).toEqual([0.3, 0.3, 0.4]);
  for (const { levels: list } of levels.rules) {
    const starts = list.map(({ total_from: from }) => from);
    expect(starts).toEqual([...starts].sort((a, b) => b - a));
    expect(starts.at(-1)).toBe(0);
  }
});

describe('points tried in place of the published ones', () => {
  const { weights } = levels;

  test('move the printed total by their weight, whatever it was rounded to', () => {
    // 0.3 × 90 + 0.3 × 90 + 0.4 × 80 is 86; printed is 86.01. IIT up by 10 gives 3 more.
    const printed = of(86.01, 90, 90, 80);
    expect(supposedPoints(printed, { iit: 100 }, weights)).toEqual(of(89.01, 100, 90, 80));
    expect(supposedPoints(printed, { oit: 70, eit: 95 }, weights)).toEqual(of(83.51, 90, 95, 70));
    expect(supposedPoints(printed, {}, weights)).toEqual(printed);
    expect(supposedPoints(of(99, 99, 99, 90), { oit: 100 }, weights).score).toBe(100);
  });

  test('give a total by themselves once every part is known, and none before', () => {
    const unstated = { score: null, iit: null, eit: 90, oit: 80 };
    expect(supposedPoints(unstated, { oit: 85 }, weights).score).toBeNull();
    expect(supposedPoints(unstated, { iit: 90 }, weights).score).toBe(86);
    // The total stands, but how much of it the part not stated was is not known.
    const partUnknown = { score: 88, iit: null, eit: 90, oit: null };
    expect(supposedPoints(partUnknown, { iit: 90 }, weights).score).toBeNull();
    expect(supposedPoints(partUnknown, { eit: 100 }, weights).score).toBe(91);
  });
});
