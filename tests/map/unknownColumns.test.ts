import { describe, expect, test } from 'vitest';
import { mapped, moneyOf } from './printed.ts';

describe('a value of a column whose meaning was told by its content', () => {
  const [project] = mapped([
    'ที่\tโครงการ\tตัวชี้วัด\tซมดฟกห\tหมายเหตุ',
    '1\tโครงการอบรม\tผู้ผ่าน\t20,000\t-',
    '2\tโครงการประชุม\tผู้ร่วม\t5,000\t-',
  ]).projects;

  test('is taken, and unsure', () => {
    expect(moneyOf(project)).toEqual(['2564 plan_table 20000 / -']);
    expect(project?.budgets[0]?.budget.doubt).toBe('heading_guessed');
  });

  test('leaves what stands under known headings sure', () => {
    expect(project?.kpi.doubt).toBeNull();
    expect(project?.responsible.doubt).toBeNull();
  });
});

describe('a value that is missing beside words under an unknown heading', () => {
  const unsure = (cell: string, source: 'plan_table' | 'report' = 'plan_table') => {
    const [project] = mapped(
      ['ที่\tโครงการ\tตัวชี้วัด\tซมดฟกห\tหมายเหตุ', `1\tโครงการอบรม\tผู้ผ่าน\t${cell}\t-`],
      { source },
    ).projects;
    const { kpi, unit, targetText, responsible, outcome, status, quarters } = project ?? {};
    const fields = { kpi, unit, targetText, responsible, outcome, status, quarters };
    return Object.entries(fields).flatMap(([name, reading]) =>
      reading?.doubt === 'unknown_column' ? [name] : [],
    );
  };

  test('is unsure where those words may be it', () => {
    expect(unsure('ผู้เข้าอบรมนำความรู้ไปใช้ในการปฏิบัติหน้าที่ได้อย่างถูกต้อง')).toEqual([
      'targetText',
      'responsible',
      'outcome',
    ]);
    expect(unsure('ทีมช่าง')).toEqual(['unit', 'targetText', 'responsible', 'outcome']);
    expect(unsure('/')).toEqual(['quarters']);
    expect(unsure('ต.ค. 66 - ธ.ค. 66')).toEqual(['quarters']);
  });

  test('in a report the status too', () => {
    expect(unsure('ปิดงานแล้ว', 'report')).toContain('status');
  });

  test('is not stated where the cell is empty or a dash', () => {
    expect(unsure('')).toEqual([]);
    expect(unsure('-')).toEqual([]);
  });

  test('money is a row that was not read, not an amount', () => {
    const [project] = mapped([
      'ที่\tโครงการ\tตัวชี้วัด\tซมดฟกห\tหมายเหตุ',
      '1\tโครงการอบรม\tผู้ผ่าน\t20,000\t-',
    ]).projects;
    expect(moneyOf(project)).toEqual(['2564 plan_table - / -']);
    expect(project?.budgets[0]?.budget).toMatchObject({
      doubt: 'unknown_column',
      pieces: [{ no: 2, cell: 3, text: '20,000' }],
    });
  });
});
