import { squash } from '../normalise/thai.ts';

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
