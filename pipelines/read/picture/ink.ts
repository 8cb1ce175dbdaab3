import type { Picture } from '../page.ts';

/** One byte a pixel: 1 where it is printed, 0 where it is paper. */
export type Mask = Uint8Array;

/** Share of the brightness around below which a pixel is printed. */
const DARKER = 0.82;
/** Steps of grey a printed pixel lies below its surroundings at least: less is the paper's grain. */
const CONTRAST = 28;
/** Inches around a pixel that its brightness is held against. */
const AROUND = 0.16;

/** What is printed on a page, on grey and unevenly lit paper too. */
export function inkOf({ columns, rows, pixels, dpi }: Picture): Mask {
  const ink = new Uint8Array(columns * rows);
  const reach = Math.max(4, Math.round(dpi * AROUND));
  // For each column the brightness of the rows within reach, of which there are `height`.
  const sums = new Uint32Array(columns);
  let height = 0;
  const slide = (y: number, sign: 1 | -1): void => {
    if (y < 0 || y >= rows) return;
    for (let x = 0, at = y * columns; x < columns; x++, at++) {
      sums[x] = (sums[x] ?? 0) + sign * (pixels[at] ?? 0);
    }
    height += sign;
  };
  for (let y = 0; y < reach; y++) slide(y, 1);
  for (let y = 0; y < rows; y++) {
    slide(y + reach, 1);
    slide(y - reach - 1, -1);
    inkRow(ink, pixels, sums, { at: y * columns, columns, height, reach });
  }
  return ink;
}

interface RowSetting {
  readonly at: number;
  readonly columns: number;
  readonly height: number;
  readonly reach: number;
}

function inkRow(
  ink: Mask,
  pixels: Uint8Array,
  sums: Uint32Array,
  { at, columns, height, reach }: RowSetting,
): void {
  let sum = 0;
  let width = 0;
  const slide = (x: number, sign: 1 | -1): void => {
    if (x < 0 || x >= columns) return;
    sum += sign * (sums[x] ?? 0);
    width += sign;
  };
  for (let x = 0; x < reach; x++) slide(x, 1);
  for (let x = 0; x < columns; x++) {
    slide(x + reach, 1);
    slide(x - reach - 1, -1);
    const mean = sum / (width * height);
    const pixel = pixels[at + x] ?? 255;
    if (pixel < mean * DARKER && mean - pixel > CONTRAST) ink[at + x] = 1;
  }
}
