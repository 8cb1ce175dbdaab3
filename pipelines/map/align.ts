import type { Satang } from '../normalise/number.ts';

/** What is known of a list item before its money is found. */
export interface Candidate {
  readonly isProject: boolean;
  /** Amount in the item's detail sheet, if it has one. */
  readonly sheetSatang: Satang | null;
}

/** Beyond so many pairs a cell is no list of projects, and nothing is laid. */
const MOST_PAIRS = 10_000;

export type Aligned<V> = { readonly value: V; readonly sure: boolean } | null;

/**
 * Lays fewer values than items against the items, in order. Of all orders-keeping ways the one is
 * taken that fits best: an amount equal to the detail sheet's, money with a project rather than with
 * a measure. Everything so laid is unsure. An item left over gets nothing, except that beside a zero
 * of its own kind it is zero too: any other way of laying them would give it that same zero.
 */
export function alignFewer<V extends { readonly satang: Satang | null }>(
  items: readonly Candidate[],
  values: readonly V[],
): Aligned<V>[] {
  if (items.length * values.length > MOST_PAIRS) return items.map(() => null);
  const taken = bestPath(items, values);
  return items.map((item, i) => {
    const at = taken[i] ?? -1;
    const value = at >= 0 ? values[at] : zeroBeside(items, values, taken, i, item);
    return value ? { value, sure: false } : null;
  });
}

/** For each item the index of its value, or -1. */
function bestPath<V extends { readonly satang: Satang | null }>(
  items: readonly Candidate[],
  values: readonly V[],
): number[] {
  const memo = new Map<string, { score: number; path: number[] }>();
  const solve = (i: number, v: number): { score: number; path: number[] } => {
    if (v === values.length) return { score: 0, path: items.slice(i).map(() => -1) };
    if (items.length - i < values.length - v) return { score: -Infinity, path: [] };
    const key = `${i}/${v}`;
    const known = memo.get(key);
    if (known) return known;
    const take = solve(i + 1, v + 1);
    const taken = take.score + fit(items[i], values[v]);
    const skip = solve(i + 1, v);
    const best =
      taken >= skip.score
        ? { score: taken, path: [v, ...take.path] }
        : { score: skip.score, path: [-1, ...skip.path] };
    memo.set(key, best);
    return best;
  };
  return solve(0, 0).path;
}

function fit(
  item: Candidate | undefined,
  value: { readonly satang: Satang | null } | undefined,
): number {
  if (!item || !value || value.satang === null) return 0;
  if (value.satang > 0 && value.satang === item.sheetSatang) return 3;
  if (value.satang > 0) return item.isProject ? 1 : -0.5;
  return item.isProject ? 0 : 0.5;
}

function zeroBeside<V extends { readonly satang: Satang | null }>(
  items: readonly Candidate[],
  values: readonly V[],
  taken: readonly number[],
  i: number,
  item: Candidate,
): V | undefined {
  for (const step of [-1, 1]) {
    let j = i + step;
    while (items[j] && (taken[j] ?? -1) < 0) j += step;
    const neighbour = items[j];
    const value = values[taken[j] ?? -1];
    if (neighbour && value?.satang === 0 && neighbour.isProject === item.isProject) return value;
  }
  return undefined;
}

/**
 * Lays responsible units against the items of a cell that are grouped under headings. One unit is
 * everybody's; as many units as items go one each; otherwise every group gets one, the first groups
 * with several items get the rest, and the items left in a group share its last unit.
 */
export function alignUnits<U>(
  groups: readonly number[],
  units: readonly U[],
): { unit: U; sure: boolean }[] {
  const items = groups.reduce((sum, size) => sum + size, 0);
  const only = units[0];
  if (only === undefined) return [];
  if (units.length === 1)
    return groups.flatMap((size) =>
      Array.from({ length: size }, () => ({
        unit: only,
        sure: items === 1 || groups.length === 1,
      })),
    );
  if (units.length === items) return units.map((unit) => ({ unit, sure: true }));
  const shares = shareOut(groups, units.length);
  const laid: { unit: U; sure: boolean }[] = [];
  let next = 0;
  groups.forEach((size, g) => {
    const own = shares[g] ?? 1;
    for (let k = 0; k < size; k++) {
      const unit = units[Math.min(units.length - 1, next + Math.min(k, Math.max(0, own - 1)))];
      if (unit !== undefined) laid.push({ unit, sure: false });
    }
    next += own;
  });
  return laid;
}

function shareOut(groups: readonly number[], units: number): number[] {
  if (units < groups.length) {
    return groups.map(
      (_size, g) =>
        Math.floor(((g + 1) * units) / groups.length) - Math.floor((g * units) / groups.length),
    );
  }
  let spare = units - groups.length;
  return groups.map((size) => {
    const extra = Math.min(spare, size - 1);
    spare -= extra;
    return 1 + extra;
  });
}
