import frameworks from '../../data/reference/frameworks.json' with { type: 'json' };
import { likeness } from '../normalise/likeness.ts';
import { remembering } from '../normalise/remember.ts';
import { squash } from '../normalise/thai.ts';
import type { DocumentFacts } from '../stages.ts';
import type { Place } from './place.ts';

type Missions = Readonly<Record<string, { readonly name: string; readonly canonical: string }>>;

/** How alike the wording of a แนวทาง and of a mission must be. */
const LIKE_ENOUGH = 0.55;

/** By how much the best must be more alike than a mission that is another one. */
const CLEARLY_NEARER = 0.03;

/** Letters of a wording that may be told by the beginning of a mission's name. */
const SHORTEST_START = 12;

/**
 * The canonical mission of a project: by code within its framework; in a strategy plan by the
 * wording of its แนวทาง; where only a dimension is printed, or a wording is as near to one mission
 * as to another of its dimension, the dimension alone ("2"). The crosswalk and its reasons are
 * data/reference/frameworks.json.
 */
export function canonicalMission(
  framework: DocumentFacts['framework'],
  place: Place,
  approachText: string | null,
): string | null {
  if (framework === null) return null;
  if (framework === 'strategy_phase_3')
    return approachText === null ? null : byWording(approachText);
  const missions: Missions = frameworks.frameworks[framework].missions;
  const byCode = place.missionCode === null ? undefined : missions[place.missionCode];
  return byCode?.canonical ?? (place.dimensionNo === null ? null : String(place.dimensionNo));
}

/** The same แนวทาง heads many projects. */
const byWording = remembering(byWordingNow, 500);

interface Wording {
  readonly words: string;
  readonly canonical: string;
}

/** Names of missions of both frameworks, and the wordings of แนวทาง listed beside them. */
const wordings: readonly Wording[] = [
  ...[frameworks.frameworks.nacc_2561, frameworks.frameworks.nacc_2566].flatMap(({ missions }) =>
    Object.values(missions as Missions).map(({ name, canonical }) => ({
      words: squash(name),
      canonical,
    })),
  ),
  ...frameworks.frameworks.strategy_phase_3.approaches.map(({ wording, canonical }) => ({
    words: squash(wording),
    canonical,
  })),
];

function byWordingNow(text: string): string | null {
  const words = squash(text).replace(/^\d+(?:\.\d+)*\.?/, '');
  const scored = wordings
    .map(({ words: other, canonical }) => ({ canonical, score: wordingScore(words, other) }))
    .filter(({ score }) => score >= LIKE_ENOUGH)
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (best === undefined) return null;
  const rival = scored.find(({ canonical }) => canonical !== best.canonical);
  if (rival === undefined || best.score - rival.score >= CLEARLY_NEARER) return best.canonical;
  const dimension = dimensionOf(best.canonical);
  return dimension === dimensionOf(rival.canonical) ? dimension : null;
}

/** A short wording may be the beginning of a mission's name. */
function wordingScore(words: string, other: string): number {
  const start = other.slice(0, Math.max(SHORTEST_START, words.length));
  const ofStart = words.length >= SHORTEST_START ? likeness(words, start) : 0;
  return Math.max(likeness(words, other), ofStart);
}

function dimensionOf(canonical: string): string {
  return canonical.split('.')[0] ?? canonical;
}
