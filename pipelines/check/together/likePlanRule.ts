import type { Finding } from '../../../data/schema/findings.ts';
import { threshold } from '../catalogue.ts';
import { finding } from '../finding.ts';
import type { Judgement } from '../rule.ts';
import { isPlan, type Collection, type Sketched } from './collection.ts';

const RULE = 'like_plan';

/**
 * A plan whose own wording, that common to many bodies left aside, stands nearly whole in another
 * body's plan. Why: a plan may be taken over without being fitted to the body. Leaves out: wording
 * common to many bodies, names, digits, and which of the two was first.
 */
export function likePlan({ document }: Sketched, all: Collection): Finding[] {
  const likes = all.likes.get(document.document_id) ?? [];
  const [closest] = likes;
  if (!closest) return [];
  const most = threshold(RULE, 'most_passages');
  const shown = closest.shared.slice(0, most);
  return [
    finding({
      rule: RULE,
      document,
      subject: closest.other.document.document_id,
      detail: {
        other_document_id: closest.other.document.document_id,
        other_body: closest.other.body?.name_th ?? '',
        alike_percent: Math.round(closest.share * 100),
        passages: shown.map(({ text }) => text),
        n_passages: closest.shared.length,
        n_plans: likes.length,
      },
      evidence: shown.flatMap((one) => [one.evidence_id, one.other_evidence_id]),
    }),
  ];
}

/** The other bodies' plans a plan was held against. */
export function judgeLikePlan(
  { document }: Sketched,
  all: Collection,
  own: number,
  sampled: number,
): Judgement {
  if (!isPlan(document)) return 'other_kind';
  const least = threshold(RULE, 'least_shingles');
  if (sampled < least) return 'no_such_records';
  const sum = [...all.plans.values()].reduce((count, one) => count + one, 0);
  const others = sum - (all.plans.get(document.body_id ?? '') ?? 0);
  if (others === 0) return 'no_peers';
  return own < least ? 'common_wording' : others;
}
