import type { JointDetails } from '../../data/schema/finding_details_joint.ts';
import type { Tables } from '../../data/schema/catalogue.ts';
import { judgeTogether, jointRuleIds } from '../../pipelines/check/together/judgeTogether.ts';
import { EMPTY_SKETCH } from '../../pipelines/check/together/sketch.ts';
import { passagesOf, sampleShingles } from '../../pipelines/check/together/shingles.ts';
import { monthOf } from '../../data/schema/report_round.ts';
import type { Sketched } from '../../pipelines/check/together/collection.ts';
import { listKeys } from '../../pipelines/normalise/sameList.ts';
import { tablesOf } from '../check/build.ts';
import { between, oneOf, randomOf, word, type Random } from './faultDocuments.ts';
import type { Score } from './faults.ts';

const BODIES = 40;
const YEAR = 2566;
type Rule = keyof JointDetails;

interface Body {
  readonly id: string;
  names: string[];
  baht: number;
  target: number;
  result: number;
  hasReport: boolean;
  /** Whether its plan is there in a second file. */
  isTwice: boolean;
}

/** A collection of bodies with a plan, a report and a result each, and what one of them is changed by. */
const plants: Readonly<Record<Rule, (all: readonly Body[], at: number, random: Random) => void>> = {
  target_below_result: (all, at, random) => {
    const body = all[at];
    if (body) body.target = body.result - between(1, 9, random) / 2;
  },
  report_not_seen: (all, at) => {
    const body = all[at];
    if (body) body.hasReport = false;
  },
  budget_outlier: (all, at, random) => {
    const body = all[at];
    if (body) body.baht *= random() < 0.5 ? 100 : 0.01;
  },
  like_plan: (all, at, random) => {
    const [body, other] = [all[at], all[(at + 1) % all.length]];
    if (body && other) {
      body.names = other.names.map((name) => (random() < 0.05 ? ownName(random) : name));
    }
  },
  published_twice: (all, at) => {
    const body = all[at];
    if (body) body.isTwice = true;
  },
};

/** What the rules about all documents together make of invented collections, one fault planted in each. */
export function measureTogether(runs: number, seed: number): Record<Rule, Score> {
  const collections = Math.max(1, Math.ceil(runs / BODIES));
  const clean = Array.from({ length: collections * 2 }, (_, i) => {
    const random = randomOf(seed * 31_337 + i);
    return judged(bodiesOf(random)).outcomes;
  }).flat();
  return Object.fromEntries(
    jointRuleIds.map((rule) => {
      let found = 0;
      for (let i = 0; i < runs; i++) {
        const random = randomOf(seed * 97 + i);
        const bodies = bodiesOf(random);
        plants[rule](bodies, i % BODIES, random);
        const id = `p${i % BODIES}`;
        const { outcomes } = judged(bodies);
        const own = outcomes.find((one) => one.rule_id === rule && one.document_id === id);
        if (own?.outcome === 'flagged') found++;
      }
      const own = clean.filter((one) => one.rule_id === rule && one.outcome !== 'not_judged');
      const alarms = own.filter(({ outcome }) => outcome === 'flagged').length;
      return [rule, { planted: runs, found, clean: own.length, alarms }];
    }),
  ) as Record<Rule, Score>;
}

/** Bodies whose plans share a template's wording and have words of their own; money differs by a third or so. */
function bodiesOf(random: Random): Body[] {
  const template = Array.from({ length: 12 }, () => ownName(random));
  return Array.from({ length: BODIES }, (_, i) => {
    const result = between(80, 94, random);
    return {
      id: `b${i}`,
      names: [
        ...template,
        ...Array.from({ length: between(10, 25, random) }, () => ownName(random)),
      ],
      baht: Math.round(100_000 * Math.exp(normal(random) * 0.6)),
      target: result + between(0, 4, random),
      ...{ result, hasReport: true, isTwice: false },
    };
  });
}

function ownName(random: Random): string {
  const what = oneOf(['อบรม', 'ส่งเสริม', 'พัฒนา', 'รณรงค์'], random);
  return `โครงการ${what}${word(random, 10)}แก่${word(random, 8)}ในพื้นที่${word(random, 6)}`;
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function judged(bodies: readonly Body[]) {
  const plans = bodies.map((body, i) => planOf(body, i));
  const reports = bodies.flatMap((body) => (body.hasReport ? [reportOf(body)] : []));
  const projects = new Map(plans.map(({ one, rows }) => [one.document.document_id, rows]));
  const copies = bodies.flatMap((body, i) => (body.isTwice ? [copyOf(body, i)] : []));
  return judgeTogether([...plans.map(({ one }) => one), ...copies, ...reports], {
    results: bodies.map(({ id, result }) => ({
      ...{ body_id: id, fiscal_year: YEAR - 1, score: result, iit: null, eit: null, oit: null },
      ...{ level: null, source_path: 'ita.csv', document_id: 'ita', evidence_id: `ita-${id}` },
    })),
    // The rounds of the year are over.
    asOf: monthOf(YEAR + 1, 2),
    planText: (id) => ({ projects: projects.get(id) ?? [], bodyName: null }),
  });
}

function planOf(body: Body, at: number): { one: Sketched; rows: Tables['projects'] } {
  const tables = tablesOf({
    document: { ...ofBody(body), document_id: `p${at}` },
    body: { body_id: body.id, region: 'ภาคเหนือ' },
    projects: body.names.map((name) => ({ name })),
  });
  const sketch = {
    shingles: [...sampleShingles(passagesOf(tables.projects, null))],
    budgets: [{ year: YEAR, satang: Math.round(body.baht * 100), evidence: ['e'] }],
    targets: [{ year: YEAR, value: body.target, evidence_id: 't' }],
    list: listKeys(body.names.map((name, i) => ({ name, amounts: [`${i % 3}`] }))),
  };
  return { one: { ...known(tables), sketch }, rows: tables.projects };
}

/** The same plan in another file, whose number comes first; one name came out otherwise. */
function copyOf(body: Body, at: number): Sketched {
  const names = body.names.map((name, i) => (i === 0 ? name.slice(1) : name));
  const { one } = planOf({ ...body, names }, at);
  return { ...one, document: { ...one.document, document_id: `c${at}`, format: 'pdf' } };
}

function reportOf(body: Body): Sketched {
  const document = { kind: 'progress_report', report_months: 12 } as const;
  const tables = tablesOf({
    document: { ...ofBody(body), ...document, document_id: `r-${body.id}` },
    body: { body_id: body.id, region: 'ภาคเหนือ' },
  });
  return { ...known(tables), sketch: EMPTY_SKETCH };
}

function ofBody({ id }: Body) {
  return { body_id: id, fiscal_year_first: YEAR, fiscal_year_last: YEAR };
}

function known({ documents, bodies }: Tables) {
  const [document] = documents;
  if (!document) throw new Error('expected a document, found none');
  return { document, body: bodies[0] ?? null };
}
