import type { Mask } from './ink.ts';

/** A drawn line in pixels; ends are the first and the last pixel. */
export interface DrawnLine {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface MaskSize {
  readonly columns: number;
  readonly rows: number;
  readonly dpi: number;
}

/** Inches: the shortest line that is no stroke of a letter, and the thickest. */
const SHORTEST = 0.24;
const THICKEST = 0.045;
/** The shortest that stands alone, and how near to another line one that does not ends. */
const ALONE = 0.6;
const NEAR = 0.03;
/** Share of the shortest line that each straight piece of one has, where it is not quite level. */
const PIECE = 0.3;
/** Share of its length that a line may lean. */
const LEAN = 0.012;
/** Pixels of a break that the scanner left in a line. */
const BREAK = 2;
/** Pixels beside a line that belong to its blurred edge. */
const EDGE = 2;

/** A piece of a line: one row's pixels from `from` to `to`. */
interface Piece {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Lines across, then lines down; their pixels are taken out of the ink. */
export function takeRulings(ink: Mask, size: MaskSize): DrawnLine[] {
  const { columns, rows } = size;
  const [flat, upright] = withoutStems(
    linesAcross(ink, size),
    linesAcross(transposed(ink, columns, rows), { ...size, columns: rows, rows: columns }),
    size,
  );
  for (const line of flat) erase(ink, line, columns, rows, thickest(size));
  const turned = transposed(ink, columns, rows);
  for (const line of upright) erase(turned, line, rows, columns, thickest(size));
  ink.set(transposed(turned, rows, columns));
  return [
    ...flat.map(boxOf),
    ...upright.map(boxOf).map(({ left, top, right, bottom }) => ({
      left: top,
      top: left,
      right: bottom,
      bottom: right,
    })),
  ];
}

function thickest({ dpi }: MaskSize): number {
  return Math.max(3, Math.round(dpi * THICKEST));
}

/** Leaves out short lines that meet none of the other direction: stems of letters of two lines. */
function withoutStems(
  flat: Piece[][],
  upright: Piece[][],
  { dpi }: MaskSize,
): [Piece[][], Piece[][]] {
  const alone = dpiPixels(dpi, ALONE);
  const reach = dpiPixels(dpi, NEAR);
  const meet = (a: DrawnLine, b: DrawnLine) =>
    a.left - reach <= b.bottom &&
    b.top <= a.right + reach &&
    b.left - reach <= a.bottom &&
    a.top <= b.right + reach;
  const keep = (lines: Piece[][], others: readonly DrawnLine[]) =>
    lines.filter((line) => {
      const box = boxOf(line);
      return box.right - box.left >= alone || others.some((other) => meet(box, other));
    });
  const [flatBoxes, uprightBoxes] = [flat.map(boxOf), upright.map(boxOf)];
  return [keep(flat, uprightBoxes), keep(upright, flatBoxes)];
}

/** Level lines as their pieces, of which each touches the next. */
function linesAcross(ink: Mask, size: MaskSize): Piece[][] {
  const shortest = dpiPixels(size.dpi, SHORTEST);
  const pieces = piecesOf(ink, size, Math.max(6, Math.round(shortest * PIECE)));
  return chains(pieces).filter((chain) => {
    const { left, top, right, bottom } = boxOf(chain);
    const length = right - left + 1;
    return length >= shortest && bottom - top + 1 <= Math.max(thickest(size), length * LEAN);
  });
}

function dpiPixels(dpi: number, inches: number): number {
  return Math.round(dpi * inches);
}

function piecesOf(ink: Mask, { columns, rows }: MaskSize, shortest: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < rows; at++) {
    const start = at * columns;
    let from = -1;
    let last = -1;
    for (let x = 0; x <= columns; x++) {
      const isInk = x < columns && ink[start + x] === 1;
      if (isInk && from < 0) from = x;
      if (isInk) last = x;
      else if (from >= 0 && (x - last > BREAK || x === columns)) {
        if (last - from + 1 >= shortest) pieces.push({ at, from, to: last });
        from = -1;
      }
    }
  }
  return pieces;
}

/** Pieces in groups that touch from row to row. */
function chains(pieces: readonly Piece[]): Piece[][] {
  const parent = pieces.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while ((parent[at] ?? at) !== at) at = parent[at] ?? at;
    return (parent[i] = at);
  };
  let above = 0;
  pieces.forEach((piece, i) => {
    while ((pieces[above]?.at ?? 0) < piece.at - 2) above++;
    for (let j = above; j < i; j++) {
      const other = pieces[j];
      if (!other || other.at === piece.at) continue;
      const touches = other.from <= piece.to + BREAK && piece.from <= other.to + BREAK;
      if (touches) parent[root(i)] = root(j);
    }
  });
  const groups = new Map<number, Piece[]>();
  pieces.forEach((piece, i) => {
    const group = groups.get(root(i));
    if (group) group.push(piece);
    else groups.set(root(i), [piece]);
  });
  return [...groups.values()];
}

function boxOf(chain: readonly Piece[]): DrawnLine {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { at, from, to } of chain) {
    left = Math.min(left, from);
    right = Math.max(right, to);
    top = Math.min(top, at);
    bottom = Math.max(bottom, at);
  }
  return { left, top, right, bottom };
}

/** Takes a line out, with its blurred edge but for what goes on beyond: that is a letter. */
function erase(
  ink: Mask,
  chain: readonly Piece[],
  columns: number,
  rows: number,
  most: number,
): void {
  const { left, right } = boxOf(chain);
  const tops = new Int32Array(right - left + 1).fill(rows);
  const bottoms = new Int32Array(right - left + 1).fill(-1);
  for (const { at, from, to } of chain) {
    for (let x = from; x <= to; x++) {
      tops[x - left] = Math.min(tops[x - left] ?? rows, at);
      bottoms[x - left] = Math.max(bottoms[x - left] ?? -1, at);
    }
  }
  for (let x = left; x <= right; x++) {
    const [top, bottom] = [tops[x - left] ?? rows, bottoms[x - left] ?? -1];
    if (bottom < top || bottom - top + 1 > most) continue;
    const isInk = (y: number) => y >= 0 && y < rows && ink[y * columns + x] === 1;
    const first = edgeFrom(top, -1, isInk);
    const last = edgeFrom(bottom, 1, isInk);
    for (let y = first; y <= last; y++) ink[y * columns + x] = 0;
  }
}

function edgeFrom(at: number, step: 1 | -1, isInk: (y: number) => boolean): number {
  let beyond = 0;
  while (beyond <= EDGE && isInk(at + step * (beyond + 1))) beyond++;
  return beyond > EDGE ? at : at + step * beyond;
}

function transposed(ink: Mask, columns: number, rows: number): Mask {
  const out = new Uint8Array(ink.length);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) out[x * rows + y] = ink[y * columns + x] ?? 0;
  }
  return out;
}
