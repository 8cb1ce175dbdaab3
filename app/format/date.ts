import { inDigits, type Style } from './number.ts';

/** A date such as 2026-11-21 in words, with the Buddhist year in Thai; any other text as it is. */
export function formatDate(date: string, style: Style): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  const tag = style.language === 'th' ? 'th-TH-u-ca-buddhist-nu-latn' : 'en-GB';
  const words = new Intl.DateTimeFormat(tag, {
    ...{ day: 'numeric', month: 'long', year: 'numeric' },
    timeZone: 'UTC',
  }).formatToParts(new Date(`${date}T00:00:00Z`));
  const text = words.filter(({ type }) => type !== 'era').map(({ value }) => value);
  return inDigits(text.join('').trim(), style.digits);
}
