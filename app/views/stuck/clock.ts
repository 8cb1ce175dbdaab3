import { fiscalPeriodEnd, fiscalYearStart } from '../../format/fiscal.ts';
import { inDigits } from '../../format/number.ts';
import { stuckWords } from '../../format/words/stuck.ts';
import type { Locale } from '../../ui/Locale.tsx';

const DAY_MS = 86_400_000;
const MONTHS = 12;

/** How much of a fiscal year was gone when a report ends. */
export interface ClockFace {
  /** 0 to 1. */
  readonly share: number;
  readonly months: number;
  readonly days: number;
  readonly daysInYear: number;
  /** Last day of the report's period, UTC. */
  readonly date: Date;
}

/** The clock of a report, or null where it does not state its year or its period. */
export function clockFace(fiscalYear: number | null, months: number | null): ClockFace | null {
  if (fiscalYear === null || months === null) return null;
  const start = fiscalYearStart(fiscalYear).getTime();
  const end = fiscalYearStart(fiscalYear + 1).getTime();
  const date = fiscalPeriodEnd(fiscalYear, months);
  return {
    share: Math.min(Math.max(months, 0), MONTHS) / MONTHS,
    months,
    days: Math.round((date.getTime() - start) / DAY_MS) + 1,
    daysInYear: Math.round((end - start) / DAY_MS),
    date,
  };
}

/** The clock in one sentence, for those who do not see the bar. */
export function clockInWords(face: ClockFace | null, locale: Locale): string {
  if (face === null) return locale.say(stuckWords.clockUnknown);
  return locale.say(stuckWords.clock, {
    gone: face.months,
    share: locale.share(face.share),
    date: dateInWords(face.date, locale),
  });
}

/** A day as "31 มีนาคม 2564" or, in English, of the Common Era. */
export function dateInWords(date: Date, locale: Locale): string {
  const { language, digits } = locale.style;
  const tag = language === 'th' ? 'th-TH-u-ca-buddhist-nu-latn' : 'en-GB';
  const text = new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).formatToParts(date);
  const shown = text.filter(({ type }) => type !== 'era').map(({ value }) => value);
  return inDigits(shown.join('').replace(/\s+/gu, ' ').trim(), digits);
}

/** Quarters of the fiscal year that are over after so many months. */
export function quartersOver(months: number | null): number {
  return months === null ? 0 : Math.floor(months / 3);
}

/** Whether every planned quarter is over at the report's date; null where it cannot be said. */
export function isPastPlan(
  quarters: readonly number[] | null,
  months: number | null,
): boolean | null {
  if (quarters === null || quarters.length === 0 || months === null) return null;
  return Math.max(...quarters) <= quartersOver(months);
}
