import type { Mark, Marks } from './marks.ts';

/** How a mark looks, whatever its size: SIDE × SIDE shares of ink, 0 to 1, and how wide it is. */
export interface Shape {
  readonly ink: Float32Array;
  /** Natural logarithm of its width in heights. */
  readonly width: number;
}

export const SIDE = 16;

/** What a unit of difference in width weighs against one in the ink of all fields. */
const WIDTH_WEIGHT = 20;

/** The shape of a mark on a page of so many columns. */
export function shapeOf({ labels }: Marks, columns: number, mark: Mark): Shape {
  const wide = mark.right - mark.left + 1;
  const high = mark.bottom - mark.top + 1;
  const sharp = new Float32Array(SIDE * SIDE);
  for (let row = 0; row < SIDE; row++) {
    for (let column = 0; column < SIDE; column++) {
      sharp[row * SIDE + column] = shareOf(labels, columns, mark, {
        left: mark.left + (column * wide) / SIDE,
        right: mark.left + ((column + 1) * wide) / SIDE,
        top: mark.top + (row * high) / SIDE,
        bottom: mark.top + ((row + 1) * high) / SIDE,
      });
    }
  }
  return { ink: blurred(sharp), width: Math.log(wide / high) };
}

interface Field {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Share of a field that a mark's pixels cover, those it covers in part counted by that part. */
function shareOf(labels: Int32Array, columns: number, { id }: Mark, field: Field): number {
  let sum = 0;
  for (let y = Math.floor(field.top); y < field.bottom; y++) {
    const high = Math.min(y + 1, field.bottom) - Math.max(y, field.top);
    for (let x = Math.floor(field.left); x < field.right; x++) {
      if (labels[y * columns + x] !== id) continue;
      sum += high * (Math.min(x + 1, field.right) - Math.max(x, field.left));
    }
  }
  return sum / ((field.right - field.left) * (field.bottom - field.top));
}

/** A stroke a field further on is the same stroke. */
function blurred(sharp: Float32Array): Float32Array {
  const out = new Float32Array(sharp.length);
  for (let row = 0; row < SIDE; row++) {
    for (let column = 0; column < SIDE; column++) {
      let sum = 0;
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          const [y, x] = [row + dy, column + dx];
          if (y < 0 || x < 0 || y >= SIDE || x >= SIDE) continue;
          sum += (sharp[y * SIDE + x] ?? 0) * (2 - Math.abs(dy)) * (2 - Math.abs(dx));
        }
      }
      out[row * SIDE + column] = sum / 16;
    }
  }
  return out;
}

/** How far two shapes differ: 0 for the same. */
export function difference(a: Shape, b: Shape): number {
  let sum = WIDTH_WEIGHT * (a.width - b.width) ** 2;
  for (let i = 0; i < a.ink.length; i++) sum += ((a.ink[i] ?? 0) - (b.ink[i] ?? 0)) ** 2;
  return sum;
}
