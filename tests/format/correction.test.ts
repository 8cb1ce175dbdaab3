import { describe, expect, test } from 'vitest';
import { formatDate } from '../../app/format/date.ts';
import {
  correctedInWords,
  correctionInWords,
  type ToldCorrection,
} from '../../app/format/correction.ts';

const thai = { language: 'th', digits: 'arabic' } as const;
const english = { language: 'en', digits: 'arabic' } as const;

const told: ToldCorrection = {
  text: '๕๑๖๖,๐๐๐',
  reads_as: '516,000',
  not_in_print: false,
  why: 'ตัวเลขพิมพ์ผิดรูป',
  checked_by: 'กองคลัง',
  checked_on: '2026-11-20',
};

describe('a correction in words', () => {
  test('names office, date and reason', () => {
    expect(correctionInWords(told, thai)).toBe(
      'อ่านตามการแก้ไขที่ตรวจโดย กองคลัง เมื่อ 20 พฤศจิกายน 2569: ตัวเลขพิมพ์ผิดรูป',
    );
    expect(correctionInWords(told, english)).toContain('by กองคลัง on 20 November 2026');
  });

  test.each([
    ['a reading', {}, 'เอกสารพิมพ์ว่า “๕๑๖๖,๐๐๐” ให้อ่านเป็น “516,000”'],
    ['an emptied cell', { reads_as: '' }, 'เอกสารพิมพ์ว่า “๕๑๖๖,๐๐๐” ให้อ่านเป็น ช่องว่าง'],
    ['an empty cell', { text: '' }, 'เอกสารพิมพ์ว่า ช่องว่าง ให้อ่านเป็น “516,000”'],
    ['no row', { reads_as: null }, 'เอกสารพิมพ์ว่า “๕๑๖๖,๐๐๐” ซึ่งไม่ใช่แถวข้อมูล จึงไม่นับ'],
    ['a whole line', { text: '๑\tก\t', reads_as: '๑\t\tก' }, '“๑ | ก | ” ให้อ่านเป็น “๑ |  | ก”'],
    ['what is not in print', { not_in_print: true }, 'ได้จากหน่วยงานที่ตรวจ'],
  ])('%s', (_what, change, words) => {
    expect(correctedInWords({ ...told, ...change }, thai)).toContain(words);
  });
});

test('a date has the Buddhist year in Thai, and the digits the reader chose', () => {
  expect(formatDate('2026-01-05', { language: 'th', digits: 'thai' })).toBe('๕ มกราคม ๒๕๖๙');
  expect(formatDate('เร็ว ๆ นี้', { language: 'th', digits: 'thai' })).toBe('เร็ว ๆ นี้');
});

test('printed words keep their digits, whatever digits the reader chose', () => {
  const words = correctedInWords(told, { language: 'th', digits: 'thai' });
  expect(words).toContain('“516,000”');
});
