import { expect, test } from 'vitest';
import { localeOf } from '../../../app/ui/Locale.tsx';
import { stuckCsv } from '../../../app/views/stuck/csv.ts';
import { parseRfc4180 } from '../../export/rfc4180.ts';
import { project } from './rows.ts';

const locale = localeOf({ language: 'th', digits: 'thai' });

function exported(rows: Parameters<typeof stuckCsv>[0]): Record<string, string>[] {
  const linkTo = (id: string) => `http://localhost/?ev=${id}`;
  const text = stuckCsv(rows, { locale, dataVersion: '83a25216f651', linkTo });
  const [heading = [], ...body] = parseRfc4180(text.slice(1));
  return body.map((cells) =>
    Object.fromEntries(heading.map((name, at) => [name, cells[at] ?? ''])),
  );
}

test('each row carries its numbers bare, whatever digits the page shows', () => {
  const [row] = exported([project({ budget_satang: 30_000_050 })]);
  expect(row).toMatchObject({
    'งบประมาณ (บาท)': '300000.50',
    'งบประมาณ: ความหมาย': 'มีจำนวน',
    ปีงบประมาณ: '2564',
    'ปีงบประมาณที่ผ่านไป (ร้อยละ)': '50',
    บรรทัดแรก: '98',
    บรรทัดสุดท้าย: '98',
  });
});

test('the four kinds of nothing are words beside an empty cell, a printed zero is a number', () => {
  const kinds = exported([
    project({ disbursed_satang: 0 }),
    project(),
    project({ needs_no_budget: true }),
    project({ disbursed_unsure: true, doubtful_fields: ['disbursed_baht'] }),
  ]).map((row) => [row['เบิกจ่าย (บาท)'], row['เบิกจ่าย: ความหมาย']]);
  expect(kinds).toEqual([
    ['0.00', 'ศูนย์ (พิมพ์เลข 0)'],
    ['', 'ไม่ระบุ'],
    ['', 'ไม่ใช้งบประมาณ'],
    ['', 'อ่านไม่ได้'],
  ]);
});

test('a budget that no document states is an empty cell too', () => {
  const [row] = exported([project({ budget_satang: null })]);
  expect([row?.['งบประมาณ (บาท)'], row?.['งบประมาณ: ความหมาย']]).toEqual(['', 'ไม่ระบุ']);
});

test('an unsure number says so, with the fields that were doubted', () => {
  const [row] = exported([
    project({ budget_unsure: true, doubtful_fields: ['budget_baht', 'responsible_unit'] }),
  ]);
  expect(row?.['งบประมาณ: ความหมาย']).toBe('มีจำนวน (อ่านไม่แน่ชัด)');
  expect(row?.['ช่องที่อ่านไม่แน่ชัด']).toBe('งบประมาณ, หน่วยงานรับผิดชอบ');
});

test('a hostile name starts no formula, a code is no date, the source stands in the row', () => {
  const [row] = exported([project({ name: '=HYPERLINK("http://x")', quarters: [1, 2] })]);
  expect(row?.['โครงการ']).toBe('\'=HYPERLINK("http://x")');
  expect(row?.['ภารกิจตามเอกสาร']).toMatch(/^ภารกิจ /);
  expect(row?.['ไตรมาสที่วางแผน']).toMatch(/^ไตรมาส /);
  expect(row?.['เอกสารต้นทาง']).toBe('รายงานผล รอบ ๖ เดือน');
  expect(row?.['ลิงก์ไปยังหลักฐาน']).toBe('http://localhost/?ev=d1.L98c5');
});
