import { showDate } from './dateFormat.ts';

/** A double holds no more digits than these for certain: 0.1 + 0.2 is stored as 0.30000000000000004. */
const SURE_DIGITS = 15;
const LONGEST_FORMAT = 255;

/**
 * The text a sheet shows for a stored number by the code of its format, such as "#,##0.00". A code
 * that is not understood, or a number that is none, is shown as stored.
 */
export function showNumber(stored: string, format: string, isFrom1904: boolean): string {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored.trim();
  const sections = format.length > LONGEST_FORMAT ? [] : sectionsOf(format);
  const section = sectionFor(value, sections);
  if (section === undefined || /^(?:general|@|)$/i.test(section.trim())) return plain(value);
  const picture = pictureOf(section);
  if (/[ymdhsb]/i.test(picture.bare)) return showDate(value, section, isFrom1904) ?? plain(value);
  if (/[eE][+-]|\?\/|\/[?#\d]/.test(picture.bare)) return plain(value);
  const isSigned = value < 0 && sections.length < 2;
  const shown = fill(picture, Math.abs(value));
  const text = isSigned && /[1-9]/.test(shown) ? `-${shown}` : shown;
  return picture.isThai ? thaiDigits(text) : text;
}

/** A number without a format, without the noise beyond its sure digits and without an exponent. */
function plain(value: number): string {
  const [whole = '', decimals = ''] = decimalOf(Math.abs(value));
  const shown = decimals === '' ? whole : `${whole}.${decimals}`;
  return value < 0 && /[1-9]/.test(shown) ? `-${shown}` : shown;
}

/** Whole part and decimals of a number that is not negative, as digits. */
function decimalOf(value: number): [string, string] {
  const [mantissa = '', exponent = '0'] = value.toExponential(SURE_DIGITS - 1).split('e');
  const digits = mantissa.replace('.', '');
  const point = Number(exponent) + 1;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(1, point);
  return [padded.slice(0, at), padded.slice(at).replace(/0+$/, '')];
}

/** Parts a format into those for positive, negative and zero, past quoted letters. */
function sectionsOf(format: string): string[] {
  const parts = format.match(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]?|;|[^"\\_*[;]+/gs) ?? [];
  const sections = [''];
  for (const part of parts) {
    if (part === ';') sections.push('');
    else sections[sections.length - 1] += part;
  }
  return sections;
}

function sectionFor(value: number, sections: readonly string[]): string | undefined {
  if (value < 0 && sections.length > 1) return sections[1];
  if (value === 0 && sections.length > 2) return sections[2];
  return sections[0];
}

interface Picture {
  /** The code without its literal letters. */
  readonly bare: string;
  readonly before: string;
  readonly after: string;
  /** The code of the number itself, such as "#,##0.00"; empty where only letters are shown. */
  readonly number: string;
  readonly isThai: boolean;
}

function pictureOf(section: string): Picture {
  const isThai = /^t[#0?]/i.test(section) || /\[\$-D/i.test(section);
  const code = section.replace(/^t(?=[#0?])/i, '').replace(/\[\$([^\]-]*)-?[^\]]*\]/g, '"$1"');
  const literal = code.replace(/\[[^\]]*\]|[_*]./gs, '');
  const bare = literal.replace(/"[^"]*"?|\\./gs, '');
  const number = /[#0?](?:[#0?,]*[#0?])?(?:\.[#0?]*)?,*/.exec(masked(literal));
  const start = number?.index ?? literal.length;
  const end = start + (number?.[0].length ?? 0);
  return {
    bare,
    before: unquoted(literal.slice(0, start)),
    after: unquoted(literal.slice(end)),
    number: number?.[0] ?? '',
    isThai,
  };
}

/** The code with its literal letters blotted out, every place kept. */
function masked(code: string): string {
  return code.replace(/"[^"]*"?|\\./gs, (literal) => ' '.repeat(literal.length));
}

function unquoted(code: string): string {
  return code.replace(/"([^"]*)"?|\\(.)|[?#]/gs, '$1$2');
}

function fill(picture: Picture, value: number): string {
  const { number, before, after, bare } = picture;
  if (number === '') return `${before}${after}`.trim();
  const scale = /,*$/.exec(number)?.[0].length ?? 0;
  const percents = bare.match(/%/g)?.length ?? 0;
  const [wholeCode = '', decimalCode = ''] = number.slice(0, number.length - scale).split('.');
  const digits = rounded(decimalOf(value), decimalCode.length, percents * 2 - scale * 3);
  const least = wholeCode.match(/0/g)?.length ?? 0;
  const whole = digits.whole.replace(/^0+/, '').padStart(least, '0');
  const grouped = wholeCode.includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const kept = decimalCode.match(/^[0#?]*0/)?.[0].length ?? 0;
  const decimals = digits.decimals.slice(0, kept) + digits.decimals.slice(kept).replace(/0+$/, '');
  const point = decimals === '' ? '' : '.';
  return `${before}${grouped}${point}${decimals}${after}`.trim();
}

/** Rounds digits, half up, after moving the point to the right by so many places. */
function rounded(
  [whole, decimals]: readonly [string, string],
  places: number,
  shift: number,
): { whole: string; decimals: string } {
  const zeros = '0'.repeat(Math.abs(shift) + places + 1);
  const digits = zeros + whole + decimals + zeros;
  const point = zeros.length + whole.length + shift;
  const cut = point + places;
  const half = Number(digits.charAt(cut)) >= 5 ? 1n : 0n;
  const kept = (BigInt(digits.slice(0, cut)) + half).toString().padStart(places + 1, '0');
  return { whole: kept.slice(0, kept.length - places), decimals: kept.slice(kept.length - places) };
}

function thaiDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
}
