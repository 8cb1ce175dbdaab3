import { squash } from './thai.ts';

const FIRST = 2540;
const LAST = 2600;
/** Four digits that are no part of a number: a comma between two years parts a list, not thousands. */
const FOUR_DIGITS = /(?<!\d|\d\.|(?<!\d)\d{1,3},|\d{5},)(\d{4})(?!\d|\.\d|,\d{3}(?!\d))/g;

/** Fiscal years (พ.ศ.) named in a text, in order of appearance; ค.ศ. years are converted, o read as 0. */
export function yearsIn(text: string): number[] {
  const years: number[] = [];
  const squashed = squash(text);
  if (!/\d[\do]{3}/.test(squashed)) return years;
  const plain = squashed.replace(/(?<=2[5-9]\d)o|(?<=2[5-9])o(?=\d)/g, '0');
  for (const match of plain.matchAll(FOUR_DIGITS)) {
    const year = Number(match[1]);
    if (year >= FIRST && year <= LAST) years.push(year);
    else if (
      plain.slice(0, match.index).endsWith('ค.ศ.') &&
      year + 543 >= FIRST &&
      year + 543 <= LAST
    ) {
      years.push(year + 543);
    }
  }
  return years;
}

/** A span such as "พ.ศ. ๒๕๖๖ – ๒๕๗๐", the first in the text; null where there is none. */
export function maybeYearSpan(text: string): readonly [number, number] | null {
  const plain = squash(text).replace(/(?<=2[5-9]\d)o|(?<=2[5-9])o(?=\d)/g, '0');
  const match = /(25\d\d)(?:[-–—−]|ถึง|จนถึง)(?:ปี)?(?:งบประมาณ)?(?:พ\.ศ\.?)?(25\d\d)/.exec(plain);
  if (!match) return null;
  const first = Number(match[1]);
  const last = Number(match[2]);
  return first < last && last - first <= 10 ? [first, last] : null;
}
