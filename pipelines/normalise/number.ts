import { remembering } from './remember.ts';
import { arabicDigits, squash } from './thai.ts';

/** Whole satang: 1/100 baht. */
export type Satang = number;

export type ReadNumber =
  | { readonly kind: 'number'; readonly value: number }
  /** Looks like a number, but its grouping or its characters cannot be right. */
  | { readonly kind: 'malformed'; readonly printed: string }
  | { readonly kind: 'none' };

const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^\d+(?:\.\d+)?$/;
const MAX_SATANG = 9e15;

/**
 * Parses a printed number in Thai or Arabic digits, with or without thousands separators.
 * "malformed" where separators do not part groups of three ("๕๑๖๖,๐๐๐") or spaces stand between digits.
 */
export function parseNumber(printed: string): ReadNumber {
  const text = arabicDigits(printed)
    .trim()
    .replace(/\s*,\s*/g, ',');
  if (GROUPED.test(text) || PLAIN.test(text)) {
    return { kind: 'number', value: Number(text.replaceAll(',', '')) };
  }
  if (/^[\d,.\s]*\d[\d,.\s]*$/.test(text)) return { kind: 'malformed', printed: printed.trim() };
  return { kind: 'none' };
}

/** A number with letters where recognition misread its digits, "๑๒o" or "l0,000", as digits; null for any other text. */
export function maybeDigitsRepaired(text: string): string | null {
  if (!/^[\d๐-๙oOοоlI|,.\s]+$/u.test(text) || !/[\d๐-๙]/.test(text)) return null;
  if (!/[oOοоlI|]/u.test(text)) return null;
  return text.replace(/[oOοо]/gu, '0').replace(/[lI|]/g, '1');
}

export type ReadMoney =
  | { readonly kind: 'amount'; readonly satang: Satang }
  | { readonly kind: 'dash' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'no_budget' }
  | { readonly kind: 'malformed'; readonly printed: string }
  | { readonly kind: 'text'; readonly printed: string };

const DASHES = /^[-–—−ー]+$/;
const NO_BUDGET = /^ไม่(?:ได้)?(?:ใช้|ใช่|ไช้|มี|ต้องใช้|ขอใช้|เบิกจ่าย)(?:จ่าย)?(?:เงิน)?งบ(?:ประมาณ)?/;
/** What may follow an amount, in any order: "บาทถ้วน", ".-", ".=". */
const AFTER_AMOUNT = /(?:บาท(?:ถ้วน)?|\.?[-–—=])+$/;

/** Whether a text says that no budget is needed, in any wording or with the slip ไม่ใช่. */
export const isNoBudget = remembering(
  (printed) => NO_BUDGET.test(squash(printed).replace(/^[-–—(]+/, '')),
  8_000,
);

/**
 * Reads a printed money cell. Digits are parsed as text into whole satang, never through a fraction.
 * `scale` is 1 for baht, 1,000 for พันบาท, 1,000,000 for ล้านบาท.
 */
export function readMoney(printed: string, scale = 1): ReadMoney {
  return scale === 1 ? readBaht(printed) : readMoneyNow(printed, scale);
}

/** The same amounts, dashes and phrases stand in many cells. */
const readBaht = remembering((printed) => readMoneyNow(printed, 1), 8_000);

function readMoneyNow(printed: string, scale: number): ReadMoney {
  const text = squash(printed);
  if (text === '') return { kind: 'empty' };
  if (DASHES.test(text)) return { kind: 'dash' };
  if (isNoBudget(text)) return { kind: 'no_budget' };
  const bare = text.replace(/^(?:จำนวน(?:เงิน)?|เป็นเงิน|งบประมาณ)+/, '').replace(AFTER_AMOUNT, '');
  if (!/^[\d,.]+$/.test(bare)) return { kind: 'text', printed: printed.trim() };
  if (!(GROUPED.test(bare) || PLAIN.test(bare)))
    return { kind: 'malformed', printed: printed.trim() };
  const satang = toSatang(bare.replaceAll(',', ''), scale);
  return satang === null
    ? { kind: 'malformed', printed: printed.trim() }
    : { kind: 'amount', satang };
}

const AMOUNT_IN_WORDS = /\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?(?=บาท|\.-)/g;

/**
 * The only amount among other words, as printed: grouped by thousands, or followed by บาท or ".-".
 * Null where another number stands beside it, which may be what is counted.
 */
export function maybeAmountIn(printed: string): string | null {
  const text = squash(printed);
  const [amount, second] = text.match(AMOUNT_IN_WORDS) ?? [];
  if (amount === undefined || second !== undefined) return null;
  return /\d/.test(text.replace(amount, '')) ? null : amount;
}

/** Digits of baht whose satang are exact as a number, and no more than may be. */
const MOST_EXACT = 11;

function toSatang(decimal: string, scale: number): Satang | null {
  const [whole = '0', fraction = ''] = decimal.split('.');
  // Exact as a number, and many times as fast.
  if (fraction === '' && scale === 1 && whole.length <= MOST_EXACT) return Number(whole) * 100;
  if (scale === 1 && fraction.length > 2) return null;
  const digits = fraction.padEnd(8, '0').slice(0, 8);
  const scaled = (BigInt(whole) * 100_000_000n + BigInt(digits)) * BigInt(scale);
  if (scaled % 1_000_000n !== 0n) return null;
  const satang = scaled / 1_000_000n;
  return satang > BigInt(MAX_SATANG) ? null : Number(satang);
}
