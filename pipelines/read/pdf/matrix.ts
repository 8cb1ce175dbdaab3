/** [a, b, c, d, e, f]: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The matrix that does first one, then the other. */
export function chained(first: Matrix, then: Matrix): Matrix {
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
  const [along, across] = [a * x + c * y, b * x + d * y];
  const length = Math.hypot(along, across);
  return length > 0 ? { x: along / length, y: across / length } : { x: 1, y: 0 };
}
