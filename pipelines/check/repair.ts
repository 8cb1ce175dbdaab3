import type { Repair } from '../../data/schema/finding_repair.ts';

/** A figure that may have been misprinted or misread. */
export interface Figured {
  readonly of: Repair['of'];
  readonly value: number;
}

/** The one change that makes one figure of another: a digit, a factor of ten, two digits swapped; else null. */
export function changeBetween(from: number, to: number): Repair['change'] | null {
  if (!isPlain(from) || !isPlain(to) || from === to) return null;
  if (to === from * 10) return 'tenfold';
  if (from === to * 10) return 'tenth';
  const [a, b] = [String(from), String(to)];
  if (b.length === a.length + 1) return isOneLess(b, a) ? 'digit_more' : null;
  if (a.length === b.length + 1) return isOneLess(a, b) ? 'digit_less' : null;
  if (a.length !== b.length) return null;
  const places = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  if (places.length === 1) return 'digit';
  const [first = 0, second = 0] = places;
  const isSwap =
    places.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return isSwap ? 'digits_swapped' : null;
}

/** Whole figures above zero: nothing is misprinted for zero by one stroke. */
function isPlain(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}

/** Whether the shorter is the longer without one of its digits. */
function isOneLess(longer: string, shorter: string): boolean {
  return [...longer].some((_, i) => longer.slice(0, i) + longer.slice(i + 1) === shorter);
}

export interface Sum {
  readonly stated: number;
  readonly computed: number;
  /** The printed total, unless it is borne out otherwise; and the figures it is over. */
  readonly isTotalOpen: boolean;
  /** The figures added up that nothing else bears out. */
  readonly open: readonly Figured[];
  /** Cells of the sum that are a dash or empty. */
  readonly missing: number;
}

/**
 * The smallest change that would make a printed sum right: of one figure by a digit, a factor of
 * ten or two swapped digits; else one row left out, or one empty cell that holds the difference.
 * Null where none does, or several are as small.
 */
export function repairOfSum(sum: Sum): Repair | null {
  const difference = sum.stated - sum.computed;
  const total: Figured[] = sum.isTotalOpen ? [{ of: 'total', value: sum.stated }] : [];
  const changed = [
    ...total.flatMap((figure) => changed1(figure, sum.computed)),
    ...sum.open.flatMap((figure) => changed1(figure, figure.value + difference)),
  ];
  if (changed.length > 0) return maybeOnly(changed);
  if (difference < 0) {
    const left = sum.open.filter(({ value }) => value === -difference);
    return maybeOnly(
      left.map(({ of, value }) => ({ change: 'row_left_out', of, from: value, to: 0, cells: 1 })),
    );
  }
  if (sum.missing !== 1) return null;
  const of = sum.open[0]?.of ?? 'row';
  return { change: 'cell_missing', of, from: null, to: difference, cells: 1 };
}

function changed1({ of, value }: Figured, to: number): Repair[] {
  const change = changeBetween(value, to);
  return change ? [{ change, of, from: value, to, cells: 1 }] : [];
}

/** The one change among those offered: the same change of several like cells counts as one. */
export function maybeOnly(offered: readonly Repair[]): Repair | null {
  const [first] = offered;
  if (!first) return null;
  const isSame = (one: Repair) =>
    one.change === first.change &&
    one.of === first.of &&
    one.from === first.from &&
    one.to === first.to;
  return offered.every(isSame) ? { ...first, cells: offered.length } : null;
}
