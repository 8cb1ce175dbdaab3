import { describe, expect, test } from 'vitest';
import { findFigures } from '../../pipelines/check/figuresFound.ts';
import { maybeNoise, noiseKinds } from '../../pipelines/check/figuresNoise.ts';
import { tableLines } from '../../pipelines/check/figuresPlace.ts';
import { numbersIn } from '../../pipelines/check/figuresScan.ts';
import { readText } from '../../pipelines/read/text.ts';

/** The figures of a text as [printed, kind]. */
function found(text: string): [string, string][] {
  const read = readText(text);
  return findFigures(read.lines, tableLines(read, [])).map((one) => [one.text, one.kind]);
}

describe('numbers are cut out of the print', () => {
  test.each<[string, string[]]>([
    ['๑,๐๐๐,๐๐๐', ['1000000']],
    ['๑2,5๐๐.๗5', ['12500.75']],
    ['50 ,000 และ 1, 200', ['50000', '1200']],
    ['ข้อ 1, 2', ['1', '2']],
    ['1,2 คน', ['12']],
    ['๕๑๖๖,๐๐๐', ['5166000']],
    ['2.2.3', ['2.2.3']],
    ['จบ 5.', ['5']],
    ['ไม่มีเลข', []],
  ])('%s', (text, numbers) => expect(numbersIn(text)).toEqual(numbers));
});

describe('figures are told from other numbers by their form alone', () => {
  test.each<[string, [string, string][]]>([
    ['งบ ๑๒๐,๐๐๐ ต่อปี', [['๑๒๐,๐๐๐', 'money']]],
    ['ใช้เงิน 500 บาท', [['500 บาท', 'money']]],
    ['ราว 2 ล้านบาท', [['2 ล้านบาท', 'money']]],
    ['เหลือ 750.- ไว้', [['750.-', 'money']]],
    ['เหลือ 40,- ไว้', [['40,-', 'money']]],
    ['รวม 12345 รายการ', [['12345', 'money']]],
    ['ปี 2566 ถึง ๒๕๗๐', []],
    ['จ่าย 2500 บาท', [['2500 บาท', 'money']]],
    ['อบรม 40 คน', []],
    ['ร้อยละ ๘๐ ของคน', [['ร้อยละ ๘๐', 'percent']]],
    ['ร้อยละไม่น้อยกว่า 75', [['ร้อยละไม่น้อยกว่า 75', 'percent']]],
    ['ลดลง 12.5 % ต่อปี', [['12.5 %', 'percent']]],
    ['๓๐เปอร์เซ็นต์', [['๓๐เปอร์เซ็นต์', 'percent']]],
    ['ร้อยละ 80%', [['ร้อยละ 80%', 'percent']]],
    ['ร้อยละ\n85', [['85', 'percent']]],
    ['ก\t5\tข', [['5', 'cell']]],
    ['ก\t(๗)\t5 คน', [['๗', 'cell']]],
    ['| ก | 85 |', [['85', 'cell']]],
  ])('%s', (text, figures) => expect(found(text)).toEqual(figures));
});

describe('noise is what the reference declares', () => {
  /** The kind of noise of every figure of a text. */
  function noiseIn(text: string): (string | null)[] {
    const read = readText(text);
    const table = tableLines(read, []);
    return findFigures(read.lines, table).map((one) => maybeNoise(one, table.get(one.line)));
  }

  test.each<[string, (string | null)[]]>([
    ['2566\t85', ['year', null]],
    ['ที่\tชื่อ\tงบ\n(1)\t(2)\t(3)', ['column_number', 'column_number', 'column_number']],
    ['1.1\t2\tโครงการ\t3', ['list_number', 'list_number', null]],
    ['\t\t3\tคน', ['list_number']],
    ['โครงการ\t1\tคน', [null]],
    ['หน้า 1024', ['page_number']],
    ['โทร. 1567', ['telephone']],
    ['ที่ มท 0808.2/ว 3028', ['letter_number', 'letter_number']],
    ['มาตรา 1234', ['law_section']],
    ['รหัสไปรษณีย์ 33110', ['postcode']],
    ['งบประมาณ 33110', [null]],
  ])('%s', (text, kinds) => expect(noiseIn(text)).toEqual(kinds));

  test('each kind has an id of its own, words in both languages, and a way to fit', () => {
    expect(new Set(noiseKinds.map((kind) => kind.id)).size).toBe(noiseKinds.length);
    for (const kind of noiseKinds) {
      const { name_th, reason_th, name_en, reason_en } = kind;
      for (const thai of [name_th, reason_th]) expect(thai, kind.id).toMatch(/[\u0E01-\u0E5B]{4}/);
      for (const english of [name_en, reason_en]) expect(english, kind.id).toMatch(/[A-Za-z]{4}/);
      const ways = [kind.before, kind.after, kind.shapes, kind.is_year, kind.leads_row];
      expect([...ways, kind.counts_columns].some(Boolean), kind.id).toBe(true);
    }
  });
});
