import { expect, test } from 'vitest';
import { ruleEntries, threshold } from '../../pipelines/check/catalogue.ts';
import { check } from '../../pipelines/check/check.ts';
import { rules } from '../../pipelines/check/rules.ts';
import { jointRuleIds } from '../../pipelines/check/together/judgeTogether.ts';
import { tablesOf } from './build.ts';

test('every rule is described once, in the order it is applied', () => {
  expect(ruleEntries.map((entry) => entry.rule_id)).toEqual([
    ...Object.keys(rules),
    ...jointRuleIds,
  ]);
});

test('every description is complete and in Thai', () => {
  for (const entry of ruleEntries) {
    for (const key of [
      'name_th',
      'method_th',
      'example_th',
      'reason_th',
      'leaves_out_th',
    ] as const) {
      expect(entry[key], `${entry.rule_id}.${key}`).toMatch(/[\u0E01-\u0E5B]{8}/);
    }
    expect(entry.name_en, entry.rule_id).toMatch(/^[A-Z][\u0020-\u007E’]+$/);
    expect(['info', 'warning', 'serious']).toContain(entry.severity);
  }
});

test('no description accuses anybody', () => {
  const accusing = /ทุจริต|โกง|ผิดกฎหมาย|กระทำความผิด|ปกปิด|จงใจ|fraud|corrupt/i;
  for (const entry of ruleEntries) expect(JSON.stringify(entry)).not.toMatch(accusing);
});

test('a threshold that is not in the list is an error, not a default', () => {
  expect(threshold('numbering_gap', 'widest')).toBe(20);
  expect(() => threshold('numbering_gap', 'narrowest')).toThrow('rules.json: expected threshold');
});

test('the same rows in another order give the same findings in the same order', () => {
  const spec = {
    projects: [
      { seq: '1', budgets: [{ baht: 0 }, { baht: 7, source: 'detail_sheet' as const }] },
      { seq: '3', notes: [{ field: 'kpi', note: 'not_read', printed: '?' }] },
      { seq: '6', confidence: 0.5 },
    ],
    totals: [{ scope: 'document', stated: 8, computed: 0 }],
  };
  const tables = tablesOf(spec);
  const found = check(tables);
  expect(found.map((finding) => finding.finding_id)).toEqual([
    'd.not_read.p2',
    'd.numbering_gap.p2',
    'd.numbering_gap.p3',
    'd.project_without_money.p2',
    'd.project_without_money.p3',
    'd.reading_unsure.p3',
    'd.sheet_differs_from_table.p1.2564',
    'd.stated_total_differs.document-budget-2564-8',
  ]);
  tables.projects.reverse();
  tables.project_budgets.reverse();
  expect(check(tables)).toEqual(found);
});

test('a document with nothing in it is said to hold no record, and nothing else', () => {
  const found = check(tablesOf({}));
  expect(found.map(({ rule_id, severity }) => [rule_id, severity])).toEqual([
    ['no_records', 'warning'],
  ]);
});
