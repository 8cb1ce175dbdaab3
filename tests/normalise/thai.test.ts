import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arabicDigits,
  foreignLetters,
  headingKey,
  normaliseText,
  repairThai,
  squash,
  stripMarkup,
} from '../../pipelines/normalise/thai.ts';
import { CORRECT_AND_DAMAGED, SEED } from './arbitraries.ts';

describe('repairThai', () => {
  test.each([
    ['sara am as one letter stays', 'น\u0E33', 'น\u0E33'],
    ['nikhahit and aa', 'น\u0E4D\u0E32', 'น\u0E33'],
    ['nikhahit, tone, aa', 'น\u0E4D\u0E49\u0E32', 'น\u0E49\u0E33'],
    ['tone, nikhahit, aa', 'น\u0E49\u0E4D\u0E32', 'น\u0E49\u0E33'],
    ['a space where sara am lost its ring', 'เจตจ\u0020\u0E32นง', 'เจตจ\u0E33นง'],
    ['a space before sara am', 'อ\u0020\u0E33นาจ', 'อ\u0E33นาจ'],
    ['a space before a torn sara am', 'อ\u0020\u0E4D\u0E32นาจ', 'อ\u0E33นาจ'],
    ['a space inside a torn sara am', 'จ\u0E4D\u0020\u0E32นง', 'จ\u0E33นง'],
    ['a tone behind sara am', 'น\u0E33\u0E49', 'น\u0E49\u0E33'],
    ['a space between tone and aa', 'ด\u0E49\u0020\u0E32น', 'ด\u0E49\u0E33น'],
    ['a doubled vowel mark', 'ท\u0E35\u0E35\u0E48', 'ท\u0E35\u0E48'],
    ['a doubled tone mark', 'ท\u0E35\u0E48\u0E48', 'ท\u0E35\u0E48'],
    ['tone before vowel mark', 'ท\u0E48\u0E35', 'ท\u0E35\u0E48'],
    ['tone before the vowel below', 'ผ\u0E49\u0E39', 'ผ\u0E39\u0E49'],
    ['two e for ae', '\u0E40\u0E40ผน', '\u0E41ผน'],
    ['private-use tone of an old font', 'ป\uF70Aา', 'ป\u0E48า'],
    ['private-use nikhahit and tone before aa', 'น\uF711\uF714\u0E32', 'น\u0E49\u0E33'],
    ['private-use consonants without their foot', '\uF700าน\uF70Fาติ', 'ฐานญาติ'],
    ['private-use vowels', 'ป\uF702 ป\uF710น', 'ป\u0E35 ป\u0E31น'],
    ['invisible spaces and hyphens', 'แผน\u200Bงาน\uFEFF\u00AD', 'แผนงาน'],
    ['a space that does not break', 'แผน\u00A0งาน', 'แผน งาน'],
  ])('%s', (_what, printed, expected) => {
    expect(repairThai(printed)).toBe(expected);
  });

  test.each(['การป้องกันการทุจริต', 'มา า', 'เกม', 'ก.ย.', 'ITA 85.00 %', ''])(
    'leaves %j as it is',
    (text) => {
      expect(repairThai(text)).toBe(text);
    },
  );

  test('brings damaged text back, whatever the damage', () => {
    fc.assert(
      fc.property(CORRECT_AND_DAMAGED, ({ correct, damaged }) => {
        expect(repairThai(damaged)).toBe(correct);
      }),
      { seed: SEED },
    );
  });
});

describe('squash', () => {
  test.each([
    ['อยู่ระหว่าง ดำเนินการ', 'อยู่ระหว่างดำเนินการ'],
    ['ร ะ ห ว่ า ง', 'ระหว่าง'],
    ['อยู่ ร ะ ห ว่ า ง ดำเนินการ', 'อยู่ระหว่างดำเนินการ'],
    ['อยู่ระหว่าง\nดำเนิน\tการ', 'อยู่ระหว่างดำเนินการ'],
    ['ปี ๒๕61', 'ปี2561'],
    ['เป้าหมาย ITA', 'เป้าหมายita'],
    ['^{โครงการตาม}แผน', 'โครงการตามแผน'],
    ['CO<sub>2</sub>', 'co2'],
    // Lao letters for ศ and า: "เทศบาล" as character recognition leaves it.
    ['เท\u0E94บ\u0EB2ล', 'เทดบาล'],
  ])('%j is compared as %j', (printed, expected) => {
    expect(squash(printed)).toBe(expected);
  });

  test('of a squashed text is that text', () => {
    fc.assert(
      fc.property(CORRECT_AND_DAMAGED, fc.string({ unit: 'grapheme-ascii' }), (text, other) => {
        const squashed = squash(`${text.damaged} ${stripMarkup(other).replace(/[<>{}^_]/g, '')}`);
        expect(squash(squashed)).toBe(squashed);
      }),
      { seed: SEED },
    );
  });

  test('does not tell damaged from correct', () => {
    fc.assert(
      fc.property(CORRECT_AND_DAMAGED, ({ correct, damaged }) => {
        expect(squash(` ${damaged}\n`)).toBe(squash(correct));
      }),
      { seed: SEED },
    );
  });

  test('answers the same the second time', () => {
    expect([squash('ก า ๑'), squash('ก า ๑')]).toEqual(['กำ1', 'กำ1']);
  });
});

describe('the text of a value', () => {
  test.each([
    ['a wrap inside a Thai word is closed', 'โครงการอบ\nรม', 'โครงการอบรม'],
    ['a wrap between other letters is a space', 'ITA\n2564', 'ITA 2564'],
    ['a wrap after a number is a space', 'จำนวน 5\nครั้ง', 'จำนวน 5 ครั้ง'],
    ['spaces and tabs become one space', '  กอง \t คลัง ', 'กอง คลัง'],
    ['mark-up goes, its words stay', 'โครงการ<br>อบรม ^{(1)}', 'โครงการ อบรม (1)'],
    ['digits stay as printed', 'ปี ๒๕๖๔', 'ปี ๒๕๖๔'],
    ['a wrap between a consonant and sara am', 'เจตจ\n\u0E33นง', 'เจตจ\u0E33นง'],
  ])('%s', (_what, printed, expected) => {
    expect(normaliseText(printed)).toBe(expected);
  });
});

describe('headingKey', () => {
  test.each([
    ['โครงการ/กิจกรรม (มาตรการ)', 'โครงการกิจกรรมมาตรการ'],
    ['ค่าเป้าหมาย : ', 'ค่าเป้าหมาย'],
    ['พ.ศ. ๒๕๖๖–๒๕๗๐', 'พศ25662570'],
    ['“หมายเหตุ”', 'หมายเหตุ'],
    [' - ', ''],
  ])('%j', (printed, expected) => {
    expect(headingKey(printed)).toBe(expected);
  });
});

describe('digits and letters', () => {
  test('all ten Thai digits, and nothing else, become Arabic', () => {
    expect(arabicDigits('๐๑๒๓๔๕๖๗๘๙')).toBe('0123456789');
    expect(arabicDigits('ข้อ ๓.๑ ของ 5 ฯ')).toBe('ข้อ 3.1 ของ 5 ฯ');
  });

  test.each([
    ['เทศบาลตำบล ITA café', []],
    ['เทคบາล', ['\u0EB2']],
    ['กопп', ['о', 'п']],
    ['学 ก 学', ['学']],
    ['๑๒๓ / ✓ %', []],
  ])('letters no Thai document uses in %j', (text, expected) => {
    expect(foreignLetters(text)).toEqual(expected);
  });
});
