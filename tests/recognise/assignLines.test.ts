import { expect, test } from 'vitest';
import { assignLines } from '../../pipelines/recognise/assignLines.ts';
import type { Role } from '../../pipelines/stages.ts';

const roles: Role[] = ['name', 'kpi', 'target', 'budget', 'responsible'];

/** The lines of each column, joined by a stroke. */
function shared(lines: readonly string[]): string[] {
  const { ends } = assignLines(lines, roles);
  return ends.map((end, i) => lines.slice(i === 0 ? 0 : ends[i - 1], end).join('|'));
}

test('a line to a column where there are as many', () => {
  const lines = ['โครงการอบรม', 'จำนวนผู้เข้าอบรม', '50 คน', '10,000', 'กองคลัง'];
  expect(shared(lines)).toEqual(lines);
});

test('a name that ends in a word with more to come takes the next line too', () => {
  const lines = ['มาตรการจัดทำคู่มือของ', 'พนักงาน', 'จำนวนคู่มือ', '2 เล่ม', '-', 'กองคลัง'];
  expect(shared(lines)).toEqual(['มาตรการจัดทำคู่มือของ|พนักงาน', 'จำนวนคู่มือ', '2 เล่ม', '-', 'กองคลัง']);
});

test('money stays under money where a cell before it is lost', () => {
  expect(shared(['โครงการอบรม', '50 คน', '10,000', 'กองคลัง'])).toEqual([
    'โครงการอบรม',
    '',
    '50 คน',
    '10,000',
    'กองคลัง',
  ]);
});

test('an office wrapped over two lines is one cell', () => {
  const lines = ['โครงการก', 'จำนวนครั้ง', '1 ครั้ง', 'ไม่ใช้งบประมาณ', 'สำนักปลัด', 'เทศบาล'];
  expect(shared(lines).at(-1)).toBe('สำนักปลัด|เทศบาล');
});
