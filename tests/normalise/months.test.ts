import { describe, expect, test } from 'vitest';
import { maybeFirstFiscalYear, maybeMonthSpan } from '../../pipelines/normalise/months.ts';

describe('months that a report covers', () => {
  test.each([
    ['ตุลาคม 2566 - มีนาคม 2567', 2567, 6],
    ['(ต.ค. 66 - มี.ค. 67)', 2567, 6],
    ['เดือนตุลาคม ๒๕๖๒ ถึงเดือนกันยายน ๒๕๖๓', 2563, 12],
    ['ระหว่างวันที่ 1 ตุลาคม พ.ศ. 2564 – 31 มีนาคม พ.ศ. 2565', 2565, 6],
  ])('%s', (text, fiscalYear, months) => {
    expect(maybeMonthSpan(text)).toEqual({ fiscalYear, months });
  });

  test('a span within a year that is no round tells the year alone', () => {
    expect(maybeMonthSpan('มกราคม 2567 - มีนาคม 2567')).toEqual({ fiscalYear: 2567, months: null });
  });

  test.each(['มกราคม 2566 - ธันวาคม 2567', 'ตุลาคม 2566', 'ปีงบประมาณ 2566 - 2570'])(
    'none in %s',
    (text) => {
      expect(maybeMonthSpan(text)).toBeNull();
    },
  );
});

describe('maybeFirstFiscalYear', () => {
  test.each([
    ['ตุลาคม ๒๕๖๗ – กันยายน ๒๕๖๘', 2568],
    ['1 ต.ค. 2565 ถึง 30 ก.ย. 2566', 2566],
    ['ธันวาคม พ.ศ. 2564', 2565],
    ['มกราคม 2565 - มีนาคม 2565', 2565],
    ['กันยายน 2564', 2564],
    ['ปีงบประมาณ พ.ศ. 2566 – 2570', 2566],
    ['1 ปี', null],
  ])('%s is %s', (text, year) => {
    expect(maybeFirstFiscalYear(text)).toBe(year);
  });
});
