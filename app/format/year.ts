import { formatYearNumber, type Style } from './number.ts';
import { say } from './words.ts';
import { units } from './words/units.ts';

/** A fiscal year of the Buddhist Era as "ปี 2564". */
export function formatYear(year: number, style: Style): string {
  return say(units.year, style.language, { n: formatYearNumber(year, style) });
}

/** A span of fiscal years as "ปี 2566–2570", or one year where both ends are the same. */
export function formatYears(first: number, last: number, style: Style): string {
  if (first === last) return formatYear(first, style);
  return say(units.years, style.language, {
    first: formatYearNumber(first, style),
    last: formatYearNumber(last, style),
  });
}
