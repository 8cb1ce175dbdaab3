/** A labelled thing and the row read for it; one side is null where the other has no match. */
export interface Pair<L, R> {
  label: L | null;
  row: R | null;
}

const leastLikeness = 0.45;

/**
 * Pairs two ordered lists so that the sum of likenesses is greatest, order kept: a row that is
 * missing or too many costs itself and shifts nothing.
 *
 * @param likeness from 0 to 1; what is less alike than 0.45 is never paired
 */
export function align<L, R>(
  labels: readonly L[],
  rows: readonly R[],
  likeness: (label: L, row: R) => number,
): Pair<L, R>[] {
  const gains = labels.map((label) => rows.map((row) => likeness(label, row)));
  return walk(labels, rows, gains, bestSums(gains, labels.length, rows.length));
}

function bestSums(gains: number[][], height: number, width: number): number[][] {
  const best = Array.from({ length: height + 1 }, () => new Array<number>(width + 1).fill(0));
  for (let i = height - 1; i >= 0; i -= 1) {
    for (let j = width - 1; j >= 0; j -= 1) {
      const paired = pairedSum(gains, best, i, j);
      put(best, i, j, Math.max(paired, at(best, i + 1, j), at(best, i, j + 1)));
    }
  }
  return best;
}

function walk<L, R>(
  labels: readonly L[],
  rows: readonly R[],
  gains: number[][],
  best: number[][],
): Pair<L, R>[] {
  const pairs: Pair<L, R>[] = [];
  let [i, j] = [0, 0];
  while (i < labels.length || j < rows.length) {
    const [label, row] = [labels[i] ?? null, rows[j] ?? null];
    const both = label !== null && row !== null;
    if (both && pairedSum(gains, best, i, j) >= at(best, i, j)) {
      pairs.push({ label, row });
      i += 1;
      j += 1;
    } else if (label !== null && (row === null || at(best, i + 1, j) >= at(best, i, j + 1))) {
      pairs.push({ label, row: null });
      i += 1;
    } else {
      pairs.push({ label: null, row });
      j += 1;
    }
  }
  return pairs;
}

function pairedSum(gains: number[][], best: number[][], i: number, j: number): number {
  const gain = at(gains, i, j);
  return gain < leastLikeness ? -1 : gain + at(best, i + 1, j + 1);
}

function at(grid: number[][], i: number, j: number): number {
  const value = grid[i]?.[j];
  if (value === undefined) throw new RangeError(`no cell ${i}, ${j}`);
  return value;
}

function put(grid: number[][], i: number, j: number, value: number): void {
  const row = grid[i];
  if (row !== undefined) row[j] = value;
}
