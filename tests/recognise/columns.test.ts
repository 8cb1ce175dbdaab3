import { describe, expect, test } from 'vitest';
import { isHeadingRow, isRuleText, repeatsHeading } from '../../pipelines/recognise/columns.ts';
import { readText } from '../../pipelines/read/text.ts';
import type { SourceRow } from '../../pipelines/stages.ts';
import { headsOf, rowsOf, tablesOf } from './printed.ts';

function rowOf(line: string): SourceRow {
  const [block] = readText(line).blocks;
  const row = block?.type === 'table' ? block.rows[0] : undefined;
  if (!row) throw new Error(`no row in ${line}`);
  return row;
}

describe('what columns mean', () => {
  test('one heading row', () => {
    const [table] = tablesOf(
      'ที่\tโครงการ/กิจกรรม\tตัวชี้วัด\tหน่วยนับ\tปริมาณงาน\tผลลัพธ์\tงบประมาณ (บาท)\tหน่วยงานรับผิดชอบ\tหมายเหตุ',
      '๑\tโครงการอบรม\t-\t-\t-\t-\t-\t-\t-',
    );
    expect(headsOf(table)).toEqual([
      'seq',
      'name',
      'kpi',
      'unit',
      'quantity',
      'outcome',
      'budget',
      'responsible',
      'remark',
    ]);
  });

  test('a report: what was received, disbursed and left', () => {
    const [table] = tablesOf(
      'ที่\tโครงการ\tงบประมาณที่ได้รับ\tผลการเบิกจ่าย\tคงเหลือ\tผลการดำเนินงาน\tสถานะ\tร้อยละความก้าวหน้า',
      '๑\tโครงการอบรม\t-\t-\t-\t-\t-\t-',
    );
    expect(headsOf(table)).toEqual([
      'seq',
      'name',
      'budget',
      'disbursed',
      'remaining',
      'result',
      'status',
      'progress',
    ]);
  });

  test('years under one spanning heading of money', () => {
    const [table] = tablesOf(
      'ที่\tโครงการ\tงบประมาณ\t\t\tหมายเหตุ',
      '\t\tปี ๒๕๖๑\tปี ๒๕62\tพ.ศ. 2563\t',
      '๑\tโครงการอบรม\t๑๐\t๒๐\t๓๐\tกองคลัง',
    );
    expect(headsOf(table)).toEqual([
      'seq',
      'name',
      'budget 2561',
      'budget 2562',
      'budget 2563',
      'remark',
    ]);
    expect(rowsOf(table)).toEqual([['๑', 'โครงการอบรม', '๑๐', '๒๐', '๓๐', 'กองคลัง']]);
  });

  test('years above headings of money', () => {
    const [table] = tablesOf(
      'โครงการ/กิจกรรม/มาตรการ\tปี ๒๕๖๑\tปี ๒๕๖๒\tหมายเหตุ',
      '\tงบประมาณ\tงบประมาณ\t',
      'โครงการอบรม\t๑๐\t๒๐\tกองคลัง',
    );
    expect(headsOf(table)).toEqual(['name', 'budget 2561', 'budget 2562', 'remark']);
  });

  test.each([
    ['ล้านบาท', ' x1000000'],
    ['พันบาท', ' x1000'],
    ['บาท', ''],
  ])('years that name their unit of money: %s', (unit, scale) => {
    const [table] = tablesOf(
      'โครงการ\tงบประมาณ\t\tผู้รับผิดชอบ',
      `\tปี ๒๕๖๖ (${unit})\tปี ๒๕๖๗ (${unit})\t`,
      'โครงการอบรม\t๑๐\t๑\tกองคลัง',
    );
    expect(headsOf(table)).toEqual([
      'name',
      `budget 2566${scale}`,
      `budget 2567${scale}`,
      'responsible',
    ]);
    expect(rowsOf(table)).toHaveLength(1);
  });

  test('quarters in the second column', () => {
    const [table] = tablesOf(
      'โครงการ\tไตรมาส\t\t\t\tผู้รับผิดชอบ',
      '\t๑\t๒\t๓\t๔\t',
      'โครงการอบรม\t/\t\t\t\tกองคลัง',
    );
    expect(headsOf(table)).toEqual([
      'name',
      'quarter 1',
      'quarter 2',
      'quarter 3',
      'quarter 4',
      'responsible',
    ]);
  });

  test('quarters as bare numbers under a spanning heading, and in full', () => {
    const [spanned] = tablesOf(
      'โครงการ\tตัวชี้วัด\tไตรมาส\t\t\t\tผู้รับผิดชอบ',
      '\t\t๑\t๒\t๓\t๔\t',
      'โครงการอบรม\tก\t/\t\t\t/\tกองคลัง',
    );
    const quarters = ['quarter 1', 'quarter 2', 'quarter 3', 'quarter 4'];
    expect(headsOf(spanned)).toEqual(['name', 'kpi', ...quarters, 'responsible']);
    const [written] = tablesOf(
      'โครงการ\tไตรมาสที่ ๑\tไตรมาส 2\tไตรมาสที่ 3\tไตรมาส ๔\tผู้รับผิดชอบ',
      'โครงการอบรม\t/\t\t\t/\tกองคลัง',
    );
    expect(headsOf(written)).toEqual(['name', ...quarters, 'responsible']);
  });

  test('the approaches of the integrated budget plan', () => {
    const [table] = tablesOf(
      'ที่\tโครงการ\tตัวชี้วัด\tแนวทางตามแผนบูรณาการ\t\t\tหมายเหตุ',
      '\t\t\tสร้างจิตสำนึกและปลูกฝัง ความซื่อสัตย์สุจริต\tสร้างกลไก การป้องกันการทุจริต\tสร้างประสิทธิภาพ ในการป้องกันการทุจริต\t',
      '๑\tโครงการอบรม\tก\t/\t\t\t-',
    );
    expect(headsOf(table).slice(3)).toEqual([
      'approach awareness',
      'approach mechanism',
      'approach efficiency',
      'remark',
    ]);
  });

  test.each([
    ['งบประมาณ (พันบาท)', 'budget x1000'],
    ['งบประมาณ (ล้านบาท)', 'budget x1000000'],
    ['งบประมาณ (บาท)', 'budget'],
    ['งบประมาณ', 'budget'],
    ['งบประมาณที่ตั้งไว้', 'budget'],
    ['งบประมาณที่ได้รับจัดสรร', 'budget'],
    ['งบประมาณ ปี ๒๕๖๔', 'budget 2564'],
    ['เบิกจ่ายจริง', 'disbursed'],
    ['คงเหลือ', 'remaining'],
    ['ตัวชีวัด', 'kpi'],
    ['ตัวชี้ วัด', 'kpi'],
    ['หน่วยงานทีรับผิดชอบ', 'responsible'],
    ['ค่าเป้าหมายผลผลิต (หน่วยนับ)', 'target'],
    ['ร้อยละความก้าวหน้า', 'progress'],
    ['สถานะการดำเนินงาน', 'status'],
    ['ผลการดำเนินงาน', 'result'],
    ['ไตรมาสที่ ๓', 'quarter 3'],
    ['เลขที่บัญชี', 'other'],
    ['จำนวน 5 โครงการ', 'other'],
  ])('%j is %s', (heading, expected) => {
    const [table] = tablesOf(`ที่\tโครงการ\t${heading}\tผู้รับผิดชอบ`, '๑\tโครงการอบรม\t-\t-');
    expect(headsOf(table)[2]).toBe(expected);
  });

  test('a summary: counts and money planned, counts and money of what was done', () => {
    const [table] = tablesOf(
      'ยุทธศาสตร์\tภารกิจตามมิติ\tจำนวนโครงการและงบประมาณ\t\tผลการดำเนินงาน\t',
      '\t\tจำนวนโครงการ\tงบประมาณ (บาท)\tจำนวนโครงการ\tงบประมาณ (บาท)',
      'ยุทธศาสตร์ที่ ๑\t๑.๑ การสร้างจิตสำนึก\t๙\t๑๐,๐๐๐\t๔\t-',
    );
    expect(headsOf(table)).toEqual([
      'strategy',
      'mission',
      'planned_count',
      'planned_budget',
      'done_count',
      'done_budget',
    ]);
  });
});

test('a summary under headings of what was planned and what was done', () => {
  const [table] = tablesOf(
    'ภารกิจตามมิติ\tแผนการดำเนินงาน\t\tผลการดำเนินงาน\t',
    '\tจำนวนโครงการ\tงบประมาณ\tจำนวนโครงการ\tงบประมาณ',
    '๑.๑ การสร้างจิตสำนึก\t๙\t๑๐,๐๐๐\t๔\t-',
  );
  expect(headsOf(table)).toEqual([
    'mission',
    'planned_count',
    'planned_budget',
    'done_count',
    'done_budget',
  ]);
});

describe('what is a heading row', () => {
  test.each([
    'ที่\tโครงการ\tงบประมาณ',
    'มิติ\tภารกิจตามมิติ\tโครงการ/กิจกรรม/มาตรการ\tปี ๒๕๖๑\tหมายเหตุ',
    'ประเด็นความเสี่ยง\tระดับความเสี่ยง\tมาตรการควบคุม',
  ])('%j', (line) => {
    expect(isHeadingRow(rowOf(line))).toBe(true);
  });

  test.each([
    ['one kind of heading alone', 'โครงการ\tกิจกรรม'],
    ['values', '๑\tโครงการอบรมคุณธรรม\t๑๐,๐๐๐'],
    ['unknown words', 'ขบวนรถ\tเวลาออก\tเวลาถึง'],
    ['a unit and a count', 'กองคลัง\t5 โครงการ'],
    [
      'running text with the words in it',
      'โครงการนี้เป็นโครงการที่มีงบประมาณและผู้รับผิดชอบตามที่ระบุไว้ในแผนปฏิบัติการป้องกันการทุจริตของเทศบาล\tต่อ',
    ],
  ])('not %s', (_what, line) => {
    expect(isHeadingRow(rowOf(line))).toBe(false);
  });

  test('a part of the headings above, as a page break leaves it', () => {
    const [table] = tablesOf('ที่\tโครงการ\tตัวชี้วัด\tผู้รับผิดชอบ', '๑\tโครงการอบรม\tก\tข');
    const columns = table?.columns ?? [];
    expect(repeatsHeading(columns, rowOf('\t\tตัวชี้วัด\tผู้รับผิดชอบ'))).toBe(true);
    expect(repeatsHeading(columns, rowOf('\tโครงการอบรม\tตัวชี้วัด\t'))).toBe(false);
    expect(repeatsHeading(columns, rowOf('\t\tตัวชี้วัด\t'))).toBe(false);
  });

  test.each([
    ['-----', true],
    ['|---|', true],
    ['====', true],
    ['-', false],
    ['-๑-', false],
    ['', false],
  ])('%j drawn as a rule: %s', (text, expected) => {
    expect(isRuleText(text)).toBe(expected);
  });
});
