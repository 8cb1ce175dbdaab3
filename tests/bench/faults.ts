import { parseArgs } from 'node:util';
import type { DocumentRuleId } from '../../data/schema/finding_details.ts';
import { checkTables } from '../../pipelines/check/check.ts';
import { tablesOf } from '../check/build.ts';
import { madeDocument, randomOf, specOf, type Kind } from './faultDocuments.ts';
import { plants } from './faultPlants.ts';
import { measureTexts } from './faultTexts.ts';
import { measureTogether } from './faultsTogether.ts';

/** What the rules make of invented documents, with and without a fault of their kind. */
export interface Score {
  readonly planted: number;
  readonly found: number;
  /** Documents without a fault that the rule could judge, and those of them it flagged all the same. */
  readonly clean: number;
  readonly alarms: number;
}

const LEAST_FOUND = 0.98;
const MOST_ALARMS = 0.02;

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '300' }, seed: { type: 'string', default: '1' } },
  });
  const runs = Number(values.runs);
  const seed = Number(values.seed);
  const scores = { ...measure(runs, seed), ...measureTogether(runs, seed) };
  tell(`Tables of invented documents (${runs} with each fault, seed ${seed})`, scores);
  const texts = await measureTexts(Math.ceil(runs / 10), seed);
  tell('Invented documents as text, read by the pipelines', texts);
  const poor = [scores, texts]
    .flatMap((all) => Object.entries(all))
    .filter(([, one]) => isPoor(one));
  if (poor.length === 0) return;
  console.log(`below what is asked: ${poor.map(([rule]) => rule).join(', ')}`);
  process.exitCode = 1;
}

function measure(runs: number, seed: number): Record<string, Score> {
  const clean = cleanOutcomes(runs, seed);
  const ids = Object.keys(plants) as DocumentRuleId[];
  return Object.fromEntries(
    ids.map((rule) => {
      const { into, plant, after } = plants[rule];
      let found = 0;
      for (let i = 0; i < runs; i++) {
        const random = randomOf(seed * 1_000_003 + i);
        const made = madeDocument(into, random);
        plant(made, random);
        const tables = tablesOf(specOf(made));
        after?.(tables);
        const [outcome] = checkTables(tables, { only: [rule] }).outcomes;
        if (outcome?.outcome === 'flagged') found++;
      }
      return [rule, { planted: runs, found, ...(clean.get(rule) ?? { clean: 0, alarms: 0 }) }];
    }),
  );
}

function cleanOutcomes(runs: number, seed: number) {
  const counts = new Map<string, { clean: number; alarms: number }>();
  const kinds: Kind[] = ['plan', 'report6', 'report12'];
  for (let i = 0; i < runs * kinds.length; i++) {
    const kind = kinds[i % kinds.length] ?? 'plan';
    const made = madeDocument(kind, randomOf(seed * 7_919 + i));
    for (const { rule_id, outcome } of checkTables(tablesOf(specOf(made))).outcomes) {
      const count = counts.get(rule_id) ?? { clean: 0, alarms: 0 };
      if (outcome !== 'not_judged') count.clean++;
      if (outcome === 'flagged') count.alarms++;
      counts.set(rule_id, count);
    }
  }
  return counts;
}

function tell(title: string, scores: Readonly<Record<string, Score>>): void {
  console.log(`\n${title}`);
  console.log(`${'rule'.padEnd(28)}${'found'.padStart(18)}${'false alarms'.padStart(20)}`);
  for (const [rule, { planted, found, clean, alarms }] of Object.entries(scores)) {
    const seen = `${found}/${planted} ${percent(found, planted)}`;
    const wrong = `${alarms}/${clean} ${percent(alarms, clean)}`;
    console.log(`${rule.padEnd(28)}${seen.padStart(18)}${wrong.padStart(20)}`);
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function isPoor({ planted, found, clean, alarms }: Score): boolean {
  return found < planted * LEAST_FOUND || alarms > clean * MOST_ALARMS;
}
