import {
  itaParts,
  itaVerdict,
  levelDiffers,
  type ItaLevels,
  type ItaVerdict,
} from '../../../data/schema/ita_level.ts';
import { itaWords } from '../../format/words/ita.ts';
import type { ItaResultRow } from '../../queries/itaResults.ts';
import type { ItaTarget, NationalAim } from '../../queries/targets.ts';
import type { Locale } from '../../ui/Locale.tsx';

/** The target and the published result of one fiscal year; null where there is none. */
export interface ItaYear {
  readonly year: number;
  readonly target: ItaTarget | null;
  readonly result: ItaResultRow | null;
  /** The level the points give; null without a result. */
  readonly verdict: ItaVerdict | null;
  /** Whether the level printed is another than the one the points give. */
  readonly differs: boolean;
}

/** Targets and results brought together by year, going up. */
export function itaYears(
  targets: readonly ItaTarget[],
  results: readonly ItaResultRow[],
  levels: ItaLevels,
): ItaYear[] {
  const years = new Set([...targets, ...results].map(({ fiscal_year: year }) => year));
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => {
      const result = results.find((row) => row.fiscal_year === year) ?? null;
      const verdict = result && itaVerdict(result, year, levels);
      return {
        year,
        target: targets.find((row) => row.fiscal_year === year) ?? null,
        result,
        verdict,
        differs: verdict !== null && levelDiffers(result?.level ?? null, verdict),
      };
    });
}

/** The newest year with a published result, or undefined. */
export function latestResult(years: readonly ItaYear[]): ItaYear | undefined {
  return years.findLast(({ result }) => result !== null);
}

/** The panel's finding: the newest result against its target, and the national aim. */
export function itaAnswer(years: readonly ItaYear[], aim: NationalAim, locale: Locale): string {
  const facts = { aim: locale.count(aim.score, 2), year: locale.year(aim.by_fiscal_year) };
  const note = locale.say(itaWords.aimNote, facts);
  const latest = latestResult(years);
  return `${latest ? resultInWords(latest, locale) : locale.say(itaWords.none)} · ${note}`;
}

function resultInWords({ year, target, result }: ItaYear, locale: Locale): string {
  const score = result?.score ?? null;
  const named = { year: locale.year(year) };
  if (score === null) return locale.say(itaWords.noScore, named);
  const values = { ...named, score: locale.count(score, 2) };
  if (target === null) return locale.say(itaWords.alone, values);
  const difference = Math.round((score - target.value) * 100) / 100;
  const words =
    difference === 0 ? itaWords.equal : difference > 0 ? itaWords.above : itaWords.below;
  return locale.say(words, {
    ...values,
    target: locale.count(target.value, 2),
    gap: locale.count(Math.abs(difference), 2),
  });
}

/** What holds the level of a year down, and what it would take, in one sentence; null without a result. */
export function whatIf({ year, verdict }: ItaYear, locale: Locale): string | null {
  if (verdict === null) return null;
  const named = { year: locale.year(year), level: verdict.level ?? '' };
  if (verdict.level === null) {
    const levels = verdict.possible.join(locale.say(itaWords.or));
    return levels === ''
      ? locale.say(itaWords.unknown, named)
      : locale.say(itaWords.open, { ...named, levels });
  }
  if (verdict.next === null) return locale.say(itaWords.top, named);
  const { missing, totalThen } = verdict;
  const isHeld = missing.every(({ what }) => what !== 'score');
  const parts = missing.map(({ what, points }) =>
    locale.say(isHeld ? itaWords.shortPart : itaWords.gap, {
      part: locale.say(itaWords[what]),
      points: locale.count(points, 2),
    }),
  );
  const words = isHeld ? itaWords.held : itaWords.next;
  const sentence = locale.say(words, { ...named, next: verdict.next, parts: parts.join(' · ') });
  if (totalThen === null) return sentence;
  return `${sentence} (${locale.say(itaWords.totalThen, { points: locale.count(totalThen, 2) })})`;
}

/** The level by the rule, in words: one, several that are possible, or none that can be told. */
export function computedLevel({ verdict }: ItaYear, locale: Locale): string | null {
  if (verdict === null) return null;
  const { possible } = verdict;
  return possible.length === 0
    ? locale.say(itaWords.cannotTell)
    : possible.join(locale.say(itaWords.or));
}

/** The signal of a year whose printed level its points do not give; null where there is none. */
export function levelSignal(row: ItaYear, locale: Locale): string | null {
  if (!row.differs) return null;
  const computed = computedLevel(row, locale) ?? '';
  return locale.say(itaWords.differs, { printed: row.result?.level ?? '', computed });
}

/** Whether any part of any result is stated: columns with nothing in them are left away. */
export function hasParts(years: readonly ItaYear[]): boolean {
  return years.some(({ result }) => result && itaParts.some((part) => result[part] !== null));
}
