import { describe, expect, test } from 'vitest';
import { headsOf, tablesOf } from './printed.ts';

/** The role of a column under an unknown heading, beside known ones. */
function guessed(cells: readonly string[], beside = 'ตัวชี้วัด'): { role: string; isGuessed: boolean } {
  const [table] = tablesOf(
    `ที่\tโครงการ\t${beside}\tซมดฟกห\tหมายเหตุ`,
    ...cells.map((cell, i) => `${i + 1}\tโครงการอบรมรุ่นที่ ${i + 1}\t-\t${cell}\t-`),
  );
  const column = table?.columns[3];
  return { role: column?.role ?? '', isGuessed: column?.isGuessed === true };
}

describe('a column under an unknown heading is what its content tells', () => {
  test.each([
    ['amounts', ['20,000', '1,500', 'ไม่ใช้งบประมาณ'], 'budget'],
    ['offices', ['กองคลัง', 'สำนักปลัด', 'กองช่าง'], 'responsible'],
    ['units', ['คน', 'ครั้ง', 'คน'], 'unit'],
    ['counts with a unit', ['๕๐ คน', 'ไม่น้อยกว่า ๒ ครั้ง', '๓ แห่ง'], 'target'],
    ['statuses', ['ดำเนินการแล้วเสร็จ', 'ยังไม่ดำเนินการ', 'ดำเนินการแล้ว'], 'status'],
    ['percentages of a plan', ['ร้อยละ ๘๐', '90%', '100 %'], 'target'],
  ])('%s', (_what, cells, role) => {
    expect(guessed(cells)).toEqual({ role, isGuessed: true });
  });

  test('percentages of a report are progress', () => {
    expect(guessed(['80%', '100%', '0%'], 'ผลการดำเนินงาน').role).toBe('progress');
  });

  test('amounts beside a budget are what was spent, in a report where none is larger', () => {
    const lines = (spent: string) => [
      'ที่\tโครงการ\tงบประมาณ\tซมดฟกห\tผลการดำเนินงาน',
      `1\tโครงการอบรม\t20,000\t${spent}\tจัดอบรม`,
      '2\tโครงการประชุม\t5,000\t5,000\tจัดประชุม',
    ];
    expect(headsOf(tablesOf(...lines('18,500'))[0])[3]).toBe('disbursed');
    expect(headsOf(tablesOf(...lines('28,500'))[0])[3]).toBe('other');
  });

  test('names of projects, where the columns beside are those of a plan', () => {
    const [table] = tablesOf(
      'ที่\tซมดฟกห\tงบประมาณ\tหน่วยงานรับผิดชอบ',
      '1\tโครงการอบรมคุณธรรม\t20,000\tกองคลัง',
      '2\tมาตรการเปิดเผยข้อมูล\t-\tสำนักปลัด',
    );
    expect(headsOf(table)[1]).toBe('name');
    expect(table?.kind).toBe('plan');
  });
});

describe('a column is not guessed', () => {
  test('where its words tell nothing, or a single cell alone does', () => {
    expect(guessed(['ตามระเบียบ', 'วางแผนใหม่', 'ก'])).toEqual({ role: 'other', isGuessed: false });
    expect(guessed(['กองคลัง', '-', '-'])).toEqual({ role: 'other', isGuessed: false });
  });

  test('where a known heading has the role', () => {
    expect(guessed(['กองคลัง', 'สำนักปลัด'], 'หน่วยงานรับผิดชอบ').role).toBe('other');
  });
});
