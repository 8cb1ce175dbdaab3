import type { Picture } from '../page.ts';

/** A picture at another size; `factor` above 1 makes it larger. */
export function scaled(picture: Picture, factor: number): Picture {
  const { columns, rows, dpi } = picture;
  if (factor === 1) return picture;
  const out = {
    columns: Math.max(1, Math.round(columns * factor)),
    rows: Math.max(1, Math.round(rows * factor)),
  };
  const across = spread(columns, out.columns);
  const down = spread(rows, out.rows);
  return { ...out, dpi: dpi * factor, pixels: resampled(picture, across, down) };
}

/** For each new place the old places it covers: the first, and the weight of each from there on. */
interface Spread {
  readonly from: Int32Array;
  readonly weights: readonly (readonly number[])[];
}

/** Old places under a triangle as wide as a new place, or as an old one where these are wider. */
function spread(before: number, after: number): Spread {
  const ratio = before / after;
  const half = Math.max(1, ratio);
  const from = new Int32Array(after);
  const weights = Array.from({ length: after }, (_, i) => {
    const centre = (i + 0.5) * ratio - 0.5;
    const first = Math.max(0, Math.ceil(centre - half));
    const last = Math.min(before - 1, Math.floor(centre + half));
    from[i] = first;
    const raw = Array.from({ length: Math.max(1, last - first + 1) }, (_w, k) =>
      Math.max(1e-6, 1 - Math.abs(first + k - centre) / half),
    );
    const sum = raw.reduce((a, b) => a + b, 0);
    return raw.map((weight) => weight / sum);
  });
  return { from, weights };
}

function resampled({ columns, rows, pixels }: Picture, across: Spread, down: Spread): Uint8Array {
  const [wide, high] = [across.weights.length, down.weights.length];
  const narrowed = new Float32Array(wide * rows);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < wide; x++) {
      const at = y * columns + (across.from[x] ?? 0);
      let sum = 0;
      across.weights[x]?.forEach((weight, k) => (sum += weight * (pixels[at + k] ?? 255)));
      narrowed[y * wide + x] = sum;
    }
  }
  const out = new Uint8Array(wide * high);
  for (let y = 0; y < high; y++) {
    const first = down.from[y] ?? 0;
    const weights = down.weights[y] ?? [];
    for (let x = 0; x < wide; x++) {
      let sum = 0;
      for (let k = 0; k < weights.length; k++) {
        sum += (weights[k] ?? 0) * (narrowed[(first + k) * wide + x] ?? 255);
      }
      out[y * wide + x] = Math.round(sum);
    }
  }
  return out;
}

/** A picture turned clockwise by quarter turns. */
export function turned(picture: Picture, quarters: number): Picture {
  const { columns, rows, pixels, dpi } = picture;
  const turns = ((quarters % 4) + 4) % 4;
  if (turns === 0) return picture;
  const out = new Uint8Array(columns * rows);
  const wide = turns === 2 ? columns : rows;
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const [nx, ny] =
        turns === 1
          ? [rows - 1 - y, x]
          : turns === 2
            ? [columns - 1 - x, rows - 1 - y]
            : [y, columns - 1 - x];
      out[ny * wide + nx] = pixels[y * columns + x] ?? 255;
    }
  }
  return { columns: wide, rows: turns === 2 ? rows : columns, pixels: out, dpi };
}

/** A picture sheared and turned about its middle by a small angle, white where it held nothing. */
export function levelled(picture: Picture, slope: number): Picture {
  const { columns, rows, pixels } = picture;
  if (slope === 0) return picture;
  const angle = Math.atan(slope);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const out = new Uint8Array(columns * rows).fill(255);
  const [cx, cy] = [(columns - 1) / 2, (rows - 1) / 2];
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const fromX = cx + (x - cx) * cos - (y - cy) * sin;
      const fromY = cy + (x - cx) * sin + (y - cy) * cos;
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      if (left < 0 || top < 0 || left + 1 >= columns || top + 1 >= rows) continue;
      const [dx, dy] = [fromX - left, fromY - top];
      const at = top * columns + left;
      const above = (pixels[at] ?? 255) * (1 - dx) + (pixels[at + 1] ?? 255) * dx;
      const below =
        (pixels[at + columns] ?? 255) * (1 - dx) + (pixels[at + columns + 1] ?? 255) * dx;
      out[y * columns + x] = Math.round(above * (1 - dy) + below * dy);
    }
  }
  return { ...picture, pixels: out };
}
