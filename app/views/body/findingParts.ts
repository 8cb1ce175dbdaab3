import { describeRule } from '../../format/rule.ts';
import type { FindingRow } from '../../queries/findings.ts';

/** The findings of a body, by what the page does with them. */
export interface FindingParts {
  /** What the documents say, serious or a warning: shown. */
  readonly grave: readonly FindingRow[];
  /** What the documents say, only noted: folded. */
  readonly noted: readonly FindingRow[];
  /** How the documents were read, which says nothing about the body: counted. */
  readonly reading: readonly FindingRow[];
}

/** Findings sorted out, each part in the order they came. */
export function sortedOut(findings: readonly FindingRow[]): FindingParts {
  const isOwn = (row: FindingRow) => describeRule(row.rule_id).about === 'document';
  const own = findings.filter(isOwn);
  return {
    grave: own.filter(({ severity }) => severity !== 'info'),
    noted: own.filter(({ severity }) => severity === 'info'),
    reading: findings.filter((row) => !isOwn(row)),
  };
}
