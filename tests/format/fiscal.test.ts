import { expect, test } from 'vitest';
import { fiscalPeriodEnd, fiscalYearStart, shareOfYearGone } from '../../app/format/fiscal.ts';

const day = (date: Date) => date.toISOString().slice(0, 10);

test('fiscal year 2564 runs from 1 October 2563 to 30 September 2564', () => {
  expect(day(fiscalYearStart(2564))).toBe('2020-10-01');
  expect(day(fiscalPeriodEnd(2564, 12))).toBe('2021-09-30');
});

test('six months of a fiscal year end with March, half of it gone', () => {
  expect(day(fiscalPeriodEnd(2564, 6))).toBe('2021-03-31');
  expect(shareOfYearGone(6)).toBe(0.5);
  expect(shareOfYearGone(12)).toBe(1);
  expect(shareOfYearGone(null)).toBeNull();
});
