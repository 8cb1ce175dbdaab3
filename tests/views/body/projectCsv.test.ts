import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../app/engine/engine.ts';
import { everything } from '../../../app/queries/filter.ts';
import { projectTable } from '../../../app/queries/projectTable.ts';
import { projectCsv } from '../../../app/views/body/projectCsv.ts';
import { parseRfc4180 } from '../../export/rfc4180.ts';
import { sampleEngine } from '../../support/sampleEngine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await sampleEngine();
});
afterAll(() => engine.close());

const page = { sort: 'ordinal', descending: false, offset: 0, limit: 50 } as const;

test('every kind of nothing is said in words beside an empty cell, zero is a zero', async () => {
  const { rows } = await projectTable(engine, { ...everything, bodies: ['b-sub'] }, page);
  const linkTo = (id: string) => `https://page.test/?ev=${id}`;
  const text = projectCsv(rows, { language: 'th', dataVersion: 'v1', linkTo });
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const [heading = [], ...lines] = parseRfc4180(text.slice(1));
  expect(lines).toHaveLength(10);
  const cells = (name: string) => {
    const line = lines.find((cell) => cell[heading.indexOf('โครงการ')] === name) ?? [];
    return ['งบประมาณ (บาท)', 'งบประมาณ: ความหมาย', 'เบิกจ่าย (บาท)', 'เบิกจ่าย: ความหมาย'].map(
      (column) => line[heading.indexOf(column)],
    );
  };
  const [none, zero] = ['ไม่ใช้งบประมาณ', 'ศูนย์ (พิมพ์เลข 0)'];
  expect(cells('โครงการค่ายคุณธรรม')).toEqual(['30000.00', 'มีจำนวน', '0.00', zero]);
  expect(cells('มาตรการลดการใช้ดุลพินิจ')).toEqual(['', 'ไม่ระบุ', '', 'ไม่ระบุ']);
  expect(cells('มาตรการควบคุมการเบิกจ่าย')).toEqual(['', none, '', none]);
  expect(cells('โครงการวางระบบควบคุมภายใน').slice(0, 3)).toEqual(['', 'อ่านไม่ได้', '5000.00']);
  expect(lines[0]).toContain('https://page.test/?ev=sub64r6-e3.1');
});
