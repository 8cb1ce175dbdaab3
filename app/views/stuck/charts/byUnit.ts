import { units } from '../../../format/words/units.ts';
import { stuckWords } from '../../../format/words/stuck.ts';
import type { BarMark } from '../../../ui/barMarks.ts';
import type { Locale } from '../../../ui/Locale.tsx';
import type { UnitBar } from '../groups.ts';

/** Bars drawn; the list below the chart holds every unit. */
export const BARS_SHOWN = 12;

const parts = [
  ['some', stuckWords.paidSome],
  ['zero', stuckWords.paidZero],
  ['notStated', stuckWords.paidNotStated],
  ['notRead', stuckWords.paidNotRead],
  ['noBudget', stuckWords.paidNoBudget],
] as const;

/** The name of a unit, with its body where there is more than one. */
export function unitName(
  unit: Pick<UnitBar, 'unit' | 'bodyName'>,
  isOneBody: boolean,
  locale: Locale,
): string {
  const name = unit.unit ?? locale.say(stuckWords.unitUnknown);
  return isOneBody || unit.bodyName === null ? name : `${name} · ${unit.bodyName}`;
}

/**
 * Projects in progress by unit, a bar each, the most on top; the tooltip tells what is said of
 * disbursement. Units not among `chosen` are pale (none chosen: none is).
 */
export function byUnitMarks(
  bars: readonly UnitBar[],
  chosen: readonly string[],
  locale: Locale,
): BarMark[] {
  const isOneBody = new Set(bars.map(({ bodyName }) => bodyName)).size <= 1;
  return bars.slice(0, BARS_SHOWN).map((bar) => ({
    key: bar.key,
    name: unitName(bar, isOneBody, locale),
    value: bar.total,
    kind: 'value',
    tone: 'in_progress',
    text: locale.say(units.projects, { n: locale.count(bar.total) }),
    faded: chosen.length > 0 && !chosen.includes(bar.key),
    tip: [locale.say(units.projects, { n: locale.count(bar.total) }), ...paidLines(bar, locale)],
  }));
}

function paidLines(bar: UnitBar, locale: Locale): string[] {
  return parts
    .filter(([part]) => bar[part] > 0)
    .map(([part, words]) =>
      locale.say(stuckWords.paidCount, {
        kind: locale.say(words),
        n: locale.count(bar[part]),
      }),
    );
}
