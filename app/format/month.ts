import { inDigits, type Style } from './number.ts';

/** A month in words; with a year (Buddhist Era) behind it where one is given. */
export function formatMonth(month: number, style: Style, year?: number): string {
  const tag = style.language === 'th' ? 'th-TH' : 'en-GB';
  const words = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  const name = words.format(new Date(Date.UTC(2000, month - 1, 1)));
  return inDigits(year === undefined ? name : `${name} ${year}`, style.digits);
}
