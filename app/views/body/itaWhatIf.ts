import {
  type ItaLevels,
  type ItaPart,
  itaParts,
  itaVerdict,
  supposedPoints,
} from '../../../data/schema/ita_level.ts';
import { inArabic } from '../../format/number.ts';
import { itaWords } from '../../format/words/ita.ts';
import type { ItaResultRow } from '../../queries/itaResults.ts';
import type { Locale } from '../../ui/Locale.tsx';
import { type ItaYear, whatIf } from './itaYears.ts';

/** Points tried by hand, 0 to 100; a part that is not there stays as published. */
export type Supposed = Readonly<Partial<Record<ItaPart, number>>>;

/** Points as typed, Thai digits too; null where it is no number from 0 to 100. */
export function triedPoints(typed: string): number | null {
  const digits = inArabic(typed.trim());
  const points = Number(digits);
  return /^\d+(\.\d*)?$/.test(digits) && points <= 100 ? points : null;
}

/** The points an address carries for a body: `<body_id>:<iit>,<eit>,<oit>`; those of another body are none. */
export function supposedFrom(written: string, bodyId: string): Supposed {
  const start = `${bodyId}:`;
  if (!written.startsWith(start)) return {};
  const values = written.slice(start.length).split(',');
  return Object.fromEntries(
    itaParts.flatMap((part, at) => {
      const points = triedPoints(values[at] ?? '');
      return points === null ? [] : [[part, points]];
    }),
  );
}

/** The points as an address carries them; null where all stay as published. */
export function supposedToText(bodyId: string, supposed: Supposed): string | null {
  if (itaParts.every((part) => supposed[part] === undefined)) return null;
  return `${bodyId}:${itaParts.map((part) => supposed[part] ?? '').join(',')}`;
}

/** A result with the points tried in place of its own, and the level they give. */
export function supposedYear(result: ItaResultRow, supposed: Supposed, levels: ItaLevels): ItaYear {
  const { fiscal_year: year } = result;
  const points = { ...result, ...supposedPoints(result, supposed, levels.weights), level: null };
  const verdict = itaVerdict(points, year, levels);
  return { year, target: null, result: points, verdict, differs: false };
}

/** The total and the level of points tried, and what the next level would take, in one sentence. */
export function supposedInWords(printed: ItaResultRow, tried: ItaYear, locale: Locale): string {
  const score = tried.result?.score ?? null;
  if (score === null) return locale.say(itaWords.tryUnknown);
  const points = locale.count(score, 2);
  const change = printed.score === null ? 0 : Math.round((score - printed.score) * 100) / 100;
  const words = change === 0 ? itaWords.tryTotal : change > 0 ? itaWords.tryMore : itaWords.tryLess;
  const total = locale.say(words, { points, change: locale.count(Math.abs(change), 2) });
  return [total, whatIf(tried, locale)].filter((part) => part !== null).join(' · ');
}
