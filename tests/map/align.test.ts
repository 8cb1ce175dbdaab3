import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignFewer, alignUnits, type Candidate } from '../../pipelines/map/align.ts';

const project: Candidate = { isProject: true, sheetSatang: null };
const measure: Candidate = { isProject: false, sheetSatang: null };
const withSheet = (sheetSatang: number): Candidate => ({ isProject: true, sheetSatang });
const money = (...amounts: (number | null)[]) => amounts.map((satang) => ({ satang }));
const laid = (items: readonly Candidate[], ...amounts: (number | null)[]) =>
  alignFewer(items, money(...amounts)).map((one) => (one === null ? null : one.value.satang));

describe('fewer amounts than projects', () => {
  test('go to projects before measures', () => {
    expect(laid([measure, project, measure], 500)).toEqual([null, 500, null]);
    expect(laid([project, measure, project], 500, 700)).toEqual([500, null, 700]);
  });

  test('go to the project whose sheet says the same', () => {
    expect(laid([project, withSheet(700), project], 700)).toEqual([null, 700, null]);
    expect(laid([withSheet(500), project, withSheet(700)], 500, 700)).toEqual([500, null, 700]);
  });

  test('keep their order whatever fits', () => {
    expect(laid([withSheet(700), withSheet(500)], 500, 700)).toEqual([500, 700]);
  });

  test('an item left over is not zero, unless beside a zero of its own kind', () => {
    expect(laid([project, project], 500)).toEqual([500, null]);
    expect(laid([measure, measure, project], 0, 500)).toEqual([0, 0, 500]);
    expect(laid([measure, project], 0)).toEqual([0, null]);
  });

  test('are all unsure', () => {
    const sure = alignFewer([measure, project, project], money(0, 500)).map((one) => one?.sure);
    expect(sure.filter(Boolean)).toEqual([]);
  });

  test('too many of both are not laid at all', () => {
    const many = laid(Array<Candidate>(2000).fill(project), ...Array<number>(1000).fill(100));
    expect(many).toHaveLength(2000);
    expect(new Set(many)).toEqual(new Set([null]));
  });

  test('whatever the items, every amount is laid once and in order', () => {
    const candidate = fc.record({
      isProject: fc.boolean(),
      sheetSatang: fc.constantFrom(null, 100, 200),
    });
    fc.assert(
      fc.property(
        fc.array(candidate, { minLength: 1, maxLength: 8 }),
        fc.array(fc.constantFrom(100, 200, 300), { maxLength: 8 }),
        (items, amounts) => {
          fc.pre(amounts.length < items.length);
          expect(laid(items, ...amounts).filter((one) => one !== null)).toEqual(amounts);
        },
      ),
      { seed: 2564 },
    );
  });
});

describe('responsible units', () => {
  const units = (groups: readonly number[], ...names: string[]) =>
    alignUnits(groups, names).map(({ unit, sure }) => (sure ? unit : `${unit}?`));

  test.each([
    ['one is everybody’s', [3], ['ก'], ['ก', 'ก', 'ก']],
    ['one over several headings is a guess', [1, 2], ['ก'], ['ก?', 'ก?', 'ก?']],
    ['as many as items go one each', [2, 1], ['ก', 'ข', 'ค'], ['ก', 'ข', 'ค']],
    ['one to a heading', [2, 1], ['ก', 'ข'], ['ก?', 'ก?', 'ข?']],
    ['the first heading takes the spare one', [3, 1], ['ก', 'ข', 'ค'], ['ก?', 'ข?', 'ข?', 'ค?']],
    ['none', [2], [], []],
  ])('%s', (_what, groups, names, expected) => {
    expect(units(groups, ...names)).toEqual(expected);
  });
});
