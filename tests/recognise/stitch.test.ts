import { describe, expect, test } from 'vitest';
import { cellsOf, rowsOf, tablesOf } from './printed.ts';

const HEAD = 'ที่\tโครงการ\tตัวชี้วัด\tงบประมาณ\tผู้รับผิดชอบ';
const ONE = '๑\tโครงการอบรม\tผู้เข้าอบรม\t๑๐,๐๐๐\tสำนักปลัด';
const TWO = '๒\tโครงการประกวด\tมีผู้ชนะ\t-\tกองคลัง';
const THREE = '๓\tโครงการเผยแพร่\tจำนวนครั้ง\t๕,๐๐๐\tกองคลัง';

function dataOf(...lines: string[]) {
  return tablesOf(...lines).flatMap((table) => table.rows.filter((row) => row.kind === 'data'));
}

describe('a table goes on over a page break', () => {
  test('under a repeated heading', () => {
    const tables = tablesOf(HEAD, ONE, '', '-๒-', '', HEAD, TWO);
    expect(tables).toHaveLength(1);
    expect(rowsOf(tables[0]).map(([seq]) => seq)).toEqual(['๑', '๒']);
    expect(rowsOf(tables[0], 'heading')).toHaveLength(2);
  });

  test('without a heading, after nothing but page furniture', () => {
    const tables = tablesOf(HEAD, ONE, '/๒. โครงการประกวด…', '-๒-', 'หน้า ๒', TWO);
    expect(tables).toHaveLength(1);
    expect(rowsOf(tables[0])).toHaveLength(2);
  });

  test('but not after running text', () => {
    const tables = tablesOf(HEAD, ONE, 'ข้อความอื่นของเอกสาร', '๑\t๒\t๓\t๔\t๕');
    expect(tables.map((table) => table.kind)).toEqual(['plan', 'other']);
    expect(rowsOf(tables[0])).toHaveLength(1);
  });

  test('a row broken by the page is one row, marked as broken', () => {
    const [row, next] = dataOf(HEAD, ONE, '-๒-', HEAD, '\tคุณธรรม\tร้อยละ ๘๐\t\t', TWO);
    expect(cellsOf(row)).toEqual([
      '๑',
      'โครงการอบรม|คุณธรรม',
      'ผู้เข้าอบรม|ร้อยละ ๘๐',
      '๑๐,๐๐๐',
      'สำนักปลัด',
    ]);
    expect(row).toMatchObject({
      notes: ['row_broken_over_pages'],
      printedRows: 2,
      lineFirst: 2,
      lineLast: 5,
    });
    expect(cellsOf(next)[0]).toBe('๒');
    expect(next?.notes).toEqual([]);
  });

  test('words printed again after the break count once', () => {
    const [row] = dataOf(HEAD, ONE, '-๒-', HEAD, '\t\tผู้เข้าอบรม\t\t', TWO);
    expect(cellsOf(row)[2]).toBe('ผู้เข้าอบรม');
  });

  test('a loose end before a skipped number belongs to the row of a lost page', () => {
    const [table] = tablesOf(HEAD, ONE, '-๓-', HEAD, '\tต่อเนื่อง\tร้อยละ ๘๐\t\t', THREE);
    expect(rowsOf(table).map((cells) => cells[1])).toEqual(['โครงการอบรม', 'โครงการเผยแพร่']);
    expect(rowsOf(table, 'fragment')).toEqual([['', 'ต่อเนื่อง', 'ร้อยละ ๘๐', '', '']]);
  });
});

describe('cells out of place', () => {
  test('a row that lost its number stands one to the left', () => {
    const [, row] = dataOf(HEAD, ONE, 'โครงการประกวด\tมีผู้ชนะ\t-\tกองคลัง', THREE);
    expect(cellsOf(row)).toEqual(['', 'โครงการประกวด', 'มีผู้ชนะ', '-', 'กองคลัง']);
    expect(row?.notes).toEqual(['cell_shifted']);
  });

  test('a row that only lacks its last cells does not', () => {
    const [, row] = dataOf(HEAD, ONE, '๒\tโครงการประกวด\tมีผู้ชนะ\t-', THREE);
    expect(cellsOf(row)).toEqual(['๒', 'โครงการประกวด', 'มีผู้ชนะ', '-', '']);
    expect(row?.notes).toEqual([]);
  });

  test('a filled cell too many is marked', () => {
    const [, row] = dataOf(HEAD, ONE, `${TWO}\tเกินมา`, THREE);
    expect(cellsOf(row)).toHaveLength(5);
    expect(row?.notes).toEqual(['row_shifted']);
  });
});

describe('what a printed row is', () => {
  test.each([
    ['total', '\tรวม\t\t๑๕,๐๐๐\t'],
    ['total', 'รวมทั้งสิ้น\t\t\t๑๕,๐๐๐\t'],
    ['total', '\tรวม ๓ โครงการ\t\t๑๕,๐๐๐\t'],
    ['rule', '---\t----\t----\t---\t---'],
    ['blank', '\t\t\t\t'],
    ['code', 'มิติที่ ๒ การบริหารราชการ\t\t\t\t'],
    ['data', '๒\tโครงการรวมพลังต้านโกง\t-\t-\tกองคลัง'],
  ])('%s: %j', (kind, line) => {
    const rows = tablesOf('มิติที่ ๑ ก', HEAD, ONE, line, THREE)[0]?.rows ?? [];
    expect(rows[2]?.kind).toBe(kind);
  });

  test('every printed row is in one row, none twice', () => {
    const lines = [HEAD, ONE, '-๒-', HEAD, '\tคุณธรรม\tร้อยละ ๘๐\t\t', TWO, '\tรวม\t\t๑๐,๐๐๐\t'];
    const rows = tablesOf(...lines).flatMap((table) => table.rows);
    expect(rows.reduce((sum, row) => sum + row.printedRows, 0)).toBe(6);
  });
});

test('words without a number below a repeated heading end the numbered name above it', () => {
  const HEAD = 'ภารกิจ\tโครงการ\tงบประมาณ\tหน่วยงานรับผิดชอบ';
  const rows = [
    HEAD,
    '๑.๑ แก่บุคลากร\t๑) โครงการอบรมคุณธรรม\t๕๐๐\tกองคลัง',
    '\t๒) มาตรการ No Gift Policy\t-\tกองคลัง',
    '๑.๒ แก่ประชา\t๓) กิจกรรมถ่ายทอดสดผ่านสื่อสังคม\t๐\tสำนักปลัด',
    HEAD,
    'ชน\tออนไลน์\t\tเทศบาล',
    '\t๔) โครงการประชุมประชาคม\t๗๐๐\tกองช่าง',
  ];
  const [table] = tablesOf(...rows);
  expect(rowsOf(table).map((cells) => cells[1])).toEqual([
    '๑) โครงการอบรมคุณธรรม',
    '๒) มาตรการ No Gift Policy',
    '๓) กิจกรรมถ่ายทอดสดผ่านสื่อสังคม|ออนไลน์',
    '๔) โครงการประชุมประชาคม',
  ]);
  // With an amount of its own it is a project.
  const [other] = tablesOf(...rows.with(5, '\tออนไลน์\t๙๐๐\tเทศบาล'));
  expect(rowsOf(other)).toHaveLength(5);
});

test('the end of a row that a page break cut heads no table, though its words head others', () => {
  const head = 'ลำดับ\tภารกิจ\tโครงการ\tงบประมาณ\tสรุปผล\tหน่วยงาน';
  const [table, more] = tablesOf(
    head,
    '7\t2.1\tโครงการศูนย์ข้อมูล\t5,000\tเผยแพร่แล้ว\tกองคลัง',
    '8\t2.1\tมาตรการเผยแพร่ข้อมูลตาม\tไม่ใช้งบ\tปรับปรุงครบทุก\tกอง',
    head,
    '\t\tมาตรา 9\tประมาณ\tรายการ\tยุทธศาสตร์',
    '9\t2.2\tกิจกรรมลงนามข้อตกลง\t0\tลงนามแล้ว\tกองคลัง',
  );
  expect(more).toBeUndefined();
  expect(rowsOf(table).slice(1)).toEqual([
    [
      '8',
      '2.1',
      'มาตรการเผยแพร่ข้อมูลตาม|มาตรา 9',
      'ไม่ใช้งบ|ประมาณ',
      'ปรับปรุงครบทุก|รายการ',
      'กอง|ยุทธศาสตร์',
    ],
    ['9', '2.2', 'กิจกรรมลงนามข้อตกลง', '0', 'ลงนามแล้ว', 'กองคลัง'],
  ]);
});
