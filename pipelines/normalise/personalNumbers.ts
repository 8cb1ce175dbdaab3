import { arabicDigits } from './thai.ts';

const D = '[\\d๐-๙]';
const NOT_BEFORE = `(?<!${D}|,|${D}\\.)`;
const NOT_AFTER = `(?!${D}|,${D})`;
/** Nor may a digit follow or come before after a space: a list of amounts is no number. */
const ALONE_BEFORE = `(?<!${D} )`;
const ALONE_AFTER = `(?! ${D})`;
const DASH = '[ ]?[-–][ ]?';
const GAP = `(?:[ ]|${DASH})`;

/** Thirteen digits: in one, parted by dashes, one by one, or as an identity card groups them. */
const IDENTITIES = new RegExp(
  [
    `${NOT_BEFORE}(?:${D}(?:${DASH})?){12}${D}${NOT_AFTER}`,
    `${NOT_BEFORE}${ALONE_BEFORE}(?:${D}[ ]){12}${D}${NOT_AFTER}${ALONE_AFTER}`,
    `${NOT_BEFORE}${ALONE_BEFORE}${D}${GAP}${D}{4}${GAP}${D}{5}${GAP}${D}{2}${GAP}${D}${NOT_AFTER}${ALONE_AFTER}`,
  ].join('|'),
  'g',
);

/** Ten digits and more of an account that is named as one, or grouped 3-1-5-1. */
/** A look ahead comes before each look back: it fails at once at most letters. */
const NAMED_ACCOUNT = `(?=${D})(?<=(?:บัญชี|[Aa]\\/[Cc])[^\\d๐-๙\\n]{0,60})`;
const ACCOUNTS = new RegExp(
  [
    `${NAMED_ACCOUNT}(?:${D}[-–]?){9,14}${D}${NOT_AFTER}`,
    `${NAMED_ACCOUNT}${D}{3} ${D} ${D}{5} ${D}${NOT_AFTER}${ALONE_AFTER}`,
    `${NOT_BEFORE}${D}{3}${DASH}${D}${DASH}${D}{5}${DASH}${D}${NOT_AFTER}`,
  ].join('|'),
  'g',
);

const PARTED = `\\(?[0๐](?:${D}{1,2}\\)?[ ]{1,2}${D}{3,4}[ -]?${D}{3,4}|[ ]${D}{4}[ -]?${D}{4})`;
/** After a word for telephone; a short public number such as 1676 stays. */
const CALLED = `(?=[(0๐])(?<=(?<!ค่า)(?:โทรศัพท์|โทรสาร|โทร(?!ทัศน์|เลข|คม)|มือถือ|แฟกซ์|[Tt][Ee][Ll]|[Ff][Aa][Xx])[^\\d๐-๙\\n]{0,24})${PARTED}${NOT_AFTER}`;
const CALLED_NEARBY = `(?=[1-9๑-๙])(?<=(?<!ค่า)(?:โทรศัพท์|โทรสาร|โทร|มือถือ|แฟกซ์|[Tt][Ee][Ll]|[Ff][Aa][Xx])[ .:]{0,4})[1-9๑-๙]${D}{1,2}[ -]?${D}{3,4}(?![ -]?${D}|,${D})`;
const ABROAD = `\\+[6๖][6๖](?:[ )(-]{0,2}${D}){8,9}(?!${D})`;
const TELEPHONES = new RegExp(
  [
    CALLED,
    ABROAD,
    `${NOT_BEFORE}(?<!${D}[-–])\\(?[0๐](?:[2-9๒-๙]\\)?|${DASH}[2-9๒-๙])(?:(?:${DASH})?\\)?[ ]?[-–]?${D}){7,8}${NOT_AFTER}`,
    CALLED_NEARBY,
  ].join('|'),
  'g',
);
const PARTED_TELEPHONES = new RegExp(
  `${NOT_BEFORE}${ALONE_BEFORE}${PARTED}${NOT_AFTER}${ALONE_AFTER}`,
  'g',
);

/** Digits of the shortest number that is one without a word before it, and after a word. */
const FEWEST_DIGITS = 9;
const FEWEST_CALLED = 6;
/** Letters that may stand between two digits of one number: dashes, brackets, spaces. */
const WIDEST_GAP = 6;
const CALLING = /โทร|มือถือ|แฟกซ์|tel|fax/i;

/**
 * Whether a text holds as many digits in a run as a number of a person has; most texts do not.
 * Says yes too often, never too seldom.
 */
export function mayHoldNumber(text: string): boolean {
  const most = longestRun(text);
  return most >= FEWEST_DIGITS || (most >= FEWEST_CALLED && CALLING.test(text));
}

/** Digits of the longest run of them, parted by nothing but a few dashes, brackets and spaces. */
function longestRun(text: string): number {
  let most = 0;
  let run = 0;
  let gap = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit >= 0x30 && unit <= 0x39) || (unit >= 0x0e50 && unit <= 0x0e59)) {
      run++;
      gap = 0;
      if (run > most) most = run;
    } else if (!isGap(unit) || ++gap > WIDEST_GAP) run = 0;
  }
  return most;
}

/** A space, a bracket, a hyphen or an en dash. */
function isGap(unit: number): boolean {
  return unit === 0x20 || unit === 0x28 || unit === 0x29 || unit === 0x2d || unit === 0x2013;
}

/**
 * The text with identity numbers, accounts and telephone numbers replaced. Amounts, years and codes
 * stay, also where several stand side by side: "0 2000 3000" is three amounts.
 */
export function withoutNumbers(text: string, mask: string): string {
  if (!mayHoldNumber(text)) return text;
  const parted = (found: string): string => (isTelephone(found) ? mask : found);
  return text
    .replace(IDENTITIES, mask)
    .replace(ACCOUNTS, mask)
    .replace(TELEPHONES, mask)
    .replace(PARTED_TELEPHONES, parted)
    .replace(PARTED_TELEPHONES, parted);
}

/** Areas of landlines, after the 0; mobiles begin with 6, 8 or 9. */
const NUMBERED = /^0(?:2[1-9]\d{6}|(?:3[2-9]|4[2-5]|5[3-6]|7[3-7])[1-9]\d{5}|[689]\d{8})$/;

/** Whether groups of digits are a telephone number, and not round amounts or years side by side. */
function isTelephone(printed: string): boolean {
  const plain = arabicDigits(printed);
  const groups = plain.split(/[^\d]+/).filter((group) => group.length > 2);
  const areAmounts = groups.every((group) => /[05]0$/.test(group));
  const areYears = groups.every((group) => /^2[456]\d\d$/.test(group));
  return !areAmounts && !areYears && NUMBERED.test(plain.replace(/\D/g, ''));
}
