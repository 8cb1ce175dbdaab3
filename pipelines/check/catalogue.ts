import type { Finding } from '../../data/schema/findings.ts';
import type { RuleId } from '../../data/schema/finding_details.ts';
import entries from '../../data/reference/rules.json' with { type: 'json' };

export type Severity = Finding['severity'];

/** What the project says of a rule, in words for the officer, and its editable numbers. */
export interface RuleEntry {
  readonly rule_id: RuleId;
  readonly name_th: string;
  readonly name_en: string;
  /** The gravest a finding of the rule can be; a rule lowers it where the reading is unsure. */
  readonly severity: Severity;
  readonly method_th: string;
  readonly example_th: string;
  readonly reason_th: string;
  readonly leaves_out_th: string;
  readonly thresholds: Readonly<Record<string, number>>;
}

/** Every rule as data/reference/rules.json describes it. */
export const ruleEntries = entries as unknown as readonly RuleEntry[];

const byId = new Map(ruleEntries.map((entry) => [entry.rule_id, entry]));

/** The entry of a rule; throws where the reference list lacks it. */
export function ruleEntry(ruleId: RuleId): RuleEntry {
  const entry = byId.get(ruleId);
  if (!entry) throw new Error(`rules.json: expected an entry for ${ruleId}, found none`);
  return entry;
}

/** A number of a rule, e.g. the confidence below which a value is unsure; throws where absent. */
export function threshold(ruleId: RuleId, name: string): number {
  const value = ruleEntry(ruleId).thresholds[name];
  if (value === undefined) {
    throw new Error(`rules.json: expected threshold ${name} of ${ruleId}, found none`);
  }
  return value;
}
