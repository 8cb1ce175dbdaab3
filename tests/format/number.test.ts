import { describe, expect, test } from 'vitest';
import { formatBaht, formatBahtMark, formatBahtShort } from '../../app/format/money.ts';
import { formatNumber, formatShare, inDigits, type Style } from '../../app/format/number.ts';
import { say } from '../../app/format/words.ts';
import { formatYear, formatYears } from '../../app/format/year.ts';

const thai: Style = { language: 'th', digits: 'arabic' };
const thaiDigits: Style = { language: 'th', digits: 'thai' };

describe('numbers', () => {
  test('separate thousands and follow the digits of the reader', () => {
    expect(formatNumber(1234567, thai)).toBe('1,234,567');
    expect(formatNumber(1234567, thaiDigits)).toBe('๑,๒๓๔,๕๖๗');
    expect(inDigits('T12', 'arabic')).toBe('T12');
  });

  test('keep no more decimals than asked for', () => {
    expect(formatNumber(93.824, thai)).toBe('94');
    expect(formatNumber(93.824, thai, 2)).toBe('93.82');
    expect(formatNumber(85, thai, 2)).toBe('85');
  });

  test('a share near an end keeps a decimal, so that 0.4 % is not 0 %', () => {
    expect(formatShare(0.5, thai)).toBe('50%');
    expect(formatShare(0.004, thai)).toBe('0.4%');
    expect(formatShare(0.996, thai)).toBe('99.6%');
    expect(formatShare(0, thai)).toBe('0%');
    expect(formatShare(1, thai)).toBe('100%');
  });
});

describe('money', () => {
  test('is exact, with satang only where there are any', () => {
    expect(formatBaht(125_000_000, thai)).toBe('1,250,000 บาท');
    expect(formatBaht(55_000_025, thai)).toBe('550,000.25 บาท');
    expect(formatBaht(55_000_020, thai)).toBe('550,000.20 บาท');
    expect(formatBaht(0, thaiDigits)).toBe('๐ บาท');
  });

  test('is short from a million up', () => {
    expect(formatBahtShort(99_999_900, thai)).toBe('999,999 บาท');
    expect(formatBahtShort(355_000_000, thai)).toBe('3.55 ล้านบาท');
    expect(formatBahtMark(355_000_000, thai)).toBe('3.55 ล้าน');
    expect(formatBahtMark(55_000_025, thai)).toBe('550,000');
  });
});

test('fiscal years are written with their word and without separators', () => {
  expect(formatYear(2564, thai)).toBe('ปี 2564');
  expect(formatYear(2564, thaiDigits)).toBe('ปี ๒๕๖๔');
  expect(formatYears(2566, 2570, thai)).toBe('ปี 2566–2570');
  expect(formatYears(2566, 2566, thai)).toBe('ปี 2566');
});

test('a place of a text without a value stays to be seen', () => {
  const text = { th: 'มี {n} จาก {all}', en: '{n} of {all}' };
  expect(say(text, 'th', { n: 1 })).toBe('มี 1 จาก {all}');
  expect(say(text, 'en', { n: 1, all: 2 })).toBe('1 of 2');
});
