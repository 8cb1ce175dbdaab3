import { formatNumber, inDigits, type Style } from './number.ts';
import { say } from './words.ts';
import { units } from './words/units.ts';

const SATANG_PER_BAHT = 100;
const MILLION = 1_000_000;

/** Baht as a bare number, e.g. "1,250,000" or "1,250,000.50"; `satang` is a whole number. */
export function formatBahtNumber(satang: number, style: Style): string {
  const whole = satang % SATANG_PER_BAHT === 0;
  const text = (whole ? inBaht : inSatang).format(satang / SATANG_PER_BAHT);
  return inDigits(text, style.digits);
}

/** Making a formatter takes longer than a hundred uses of it. */
const inBaht = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const inSatang = new Intl.NumberFormat('en-US', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** The exact amount with its unit, e.g. "1,250,000 บาท"; `satang` is a whole number. */
export function formatBaht(satang: number, style: Style): string {
  return say(units.baht, style.language, { n: formatBahtNumber(satang, style) });
}

/**
 * An amount for a sentence: from a million up in millions with two decimals ("1.25 ล้านบาท"),
 * below that exact. `satang` is a whole number.
 */
export function formatBahtShort(satang: number, style: Style): string {
  if (Math.abs(satang) < MILLION * SATANG_PER_BAHT) return formatBaht(satang, style);
  return say(units.millionBaht, style.language, { n: inMillions(satang, style) });
}

/** Short for the mark on a bar whose chart names the unit: in whole baht, from a million in millions. */
export function formatBahtMark(satang: number, style: Style): string {
  if (Math.abs(satang) < MILLION * SATANG_PER_BAHT)
    return formatNumber(satang / SATANG_PER_BAHT, style);
  return say(units.million, style.language, { n: inMillions(satang, style) });
}

function inMillions(satang: number, style: Style): string {
  return formatNumber(satang / SATANG_PER_BAHT / MILLION, style, 2);
}
