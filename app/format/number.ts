import type { Language } from './words.ts';

/** Which digits numbers are written with. */
export type Digits = 'arabic' | 'thai';

/** How the reader wants numbers and words written. */
export interface Style {
  readonly language: Language;
  readonly digits: Digits;
}

const THAI_ZERO = 0x0e50;

/** A text with its Arabic digits in the chosen digits. */
export function inDigits(text: string, digits: Digits): string {
  if (digits === 'arabic') return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}

/** A text with its Thai digits in Arabic ones, as numbers are computed with. */
export function inArabic(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}

/** A number with thousands separated and at most `places` decimals (default 0). */
export function formatNumber(value: number, style: Style, places = 0): string {
  return inDigits(formatterOf(places).format(value), style.digits);
}

const formatters = new Map<number, Intl.NumberFormat>();

/** Making a formatter takes longer than a hundred uses of it. */
function formatterOf(places: number): Intl.NumberFormat {
  const known =
    formatters.get(places) ?? new Intl.NumberFormat('en-US', { maximumFractionDigits: places });
  formatters.set(places, known);
  return known;
}

/** A share from 0 to 1 as a percentage; below 1 % and above 99 % one decimal is kept. */
export function formatShare(share: number, style: Style): string {
  const percent = share * 100;
  const nearEdge = (percent > 0 && percent < 1) || (percent > 99 && percent < 100);
  return `${formatNumber(percent, style, nearEdge ? 1 : 0)}%`;
}

/** A fiscal year number (Buddhist Era) without separators. */
export function formatYearNumber(year: number, style: Style): string {
  return inDigits(String(year), style.digits);
}
