import { expect, test } from 'vitest';
import entries from '../../data/reference/rules.json';
import { describeRule } from '../../app/format/rule.ts';
import { readingRules } from '../../data/relations/bodySummaries.ts';

const ids = entries.map(({ rule_id: id }) => id);

test.each(ids)('%s is described in both languages', (id) => {
  const { name, method, example, reason, leavesOut } = describeRule(id);
  for (const { th, en } of [name, method, example, reason, leavesOut]) {
    expect(th).toMatch(/[\u0E01-\u0E3A]{4}/);
    expect(en).toMatch(/^[A-Z0-9๐-๙].*[A-Za-z.”]$/s);
  }
});

test('every rule says what it is about', () => {
  for (const { about } of entries) expect(['document', 'reading']).toContain(about);
  expect(readingRules).toContain('aligned_by_position');
  expect(readingRules).not.toContain('sheet_differs_from_table');
});

test('a rule nobody described is said to be so', () => {
  expect(describeRule('no_such_rule').method.th).toBe('ยังไม่มีคำอธิบายของกฎนี้');
});
