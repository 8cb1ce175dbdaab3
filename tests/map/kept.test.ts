import { expect, test } from 'vitest';
import { ingest } from '../golden/ingested.ts';

const read = (text: string) =>
  ingest([{ path: 'plan.txt', bytes: new TextEncoder().encode(text) }]);

const HEAD = 'รายงานผลการดำเนินงานตามแผนปฏิบัติการป้องกันการทุจริต\nเทศบาลตำบลหลายปี จังหวัดตรัง\n\n';

test('money without a year is of the year its own row prints', async () => {
  const tables = await read(
    `${HEAD}ที่\tปีงบประมาณ\tโครงการ\tงบประมาณ\tเบิกจ่าย\tผลการดำเนินงาน
1\t2566\tโครงการอบรมคุณธรรม\t30,000\t12,000\tอยู่ระหว่างดำเนินการ
2\t๒๕๖๗\tโครงการค่ายเยาวชน\t40,000\t40,000\tดำเนินการแล้วเสร็จ
`,
  );
  expect(
    tables.project_budgets.map((row) => [row.fiscal_year, row.budget_baht, row.disbursed_baht]),
  ).toEqual([
    [2566, 3_000_000, 1_200_000],
    [2567, 4_000_000, 4_000_000],
  ]);
});

test('a project’s number is a field with the printed place', async () => {
  const tables = await read(
    `${HEAD}ที่\tโครงการ\tงบประมาณ\n๑\tโครงการอบรมคุณธรรม\t30,000\n๒\tโครงการค่ายเยาวชน\t-\n`,
  );
  const places = tables.field_evidence.filter(({ field }) => field === 'seq');
  const printed = places.map(
    (row) => tables.evidence.find((place) => place.evidence_id === row.evidence_id)?.text,
  );
  expect(tables.projects.map(({ seq }) => seq)).toEqual(['1', '2']);
  expect(printed).toEqual(['๑', '๒']);
});

test('figures of known columns without a place are kept, words are not', async () => {
  const tables = await read(
    `${HEAD}ที่\tโครงการ\tงบประมาณ\tร้อยละ\tปัญหาอุปสรรค\n1\tโครงการอบรม\t30,000\t75\tฝนตก 2 วัน\n2\tโครงการค่าย\t5,000\t๑๐.๕\tขาดเงิน 1,500 บาท\n`,
  );
  const kept = tables.field_evidence.filter(({ field }) => field.startsWith('kept.'));
  const place = (id: string) => tables.evidence.find((row) => row.evidence_id === id)?.text;
  expect(kept.map((row) => [row.record_id.slice(-4), row.field, place(row.evidence_id)])).toEqual([
    ['p001', 'kept.1', '75'],
    ['p002', 'kept.1', '๑๐.๕'],
    ['p002', 'kept.2', 'ขาดเงิน 1,500 บาท'],
  ]);
});
