import { describe, expect, test } from 'vitest';
import { tablesOf } from './printed.ts';

const kindOf = (heading: string, ...rows: string[]) => tablesOf(heading, ...rows)[0]?.kind;

describe('what a table is', () => {
  test.each([
    ['plan', 'ที่\tโครงการ\tงบประมาณ', '๑\tโครงการอบรม\t-'],
    ['plan', 'มิติ\tภารกิจ\tโครงการ/กิจกรรม\tผู้รับผิดชอบ', '๑\t๑.๑\tโครงการอบรม\tกองคลัง'],
    ['report', 'ที่\tโครงการ\tงบประมาณ\tผลการดำเนินงาน', '๑\tโครงการอบรม\t-\t-'],
    ['report', 'โครงการ\tงบประมาณ\tเบิกจ่าย', 'โครงการอบรม\t-\t-'],
    ['report', 'โครงการ\tสถานะ\tผู้รับผิดชอบ', 'โครงการอบรม\t-\t-'],
    ['summary', 'ภารกิจตามมิติ\tจำนวนโครงการ\tงบประมาณ', '๑.๑ การสร้าง\t๙\t-'],
    ['risk', 'ประเด็นความเสี่ยง\tระดับความเสี่ยง\tมาตรการควบคุม', 'ก\tสูง\tข'],
    ['risk', 'ที่\tเหตุการณ์ความเสี่ยง\tโอกาส\tผลกระทบ\tคะแนน', '๑\tก\t๓\t๔\t๑๒'],
    ['target', 'ค่าเป้าหมาย\tปี 2566\tปี 2567', 'คะแนน ITA\t๘๕\t๘๖'],
    ['complaint', 'ประเภทเรื่องร้องเรียน\tจำนวนเรื่อง', 'ถนน\t๑๒'],
  ])('%s: %j', (kind, heading, row) => {
    expect(kindOf(heading, row)).toBe(kind);
  });

  test.each([
    ['train times', 'ขบวนรถ\tเวลาออก\tเวลาถึง', '๑๓๓\t๐๘.๐๐\t๑๒.๐๐'],
    ['roads', 'สายทาง\tผิวจราจร\tระยะทาง', 'ก - ข\tลาดยาง\t๑๒'],
    ['inhabitants', 'หมู่ที่\tชื่อบ้าน\tจำนวนครัวเรือน', '๑\tบ้านเหนือ\t๑๒๐'],
    ['criteria of a risk scale', 'ระดับ\tโอกาส\tคำอธิบาย', '๕\tสูงมาก\tเกิดทุกเดือน'],
    ['a list of plans', 'ลำดับที่\tชื่อแผน\tวันที่ประกาศ', '๑\tแผนปฏิบัติการ\t๑ ต.ค. ๒๕๖๔'],
    ['names and nothing about them', 'ที่\tโครงการ\tหมายเหตุ', '๑\tโครงการอบรม\t-'],
    ['committee members', 'ที่\tชื่อ - สกุล\tตำแหน่ง', '๑\tนาย\tประธาน'],
  ])('no table of records: %s', (_what, heading, row) => {
    expect(kindOf(heading, row)).toBe('other');
  });

  test('tables under other headings are other tables', () => {
    const tables = tablesOf(
      'ที่\tโครงการ\tงบประมาณ',
      '๑\tโครงการอบรม\t-',
      'ข้อความคั่น',
      'ประเด็นความเสี่ยง\tระดับความเสี่ยง\tมาตรการควบคุม',
      'ก\tสูง\tข',
      'ข้อความคั่น',
      'ขบวนรถ\tเวลาออก\tเวลาถึง',
    );
    expect(tables.map((table) => table.kind)).toEqual(['plan', 'risk', 'other']);
  });
});
