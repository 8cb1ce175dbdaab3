import { describe, expect, test } from 'vitest';
import { rowsOf, tablesOf } from './printed.ts';

const LEFT = [
  'ที่\tโครงการ/กิจกรรม\tตัวชี้วัด\tเป้าหมาย',
  '๑\tโครงการก\tจำนวนคน\t๑๐ คน',
  '๒\tโครงการข\tจำนวนคน\t๒๐ คน',
  '๓\tโครงการค\tจำนวนคน\t๓๐ คน',
];
const HEAD = 'ที่\tงบประมาณ (บาท)\tหน่วยงานรับผิดชอบ';
const RIGHT = ['๑\t๑,๐๐๐\tกองคลัง', '๒\t๒,๐๐๐\tกองช่าง', '๓\t๓,๐๐๐\tสำนักปลัด'];

function joined(...right: string[]): string[][] {
  const tables = tablesOf('แผน', '', ...LEFT, '', 'หน้า ๒', '', ...right);
  expect(tables).toHaveLength(1);
  return rowsOf(tables[0]).map((row) => [row[1] ?? '', row[4] ?? '', row[5] ?? '']);
}

describe('a table printed in two halves', () => {
  test('is one table, row by row', () => {
    expect(joined(HEAD, ...RIGHT)).toEqual([
      ['โครงการก', '๑,๐๐๐', 'กองคลัง'],
      ['โครงการข', '๒,๐๐๐', 'กองช่าง'],
      ['โครงการค', '๓,๐๐๐', 'สำนักปลัด'],
    ]);
  });

  test('goes by the numbers of the rows, not by their order', () => {
    const [first = '', second = '', third = ''] = RIGHT;
    expect(joined(HEAD, second, first, third)[0]).toEqual(['โครงการก', '๑,๐๐๐', 'กองคลัง']);
  });

  test('a row whose other half is lost gets nobody else’s', () => {
    const [first = '', , third = ''] = RIGHT;
    expect(joined(HEAD, first, third)[1]).toEqual(['โครงการข', '', '']);
  });

  test('another table with names of its own is no half', () => {
    const other = [
      'ที่\tโครงการ\tงบประมาณ',
      '๑\tโครงการง\t๕๐๐',
      '๒\tโครงการจ\t๖๐๐',
      '๓\tโครงการฉ\t๗๐๐',
    ];
    expect(tablesOf('แผน', '', ...LEFT, '', 'ผล', '', ...other).length).toBeGreaterThan(1);
  });
});
