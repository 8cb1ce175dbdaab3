import type { ProjectLink } from '../../data/schema/project_links.ts';
import type { Project } from '../../data/schema/projects.ts';
import { likeness } from '../normalise/likeness.ts';
import { squash } from '../normalise/thai.ts';

/** A project with its planned money in the year compared, in satang; null where none is stated. */
export interface Compared {
  readonly project: Project;
  readonly money: number | null;
}

/** From here on two projects are one; below it, down to MAYBE_SAME, it is for people to say. */
const SAME = 0.8;
const MAYBE_SAME = 0.6;
/** A second candidate as near as this makes the choice between them a doubt. */
const RIVAL_WITHIN = 0.05;
/** What the words around a name tell, in parts of its likeness. */
const MISSION_AGREES = 0.05;
const MISSION_DIFFERS = -0.25;
const MONEY_AGREES = 0.1;
const MONEY_DIFFERS = -0.05;

/** Words that stand before most names and tell nothing of which project it is. */
const KIND_WORDS = /^(?:โครงการ|กิจกรรม|มาตรการ|แผนงาน)+/;

/**
 * The same projects of two lists, each linked at most once, the likeliest pair first; equals by the
 * order they stand in. Names weigh most; canonical mission and money raise or lower the likeness.
 * A pair that is not like enough to be sure, or has a rival nearly as like, is doubtful.
 */
export function matchProjects(
  earlier: readonly Compared[],
  later: readonly Compared[],
): ProjectLink[] {
  const from = earlier.map(prepared);
  const to = later.map(prepared);
  const pairs = from
    .flatMap((a, i) => to.flatMap((b, j) => maybePair(a, b, i, j)))
    .sort((a, b) => b.exact - a.exact || a.apart - b.apart || a.i - b.i || a.j - b.j);
  const byFrom = new Map<number, Pair>();
  const byTo = new Map<number, Pair>();
  for (const pair of pairs) {
    if (byFrom.has(pair.i) || byTo.has(pair.j)) continue;
    byFrom.set(pair.i, pair);
    byTo.set(pair.j, pair);
  }
  return [...byFrom.values()].map((pair) => {
    const isRival = (other: Pair) => {
      const settled = other.i === pair.i ? byTo.get(other.j) : byFrom.get(other.i);
      const isNear = pair.exact - other.exact < RIVAL_WITHIN;
      // One that has a clearly better partner does not claim this one.
      return isNear && (settled === undefined || settled.exact - other.exact < RIVAL_WITHIN);
    };
    const hasRival = pairs.some(
      (other) => other !== pair && (other.i === pair.i || other.j === pair.j) && isRival(other),
    );
    return { ...pair.link, is_doubtful: pair.link.match_score < SAME || hasRival };
  });
}

interface Prepared extends Compared {
  readonly words: string;
}

function prepared({ project, money }: Compared): Prepared {
  const words = squash(project.name);
  const bare = words.replace(KIND_WORDS, '');
  return { project, money, words: bare.length > 0 ? bare : words };
}

interface Pair {
  readonly i: number;
  readonly j: number;
  /** How far apart the two stand in their lists. */
  readonly apart: number;
  readonly exact: number;
  readonly link: Omit<ProjectLink, 'is_doubtful'>;
}

function maybePair(a: Prepared, b: Prepared, i: number, j: number): Pair[] {
  const nameScore = likeness(a.words, b.words);
  if (nameScore + MISSION_AGREES + MONEY_AGREES < MAYBE_SAME) return [];
  const mission_agrees = missionAgrees(a.project.canonical_mission, b.project.canonical_mission);
  const money_agrees = a.money === null || b.money === null ? null : a.money === b.money;
  const beside =
    (mission_agrees === null ? 0 : mission_agrees ? MISSION_AGREES : MISSION_DIFFERS) +
    (money_agrees === null ? 0 : money_agrees ? MONEY_AGREES : MONEY_DIFFERS);
  const exact = nameScore + beside;
  if (exact < MAYBE_SAME) return [];
  const link = {
    from_project_id: a.project.project_id,
    to_project_id: b.project.project_id,
    match_score: rounded(Math.min(1, exact)),
    name_score: rounded(nameScore),
    mission_agrees,
    money_agrees,
  };
  return [{ i, j, apart: Math.abs(i - j), exact, link }];
}

/** Whether two canonical missions are one; a dimension alone agrees with each of its missions. */
function missionAgrees(a: string | null, b: string | null): boolean | null {
  if (a === null || b === null) return null;
  if (a === b) return true;
  const isWhole = a.includes('.') && b.includes('.');
  const sameDimension = a.split('.')[0] === b.split('.')[0];
  return !isWhole && sameDimension ? null : false;
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}
