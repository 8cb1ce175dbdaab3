import entries from '../../data/reference/rules.json';
import type { Text } from './words.ts';

/** What a rule is about: what a document says, or how it was read. */
export type RuleAbout = 'document' | 'reading';

/** A rule as its reference list describes it. */
export interface RuleDescription {
  readonly name: Text;
  readonly about: RuleAbout;
  /** What is compared with what, and when it weighs less. */
  readonly method: Text;
  /** One case worked out. */
  readonly example: Text;
  /** Why it is worth a look. */
  readonly reason: Text;
  /** Numbers of it that can be changed, by name. */
  readonly thresholds: readonly (readonly [name: string, value: number])[];
  /** What the rule does not see, and does not count. */
  readonly leavesOut: Text;
}

const unknown: RuleDescription = {
  name: { th: 'ข้อสังเกตอื่น', en: 'Other finding' },
  about: 'document',
  method: { th: 'ยังไม่มีคำอธิบายของกฎนี้', en: 'This rule has no description yet' },
  example: { th: 'ไม่มีตัวอย่าง', en: 'No example' },
  reason: {
    th: 'ดูค่าที่พบและบรรทัดที่พิมพ์ประกอบ',
    en: 'Look at the values and the printed lines',
  },
  leavesOut: { th: 'ไม่ทราบ', en: 'Not known' },
  thresholds: [],
};

const known = new Map(entries.map((entry) => [entry.rule_id, described(entry)]));

/** Every rule by its id, in the order of the reference list. */
export const ruleOrder: readonly string[] = entries.map(({ rule_id: id }) => id);

/** What a rule is and does, by its rule_id; an unknown one is said to be unknown. */
export function describeRule(ruleId: string): RuleDescription {
  return known.get(ruleId) ?? unknown;
}

function described(entry: (typeof entries)[number]): RuleDescription {
  return {
    name: { th: entry.name_th, en: entry.name_en },
    about: entry.about === 'reading' ? 'reading' : 'document',
    method: { th: entry.method_th, en: entry.method_en },
    example: { th: entry.example_th, en: entry.example_en },
    reason: { th: entry.reason_th, en: entry.reason_en },
    leavesOut: { th: entry.leaves_out_th, en: entry.leaves_out_en },
    thresholds: Object.entries(entry.thresholds),
  };
}
