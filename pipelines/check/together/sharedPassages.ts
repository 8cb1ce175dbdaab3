import type { Project } from '../../../data/schema/projects.ts';
import type { SharedPassage } from './likePlans.ts';
import { passagesOf } from './shingles.ts';

/** Passages shorter than this say little, in letters. */
const SHORTEST = 12;

/** The projects of a plan and the name of its body. */
export interface PlanText {
  readonly projects: readonly Project[];
  readonly bodyName: string | null;
}

/** Passages that stand in two plans alike, white space, digits and the bodies' names aside, the longest first. */
export function sharedPassages(own: PlanText, other: PlanText): SharedPassage[] {
  const known = new Map(
    passagesOf(other.projects, other.bodyName).map((passage) => [passage.key, passage]),
  );
  const shared = new Map<string, SharedPassage>();
  for (const { key, text, evidence_id } of passagesOf(own.projects, own.bodyName)) {
    const twin = known.get(key);
    if (!twin || key.length < SHORTEST || shared.has(key)) continue;
    shared.set(key, { text, evidence_id, other_evidence_id: twin.evidence_id });
  }
  return [...shared.values()].sort((a, b) => b.text.length - a.text.length);
}
