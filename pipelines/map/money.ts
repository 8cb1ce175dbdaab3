import {
  isNoBudget,
  maybeAmountIn,
  maybeDigitsRepaired,
  readMoney,
  type ReadMoney,
} from '../normalise/number.ts';
import type { Piece } from '../stages.ts';
import { alignFewer, type Candidate } from './align.ts';
import { printed, type Doubt, type Reading } from './reading.ts';
import { isTemplate } from './values.ts';

export interface MoneyValue {
  readonly satang: number | null;
  readonly noBudget: boolean;
}

interface MoneyToken extends MoneyValue {
  readonly pieces: readonly Piece[];
  readonly doubt: Doubt | null;
}

const NOTHING: MoneyValue = { satang: null, noBudget: false };

/** The values of a money cell, one to a line or parted by spaces; a phrase over two lines is one value. */
export function moneyTokens(pieces: readonly Piece[], scale: number): MoneyToken[] {
  if (pieces.length === 0) return [];
  const whole = printed(pieces);
  const alone = pieces.length === 1 ? maybeAlone(pieces, whole, scale) : null;
  if (alone !== null) return [alone];
  const isPhrase = isNoBudget(whole) && !pieces.some((piece) => isOwnMoney(piece.text));
  if (isPhrase || isTemplate(whole)) return [tokenOf(pieces, whole, scale)];
  const tokens: MoneyToken[] = [];
  for (const piece of pieces) {
    const words = listedWords(piece.text, scale);
    if (words.length === 0) tokens.push(tokenOf([piece], piece.text, scale));
    for (const text of words) tokens.push(tokenOf([{ ...piece, text }], text, scale));
  }
  return tokens;
}

/** The value of a cell that holds an amount or a dash and nothing else, as most do. */
function maybeAlone(pieces: readonly Piece[], text: string, scale: number): MoneyToken | null {
  if (/\s/.test(text)) return null;
  const money = readMoney(text, scale);
  if (money.kind === 'dash') return { ...NOTHING, pieces, doubt: null };
  if (money.kind !== 'amount') return null;
  return { satang: money.satang, noBudget: false, pieces, doubt: null };
}

/** The values of a line that holds several and nothing else; empty where it does not. */
function listedWords(text: string, scale: number): string[] {
  if (!/\s/.test(text)) return [];
  const words = text.split(/\s+/).filter(Boolean);
  const isListed =
    words.length > 1 &&
    words.every(
      (word) =>
        !/^,|,$/.test(word) &&
        (isMoneyWord(readMoney(word, scale)) || maybeRepaired(word, scale) !== null),
    );
  return isListed ? words : [];
}

/** An amount or a phrase that needs nothing of the lines around it. */
function isOwnMoney(text: string): boolean {
  return readMoney(text).kind === 'amount';
}

/** An amount with letters for digits, as character recognition has it: "๑๕,oo๐", "l0,000". */
function maybeRepaired(text: string, scale: number): number | null {
  const digits = maybeDigitsRepaired(text.replace(/(?:บาท|\.-)$/, ''));
  if (digits === null) return null;
  const money = readMoney(digits, scale);
  return money.kind === 'amount' ? money.satang : null;
}

function isMoneyWord(money: ReadMoney): boolean {
  return money.kind === 'amount' || money.kind === 'dash' || money.kind === 'malformed';
}

function tokenOf(pieces: readonly Piece[], text: string, scale: number): MoneyToken {
  const money = readMoney(text, scale);
  if (money.kind === 'amount')
    return { satang: money.satang, noBudget: false, pieces, doubt: null };
  if (money.kind === 'no_budget') return { satang: null, noBudget: true, pieces, doubt: null };
  if (money.kind === 'malformed') return { ...NOTHING, pieces, doubt: 'malformed_number' };
  const repaired = maybeRepaired(text, scale);
  if (repaired !== null) {
    return { satang: repaired, noBudget: false, pieces, doubt: 'number_repaired' };
  }
  if (money.kind === 'text') return tokenOfWords(pieces, text, scale);
  return { ...NOTHING, pieces, doubt: null };
}

/** An amount among words, "(งบ อบต.) 10,000" or "10,000/ปี": the amount, unsure for what the words may mean. */
function tokenOfWords(pieces: readonly Piece[], text: string, scale: number): MoneyToken {
  if (isTemplate(text)) return { ...NOTHING, pieces, doubt: 'template_text' };
  const money = readMoney(maybeAmountIn(text) ?? '', scale);
  return money.kind === 'amount'
    ? { satang: money.satang, noBudget: false, pieces, doubt: 'words_beside' }
    : { ...NOTHING, pieces, doubt: 'not_read' };
}

/** One project's money from a cell that is its own. */
export function readOwnMoney(pieces: readonly Piece[], scale: number): Reading<MoneyValue> {
  const tokens = moneyTokens(pieces, scale);
  const telling = tokens.filter(
    (token) => token.satang !== null || token.noBudget || token.doubt !== null,
  );
  const first = telling[0] ?? tokens[0];
  if (!first) return { value: NOTHING, pieces: [], doubt: null };
  const { satang, noBudget, doubt } = first;
  if (telling.length <= 1) return { value: { satang, noBudget }, pieces: first.pieces, doubt };
  return { value: { satang, noBudget }, pieces, doubt: 'several_values' };
}

/** Money of the items that share one cell, in their order. */
export function alignMoney(
  pieces: readonly Piece[],
  scale: number,
  items: readonly Candidate[],
): Reading<MoneyValue>[] {
  if (items.length === 1) return [readOwnMoney(pieces, scale)];
  const tokens = moneyTokens(pieces, scale);
  if (tokens.length === items.length)
    return tokens.map((token) => reading(token, token.doubt ?? 'aligned_in_order'));
  if (tokens.length === 0) return items.map(() => ({ value: NOTHING, pieces: [], doubt: null }));
  if (tokens.length === 1 && tokens[0]?.noBudget)
    return items.map(() => reading(tokens[0] as MoneyToken, 'aligned_by_position'));
  const laid = alignFewer(items, tokens.slice(0, items.length));
  return laid.map((aligned) =>
    aligned
      ? reading(aligned.value, 'aligned_by_position')
      : { value: NOTHING, pieces, doubt: 'not_read' },
  );
}

function reading(token: MoneyToken, doubt: Doubt): Reading<MoneyValue> {
  return { value: { satang: token.satang, noBudget: token.noBudget }, pieces: token.pieces, doubt };
}
