import type { JointDetails } from '../../../data/schema/finding_details_joint.ts';
import type { Finding } from '../../../data/schema/findings.ts';
import type { ItaResult } from '../../../data/schema/ita_results.ts';
import type { RuleOutcome } from '../../../data/schema/rule_outcomes.ts';
import { groupBy } from '../context.ts';
import { outcomeOf } from '../rule.ts';
import { budgetOutlier, judgeBudgetOutlier } from './budgetOutlier.ts';
import {
  isPlan,
  newestMonth,
  newestYears,
  type Collection,
  type JointRule,
  type Sketched,
} from './collection.ts';
import { judgeLikePlan, likePlan } from './likePlanRule.ts';
import { likePlans, type Like } from './likePlans.ts';
import { judgePublishedTwice, publishedTwice } from './publishedTwice.ts';
import { judgeReportNotSeen, reportNotSeen } from './reportNotSeen.ts';
import { type PlanText, sharedPassages } from './sharedPassages.ts';
import { judgeTargetBelowResult, targetBelowResult } from './targetBelowResult.ts';

export interface Together {
  readonly findings: Finding[];
  readonly outcomes: RuleOutcome[];
}

export interface TogetherSetting {
  readonly results: readonly ItaResult[];
  /** Months since the year 0 that the documents are looked at from; their newest where absent. */
  readonly asOf?: number | undefined;
  /** The text of a plan, asked for only where plans are alike. */
  readonly planText: (documentId: string) => PlanText;
}

/** The rules about all documents together, by id: with the rules of one document, all of rules.json. */
export const jointRuleIds = [
  'target_below_result',
  'report_not_seen',
  'budget_outlier',
  'like_plan',
  'published_twice',
] as const satisfies readonly (keyof JointDetails)[];

/**
 * What the rules about all documents together find, and what came of each for each document: the
 * findings by id. Holds no rows but those of plans that are alike.
 */
export function judgeTogether(
  documents: readonly Sketched[],
  { results, asOf, planText }: TogetherSetting,
): Together {
  const own = documents.filter(({ document }) => document.kind !== 'ita_result');
  const plans = own.filter(({ document }) => isPlan(document));
  const alike = likePlans(plans);
  const all: Collection = {
    documents: own,
    results: groupBy(results, ({ body_id }) => body_id),
    likes: new Map(
      plans.map(({ document }, i) => [
        document.document_id,
        likesOf(plans, document.document_id, alike.likes[i] ?? [], planText),
      ]),
    ),
    plans: new Map(
      [...groupBy(plans, ({ document }) => document.body_id ?? '')].map(([id, same]) => [
        id,
        same.length,
      ]),
    ),
    years: newestYears(own),
    asOf: asOf ?? newestMonth(own),
  };
  const distinct = new Map(plans.map((one, i) => [one, alike.own[i] ?? 0]));
  const rules = rulesWith(distinct);
  const findings: Finding[] = [];
  const outcomes: RuleOutcome[] = [];
  for (const one of own) {
    for (const id of jointRuleIds) {
      const found = rules[id].find(one, all);
      findings.push(...found);
      outcomes.push(outcomeOf(id, one.document, rules[id].judge(one, all), found));
    }
  }
  findings.sort((a, b) => (a.finding_id < b.finding_id ? -1 : 1));
  return { findings, outcomes };
}

function rulesWith(
  distinct: ReadonlyMap<Sketched, number>,
): Readonly<Record<keyof JointDetails, JointRule>> {
  return {
    target_below_result: { find: targetBelowResult, judge: judgeTargetBelowResult },
    report_not_seen: { find: reportNotSeen, judge: judgeReportNotSeen },
    budget_outlier: { find: budgetOutlier, judge: judgeBudgetOutlier },
    like_plan: {
      find: likePlan,
      judge: (one, all) =>
        judgeLikePlan(one, all, distinct.get(one) ?? 0, one.sketch.shingles.length),
    },
    published_twice: { find: publishedTwice, judge: judgePublishedTwice },
  };
}

/** The plans alike to one; the passages both hold are looked up for the closest only. */
function likesOf(
  plans: readonly Sketched[],
  documentId: string,
  found: readonly { readonly at: number; readonly share: number }[],
  planText: TogetherSetting['planText'],
): Like[] {
  return found.flatMap(({ at, share }, i) => {
    const other = plans[at];
    if (!other) return [];
    const shared =
      i === 0 ? sharedPassages(planText(documentId), planText(other.document.document_id)) : [];
    return [{ other, share, shared }];
  });
}
