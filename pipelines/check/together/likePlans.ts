import { threshold } from '../catalogue.ts';
import type { Sketched } from './collection.ts';

/** Another body's plan that is alike. */
export interface Like {
  readonly other: Sketched;
  /** Share of the smaller plan's own wording, 0 to 1. */
  readonly share: number;
  /** Passages that stand in both; filled in from the rows of both. */
  readonly shared: readonly SharedPassage[];
}

export interface SharedPassage {
  readonly text: string;
  readonly evidence_id: string;
  readonly other_evidence_id: string;
}

export interface LikePlans {
  /** For each plan, by its place in the list: others as alike as the rule asks, the most alike first. */
  readonly likes: readonly (readonly { readonly at: number; readonly share: number }[])[];
  /** Shingles of each plan that are not common to many bodies. */
  readonly own: readonly number[];
}

const RULE = 'like_plan';
/** Numbers of plans and hashes in one exact number. */
const ROOM = 2 ** 20;

/**
 * Plans of different bodies whose wording is alike, once wording common to more than
 * `common_above` bodies, such as the national template's, is left aside. Work grows with the number
 * of shingles, not with the pairs of plans.
 */
export function likePlans(plans: readonly Sketched[]): LikePlans {
  const bodies = plans.map(({ document }) => document.body_id ?? document.document_id);
  const own = new Array<number>(plans.length).fill(0);
  const shared = new Map<number, number>();
  for (const holders of holdersByShingle(plans)) {
    if (new Set(holders.map((at) => bodies[at])).size > threshold(RULE, 'common_above')) continue;
    for (const [i, at] of holders.entries()) {
      own[at] = (own[at] ?? 0) + 1;
      for (const other of holders.slice(i + 1)) {
        if (bodies[at] === bodies[other]) continue;
        const pair = at * ROOM + other;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  }
  return { likes: likesOf(shared, own), own };
}

/** The plans that hold each shingle, by their places in the list, ascending. */
function* holdersByShingle(plans: readonly Sketched[]): Generator<number[]> {
  const size = plans.reduce((sum, { sketch }) => sum + sketch.shingles.length, 0);
  const all = new Float64Array(size);
  let next = 0;
  for (const [at, { sketch }] of plans.entries()) {
    for (const hash of sketch.shingles) all[next++] = hash * ROOM + at;
  }
  all.sort();
  let holders: number[] = [];
  let last = -1;
  for (const one of all) {
    const hash = Math.floor(one / ROOM);
    if (hash !== last && holders.length > 0) {
      yield holders;
      holders = [];
    }
    last = hash;
    holders.push(one - hash * ROOM);
  }
  if (holders.length > 0) yield holders;
}

function likesOf(shared: ReadonlyMap<number, number>, own: readonly number[]) {
  const likes = own.map((): { at: number; share: number }[] => []);
  const least = threshold(RULE, 'least_shingles');
  for (const [pair, count] of shared) {
    const a = Math.floor(pair / ROOM);
    const b = pair - a * ROOM;
    const smaller = Math.min(own[a] ?? 0, own[b] ?? 0);
    const share = smaller === 0 ? 0 : count / smaller;
    if (smaller < least || share < threshold(RULE, 'alike_from')) continue;
    likes[a]?.push({ at: b, share });
    likes[b]?.push({ at: a, share });
  }
  for (const list of likes) list.sort((x, y) => y.share - x.share || x.at - y.at);
  return likes;
}
