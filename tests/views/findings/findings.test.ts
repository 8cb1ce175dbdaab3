import { expect, test } from 'vitest';
import type { FindingRow } from '../../../app/queries/findings.ts';
import { localeOf } from '../../../app/ui/Locale.tsx';
import { whereOf } from '../../../app/views/findings/FindingItem.tsx';
import { answerOf, rulesOf } from '../../../app/views/findings/rules.ts';

const thai = localeOf({ language: 'th', digits: 'arabic' });

function finding(change: Partial<FindingRow>): FindingRow {
  return {
    finding_id: 'f1',
    rule_id: 'numbering_gap',
    severity: 'warning',
    body_id: 'b1',
    body_name: 'เทศบาลตำบลโคกจาน',
    document_id: 'd1',
    document_kind: 'progress_report',
    fiscal_year_first: 2564,
    fiscal_year_last: 2564,
    project_id: null,
    project_name: null,
    detail: '{}',
    evidence_ids: [],
    ...change,
  };
}

test('findings stand by rule and severity, in the order they come', () => {
  const groups = rulesOf([
    finding({ rule_id: 'stated_total_differs', severity: 'serious' }),
    finding({}),
    finding({ rule_id: 'stated_total_differs', severity: 'info' }),
    finding({ finding_id: 'f2' }),
  ]);
  expect(groups.map(({ ruleId, severity, rows }) => [ruleId, severity, rows.length])).toEqual([
    ['stated_total_differs', 'serious', 1],
    ['numbering_gap', 'warning', 2],
    ['stated_total_differs', 'info', 1],
  ]);
});

test('the answer counts signals, rules and named bodies', () => {
  const rows = [finding({}), finding({ body_id: null }), finding({ rule_id: 'not_read' })];
  expect(answerOf(rows, thai)).toBe('พบสัญญาณที่ควรตรวจสอบ 3 รายการ จาก 2 กฎ ใน 1 หน่วยงาน');
  expect(answerOf([], thai)).toContain('ไม่พบสัญญาณ');
});

test('a finding says whose document it is about, as far as known', () => {
  expect(whereOf(finding({}), thai)).toBe('เทศบาลตำบลโคกจาน · รายงานผลการดำเนินงาน ปี 2564');
  const unknown = { body_name: null, document_kind: null, fiscal_year_first: null };
  expect(whereOf(finding(unknown), thai)).toBe('ไม่ทราบหน่วยงาน');
});
