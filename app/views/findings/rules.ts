import { describeRule, type RuleAbout } from '../../format/rule.ts';
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

/** Of rows that carry a rule, those of rules about the documents, or about their reading. */
export function rowsAbout<Row extends { readonly rule_id: string }>(
  rows: readonly Row[],
  about: RuleAbout,
): Row[] {
  return rows.filter((row) => describeRule(row.rule_id).about === about);
}

/** The page's answer: contradictions and at how many bodies; what is about reading apart. */
export function answerOf(rows: readonly FindingRow[], locale: Locale): string {
  if (rows.length === 0) return locale.say(findingsWords.answerNone);
  const own = rowsAbout(rows, 'document');
  const bodies = new Set(own.flatMap(({ body_id: id }) => (id === null ? [] : [id])));
  return locale.say(findingsWords.answer, {
    n: locale.count(own.length),
    bodies: locale.count(bodies.size),
    reading: locale.count(rows.length - own.length),
  });
}
