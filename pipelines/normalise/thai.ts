import { arabicDigits, KEYED, maybeMapped, PRINTED, SQUASHED } from './letters.ts';
import { remembering } from './remember.ts';

const CONSONANT = '[\\u0E01-\\u0E2E]';
const TONE = '[\\u0E48-\\u0E4B]';
const ABOVE_OR_BELOW = '[\\u0E31\\u0E34-\\u0E3A\\u0E47]';

/** Private-use glyphs of old Thai fonts and the marks they stand for (Windows/Mac shaping variants). */
const PRIVATE_USE: Readonly<Record<string, string>> = {
  '\uF700': 'ฐ',
  '\uF701': 'ิ',
  '\uF702': 'ี',
  '\uF703': 'ึ',
  '\uF704': 'ื',
  '\uF705': '่',
  '\uF706': '้',
  '\uF707': '๊',
  '\uF708': '๋',
  '\uF709': '์',
  '\uF70A': '่',
  '\uF70B': '้',
  '\uF70C': '๊',
  '\uF70D': '๋',
  '\uF70E': '์',
  '\uF70F': 'ญ',
  '\uF710': 'ั',
  '\uF711': 'ํ',
  '\uF712': '็',
  '\uF713': '่',
  '\uF714': '้',
  '\uF715': '๊',
  '\uF716': '๋',
  '\uF717': '์',
  '\uF718': 'ุ',
  '\uF719': 'ู',
  '\uF71A': 'ฺ',
};

const REPAIRS: readonly (readonly [RegExp, string])[] = [
  [/\u200B|\u200C|\u200D|\uFEFF|\u00AD/g, ''],
  [/\u00A0/g, ' '],
  [/เเ/g, 'แ'],
  [new RegExp(`\\u0E4D ?(${TONE})? ?\\u0E32`, 'g'), '$1ำ'],
  [new RegExp(`(${TONE})\\u0E4D ?\\u0E32`, 'g'), '$1ำ'],
  [new RegExp(`ำ(${TONE})`, 'g'), '$1ำ'],
  [new RegExp(`(${TONE})(${ABOVE_OR_BELOW})`, 'g'), '$2$1'],
  [new RegExp(`(${TONE}|${ABOVE_OR_BELOW})\\1+`, 'g'), '$1'],
];

/** One letter with its marks, as a letter-spaced word parts them: "ร ะ ห ว่ า ง". */
const LETTER =
  '[\\u0E01-\\u0E30\\u0E32\\u0E33\\u0E40-\\u0E46][\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E]*';
const SPLIT_SARA_AM = new RegExp(`(${CONSONANT}${TONE}?) ([\\u0E32\\u0E33])`, 'g');
const LETTERS_BEFORE = new RegExp(`(?:^|\\s)${LETTER} $`);
const LETTERS_AFTER = new RegExp(`^ ${LETTER}(?:\\s|$)`);

/**
 * Repairs what copying and character recognition do to Thai text: NFC, sara am composed from its
 * parts or across a space, doubled and misplaced marks, private-use glyphs.
 * Accepts anything; the printed text is kept as evidence by the caller.
 */
export function repairThai(text: string): string {
  return maybeMapped(text, PRINTED) ?? repaired(text);
}

const repaired = remembering(repairNow, 3_000);

function repairNow(text: string): string {
  const composed = text.normalize('NFC');
  let out = composed.replace(/[\uF700-\uF71A]/g, (glyph) => PRIVATE_USE[glyph] ?? glyph);
  for (const [pattern, replacement] of REPAIRS) out = out.replace(pattern, replacement);
  return joinSaraAm(out);
}

/** "เจตจ านง" → "เจตจำนง": a sara am lost its ring to a space, except where every letter stands apart. */
function joinSaraAm(text: string): string {
  return text.replace(SPLIT_SARA_AM, (whole: string, head: string, vowel: string, at: number) => {
    const isSpaced = vowel === 'า' && isLetterSpaced(text, at, at + whole.length);
    return isSpaced ? whole : `${head}ำ`;
  });
}

/** Whether the letters around a stretch are parted one by one too. */
function isLetterSpaced(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 8), from);
  const after = text.slice(to, to + 8);
  if (before !== '' && !before.endsWith(' ')) return false;
  if (after !== '' && !after.startsWith(' ')) return false;
  return LETTERS_BEFORE.test(before) || LETTERS_AFTER.test(after);
}

/** Removes the mark-up that text extraction leaves: `^{…}`, `_{…}`, HTML tags; keeps the words. */
export function stripMarkup(text: string): string {
  if (!text.includes('{') && !text.includes('<')) return text;
  return text.replace(/[\^_]\{([^{}]{0,400})\}/g, '$1').replace(/<\/?[a-zA-Z][^<>]{0,200}>/g, ' ');
}

/** Repaired text on one line with single spaces: how a value is kept in a table. */
export function normaliseText(text: string): string {
  if (maybeMapped(text, PRINTED) !== null && !/[\t\n\v\f\r]| {2}/.test(text)) return text.trim();
  return repairThai(joinWraps(stripMarkup(text)))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Joins wrapped lines: no space where both sides are Thai letters, one space elsewhere. */
function joinWraps(text: string): string {
  return text
    .replace(/([\u0E01-\u0E4E])[ \t]*\n\s*(?=[\u0E01-\u0E4E])/g, '$1')
    .replace(/\s*\n\s*/g, ' ');
}

export { arabicDigits };

/** Lao letters stand 0x80 above the Thai letters they look like; recognition confuses the two. */
function thaiLookAlikes(text: string): string {
  return text.replace(/[\u0E81-\u0ECD]/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - 0x80),
  );
}

/** Letters of a script that no Thai document uses, as character recognition leaves them; empty if none. */
export function foreignLetters(text: string): string[] {
  if (maybeMapped(text, PRINTED) !== null) return [];
  return [...new Set(text.match(/[^\P{L}\u0E00-\u0E7FA-Za-zÀ-ɏ]/gu) ?? [])];
}

const REMEMBERED_TEXTS = 12_000;

const squashed = remembering(squashNow, REMEMBERED_TEXTS);

/** The form in which wordings are compared: repaired, Arabic digits, lower case, no white space. */
export function squash(text: string): string {
  return squashed(text);
}

function squashNow(text: string): string {
  return maybeMapped(text, SQUASHED) ?? repairedAndSquashed(text);
}

function repairedAndSquashed(text: string): string {
  const plain = repairThai(thaiLookAlikes(stripMarkup(text)));
  return arabicDigits(plain).toLowerCase().replace(/\s+/g, '');
}

const keyed = remembering(
  (text) =>
    maybeMapped(text, KEYED) ?? repairedAndSquashed(text).replace(/[/().,:;"“”'‘’*_–-]/g, ''),
  REMEMBERED_TEXTS,
);

/** As squash, without punctuation: for headings, where strokes and brackets come and go. */
export function headingKey(text: string): string {
  return keyed(text);
}
