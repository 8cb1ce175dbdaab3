import { describe, expect, test } from 'vitest';
import { readCsv } from '../../pipelines/read/csv.ts';
import { recogniseTables } from '../../pipelines/recognise/tables.ts';
import { mapProjectTable } from '../../pipelines/map/projectTable.ts';
import { mapped, moneyOf, SETTING } from './printed.ts';

const HEAD = ['ลำดับ', 'โครงการ', 'ตัวชี้วัด', 'งบประมาณ', 'เบิกจ่าย', 'ผลการดำเนินงาน', 'ผู้รับผิดชอบ'];
const WHOLE = [
  '1,โครงการอบรม,จำนวนคน,"20,000",-,ดำเนินการแล้วเสร็จ,กองคลัง',
  '2,โครงการประชุม,จำนวนครั้ง,0,0,ยังไม่ดำเนินการ,สำนักปลัด',
  '3,โครงการค่ายเยาวชน,จำนวนคน,-,-,ยกเลิก,กองการศึกษา',
];

/** The last project of a report whose lines are separated by commas. */
function lastOf(line: string) {
  const text = [HEAD.join(','), ...WHOLE, line].join('\n');
  const [table] = recogniseTables(readCsv(text, ',').blocks);
  if (!table) throw new Error('no table');
  const { projects } = mapProjectTable(table, { ...SETTING, source: 'report' });
  const last = projects.at(-1);
  if (!last || projects.length !== 4) throw new Error(`${projects.length} projects`);
  return {
    values: [
      last.name,
      last.kpi.value,
      ...moneyOf(last),
      last.status.value,
      last.responsible.value,
    ],
    doubts: [last.nameDoubt, last.kpi, last.status, last.responsible, last.budgets[0]?.budget].map(
      (one) => (typeof one === 'string' || !one ? one : one.doubt),
    ),
  };
}

const SHIFTED = Array.from({ length: 5 }, () => 'cell_shifted');

describe('a line with a comma that no quotes hold', () => {
  test('in an amount is put together again, and unsure', () => {
    expect(lastOf('4,โครงการป้าย,จำนวนป้าย,15,000,9000,ดำเนินการแล้วเสร็จ,กองช่าง')).toEqual({
      values: ['โครงการป้าย', 'จำนวนป้าย', '2564 report 15000 / 9000', 'completed', 'กองช่าง'],
      doubts: SHIFTED,
    });
  });

  test('is not seen between a zero and a number, which print no amount together', () => {
    const line = '4,โครงการป้าย,จำนวนป้าย,0,100,9000,ดำเนินการแล้วเสร็จ,กองช่าง';
    const [table] = recogniseTables(
      readCsv([HEAD.join(','), ...WHOLE, line].join('\n'), ',').blocks,
    );
    const texts = table?.rows.at(-1)?.cells.flatMap(({ pieces }) => pieces.map(({ text }) => text));
    expect(texts).toContain('0');
    expect(texts).not.toContain('0,100');
  });

  test('in two amounts as well', () => {
    expect(lastOf('4,โครงการป้าย,จำนวนป้าย,15,000,9,500,ดำเนินการแล้วเสร็จ,กองช่าง')).toEqual({
      values: ['โครงการป้าย', 'จำนวนป้าย', '2564 report 15000 / 9500', 'completed', 'กองช่าง'],
      doubts: SHIFTED,
    });
  });

  test('in words leaves no value sure, whichever words belong together', () => {
    const { values, doubts } = lastOf('4,โครงการป้าย,เสียงตามสาย,จำนวนครั้ง,5000,-,ยกเลิก,กองช่าง');
    expect(values.slice(2)).toEqual(['2564 report 5000 / -', 'cancelled', 'กองช่าง']);
    expect(doubts).toEqual(SHIFTED);
  });
});

describe('a row that lost an empty cell', () => {
  const TABS = HEAD.join('\t');
  const rowsOf = (...lines: string[]) => mapped([TABS, ...lines], { source: 'report' }).projects;
  const ONE = '1\tโครงการอบรม\tจำนวนคน\t20,000\t-\tดำเนินการแล้วเสร็จ\tกองคลัง';

  test('is laid by what its cells hold, and unsure', () => {
    const [, project] = rowsOf(ONE, '2\tโครงการประชุม\t8,000\t5,000\tดำเนินการแล้วเสร็จ\tสำนักปลัด');
    expect(moneyOf(project)).toEqual(['2564 report 8000 / 5000']);
    expect(project).toMatchObject({
      kpi: { value: null },
      responsible: { value: 'สำนักปลัด', doubt: 'cell_shifted' },
      status: { value: 'completed', doubt: 'cell_shifted' },
    });
  });

  test('and where several ways fit, what is missing is unsure too', () => {
    const [, project] = rowsOf(ONE, '2\tโครงการประชุม\tจำนวนครั้ง\t8,000\tดำเนินการแล้วเสร็จ\tสำนักปลัด');
    expect(project?.budgets[0]?.budget.doubt).not.toBeNull();
    expect(project?.budgets[0]?.disbursed.doubt).not.toBeNull();
    expect(project?.responsible).toMatchObject({ value: 'สำนักปลัด', doubt: 'cell_shifted' });
  });

  test('while one odd cell alone is what the document prints', () => {
    const [, project] = rowsOf(
      ONE,
      '2\tโครงการประชุม\tจำนวนครั้ง\tรอจัดสรร\t-\tดำเนินการแล้วเสร็จ\tกองคลัง',
    );
    expect(project?.responsible).toMatchObject({ value: 'กองคลัง', doubt: null });
  });
});
