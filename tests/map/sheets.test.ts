import { describe, expect, test } from 'vitest';
import { addSheets, sheetAmounts } from '../../pipelines/map/sheets.ts';
import { NO_CONTEXT } from '../../pipelines/recognise/context.ts';
import { recognise } from '../../pipelines/recognise/recognise.ts';
import { recogniseSheets } from '../../pipelines/recognise/sheets.ts';
import { mapDocument } from '../../pipelines/map/mapDocument.ts';
import { readText } from '../../pipelines/read/text.ts';
import type { DetailSheet } from '../../pipelines/stages.ts';
import { mapped, moneyOf } from './printed.ts';

const TABLE = [
  'ที่\tโครงการ\tปี ๒๕๖๖\tปี ๒๕๖๗',
  '\t\tงบประมาณ\tงบประมาณ',
  '๑\tโครงการอบรมกฎหมายท้องถิ่น\t๐\t๐',
  '๒\tโครงการประกวดคำขวัญต้านโกง\t๕,๐๐๐\t๕,๐๐๐',
];

function sheetOf(seq: string, name: string, budget: string, ...more: string[]): string[] {
  return [
    `ลำดับที่ ${seq}`,
    `๑. ชื่อโครงการ : ${name}`,
    '๖. ระยะเวลาดำเนินการ',
    'ปีงบประมาณ พ.ศ. ๒๕๖๖ - ๒๕๗๐',
    '๗. งบประมาณดำเนินการ',
    budget,
    ...more,
  ];
}

function withSheets(...lines: string[]) {
  const sheets = recogniseSheets(readText(lines.join('\n')).blocks);
  return addSheets(mapped(TABLE).projects, sheets, 2566);
}

describe('what a detail sheet adds to the project of the table', () => {
  test('its own amount, under the first year of its span, beside the table’s', () => {
    const [first] = withSheets(...sheetOf('๑', 'โครงการอบรมกฎหมายท้องถิ่น', '๑,๐๐๐,๐๐๐ บาท'));
    expect(moneyOf(first)).toEqual([
      '2566 plan_table 0 / -',
      '2567 plan_table 0 / -',
      '2566 detail_sheet 1000000 / -',
    ]);
  });

  test.each([
    ['ไม่ใช้งบประมาณ', 'none needed', null],
    ['ระบุงบประมาณที่ใช้ดำเนินการ', '-', 'template_text'],
    ['งบประมาณ ๒๐,๐๐๐ บาท ตามข้อบัญญัติ', '20000', null],
    ['๒๐,๐๐๐ บาท และ ๓๐,๐๐๐ บาท', '-', 'not_read'],
    ['ตามข้อบัญญัติ', '-', 'not_read'],
  ])('money told as %j', (budget, baht, doubt) => {
    const [first] = withSheets(...sheetOf('๑', 'โครงการอบรมกฎหมายท้องถิ่น', budget));
    expect(moneyOf(first).at(-1)).toBe(`2566 detail_sheet ${baht} / -`);
    expect(first?.budgets.at(-1)?.budget.doubt).toBe(doubt);
  });

  test('indicator, target, unit and outcome', () => {
    const [first] = withSheets(
      ...sheetOf('๑', 'โครงการอบรมกฎหมายท้องถิ่น', '-'),
      '๘. กลุ่มเป้าหมาย',
      'บุคลากร จำนวน ๒๐๐ คน',
      '๙. ผู้รับผิดชอบโครงการ',
      'สำนักปลัดเทศบาล',
      '๑๐. ผลผลิต, ผลลัพธ์',
      'ผลผลิต',
      '- มีการอบรม',
      'ผลลัพธ์',
      'ไม่มีการทุจริต',
    );
    expect(first).toMatchObject({
      unit: { value: 'คน' },
      targetQuantity: { value: 200 },
      responsible: { value: 'สำนักปลัดเทศบาล' },
      kpi: { value: 'มีการอบรม' },
      outcome: { value: 'ไม่มีการทุจริต' },
    });
  });

  test('its heading code outranks the table’s, and a difference is doubted', () => {
    const table = [
      'ที่\tมิติ\tภารกิจตามมิติ\tโครงการ\tงบประมาณ',
      '๑\t๑. ก\t๑.๑ ข\tโครงการอบรมกฎหมายท้องถิ่น\t-',
    ];
    const lines = ['มิติที่ ๑ ก', '๑.๒ ค', ...sheetOf('๑', 'โครงการอบรมกฎหมายท้องถิ่น', '-')];
    const sheets = recogniseSheets(readText(lines.join('\n')).blocks);
    const [first] = addSheets(mapped(table).projects, sheets, 2566);
    expect(first?.place.missionCode).toBe('1.2');
    expect(first?.placeDoubts.get('mission_code')).toBe('sheet_code_differs');
  });
});

describe('which project a sheet is of', () => {
  test('the one of the same number whose name is alike', () => {
    const projects = withSheets(...sheetOf('๒', 'โครงการประกวดคำขวัญต้านการโกง', '๙๐๐ บาท'));
    expect(projects).toHaveLength(2);
    expect(moneyOf(projects[1]).at(-1)).toBe('2566 detail_sheet 900 / -');
  });

  test('under another number only where the name is all but the same', () => {
    const projects = withSheets(...sheetOf('๗', 'โครงการประกวดคำขวัญต้านโกง', '๙๐๐ บาท'));
    expect(moneyOf(projects[1]).at(-1)).toBe('2566 detail_sheet 900 / -');
  });

  test('a sheet the table does not list is a project of its own', () => {
    const projects = withSheets(...sheetOf('๒', 'จ้างเหมาบริการรักษาความสะอาด', '๙๐๐ บาท'));
    expect(projects).toHaveLength(3);
    expect(projects[2]).toMatchObject({
      seq: '2',
      name: 'จ้างเหมาบริการรักษาความสะอาด',
      kind: 'other',
    });
    expect(moneyOf(projects[1])).toHaveLength(2);
  });
});

test('the amounts of sheets by their number, in satang', () => {
  const lines = [
    ...sheetOf('๑', 'โครงการ ก', '๑,๐๐๐ บาท'),
    ...sheetOf('๒', 'โครงการ ข', 'ไม่ใช้งบประมาณ'),
    ...sheetOf('๓', 'โครงการ ค', '๐ บาท'),
  ];
  const sheets = recogniseSheets(readText(lines.join('\n')).blocks);
  expect([...sheetAmounts(sheets)]).toEqual([
    ['1', 100_000],
    ['3', 0],
  ]);
});

test('a sheet without a name is left out and said so', () => {
  const read = readText('แผนปฏิบัติการป้องกันการทุจริต\nประชาชน ๒๐๐ คน');
  const recognised = recognise(read, []);
  const nameless: DetailSheet = {
    seq: null,
    context: NO_CONTEXT,
    lineFirst: 2,
    lineLast: 2,
    fields: new Map([['target', [{ no: 2, cell: null, text: 'ประชาชน ๒๐๐ คน' }]]]),
  };
  const keys = { documentId: 'd', bodyId: null, facts: recognised.facts };
  const { tables } = mapDocument(read, { ...recognised, sheets: [nameless] }, keys);
  expect(tables.projects).toEqual([]);
  expect(tables.rejects).toEqual([
    { document_id: 'd', line_first: 2, line_last: 2, reason: 'no_name', text: 'ประชาชน ๒๐๐ คน' },
  ]);
});
