import { describe, expect, test } from 'vitest';
import { ingest } from '../golden/ingested.ts';

const PLAN = 'แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ พ.ศ. 2568\nเทศบาลตำบลแปลกตา จังหวัดตรัง\n\n';
const REPORT =
  'รายงานผลตามแผนปฏิบัติการป้องกันการทุจริต รอบ 12 เดือน ปีงบประมาณ พ.ศ. 2568\nเทศบาลตำบลแปลกตา จังหวัดตรัง\n\n';

const read = (text: string) =>
  ingest([{ path: 'document.txt', bytes: new TextEncoder().encode(text) }]);

async function moneyIn(text: string) {
  const { projects, project_budgets: budgets } = await read(text);
  return projects.map(({ project_id, name }) => {
    const own = budgets.find((row) => row.project_id === project_id);
    return [name, own?.budget_baht ?? null, own?.disbursed_baht ?? null];
  });
}

describe('tables turned or set side by side', () => {
  test('a project in each column is a project, and each printed row is counted once', async () => {
    const text = `${PLAN}ที่\t1\t2\t3
โครงการ\tโครงการอบรมคุณธรรม\tกิจกรรมวันสุจริต\tมาตรการเปิดเผยราคา
ตัวชี้วัด\tผู้ผ่านการอบรม\tจำนวนครั้ง\tร้อยละที่เผยแพร่
งบประมาณ\t35,000\t0\tไม่ใช้งบประมาณ
ผู้รับผิดชอบ\tสำนักปลัด\tกองคลัง\tกองคลัง
`;
    expect(await moneyIn(text)).toEqual([
      ['โครงการอบรมคุณธรรม', 3_500_000, null],
      ['กิจกรรมวันสุจริต', 0, null],
      ['มาตรการเปิดเผยราคา', null, null],
    ]);
    const { documents, projects } = await read(text);
    expect(documents[0]).toMatchObject({ rows_seen: 5, rows_mapped: 5, rows_rejected: 0 });
    expect(projects.map(({ responsible_unit: unit }) => unit)).toEqual([
      'สำนักปลัด',
      'กองคลัง',
      'กองคลัง',
    ]);
  });

  test('two tables beside each other are both read, the shorter one too', async () => {
    const head = 'ที่\tโครงการ\tงบประมาณ\tผู้รับผิดชอบ';
    const text = `${PLAN}${head}\t\t${head}
1\tโครงการอบรมวินัย\t20,000\tสำนักปลัด\t\t3\tโครงการพัฒนาเว็บไซต์\t60,000\tกองคลัง
2\tกิจกรรมจิตอาสา\t5,000\tกองช่าง\t\t\t\t\t
`;
    expect(await moneyIn(text)).toEqual([
      ['โครงการอบรมวินัย', 2_000_000, null],
      ['กิจกรรมจิตอาสา', 500_000, null],
      ['โครงการพัฒนาเว็บไซต์', 6_000_000, null],
    ]);
    const { documents } = await read(text);
    expect(documents[0]).toMatchObject({ rows_seen: 3, rows_mapped: 3, rows_rejected: 0 });
  });
});

describe('columns of one kind beside each other', () => {
  const rounds = (later: string) => `${REPORT}ที่\tโครงการ\tงบประมาณ\tรอบ 6 เดือน\t\tรอบ 12 เดือน\t
\t\t\tผลการดำเนินงาน\tเบิกจ่าย\tผลการดำเนินงาน\tเบิกจ่าย
1\tโครงการอบรมธรรมะ\t30,000\tจัดครั้งที่ 1\t15,000\t${later}
2\tโครงการเสียงตามสาย\t20,000\tจัดหาแล้ว\t5,000\t${later}
`;

  test('of two rounds the later is reported, and the two are never added up', async () => {
    const money = await moneyIn(rounds('จัดครบ 2 ครั้ง\t29,000'));
    expect(money.map(([, , disbursed]) => disbursed)).toEqual([2_900_000, 2_900_000]);
    const { projects } = await read(rounds('จัดครบ 2 ครั้ง\t29,000'));
    expect(projects[0]?.outcome).toBe('จัดครบ 2 ครั้ง');
  });

  test('the earlier one is, where the later is left empty', async () => {
    const money = await moneyIn(rounds('-\t-'));
    expect(money.map(([, , disbursed]) => disbursed)).toEqual([1_500_000, 500_000]);
  });

  test('of money by its sources the sum is the budget, whatever the sources are called', async () => {
    const money = await moneyIn(`${PLAN}ที่\tโครงการ\tงบประมาณจำแนกตามแหล่งเงิน\t\t\tหน่วยงาน
\t\tเงินรายได้\tเงินอุดหนุน\tรวม\t
1\tโครงการอบรมธรรมาภิบาล\t30,000\t20,000\t50,000\tสำนักปลัด
2\tโครงการพลเมืองตื่นรู้\t15,000\t-\t15,000\tกองช่าง
`);
    expect(money.map(([, budget]) => budget)).toEqual([5_000_000, 1_500_000]);
  });

  test('a percentage headed in two rows is the progress', async () => {
    const { projects } = await read(`${REPORT}ที่\tโครงการ\tร้อยละ\t\tสถานะ
\t\tเป้าหมาย\tความก้าวหน้า\t
1\tโครงการอบรม\t100\t25.5\tอยู่ระหว่างดำเนินการ
2\tโครงการค่าย\t100\t0\tยังไม่ดำเนินการ
`);
    expect(projects.map((row) => row.progress_percent)).toEqual([25.5, 0]);
  });
});

describe('boxes to be ticked in a cell', () => {
  test.each([
    ['☑ แล้วเสร็จ ☐ อยู่ระหว่างดำเนินการ ☐ ยังไม่ดำเนินการ', 'completed'],
    ['☐ แล้วเสร็จ ☑ อยู่ระหว่างดำเนินการ ☐ ยังไม่ดำเนินการ', 'in_progress'],
    ['( ) แล้วเสร็จ (  ) อยู่ระหว่างดำเนินการ (/) ยังไม่ดำเนินการ', 'not_started'],
    ['[ ] แล้วเสร็จ [x] อยู่ระหว่างดำเนินการ', 'in_progress'],
    ['☐ แล้วเสร็จ ☐ อยู่ระหว่างดำเนินการ ☐ ยังไม่ดำเนินการ', 'not_stated'],
  ])('%s', async (cell, status) => {
    const { projects } = await read(
      `${REPORT}ที่\tโครงการ\tสถานะ\tเบิกจ่าย\n1\tโครงการอบรม\t${cell}\t-\n2\tโครงการค่าย\tแล้วเสร็จ\t-\n`,
    );
    expect([projects[0]?.status, projects[0]?.outcome]).toEqual([status, null]);
  });

  test('two of them ticked say nothing sure', async () => {
    const { projects } = await read(
      `${REPORT}ที่\tโครงการ\tสถานะ\tเบิกจ่าย\n1\tโครงการอบรม\t☑ แล้วเสร็จ ☑ อยู่ระหว่างดำเนินการ ☐ ยกเลิก\t-\n2\tโครงการค่าย\tแล้วเสร็จ\t-\n`,
    );
    expect(projects[0]?.doubtful_fields).toContain('status');
  });
});
