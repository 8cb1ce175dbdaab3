import { readMoney } from '../normalise/number.ts';
import { arabicDigits, headingKey } from '../normalise/thai.ts';
import type { Role } from '../stages.ts';
import { values } from './vocabulary.ts';

const KINDS = Object.values(values.kinds).flat().map(headingKey);
const UNITS = values.unit_prefixes.map(headingKey);
const STATUSES = Object.values(values.statuses).flat().map(headingKey);
const OPEN_ENDINGS = values.open_endings.map(headingKey);
const INDICATORS = values.indicator_starts.map(headingKey);
const MONEY: readonly Role[] = ['budget', 'disbursed', 'remaining'];

/** What it costs to leave a column empty, and to break a cell over one more line. */
const EMPTY = 2.5;
const WRAP = 0.7;
/** What it costs to part a line that ends in a word with more to come from the next. */
const CUT = 1.5;
/** What it costs to read a line as what it does not look like. */
const MISFIT = 4;

/**
 * Shares out the lines of one row among its columns in order, each column taking some lines that
 * follow each other, so that money stands under money and names under names at the least cost.
 * Answers, for each column, the index after its last line; and the cost.
 */
export function assignLines(
  texts: readonly string[],
  roles: readonly Role[],
): { readonly ends: readonly number[]; readonly cost: number } {
  const width = texts.length + 1;
  const best = new Float64Array((roles.length + 1) * width).fill(Infinity);
  const from = new Int32Array((roles.length + 1) * width);
  best[0] = 0;
  roles.forEach((role, c) => {
    for (let start = 0; start < width; start++) {
      const before = best[c * width + start] ?? Infinity;
      if (before === Infinity) continue;
      let cost = before;
      for (let end = start; end < width; end++) {
        if (end > start) cost += costOf(role, texts[end - 1] ?? '', end - start);
        if (end === start + 1 && isOpen(texts[start - 1])) cost += CUT;
        const total = end === start ? before + EMPTY : cost;
        const at = (c + 1) * width + end;
        if (total < (best[at] ?? Infinity)) {
          best[at] = total;
          from[at] = start;
        }
      }
    }
  });
  const ends: number[] = [];
  for (let c = roles.length, end = texts.length; c > 0; c--) {
    ends.unshift(end);
    end = from[c * width + end] ?? 0;
  }
  return { ends, cost: best[roles.length * width + texts.length] ?? Infinity };
}

function isOpen(above: string | undefined): boolean {
  const key = headingKey(above ?? '');
  return OPEN_ENDINGS.some((word) => key.endsWith(word));
}

/** What it costs that a line is the nth of a column's cell. */
function costOf(role: Role, text: string, nth: number): number {
  const wrap = nth > 1 ? WRAP : 0;
  const kind = readMoney(text).kind;
  const isMoney = kind === 'amount' || kind === 'no_budget';
  if (MONEY.includes(role)) {
    return nth > 1 ? 2 * MISFIT : isMoney ? 0 : kind === 'dash' ? 0.2 : 2 * MISFIT;
  }
  const key = headingKey(text);
  const isDash = kind === 'dash';
  if (role === 'progress' || role === 'quantity') {
    return (nth > 1 ? MISFIT : 0) + (/\d/.test(arabicDigits(text)) ? 0 : isDash ? 0.2 : MISFIT);
  }
  const startsProject = KINDS.some((word) => key.startsWith(word));
  if (role === 'name' || role === 'risk_issue') {
    if (!/[ก-ฮ]{2}/.test(text)) return MISFIT;
    return nth === 1 ? (startsProject ? 0 : 0.5) : startsProject ? MISFIT : wrap;
  }
  const misplaced = startsProject ? 1 : kind === 'no_budget' || /^[\d,]{5,}/.test(key) ? MISFIT : 0;
  return wrap + misplaced + fitOf(role, key, text, nth, isDash);
}

function fitOf(role: Role, key: string, text: string, nth: number, isDash: boolean): number {
  if (role === 'responsible') {
    return nth > 1 || isDash || UNITS.some((word) => key.startsWith(word)) ? 0 : 1;
  }
  if (role === 'status') return STATUSES.some((word) => key.startsWith(word)) ? 0 : 1;
  if (role === 'target') return nth > 1 || isDash || /\d/.test(arabicDigits(text)) ? 0 : 1;
  if (role === 'kpi' && nth === 1 && INDICATORS.some((word) => key.startsWith(word))) return 0;
  const isUnit = UNITS.some((word) => key.startsWith(word)) && key.length < 20;
  return (isUnit ? 0.8 : 0) + (role === 'kpi' && nth === 1 ? 0.4 : 0);
}
