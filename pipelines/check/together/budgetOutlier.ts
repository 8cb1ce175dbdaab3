import type { Finding } from '../../../data/schema/findings.ts';
import { toBaht } from '../amounts.ts';
import { threshold } from '../catalogue.ts';
import { finding } from '../finding.ts';
import type { Judgement, NotJudged } from '../rule.ts';
import { isPlan, type Collection, type Sketched } from './collection.ts';
import type { YearBudget } from './sketch.ts';

const RULE = 'budget_outlier';

interface Compared {
  readonly budget: YearBudget & { readonly satang: number };
  readonly peers: readonly number[];
}

/**
 * A plan's money of a year far outside what bodies of the same kind and region plan: beyond the
 * quartiles by `fence` times their own distance, as ratios. Why: a figure may have a digit too many,
 * or the plan covers other work. Leaves out: years of which an amount was not read, and groups of
 * fewer than `fewest_peers` others.
 */
export function budgetOutlier(one: Sketched, all: Collection): Finding[] {
  return comparedOf(one, all).flatMap(({ budget, peers }) => {
    const { low, median, high } = fencesOf(peers);
    if (budget.satang >= low && budget.satang <= high) return [];
    return [
      finding({
        rule: RULE,
        document: one.document,
        subject: String(budget.year),
        detail: {
          fiscal_year: budget.year,
          budget_baht: toBaht(budget.satang),
          side: budget.satang > high ? 'above' : 'below',
          peers: peers.length,
          median_baht: toBaht(Math.round(median)),
          low_baht: toBaht(Math.round(low)),
          high_baht: toBaht(Math.round(high)),
        },
        evidence: budget.evidence,
      }),
    ];
  });
}

/** Years of a plan whose money was read whole and has peers. */
export function judgeBudgetOutlier(one: Sketched, all: Collection): Judgement {
  const { document, body, sketch } = one;
  if (!isPlan(document)) return 'other_kind';
  if (!body || body.region === null) return 'body_unknown';
  const compared = comparedOf(one, all);
  return compared.length > 0 ? compared.length : whyNone(one, all, sketch.budgets);
}

function whyNone(
  { document }: Sketched,
  all: Collection,
  budgets: readonly YearBudget[],
): NotJudged {
  if (budgets.length === 0) return 'not_stated';
  const years = all.years.get(document.document_id) ?? [];
  const own = budgets.filter(({ year }) => years.includes(year));
  if (own.length === 0) return 'newer_document';
  return own.every(({ satang }) => satang === null) ? 'not_read' : 'no_peers';
}

function comparedOf({ document, body, sketch }: Sketched, all: Collection): Compared[] {
  if (!isPlan(document) || !body || body.region === null) return [];
  const years = all.years.get(document.document_id) ?? [];
  return sketch.budgets.flatMap((budget) => {
    const { satang, year } = budget;
    if (satang === null || !years.includes(year)) return [];
    const group = groupsOf(all).get(`${body.body_type}|${body.region}|${year}`) ?? [];
    const peers = group.filter(({ id }) => id !== document.document_id).map((one) => one.satang);
    if (peers.length < threshold(RULE, 'fewest_peers')) return [];
    return [{ budget: { ...budget, satang }, peers }];
  });
}

interface Member {
  readonly id: string;
  readonly satang: number;
}

const groupsKnown = new WeakMap<Collection, ReadonlyMap<string, readonly Member[]>>();

/** Money by kind of body, region and year; each body once, by its newest plan of the year. */
function groupsOf(all: Collection): ReadonlyMap<string, readonly Member[]> {
  const known = groupsKnown.get(all);
  if (known) return known;
  const groups = new Map<string, Member[]>();
  for (const { document, body, sketch } of all.documents) {
    if (!body || body.region === null) continue;
    const years = all.years.get(document.document_id) ?? [];
    for (const { year, satang } of sketch.budgets) {
      if (satang === null || !years.includes(year)) continue;
      const key = `${body.body_type}|${body.region}|${year}`;
      const member = { id: document.document_id, satang };
      groups.set(key, [...(groups.get(key) ?? []), member]);
    }
  }
  groupsKnown.set(all, groups);
  return groups;
}

/** The bounds beyond which a value is far off, as ratios: budgets differ by factors, not by sums. */
function fencesOf(values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const [q1, median, q3] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share)) as [
    number,
    number,
    number,
  ];
  const reach = Math.max((q3 / q1) ** threshold(RULE, 'fence'), threshold(RULE, 'least_ratio'));
  return { low: q1 / reach, median, high: q3 * reach };
}

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}
