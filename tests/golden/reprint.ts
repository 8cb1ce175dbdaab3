/** The same text printed otherwise: what must not change any value. */

const thaiZero = '๐'.codePointAt(0) ?? 0;

/** Arabic digits as Thai ones. */
export function thaiDigits(text: string): string {
  return text.replace(/[0-9]/gu, (digit) => String.fromCodePoint(thaiZero + Number(digit)));
}

/** Thai digits as Arabic ones. */
export function westernDigits(text: string): string {
  return text.replace(/[๐-๙]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - thaiZero));
}

/** Every second digit Thai, the others Arabic, as in years printed ๒๕61. */
export function mixedDigits(text: string): string {
  let count = 0;
  return westernDigits(text).replace(/[0-9]/gu, (digit) => {
    count += 1;
    return count % 2 === 0 ? thaiDigits(digit) : digit;
  });
}

/** Spaces doubled, and one more at the end of each cell. */
export function extraSpaces(text: string): string {
  return text.replace(/ /gu, '  ').replace(/(?<=\S)(?=\t|\n)/gu, ' ');
}

/** Lines ended as Windows does. */
export function windowsLines(text: string): string {
  return text.replace(/\n/gu, '\r\n');
}

/** Sara am as nikhahit and sara aa, the tone mark between or before them. */
export function saraAmApart(text: string): string {
  return text.replace(/([\u0e48-\u0e4b]?)\u0e33/gu, '\u0e4d$1\u0e32');
}

/** Sara am torn from its consonant by a space. */
export function saraAmTorn(text: string): string {
  return text.replace(/([ก-ฮ][\u0e48-\u0e4b]?)\u0e33/gu, '$1 \u0e33');
}

/** Sara am torn by a space with its ring lost, as word processors' PDFs have it. */
export function saraAmRingless(text: string): string {
  return text.replace(/([ก-ฮ][\u0e48-\u0e4b]?)\u0e33/gu, '$1 \u0e32');
}

/**
 * A page that ends after a line: a blank line, the page's number and the heading rows once more.
 *
 * @param line from 1; the last line of the page
 * @param heading first and last line of the heading rows, from 1
 */
export function breakPage(text: string, line: number, heading: readonly [number, number]): string {
  const lines = text.split('\n');
  const repeated = lines.slice(heading[0] - 1, heading[1]);
  return [...lines.slice(0, line), '', '- 9 -', '', ...repeated, ...lines.slice(line)].join('\n');
}

/** The text without some of its lines, first and last from 1. */
export function withoutLines(text: string, first: number, last: number): string {
  return text
    .split('\n')
    .filter((_, index) => index + 1 < first || index + 1 > last)
    .join('\n');
}

/** Letters taken apart as far as Unicode knows how. */
export function takenApart(text: string): string {
  return text.normalize('NFD');
}

/** Rows with one more tab at their ends, as sheets are pasted; not where each cell is a line of its own. */
export function trailingTabs(text: string): string {
  const isCellPerLine = /^\t[^\t\n]*\n\t[^\t\n]*$/mu.test(text);
  return isCellPerLine ? text : text.replace(/^[^\n]*\t[^\n]*$/gmu, '$&\t');
}

/** Years of the Buddhist era as those of the common era, where their era is printed. */
export function commonEra(text: string): string {
  return text.replace(
    /พ\.ศ\.( ?)([๐-๙0-9]{4})(?![๐-๙0-9]| ?[-–] ?[๐-๙0-9])/gu,
    (_whole, space: string, year: string) => `ค.ศ.${space}${Number(westernDigits(year)) - 543}`,
  );
}
