/** [a, b, c, d, e, f]: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The matrix that does first one, then the other. */
export function chained(first: Matrix, then: Matrix): Matrix {
  if (then === IDENTITY) return first;
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = then;
  return [
    a * g + b * i,
    a * h + b * j,
    c * g + d * i,
    c * h + d * j,
    e * g + f * i + k,
    e * h + f * j + l,
  ];
}

export function moved([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** A direction turned by the matrix, of length 1; the x axis where nothing is left of it. */
export function turned([a, b, c, d]: Matrix, { x, y }: Point): Point {
  const along = a * x + c * y;
  const across = b * x + d * y;
  if (across === 0 && along > 0) return { x: 1, y: 0 };
  const length = lengthOf(along, across);
  return length > 0 ? { x: along / length, y: across / length } : { x: 1, y: 0 };
}

/** As Math.hypot, which takes many times as long, for lengths that no square exceeds. */
export function lengthOf(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
