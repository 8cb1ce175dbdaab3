/** What becomes of each UTF-16 code unit: another, itself, 0 where it is dropped, or DAMAGED. */
export type LetterTable = Uint16Array;

/** Marks a unit that the slow repairs have to look at. */
const DAMAGED = 0xffff;
const UNITS = 0x10000;

const THAI_ZERO = 0x0e50;
const SPACE = 0x20;

/** Thai as it is written today and ASCII: nothing that a repair or a normal form would change alone. */
const SOUND: readonly (readonly [first: number, last: number])[] = [
  [0x09, 0x0d],
  [0x20, 0x7e],
  [0x0e01, 0x0e3a],
  [0x0e3f, 0x0e4c],
  [0x0e4e, 0x0e5b],
  // Dashes, quotation marks, bullets, ellipsis; arrows, ticks, boxes.
  [0x2010, 0x2015],
  [0x2018, 0x2027],
  [0x2190, 0x21ff],
  [0x2200, 0x2200],
  [0x221a, 0x221a],
  [0x25a0, 0x27bf],
];

/** Mark-up begins with these: the slow way takes it out. */
const MARKUP = '{<';

/** A table that keeps sound letters, drops those given, and calls everything else damaged. */
function tableOf(dropped: string, folds: boolean): LetterTable {
  const table = new Uint16Array(UNITS).fill(DAMAGED);
  for (const [first, last] of SOUND) {
    for (let unit = first; unit <= last; unit++) table[unit] = unit;
  }
  for (const sign of MARKUP) table[sign.charCodeAt(0)] = DAMAGED;
  for (const sign of dropped) table[sign.charCodeAt(0)] = 0;
  if (!folds) return table;
  for (let digit = 0; digit < 10; digit++) table[THAI_ZERO + digit] = 0x30 + digit;
  for (let unit = 0x41; unit <= 0x5a; unit++) table[unit] = unit + 0x20;
  return table;
}

/** Letters as printed. */
export const PRINTED = tableOf('', false);
/** Lower case, Arabic digits, no white space. */
export const SQUASHED = tableOf('\t\n\v\f\r ', true);
/** The same without the punctuation that comes and goes in headings. */
export const KEYED = tableOf('\t\n\v\f\r /().,:;"“”\'‘’*_–-', true);

/**
 * The text with each letter as the table has it, in one pass; null where a letter, or a mark beside
 * another, is damaged and wants the slow repairs. The text itself comes back where nothing changes.
 */
export function maybeMapped(text: string, table: LetterTable): string | null {
  const { length } = text;
  let mapped = '';
  let from = 0;
  let before = 0;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    const becomes = table[unit] as number;
    if (becomes === DAMAGED || (unit > 0x0e30 && clashes(before, unit))) return null;
    before = unit;
    if (becomes === unit) continue;
    mapped += text.slice(from, at);
    if (becomes !== 0) mapped += String.fromCharCode(becomes);
    from = at + 1;
  }
  return from === 0 ? text : mapped + text.slice(from);
}

/** Thai digits ๐–๙ as 0–9; everything else untouched. */
export function arabicDigits(text: string): string {
  const { length } = text;
  let mapped = '';
  let from = 0;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (!isThaiDigit(unit)) continue;
    mapped += text.slice(from, at) + String.fromCharCode(unit - THAI_ZERO + 0x30);
    from = at + 1;
  }
  return from === 0 ? text : mapped + text.slice(from);
}

function isThaiDigit(unit: number): boolean {
  return unit >= THAI_ZERO && unit < THAI_ZERO + 10;
}

const SARA_E = 0x0e40;
const SARA_AM = 0x0e33;
const SARA_AA = 0x0e32;
const PHINTHU = 0x0e3a;

/**
 * Whether two units side by side are damage: two e for ae, a tone behind sara am or before another
 * mark, a mark twice, a sara am parted by a space, marks whose normal order is another.
 */
function clashes(before: number, unit: number): boolean {
  if (before === SPACE) return unit === SARA_AA || unit === SARA_AM;
  if (before < SARA_AM) return before === unit && isAboveOrBelow(unit);
  if (isTone(unit)) return before === SARA_AM || before === unit;
  if (isAboveOrBelow(unit)) {
    if (isTone(before) || before === unit) return true;
    return unit === PHINTHU && (before === 0x0e38 || before === 0x0e39);
  }
  return unit === SARA_E && before === SARA_E;
}

function isTone(unit: number): boolean {
  return unit >= 0x0e48 && unit <= 0x0e4b;
}

function isAboveOrBelow(unit: number): boolean {
  return unit === 0x0e31 || (unit >= 0x0e34 && unit <= 0x0e3a) || unit === 0x0e47;
}
