import { expect, test } from 'vitest';
import { ingest } from '../golden/ingested.ts';

const TITLE = [
  'รายงานผลตามแผนปฏิบัติการป้องกันการทุจริต รอบ 12 เดือน ปีงบประมาณ พ.ศ. 2567',
  'เทศบาลตำบลสองไฟล์ จังหวัดตรัง',
  '',
];
const ROWS = [
  ['ที่', 'โครงการ', 'งบประมาณ', 'เบิกจ่าย', 'สถานะ'],
  ['1', 'โครงการอบรมคุณธรรม', '30000', '29500', 'แล้วเสร็จ'],
  ['2', 'โครงการค่ายเยาวชน', '45000', '-', 'ยังไม่ดำเนินการ'],
  ['3', 'มาตรการเปิดเผยราคากลาง', 'ไม่ใช้งบประมาณ', '-', 'แล้วเสร็จ'],
  ['4', 'กิจกรรมรับฟังความคิดเห็น', '0', '0', 'แล้วเสร็จ'],
];

const file = (path: string, separator: string, rows = ROWS) => ({
  path,
  bytes: new TextEncoder().encode(
    [...TITLE, ...rows.map((cells) => cells.join(separator))].join('\n'),
  ),
});

test('one report as a CSV and as a text is told once, of the file that does not speak', async () => {
  const { documents, findings } = await ingest([file('a.csv', ','), file('b.txt', '\t')]);
  const twice = findings.filter(({ rule_id: rule }) => rule === 'published_twice');
  const ids = documents.map(({ document_id: id }) => id).sort();
  expect(documents.map(({ format }) => format).sort()).toEqual(['csv', 'txt']);
  expect(twice.map((one) => one.document_id)).toEqual([ids[1]]);
  expect(JSON.parse(twice[0]?.detail ?? '{}')).toMatchObject({
    ...{ other_document_id: ids[0], same_percent: 100, n_projects: 4 },
  });
});

test('an edition with another amount in several rows is another report', async () => {
  const edition = ROWS.map((cells) => cells.map((cell) => cell.replace('5000', '6000')));
  const { findings } = await ingest([file('a.csv', ','), file('b.txt', '\t', edition)]);
  expect(findings.filter(({ rule_id: rule }) => rule === 'published_twice')).toEqual([]);
});
