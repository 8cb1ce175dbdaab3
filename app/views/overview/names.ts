import { type FacetName, NONE } from '../../linked/facets.ts';
import { dimensions, statuses } from '../../format/words/labels.ts';
import { overviewWords } from '../../format/words/overview.ts';
import type { Text } from '../../format/words.ts';
import { missionName } from '../../shell/missions.ts';
import { provinceName } from '../../shell/provinces.ts';
import type { Locale } from '../../ui/Locale.tsx';

/** The name of a value of a facet, as the reader wants it. */
export function nameOf(facet: FacetName, value: string, locale: Locale): string {
  if (facet === 'province')
    return provinceName(value, locale.style.language) ?? locale.say(overviewWords.provinceUnknown);
  if (facet === 'year')
    return value === NONE ? locale.say(overviewWords.yearUnknown) : locale.year(Number(value));
  if (facet === 'mission') return missionName(value, locale);
  const labels: Readonly<Record<string, Text>> = facet === 'status' ? statuses : dimensions;
  const label = labels[value];
  return label ? locale.say(label) : value;
}
