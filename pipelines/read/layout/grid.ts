import { framesOf, segmentsOf, type Segment, type Segments } from './segments.ts';
import type { Ruling } from '../page.ts';

/** A drawn table: the lines between its columns and rows, and which places are one cell. */
export interface Grid {
  /** Edges of the columns from the left and of the rows from the top; one more than there are. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** For each place, row by row, the first place of its cell. */
  readonly cells: readonly number[];
  /** Whether no line is drawn above the first row, and below the last: a page break cut it. */
  readonly isOpenAbove: boolean;
  readonly isOpenBelow: boolean;
}

/** Points of the narrowest column or row: less is a double line. */
const NARROWEST = 4;
/** Share of a side that must be drawn to part two places. */
const DRAWN = 0.5;
/** Places of one grid; more is squared paper. */
const MOST_PLACES = 100_000;

/** The tables that rulings draw, each of at least two cells, the smallest first. */
export function gridsOf(rulings: readonly Ruling[]): Grid[] {
  return framesOf(segmentsOf(rulings))
    .flatMap((frame) => maybeGrid(frame) ?? [])
    .sort((a, b) => areaOf(a) - areaOf(b));
}

function areaOf({ xs, ys }: Grid): number {
  return ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));
}

function maybeGrid({ across, down }: Segments): Grid | null {
  if (across.length < 1 || down.length < 1 || across.length + down.length < 3) return null;
  const xs = edgesOf(down, across);
  const ys = edgesOf(across, down);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows > MOST_PLACES) return null;
  const cells = cellsOf(xs, ys, sidesOf(down, xs, ys), sidesOf(across, ys, xs));
  if (new Set(cells).size < 2) return null;
  const isOpen = (edge = 0) => !across.some(({ at }) => Math.abs(at - edge) < NARROWEST);
  return { xs, ys, cells, isOpenAbove: isOpen(ys[0]), isOpenBelow: isOpen(ys.at(-1)) };
}

/** Places of the lines of one direction, and the ends of the others, which bound an open side. */
function edgesOf(own: readonly Segment[], others: readonly Segment[]): number[] {
  const places = own.map(({ at }) => at).sort((a, b) => a - b);
  const first = Math.min(...others.map(({ from }) => from));
  const last = Math.max(...others.map(({ to }) => to));
  const edges: number[] = [];
  for (const place of [first, ...places, last].sort((a, b) => a - b)) {
    if (place - (edges.at(-1) ?? -Infinity) >= NARROWEST) edges.push(place);
  }
  return edges;
}

/** For each edge, which of its stretches between the edges of the other direction are drawn. */
function sidesOf(
  segments: readonly Segment[],
  edges: readonly number[],
  others: readonly number[],
): boolean[][] {
  const drawn = edges.map(() => new Float64Array(Math.max(0, others.length - 1)));
  for (const { at, from, to } of segments) {
    const lengths = drawn[nearest(edges, at)];
    for (let i = 0; lengths && i < lengths.length; i++) {
      const overlap = Math.min(to, others[i + 1] ?? 0) - Math.max(from, others[i] ?? 0);
      if (overlap > 0) lengths[i] = (lengths[i] ?? 0) + overlap;
    }
  }
  return drawn.map((lengths) =>
    Array.from(lengths, (length, i) => length >= DRAWN * ((others[i + 1] ?? 0) - (others[i] ?? 0))),
  );
}

function nearest(edges: readonly number[], at: number): number {
  let best = 0;
  edges.forEach((edge, i) => {
    if (Math.abs(edge - at) < Math.abs((edges[best] ?? Infinity) - at)) best = i;
  });
  return best;
}

function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  upright: readonly boolean[][],
  flat: readonly boolean[][],
): number[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const first = Array.from({ length: columns * rows }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while ((first[at] ?? at) !== at) at = first[at] ?? at;
    return at;
  };
  const join = (a: number, b: number): void => {
    const [low, high] = [root(a), root(b)].sort((one, other) => one - other) as [number, number];
    first[high] = low;
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const place = row * columns + column;
      if (column + 1 < columns && !upright[column + 1]?.[row]) join(place, place + 1);
      if (row + 1 < rows && !flat[row + 1]?.[column]) join(place, place + columns);
    }
  }
  return first.map((_, i) => root(i));
}

/** The place of a grid at a point; null outside. */
export function maybePlace({ xs, ys }: Grid, x: number, y: number): number | null {
  const column = stretchAt(xs, x);
  const row = stretchAt(ys, y);
  return column === null || row === null ? null : row * (xs.length - 1) + column;
}

function stretchAt(edges: readonly number[], at: number): number | null {
  const next = edges.findIndex((edge) => edge > at);
  return next <= 0 ? null : next - 1;
}
