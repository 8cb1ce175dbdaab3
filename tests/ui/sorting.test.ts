import { expect, test } from 'vitest';
import { compareValues, maybeSort, writeSort } from '../../app/ui/sorting.ts';

test('a sort survives the way through the address', () => {
  expect(writeSort({ id: 'budget', descending: true })).toBe('budget.desc');
  expect(maybeSort('budget.desc', ['body', 'budget'])).toEqual({ id: 'budget', descending: true });
  expect(maybeSort('body.asc', ['body'])).toEqual({ id: 'body', descending: false });
});

test('a sort by what the table has not is none', () => {
  expect(maybeSort('secret.asc', ['body'])).toBeNull();
  expect(maybeSort('body', ['body'])).toBeNull();
  expect(maybeSort('', ['body'])).toBeNull();
});

test('numbers go by size, Thai words as a dictionary has them', () => {
  expect([10, 9, 100].sort(compareValues)).toEqual([9, 10, 100]);
  expect(['เทศบาล', 'ขอนแก่น', 'แม่สาย', 'กาฬสินธุ์'].sort(compareValues)).toEqual([
    'กาฬสินธุ์',
    'ขอนแก่น',
    'เทศบาล',
    'แม่สาย',
  ]);
});
