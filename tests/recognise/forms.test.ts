import { describe, expect, test } from 'vitest';
import { headsOf, rowsOf, tablesOf } from './printed.ts';

const FORM = [
  'แบบรายงานรายโครงการ ลำดับที่ ๑\t\t\t',
  'ชื่อโครงการ/กิจกรรม/มาตรการ\tโครงการเมืองสะอาด\t\t',
  'งบประมาณตามแผน\t๒๐๐,๐๐๐ บาท\tผลการเบิกจ่าย\t๑๙๘,๐๐๐ บาท',
  'สถานะการดำเนินงาน\tดำเนินการแล้วเสร็จ\tความก้าวหน้า (ร้อยละ)\t๑๐๐',
  'หน่วยงานผู้รับผิดชอบ\tกองช่าง\t\t',
];

describe('a form of labels and values', () => {
  test('is one row under the labels', () => {
    const [table] = tablesOf('รายงาน', '', ...FORM);
    expect(headsOf(table)).toEqual([
      'seq',
      'name',
      'budget',
      'disbursed',
      'status',
      'progress',
      'responsible',
    ]);
    expect(rowsOf(table)).toEqual([
      ['๑', 'โครงการเมืองสะอาด', '๒๐๐,๐๐๐ บาท', '๑๙๘,๐๐๐ บาท', 'ดำเนินการแล้วเสร็จ', '๑๐๐', 'กองช่าง'],
    ]);
    expect(table?.kind).toBe('report');
    expect(table?.rows[0]?.printedRows).toBe(FORM.length);
  });

  test('a second form is another project', () => {
    const tables = tablesOf(
      'รายงาน',
      '',
      ...FORM,
      '',
      ...FORM.map((row) => row.replace('สะอาด', 'สวย')),
    );
    expect(tables.flatMap((table) => rowsOf(table)).map((row) => row[1])).toEqual([
      'โครงการเมืองสะอาด',
      'โครงการเมืองสวย',
    ]);
  });

  test('a heading row of such words is no form', () => {
    const [table] = tablesOf(
      'แผน',
      '',
      'โครงการ\tตัวชี้วัด\tงบประมาณ',
      'โครงการก\tจำนวน\t๑,๐๐๐',
      'โครงการข\tจำนวน\t๒,๐๐๐',
    );
    expect(rowsOf(table)).toHaveLength(2);
  });
});
