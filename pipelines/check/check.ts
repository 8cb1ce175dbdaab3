import type { Tables } from '../../data/schema/catalogue.ts';
import type { DocumentRuleId } from '../../data/schema/finding_details.ts';
import type { Finding } from '../../data/schema/findings.ts';
import type { RuleOutcome } from '../../data/schema/rule_outcomes.ts';
import { checkContext } from './context.ts';
import { outcomeOf } from './rule.ts';
import { rules } from './rules.ts';
import { sketchOf, type Sketch } from './together/sketch.ts';

export interface CheckOptions {
  /** Rules to apply; all of them where absent. */
  readonly only?: readonly DocumentRuleId[];
}

export interface Checked {
  /** By finding_id. */
  readonly findings: Finding[];
  /** What came of each rule for each document. */
  readonly outcomes: RuleOutcome[];
  /** What the rules about all documents together need of each document. */
  readonly sketches: ReadonlyMap<string, Sketch>;
}

/**
 * What the rules find in one ingestion: contradictions in what the documents print, and doubts in
 * how they were read. Pure: the same tables give the same. `tables.findings` is not read.
 */
export function checkTables(tables: Tables, options: CheckOptions = {}): Checked {
  const context = checkContext(tables);
  const applied = options.only ?? (Object.keys(rules) as DocumentRuleId[]);
  const findings: Finding[] = [];
  const outcomes: RuleOutcome[] = [];
  // A table of published results is of many bodies and holds no records of a plan.
  const own = tables.documents.filter(({ kind }) => kind !== 'ita_result');
  for (const document of own) {
    for (const id of applied) {
      const found = rules[id].find(document, context);
      const judged = rules[id].judge(document, context);
      for (const one of found) findings.push(one);
      outcomes.push(outcomeOf(id, document, judged, found));
    }
  }
  const inOrder = numbered(findings).sort((a, b) => (a.finding_id < b.finding_id ? -1 : 1));
  const sketches = own.map((one) => [one.document_id, sketchOf(one, context)] as const);
  return { findings: inOrder, outcomes, sketches: new Map(sketches) };
}

/** The findings alone. */
export function check(tables: Tables, options: CheckOptions = {}): Finding[] {
  return checkTables(tables, options).findings;
}

/** What a rule finds a second time of one subject, such as a total printed twice, gets a number of its own. */
function numbered(found: readonly Finding[]): Finding[] {
  const times = new Map<string, number>();
  return found.map((one) => {
    const time = (times.get(one.finding_id) ?? 0) + 1;
    times.set(one.finding_id, time);
    return time === 1 ? one : { ...one, finding_id: `${one.finding_id}.${time}` };
  });
}
