import { findingsWords } from '../../format/words/findings.ts';
import type { FindingRow } from '../../queries/findings.ts';
import type { Locale } from '../../ui/Locale.tsx';

/** The findings of one rule at one severity, in the order they came. */
export interface RuleGroup {
  readonly ruleId: string;
  readonly severity: string;
  readonly rows: readonly FindingRow[];
}

/** Findings by rule and severity, in the order in which each first occurs. */
export function rulesOf(rows: readonly FindingRow[]): RuleGroup[] {
  const groups = new Map<string, { ruleId: string; severity: string; rows: FindingRow[] }>();
  for (const row of rows) {
    const key = `${row.severity}:${row.rule_id}`;
    const group = groups.get(key) ?? { ruleId: row.rule_id, severity: row.severity, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The page's answer: how many signals, of how many rules, at how many bodies. */
export function answerOf(rows: readonly FindingRow[], locale: Locale): string {
  if (rows.length === 0) return locale.say(findingsWords.answerNone);
  const count = (values: readonly (string | null)[]) =>
    locale.count(new Set(values.filter((value) => value !== null)).size);
  return locale.say(findingsWords.answer, {
    n: locale.count(rows.length),
    rules: count(rows.map((row) => row.rule_id)),
    bodies: count(rows.map((row) => row.body_id)),
  });
}
