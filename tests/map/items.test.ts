import { describe, expect, test } from 'vitest';
import { splitList, splitRemark } from '../../pipelines/map/items.ts';
import { cellOf, linesOf, wordsOf } from './printed.ts';

const listed = (pieces: Parameters<typeof splitList>[0]) =>
  splitList(pieces).map(({ kind, seq, code, pieces: own }) => [kind, seq ?? code, wordsOf(own)]);

describe('a list in one cell of a line', () => {
  test.each([
    ['numbers with brackets', '๑) โครงการ ก ๒) โครงการ ข', ['1 โครงการ ก', '2 โครงการ ข']],
    ['numbers with points', '1. โครงการ ก 2. โครงการ ข', ['1 โครงการ ก', '2 โครงการ ข']],
    ['numbers in brackets', '(1) โครงการ ก (2) โครงการ ข', ['1 โครงการ ก', '2 โครงการ ข']],
    ['dashes', '- โครงการ ก - โครงการ ข', ['โครงการ ก', 'โครงการ ข']],
    ['one item alone', 'โครงการ ก', ['โครงการ ก']],
    ['one numbered item', '๕) โครงการ ก', ['5 โครงการ ก']],
    ['a number inside a sentence', '๑) อบรมรุ่นที่ 5. ปี ๒) ประกวด', ['1 อบรมรุ่นที่ 5. ปี', '2 ประกวด']],
    ['an hour, a date or a code', 'โครงการ 1.5 กม. และ 2.3', ['โครงการ 1.5 กม. และ 2.3']],
    ['a dash inside a word', 'โครงการ ก-ข ค', ['โครงการ ก-ข ค']],
    [
      'a list that goes on in the middle',
      '๓) โครงการ ค ๔) โครงการ ง',
      ['3 โครงการ ค', '4 โครงการ ง'],
    ],
  ])('%s', (_what, text, items) => {
    const found = listed(cellOf(text));
    expect(found.map(([, seq, words]) => [seq, words].filter(Boolean).join(' '))).toEqual(items);
    expect(found.every(([kind]) => kind === 'item')).toBe(true);
  });

  test('words before its first number go with what stands above', () => {
    expect(listed(cellOf('และคุณธรรม ๒) โครงการ ข ๓) โครงการ ค'))).toEqual([
      ['loose', null, 'และคุณธรรม'],
      ['item', '2', 'โครงการ ข'],
      ['item', '3', 'โครงการ ค'],
    ]);
  });

  test('an empty cell holds nothing', () => {
    expect(splitList([])).toEqual([]);
  });
});

describe('a list of lines', () => {
  test('dashes, wraps and codes between', () => {
    const cell = linesOf(
      '๑.๑.๑ สร้างจิตสำนึก',
      '- โครงการ ก',
      'ต่อ',
      '-โครงการ ข',
      '๑.๑.๒ สร้างความตระหนัก',
      '- โครงการ ค',
    );
    expect(listed(cell)).toEqual([
      ['code', '1.1.1', '๑.๑.๑ สร้างจิตสำนึก'],
      ['item', null, 'โครงการ ก|ต่อ'],
      ['item', null, 'โครงการ ข'],
      ['code', '1.1.2', '๑.๑.๒ สร้างความตระหนัก'],
      ['item', null, 'โครงการ ค'],
    ]);
  });

  test('numbers that run on by one', () => {
    expect(listed(linesOf('๑) โครงการ ก', '๔) ไม่ใช่ข้อ', '๒) โครงการ ข'))).toEqual([
      ['item', '1', 'โครงการ ก|๔) ไม่ใช่ข้อ'],
      ['item', '2', 'โครงการ ข'],
    ]);
  });

  test('words before the first mark are loose; without any mark they are one item', () => {
    expect(listed(linesOf('มาตรการภายใน', '- โครงการ ก'))).toEqual([
      ['loose', null, 'มาตรการภายใน'],
      ['item', null, 'โครงการ ก'],
    ]);
    expect(listed(linesOf('โครงการอบรม', 'คุณธรรม'))).toEqual([
      ['item', null, 'โครงการอบรม|คุณธรรม'],
    ]);
  });

  test('every line is in one entry, none lost', () => {
    const texts = ['ก', '- ข', 'ค', '๑.๑ ง', '- จ', '- ฉ'];
    const lines = splitList(linesOf(...texts)).flatMap(({ pieces }) => pieces.map(({ no }) => no));
    expect(lines).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('splitRemark', () => {
  test.each([
    ['โครงการ ก (หมายเหตุ ตามแผน)', 'โครงการ ก', '(หมายเหตุ ตามแผน)'],
    ['โครงการ ก หมายเหตุ: ตามแผน', 'โครงการ ก', 'หมายเหตุ: ตามแผน'],
    ['โครงการ ก (ครั้งที่ 2)', 'โครงการ ก (ครั้งที่ 2)', null],
    ['หมายเหตุของโครงการ', 'หมายเหตุของโครงการ', null],
    ['โครงการ ก', 'โครงการ ก', null],
  ])('%j', (text, name, remark) => {
    expect(splitRemark(text)).toEqual({ name, remark });
  });
});
