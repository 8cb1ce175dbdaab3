import { squash } from './thai.ts';
import { yearsIn } from './year.ts';

/** Months of the fiscal year in order, October first: short and full names. */
const MONTHS: readonly (readonly [short: string, full: string])[] = [
  ['ต.ค.', 'ตุลาคม'],
  ['พ.ย.', 'พฤศจิกายน'],
  ['ธ.ค.', 'ธันวาคม'],
  ['ม.ค.', 'มกราคม'],
  ['ก.พ.', 'กุมภาพันธ์'],
  ['มี.ค.', 'มีนาคม'],
  ['เม.ย.', 'เมษายน'],
  ['พ.ค.', 'พฤษภาคม'],
  ['มิ.ย.', 'มิถุนายน'],
  ['ก.ค.', 'กรกฎาคม'],
  ['ส.ค.', 'สิงหาคม'],
  ['ก.ย.', 'กันยายน'],
];

const NAMES = new Map(
  MONTHS.flatMap(([short, full], at) => [
    [short, at] as const,
    [short.replaceAll('.', ''), at] as const,
    [full, at] as const,
  ]),
);
const MONTH = '[ก-๙.]{2,10}?';
const YEAR = '(?:(?:พ\\.?ศ\\.?)?(?:25)?\\d\\d)?';
const HEADING = new RegExp(`^(${MONTH})${YEAR}(?:(?:[-–—]|ถึง)(${MONTH})${YEAR})?$`);

/** The quarter "1" to "4" of a heading that names a month, or months of one quarter; else null. */
export function maybeQuarter(printed: string): string | null {
  const match = HEADING.exec(squash(printed));
  const first = match?.[1] === undefined ? undefined : NAMES.get(match[1]);
  if (first === undefined) return null;
  const last = match?.[2] === undefined ? first : NAMES.get(match[2]);
  const quarter = Math.floor(first / 3);
  return last !== undefined && Math.floor(last / 3) === quarter ? String(quarter + 1) : null;
}

const MONTH_NAMES = [...NAMES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll('.', '\\.'))
  .join('|');
const MONTH_AND_YEAR = `(${MONTH_NAMES})(?:พ\\.?ศ\\.?)?(25\\d\\d|\\d\\d)(?!\\d)`;
const SPAN = new RegExp(`${MONTH_AND_YEAR}(?:[-–—]|ถึง(?:เดือน|วันที่)?)(?:\\d{1,2})?${MONTH_AND_YEAR}`);

/**
 * The fiscal year of a span of months such as "ตุลาคม 2566 - มีนาคม 2567" or "ต.ค. 66 - มี.ค. 67",
 * and 6 or 12 where it is the time that a report covers; null where a text names no span within one
 * fiscal year.
 */
export function maybeMonthSpan(
  printed: string,
): { readonly fiscalYear: number; readonly months: 6 | 12 | null } | null {
  const match = SPAN.exec(squash(printed));
  const first = monthIn(match?.[1], match?.[2]);
  const last = monthIn(match?.[3], match?.[4]);
  if (first === null || last === null || first.fiscalYear !== last.fiscalYear) return null;
  const isReport = first.at === 0 && (last.at === 5 || last.at === 11);
  return { fiscalYear: last.fiscalYear, months: isReport ? (last.at === 5 ? 6 : 12) : null };
}

const BEFORE_YEAR = new RegExp(`(${MONTH_NAMES})(?:พ\\.?ศ\\.?)?$`);

/**
 * The first fiscal year that a duration names; null where it names none. The fiscal year begins in
 * October: "ตุลาคม 2567 – กันยายน 2568" is 2568.
 */
export function maybeFirstFiscalYear(text: string): number | null {
  const year = yearsIn(text)[0];
  if (year === undefined) return null;
  const plain = squash(text);
  const word = BEFORE_YEAR.exec(plain.slice(0, Math.max(0, plain.search(/\d{4}/))))?.[1];
  return monthIn(word, String(year))?.fiscalYear ?? year;
}

/** The month's place in its fiscal year, 0 for October, and that year. */
function monthIn(
  word: string | undefined,
  year: string | undefined,
): { at: number; fiscalYear: number } | null {
  const at = NAMES.get(word ?? '');
  const full = year === undefined ? NaN : Number(year.length === 2 ? `25${year}` : year);
  return at === undefined ? null : { at, fiscalYear: full + (at < 3 ? 1 : 0) };
}
