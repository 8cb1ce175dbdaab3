import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maybeYearSpan, yearsIn } from '../../pipelines/normalise/year.ts';
import { SEED } from './arbitraries.ts';

describe('yearsIn', () => {
  test.each([
    ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๔', [2564]],
    ['ปี ๒๕61', [2561]],
    ['ปีงบประมาณ ๒๕๖o', [2560]],
    ['ปีงบประมาณ 256O', [2560]],
    ['พ.ศ. ๒๕ ๖๔', [2564]],
    ['พ.ศ. ๒๕๖๖ – ๒๕๗๐', [2566, 2570]],
    ['ค.ศ. 2021', [2564]],
    ['ค.ศ. ๒๐๑๘', [2561]],
    ['๑ ตุลาคม ๒๕๖๓ ถึง ๓๐ กันยายน ๒๕๖๔', [2563, 2564]],
    ['ปี 2564.', [2564]],
    ['(2565)', [2565]],
    ['๒๕๖๔, ๒๕๖๕ และ ๒๕๖๖', [2564, 2565, 2566]],
    ['2564,2565', [2564, 2565]],
  ])('%j names %j', (text, years) => {
    expect(yearsIn(text)).toEqual(years);
  });

  test.each([
    'งบประมาณ 2,564 บาท',
    'งบประมาณ 12,564 บาท',
    'งบประมาณ 2,564,000 บาท',
    'รหัส 12564',
    'เลขที่ 25641',
    '2564.50',
    'ปี 2021',
    'ปี 2499',
    'ไม่มีปี',
    '',
    'ข้อ ๒.๕๖๔',
  ])('%j names none', (text) => {
    expect(yearsIn(text)).toEqual([]);
  });

  test('is the same in Thai and in Arabic digits', () => {
    const thai = (year: number) =>
      String(year).replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'.charAt(Number(digit)));
    fc.assert(
      fc.property(fc.integer({ min: 2540, max: 2600 }), (year) => {
        expect(yearsIn(`ปีงบประมาณ พ.ศ. ${year} ของ`)).toEqual([year]);
        expect(yearsIn(`ปีงบประมาณ พ.ศ. ${thai(year)} ของ`)).toEqual([year]);
        expect(yearsIn(`ค.ศ. ${year - 543}`)).toEqual([year]);
      }),
      { seed: SEED },
    );
  });
});

describe('maybeYearSpan', () => {
  test.each([
    ['แผนสี่ปี (พ.ศ. ๒๕๖๑ – ๒๕๖๔)', [2561, 2564]],
    ['พ.ศ. ๒๕๖๖-๒๕๗๐', [2566, 2570]],
    ['พ.ศ. 2566 ถึง พ.ศ. 2570', [2566, 2570]],
    ['ปีงบประมาณ พ.ศ. 2566 ถึงปีงบประมาณ พ.ศ. 2570', [2566, 2570]],
    ['๒๕6๑ — 25๖๔', [2561, 2564]],
    ['๒๕๖o - ๒๕๖๔', [2560, 2564]],
  ])('%j', (text, span) => {
    expect(maybeYearSpan(text)).toEqual(span);
  });

  test.each(['ปี ๒๕๖๔', '๒๕๖๔ – ๒๕๖๑', '๒๕๖๔ - ๒๕๖๔', '2540-2570', 'พ.ศ. ๒๕๖๑ และ ๒๕๖๔', ''])(
    '%j is no span',
    (text) => {
      expect(maybeYearSpan(text)).toBeNull();
    },
  );
});
