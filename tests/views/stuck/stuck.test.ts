import { describe, expect, test } from 'vitest';
import { amountKind } from '../../../app/format/amount.ts';
import type { StuckReport, StuckUnit } from '../../../app/queries/stuck.ts';
import { localeOf } from '../../../app/ui/Locale.tsx';
import {
  budgetOf,
  disbursedOf,
  isNothingPaid,
  sumOfAmounts,
} from '../../../app/views/stuck/amounts.ts';
import { answerOf } from '../../../app/views/stuck/answer.ts';
import { byUnitMarks } from '../../../app/views/stuck/charts/byUnit.ts';
import { clockFace, clockInWords, isPastPlan } from '../../../app/views/stuck/clock.ts';
import { barsOf, groupByUnit } from '../../../app/views/stuck/groups.ts';
import { project } from './rows.ts';

const thai = localeOf({ language: 'th', digits: 'arabic' });

describe('amounts of a project', () => {
  test.each([
    ['a number', { disbursed_satang: 500 }, 'value'],
    ['a printed 0', { disbursed_satang: 0 }, 'zero'],
    ['a dash', {}, 'not_stated'],
    ['the phrase', { needs_no_budget: true }, 'no_budget'],
    [
      'what cannot be read',
      { disbursed_unsure: true, doubtful_fields: ['disbursed_baht'] },
      'not_read',
    ],
    [
      'a dash beside a doubtful budget',
      { disbursed_unsure: true, budget_unsure: true, doubtful_fields: ['budget_baht'] },
      'not_stated',
    ],
  ])('%s is its own kind', (_, change, kind) => {
    expect(amountKind(disbursedOf(project(change)))).toBe(kind);
  });

  test('nothing paid is a printed 0 or nothing stated, not what needs none or cannot be read', () => {
    const doubted = { disbursed_unsure: true, doubtful_fields: ['disbursed_baht'] };
    const rows = [
      project({ disbursed_satang: 0 }),
      project(),
      project({ needs_no_budget: true }),
      project(doubted),
      project({ disbursed_satang: 1 }),
    ];
    expect(rows.map(isNothingPaid)).toEqual([true, true, false, false, false]);
  });

  test('a sum counts what it was made of and is absent where no number is printed', () => {
    const rows = [
      project({ budget_satang: 30_000_00 }),
      project({ budget_satang: 0 }),
      project({ budget_satang: null }),
      project({ budget_satang: null, needs_no_budget: true }),
      project({ budget_satang: null, budget_unsure: true, doubtful_fields: ['budget_baht'] }),
    ];
    expect(sumOfAmounts(rows.map(budgetOf))).toEqual({
      satang: 3_000_000,
      cells: {
        n_stated: 2,
        n_zero: 1,
        n_not_stated: 2,
        n_no_budget_needed: 1,
        n_unsure: 1,
        n_unread: 1,
      },
    });
    expect(sumOfAmounts([budgetOf(project({ budget_satang: null }))]).satang).toBeNull();
  });
});

describe('groups by responsible unit', () => {
  test('join spellings that differ in blanks, keep bodies and the unstated apart', () => {
    const groups = groupByUnit([
      project({ responsible_unit: 'กอง การศึกษา' }),
      project({ responsible_unit: 'กองการศึกษา' }),
      project({ responsible_unit: null }),
      project({ responsible_unit: 'กองการศึกษา', body_id: 'b2' }),
    ]);
    expect(groups.map(({ unit, rows }) => [unit, rows.length])).toEqual([
      ['กองการศึกษา', 2],
      [null, 1],
      ['กองการศึกษา', 1],
    ]);
  });

  test('the chart counts the same units, its tooltip the kinds of disbursement', () => {
    const cells = { n_unsure: 0, n_cells: 0 };
    const unit = (name: string, n: number, disbursed: object): StuckUnit =>
      ({
        body_id: 'b1',
        body_name: 'เทศบาลตำบลตัวอย่าง',
        responsible_unit: name,
        n_projects: n,
        disbursed: { ...cells, ...disbursed },
      }) as unknown as StuckUnit;
    const none = { n_stated: 0, n_zero: 0, n_no_budget_needed: 0, n_unread: 0 };
    const bars = barsOf([
      unit('กองคลัง', 2, { ...none, n_not_stated: 0, n_no_budget_needed: 2 }),
      unit('กอง ช่าง', 2, { ...none, n_stated: 2, n_zero: 1, n_not_stated: 0 }),
      unit('กองช่าง', 1, { ...none, n_not_stated: 1, n_unread: 1 }),
    ]);
    const [first, second] = byUnitMarks(bars, [bars[1]?.key ?? ''], thai);
    expect(first).toMatchObject({ name: 'กองช่าง', value: 3, text: '3 โครงการ', faded: true });
    expect(first?.tip).toEqual([
      '3 โครงการ',
      'เบิกจ่าย: มียอดเบิกจ่าย 1 โครงการ',
      'เบิกจ่าย: พิมพ์เลข 0 1 โครงการ',
      'เบิกจ่าย: อ่านไม่ได้ 1 โครงการ',
    ]);
    expect(second).toMatchObject({ name: 'กองคลัง', faded: false });
  });
});

describe('the fiscal clock', () => {
  test('a 6-month report of 2564 ends on 31 March 2021, day 182 of 365', () => {
    const face = clockFace(2564, 6);
    expect(face).toMatchObject({ share: 0.5, days: 182, daysInYear: 365 });
    expect(face?.date.toISOString().slice(0, 10)).toBe('2021-03-31');
    expect(clockInWords(face, thai)).toBe('ผ่านไป 6 จาก 12 เดือน (50%) ณ 31 มีนาคม 2564');
  });

  test('counts the leap day of fiscal year 2567, and ends a 12-month report with the year', () => {
    expect(clockFace(2567, 6)).toMatchObject({ days: 183, daysInYear: 366 });
    expect(clockFace(2567, 12)).toMatchObject({ share: 1, days: 366 });
  });

  test('says that it does not know where the report does not say', () => {
    expect(clockFace(2564, null)).toBeNull();
    expect(clockInWords(clockFace(null, 6), thai)).toContain('ไม่ทราบ');
  });

  test('a plan is past when its last quarter is over, unknown when none is stated', () => {
    expect(isPastPlan([1, 2], 6)).toBe(true);
    expect(isPastPlan([2, 3], 6)).toBe(false);
    expect(isPastPlan(null, 6)).toBeNull();
    expect(isPastPlan([], 6)).toBeNull();
    expect(isPastPlan([1], null)).toBeNull();
  });
});

describe('the answer', () => {
  const report: StuckReport = {
    document_id: 'd1',
    body_id: 'b1',
    body_name: 'เทศบาลตำบลโคกจาน',
    title: null,
    fiscal_year: 2564,
    report_months: 6,
    n_projects: 62,
    n_in_progress: 31,
    year_gone: 0.5,
  };

  test('tells number, share, period, year and whose report it is', () => {
    expect(answerOf([report], [], thai)).toBe(
      'โครงการที่ยังอยู่ระหว่างดำเนินการ 31 จาก 62 โครงการ (50%) · ' +
        'รายงานรอบ 6 เดือน ปีงบประมาณ 2564 · เทศบาลตำบลโคกจาน',
    );
  });

  test('adds several reports up and does not name one period for two', () => {
    const other = { ...report, document_id: 'd2', report_months: 12, n_projects: 38 };
    expect(answerOf([report, other], [], thai)).toBe(
      'โครงการที่ยังอยู่ระหว่างดำเนินการ 62 จาก 100 โครงการ (62%) · จากรายงาน 2 ฉบับ',
    );
  });

  test('cannot judge without a report, and says what the filter leaves out', () => {
    expect(answerOf([], [], thai)).toContain('ประเมินไม่ได้');
    expect(answerOf([report], ['completed'], thai)).toContain('ไม่รวม');
    expect(answerOf([{ ...report, n_projects: 0, n_in_progress: 0 }], [], thai)).not.toContain('%');
  });
});
