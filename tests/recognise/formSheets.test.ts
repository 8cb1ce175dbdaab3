import { expect, test } from 'vitest';
import { readText } from '../../pipelines/read/text.ts';
import { recognise } from '../../pipelines/recognise/recognise.ts';

const PLAN = ['ที่\tโครงการ\tงบประมาณ ๒๕๖๖', '๑\tโครงการเมืองสะอาด\t๑,๐๐๐', ''];
const FORM = [
  '๑. ชื่อโครงการ\tโครงการเมืองสะอาด',
  '๒. หลักการและเหตุผล\tเพราะเมืองยังไม่สะอาด',
  '๓. กลุ่มเป้าหมาย\tแม่ค้า จำนวน ๑๒ คน',
  '๔. งบประมาณ\t๑,๐๐๐ บาท',
  '๕. ผู้รับผิดชอบ\tกองช่าง',
];
const ENDS = ['๖. ตัวชี้วัดและผลลัพธ์', '', 'ตัวชี้วัด\tผลลัพธ์', 'ถังขยะ ๓ ใบ\tตลาดสะอาด', ''];

function readingOf(...lines: string[]) {
  const { sheets, tables } = recognise(readText(lines.join('\n')), []);
  const told = sheets.map(({ fields }) =>
    [...fields].map(([field, pieces]) => `${field}: ${pieces.map(({ text }) => text).join('|')}`),
  );
  return { told, kinds: tables.map(({ kind }) => kind), rows: sheets.map((s) => s.printedRows) };
}

const FIELDS = [
  'name: โครงการเมืองสะอาด',
  'target: แม่ค้า จำนวน ๑๒ คน',
  'budget: ๑,๐๐๐ บาท',
  'responsible: กองช่าง',
];

test('a form of numbered labels below the plan is a sheet, and the small table after it is of it', () => {
  expect(readingOf(...PLAN, ...FORM, ...ENDS)).toEqual({
    told: [[...FIELDS, 'kpi: ถังขยะ ๓ ใบ', 'outcome: ตลาดสะอาด']],
    kinds: ['plan'],
    rows: [FORM.length + 2],
  });
});

test('of two forms each has the small table below it', () => {
  const second = [...FORM, ...ENDS].map((line) => line.replace('ตลาดสะอาด', 'ตลาดน่าเดิน'));
  const { told } = readingOf(...PLAN, ...FORM, ...ENDS, ...second);
  expect(told.map((fields) => fields.at(-1))).toEqual(['outcome: ตลาดสะอาด', 'outcome: ตลาดน่าเดิน']);
});

test('a table of other columns, or further below, is none of the form', () => {
  const own = ['ตัวชี้วัด\tผลลัพธ์', 'ก\tข'];
  expect(readingOf(...PLAN, ...FORM, 'คำ', 'คำ', 'คำ', 'คำ', 'คำ', ...own)).toMatchObject({
    told: [FIELDS],
    kinds: ['plan', 'other'],
  });
  const other = ['โครงการ\tงบประมาณ ๒๕๖๖\tตัวชี้วัด', 'โครงการข\t๑,๐๐๐\tก'];
  expect(readingOf(...PLAN, ...FORM, '', ...other)).toMatchObject({
    told: [FIELDS],
    kinds: ['plan', 'plan'],
  });
});
