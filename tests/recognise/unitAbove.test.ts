import { expect, test } from 'vitest';
import { readText } from '../../pipelines/read/text.ts';
import { recognise } from '../../pipelines/recognise/recognise.ts';

const HEADING = 'ที่\tโครงการ\tงบประมาณที่ตั้งไว้\tเบิกจ่าย\tสถานะ';
const ROW = '๑\tโครงการอบรม\t๔๕.๐๐\t๔๒.๗๕\tดำเนินการแล้วเสร็จ';
const scalesOf = (...lines: string[]) =>
  recognise(readText(lines.join('\n')), []).tables[0]?.columns.map(({ scale }) => scale);

test('a unit stated above a table holds for its columns of money', () => {
  expect(scalesOf('(หน่วย : พันบาท)', HEADING, ROW)).toEqual([1, 1, 1000, 1000, 1]);
  expect(scalesOf('หน่วย: ล้านบาท', HEADING, ROW)).toEqual([1, 1, 1_000_000, 1_000_000, 1]);
});

test('a unit in the heading itself outranks it; words that speak of no unit change nothing', () => {
  const own = HEADING.replace('งบประมาณที่ตั้งไว้', 'งบประมาณ (บาท)');
  expect(scalesOf('(หน่วย : พันบาท)', own, ROW)).toEqual([1, 1, 1, 1000, 1]);
  expect(scalesOf('งบประมาณรวมกว่าพันบาท', HEADING, ROW)).toEqual([1, 1, 1, 1, 1]);
});

test('a numbered year under words of money holds money; finished projects are a count beside a count', () => {
  const roles = (...lines: string[]) =>
    recognise(readText(lines.join('\n')), []).tables[0]?.columns.map(({ role }) => role);
  expect(
    roles(
      'ภารกิจตามมิติ\tโครงการ/กิจกรรม/มาตรการ\tงบประมาณที่คาดว่าจะใช้ (บาท)\t\tหน่วยงานผู้รับผิดชอบ',
      '\t\tพ.ศ. ๒๕๖๖\tพ.ศ. ๒๕๖๗\t',
      '๑.๑\t๑) โครงการอบรม\t๑๐,๐๐๐\t-\tสำนักปลัด',
    ),
  ).toEqual(['mission', 'name', 'budget', 'budget', 'responsible']);
  expect(roles('มิติ\tจำนวนโครงการ\tโครงการที่แล้วเสร็จ\tเบิกจ่าย (พันบาท)', 'มิติที่ ๑\t๔\t๒\t๔๕.๒๕')).toEqual([
    'dimension',
    'planned_count',
    'done_count',
    'done_budget',
  ]);
});
