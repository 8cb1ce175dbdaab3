import frameworks from '../../data/reference/frameworks.json';
import { dimensions } from '../format/words/labels.ts';
import { overviewWords } from '../format/words/overview.ts';
import type { Text } from '../format/words.ts';
import type { Locale } from '../ui/Locale.tsx';

/** The name of a canonical mission; of some only the dimension is known. */
export function missionName(value: string, locale: Locale): string {
  const known = (frameworks.canonical as Readonly<Record<string, Text>>)[value];
  if (known) return locale.say(known);
  const dimension = dimensions[value.split('.')[0] as keyof typeof dimensions] as Text | undefined;
  if (value === 'none' || dimension === undefined) return locale.say(overviewWords.missionUnknown);
  return locale.say(overviewWords.missionOfDimension, { dimension: locale.say(dimension) });
}
