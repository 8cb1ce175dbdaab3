import frameworks from '../../data/reference/frameworks.json' with { type: 'json' };
import { likeness } from '../normalise/likeness.ts';
import { remembering } from '../normalise/remember.ts';
import { squash } from '../normalise/thai.ts';
import type { DocumentFacts } from '../stages.ts';
import type { Place } from './place.ts';

type Missions = Readonly<Record<string, { readonly name: string; readonly canonical: string }>>;

/** How alike the wording of a แนวทาง and of a mission must be. */
const LIKE_ENOUGH = 0.55;

/**
 * The canonical mission of a project: by code within its framework; in a strategy plan by the
 * wording of its แนวทาง; where only a dimension is printed, the dimension alone ("2"). The crosswalk
 * and its reasons are data/reference/frameworks.json.
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

function byWordingNow(text: string): string | null {
  const words = squash(text).replace(/^\d+(?:\.\d+)*\.?/, '');
  let best: { canonical: string; score: number } | null = null;
  for (const { missions } of [frameworks.frameworks.nacc_2561, frameworks.frameworks.nacc_2566]) {
    for (const mission of Object.values(missions as Missions)) {
      const name = squash(mission.name);
      const start = name.slice(0, Math.max(12, words.length));
      const score = Math.max(
        likeness(words, name),
        words.length >= 12 ? likeness(words, start) : 0,
      );
      if (score >= LIKE_ENOUGH && score > (best?.score ?? 0))
        best = { canonical: mission.canonical, score };
    }
  }
  return best?.canonical ?? null;
}
