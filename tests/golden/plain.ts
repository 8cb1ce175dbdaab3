/** Text as two readers would agree it reads; written for the tests, apart from the pipelines. */

const thaiZero = '๐'.codePointAt(0) ?? 0;
const laoBlock = /[\u0e80-\u0eff]/gu;
const quotes = /["'“”‘’«»„]/gu;
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/gu;
const leadingMark = /^\s*(?:[-–•*]|\d{1,2}[.)])(?=\s|[^\d\s.,/])\s*/u;

/** Thai digits as Arabic ones. */
export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - thaiZero));
}

/** NFC with sara am composed, also where a space split it; look-alike Lao letters as Thai. */
export function composed(text: string): string {
  return text
    .normalize('NFC')
    .replace(laoBlock, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x80))
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/gu, '$1\u0e33')
    .replace(/([\u0e48-\u0e4b])\u0e4d\u0e32/gu, '$1\u0e33')
    .replace(/([ก-ฮ][\u0e48-\u0e4b]?) +([\u0e48-\u0e4b]?)[\u0e32\u0e33]/gu, '$1$2\u0e33')
    .replace(/เเ/gu, 'แ');
}

/** The printed characters alone: composed, Arabic digits, no white space. */
export function solid(text: string): string {
  return arabicDigits(composed(text)).replace(invisible, '').replace(/\s+/gu, '');
}

/** `solid` without quotation marks, the list mark at its start and dashes that stand alone. */
export function comparable(text: string): string {
  const unmarked = arabicDigits(composed(text)).replace(leadingMark, '');
  return solid(unmarked.replace(/(?<=\s)[-–](?=\s)/gu, '')).replace(quotes, '');
}

/** Likeness of two texts from 0 to 1: shared pairs of characters (Dice). */
export function likeness(left: string, right: string): number {
  const [a, b] = [pairs(comparable(left)), pairs(comparable(right))];
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  const size = total(a) + total(b);
  return size === 0 ? 1 : (2 * shared) / size;
}

function pairs(text: string): Map<string, number> {
  const found = new Map<string, number>();
  const padded = `^${text}$`;
  for (let at = 0; at + 1 < padded.length; at += 1) {
    const pair = padded.slice(at, at + 2);
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
}

function total(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
