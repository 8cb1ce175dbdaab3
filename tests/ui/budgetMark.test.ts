import { expect, test } from 'vitest';
import { budgetMark } from '../../app/ui/budgetMark.ts';
import { localeOf } from '../../app/ui/Locale.tsx';

const locale = localeOf({ language: 'th', digits: 'arabic' });
const cells = {
  ...{ n_stated: 6, n_zero: 1, n_not_stated: 0, n_no_budget_needed: 2 },
  ...{ n_unsure: 0, n_unread: 0 },
};
const sum = { key: '2566', name: 'ปี 2566', satang: 11_000_000, cells };

test('a full sum is its amount, and says what it was made of', () => {
  expect(budgetMark(sum, locale)).toMatchObject({
    ...{ value: 110_000, kind: 'value', text: '110,000', partial: false },
    tip: ['110,000 บาท', 'รวม 6 จาก 8 ช่อง · เลขศูนย์ 1 · ไม่ใช้งบประมาณ 2'],
  });
});

test('a sum with gaps and doubts is a marked lower bound', () => {
  const mark = budgetMark({ ...sum, cells: { ...cells, n_not_stated: 3, n_unsure: 2 } }, locale);
  expect(mark).toMatchObject({ partial: true, text: '≈ 110,000' });
  expect(mark.tip).toEqual([
    'อย่างน้อย 110,000 บาท',
    'รวม 6 จาก 11 ช่อง · เลขศูนย์ 1 · ไม่ระบุ 3 · ไม่ใช้งบประมาณ 2',
    'มี 2 ช่องที่อ่านไม่แน่ชัด',
  ]);
});

test('a sum without a number has no length and says why', () => {
  const empty = { ...cells, n_stated: 0, n_zero: 0, n_no_budget_needed: 0, n_not_stated: 10 };
  expect(budgetMark({ ...sum, satang: null, cells: empty }, locale)).toMatchObject({
    ...{ value: null, kind: 'not_stated', text: 'ไม่ระบุ' },
    tip: ['ไม่ระบุ', 'รวม 0 จาก 10 ช่อง · ไม่ระบุ 10'],
  });
});
