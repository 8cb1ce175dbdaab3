import { describe, expect, test } from 'vitest';
import { readText } from '../../pipelines/read/text.ts';
import { recogniseSheets } from '../../pipelines/recognise/sheets.ts';

const sheetsOf = (...lines: string[]) => recogniseSheets(readText(lines.join('\n')).blocks);

/** The fields of a sheet as text, wraps as "|". */
function fieldsOf(...lines: string[]): Record<string, string> {
  const [sheet] = sheetsOf(...lines);
  return Object.fromEntries(
    [...(sheet?.fields ?? [])].map(([field, pieces]) => [
      field,
      pieces.map((piece) => piece.text).join('|'),
    ]),
  );
}

const SHEET = [
  'ลำดับที่ ๑',
  '',
  '๑. ชื่อโครงการ : โครงการอบรมกฎหมาย',
  'สำหรับบุคลากร',
  '๒. หลักการและเหตุผล/ที่มาของโครงการ',
  'ด้วยงบประมาณ ๙๙๙ บาท ไม่เพียงพอ',
  '๓. วัตถุประสงค์',
  '๑) เพื่อให้มีความรู้',
  '๔. กลุ่มเป้าหมาย',
  'บุคลากร จำนวน ๒๐๐ คน',
  '-๑๓-',
  '๕. วิธีดำเนินการ',
  '- ๑) จัดทำโครงการ',
  '๖. ระยะเวลาดำเนินการ',
  'ปีงบประมาณ พ.ศ. ๒๕๖๖ - ๒๕๗๐',
  '๗. งบประมาณดำเนินการ',
  '๑,๐๐๐,๐๐๐ บาท',
  '๘. ผู้รับผิดชอบโครงการ',
  'สำนักปลัดเทศบาล',
  '๙. ผลผลิต, ผลลัพธ์',
  'ผลผลิต',
  '- ๑) มีการอบรม',
  '- ๒) มีผู้เข้าอบรม',
  'ผลลัพธ์',
  'ไม่มีการทุจริต',
  '(หมายเหตุ ตามแผนพัฒนา)',
  'ต่อท้ายหมายเหตุ',
];

describe('a detail sheet', () => {
  test('tells one project in sections; what is no field of the contract stays out', () => {
    expect(fieldsOf(...SHEET)).toEqual({
      name: 'โครงการอบรมกฎหมาย|สำหรับบุคลากร',
      target: 'บุคลากร จำนวน ๒๐๐ คน',
      duration: 'ปีงบประมาณ พ.ศ. ๒๕๖๖ - ๒๕๗๐',
      budget: '๑,๐๐๐,๐๐๐ บาท',
      responsible: 'สำนักปลัดเทศบาล',
      output: '- ๑) มีการอบรม|- ๒) มีผู้เข้าอบรม',
      outcome: 'ไม่มีการทุจริต',
    });
  });

  test('knows its number and the line of every value', () => {
    const [sheet] = sheetsOf('หน้าก่อน', ...SHEET);
    expect(sheet).toMatchObject({ seq: '1', lineFirst: 2 });
    expect(sheet?.fields.get('budget')).toEqual([{ no: 18, cell: null, text: '๑,๐๐๐,๐๐๐ บาท' }]);
  });

  test('keeps an empty section apart from one that is not there', () => {
    const fields = fieldsOf('ลำดับที่ ๑', '๑. ชื่อโครงการ : ก', '๒. งบประมาณ', '๓. ผู้รับผิดชอบ');
    expect(fields).toEqual({ name: 'ก', budget: '', responsible: '' });
  });

  test.each(['๐', '๕๐๐', '๕,๐๐๐'])(
    'keeps %s alone on its line, which is no page number',
    (amount) => {
      const lines = ['ลำดับที่ ๑', '๑. ชื่อโครงการ : ก', '๗. งบประมาณดำเนินการ', amount];
      expect(fieldsOf(...lines)).toEqual({ name: 'ก', budget: amount });
    },
  );

  test('ends where the next begins and at the appendix', () => {
    const two = sheetsOf(
      ...SHEET,
      'ลำดับที่ ๒',
      '๑. ชื่อโครงการ : โครงการประกวด',
      '๗. งบประมาณดำเนินการ',
      'ไม่ใช้งบประมาณ',
      'ภาคผนวก',
      'คำสั่งเทศบาล',
    );
    expect(two.map((sheet) => sheet.seq)).toEqual(['1', '2']);
    expect(two[1]?.fields.get('budget')?.map((piece) => piece.text)).toEqual(['ไม่ใช้งบประมาณ']);
  });

  test('stands under the headings before it', () => {
    const [sheet] = sheetsOf('มิติที่ ๒ ก', '๒.๒ ข', '๒.๒.๑ ค', ...SHEET);
    expect(sheet?.context).toMatchObject({
      dimensionNo: 2,
      missionCode: '2.2',
      subMissionCode: '2.2.1',
    });
  });

  test('gives the next sheet the headings between them, not its own lists', () => {
    const [, second] = sheetsOf(
      'มิติที่ ๑ ก',
      '๑.๑ ข',
      ...SHEET,
      '๑.๒ ง',
      'ลำดับที่ ๒',
      '๑. ชื่อโครงการ : โครงการประกวด',
    );
    expect(second?.context.missionCode).toBe('1.2');
    expect(sheetsOf('มิติที่ ๑ ก', ...SHEET)[0]?.fields.get('outcome')).toHaveLength(1);
  });

  test.each([
    ['a number without a name', ['ลำดับที่ ๑', 'ข้อความ']],
    ['words around the number', ['ลำดับที่ ๑ ของตาราง', '๑. ชื่อโครงการ : ก']],
    ['sections without a start', ['๑. ชื่อโครงการ : ก', '๒. งบประมาณ', '๑๐ บาท']],
    ['a table', ['ลำดับที่\tชื่อโครงการ', '๑\tก']],
  ])('%s is none', (_what, lines) => {
    expect(sheetsOf(...lines)).toEqual([]);
  });
});
