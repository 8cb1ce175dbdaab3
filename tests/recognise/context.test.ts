import { describe, expect, test } from 'vitest';
import { contextAfter, isContextLine, NO_CONTEXT } from '../../pipelines/recognise/context.ts';
import { tablesOf } from './printed.ts';

const after = (...lines: string[]) => lines.reduce(contextAfter, NO_CONTEXT);

describe('headings set the place of what follows', () => {
  test('strategy, dimension, mission, sub-mission in turn', () => {
    expect(
      after(
        'ยุทธศาสตร์ที่ ๑ สร้างสังคมที่ไม่ทนต่อการทุจริต',
        'มิติที่ ๑ สร้างสังคมที่ไม่ทนต่อการทุจริต',
        '๑.๑ การสร้างจิตสำนึก',
        '๑.๑.๒ สร้างความตระหนัก',
      ),
    ).toMatchObject({
      strategyNo: 1,
      dimensionNo: 1,
      missionCode: '1.1',
      subMissionCode: '1.1.2',
    });
  });

  test.each([
    ['มิติที่ ๒ การบริหารราชการ', 2],
    ['มติที่ ๒ การบริหารราชการ', 2],
    ['มิติ ที่ 3 การส่งเสริม', 3],
    ['มิติ ๔', 4],
    ['- มิติที่ ๒ การบริหารราชการ', 2],
  ])('%j', (line, dimensionNo) => {
    expect(after(line).dimensionNo).toBe(dimensionNo);
  });

  test('a new dimension clears the missions below it, the same one again does not', () => {
    const first = after('มิติที่ ๑ ก', '๑.๒ ข', '๑.๒.๑ ค');
    expect(contextAfter(first, 'มิติที่ ๑ ก')).toEqual(first);
    expect(contextAfter(first, 'มิติที่ ๒ ง')).toMatchObject({
      dimensionNo: 2,
      missionCode: null,
      subMissionCode: null,
    });
  });

  test('a new mission clears the sub-mission', () => {
    expect(after('มิติที่ ๑ ก', '๑.๑.๒ ข', '๑.๒ ค')).toMatchObject({
      missionCode: '1.2',
      subMissionCode: null,
    });
  });

  test('a mission may be called by its name', () => {
    expect(after('มิติที่ ๒ ก', 'ภารกิจตามมิติ ๒.๓ มาตรการ').missionCode).toBe('2.3');
  });

  test.each([
    ['a code of another dimension', '๒.๑ แสดงเจตจำนง'],
    ['a list mark', '๑.๑) ข้อความ'],
    ['a date or a time', '๑.๓๐'],
    ['running text', 'ตามมิติที่ ๒ ของแผน'],
    ['a wide paragraph', `๑.๒ ${'ข้อความ'.repeat(80)}`],
  ])('%s does not change the place', (_what, line) => {
    const before = after('มิติที่ ๑ ก', '๑.๑ ข');
    const { year: _year, ...place } = contextAfter(before, line);
    const { year: _other, ...kept } = before;
    expect(place).toEqual(kept);
  });

  test('a new part of the document is under no heading', () => {
    expect(after('ยุทธศาสตร์ที่ ๒ ก', 'มิติที่ ๒ ข', 'ส่วนที่ ๓ รายละเอียดโครงการ')).toEqual(NO_CONTEXT);
  });

  test.each([
    ['เรื่องร้องเรียน ประจำปี ๒๕๕๙', 2559],
    ['ปีงบประมาณ พ.ศ. 2564', 2564],
    ['ปีงบประมาณ ๒๕๖๑ – ๒๕๖๔', null],
    ['เมื่อ ๒๕๖๔', null],
  ])('the year of a caption: %j', (line, year) => {
    expect(after(line).year).toBe(year);
  });

  test.each([
    ['มิติที่ ๑ สร้างสังคม', true],
    ['ยุทธศาสตร์ที่ ๕', true],
    ['๑.๑ การสร้างจิตสำนึก', true],
    ['๑.๑) ข้อ', false],
    ['ปีงบประมาณ ๒๕๖๔', false],
    ['โครงการอบรม', false],
    ['๒๕๖๔', false],
  ])('%j is a heading of place: %s', (line, expected) => {
    expect(isContextLine(line)).toBe(expected);
  });
});

describe('rows carry the place they stand at', () => {
  test('from lines above the table and from full-width rows inside it', () => {
    const [table] = tablesOf(
      'มิติที่ ๑ สร้างสังคม',
      '๑.๑ การสร้างจิตสำนึก',
      'ที่\tโครงการ\tงบประมาณ',
      '๑\tโครงการอบรม\t-',
      '๑.๒ การสร้างความตระหนัก\t\t',
      '๑\tโครงการประกวด\t-',
      'มิติที่ ๒ การบริหารราชการ\t\t',
      '๑\tโครงการเผยแพร่\t-',
    );
    const data = (table?.rows ?? []).filter((row) => row.kind === 'data');
    expect(data.map(({ context }) => [context.dimensionNo, context.missionCode])).toEqual([
      [1, '1.1'],
      [1, '1.2'],
      [2, null],
    ]);
  });
});
