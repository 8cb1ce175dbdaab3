import type { Picture } from '../page.ts';
import type { Marks } from './marks.ts';
import type { PictureLine } from './textLines.ts';
import { scaled } from './turn.ts';

/** Pixels of a letter's height, and of the white around a line, at which recognition is best. */
const LETTER = 32;
const MARGIN = 20;
/** Times a line is made larger at most: more only blurs. */
const LARGEST = 4;

export interface LinePicture {
  readonly picture: Picture;
  /** Where its left edge lies in the page, and its pixels for one of the page. */
  readonly left: number;
  readonly factor: number;
}

/** One line alone on white, at the size that recognition wants: nothing of its neighbours shows. */
export function linePicture(page: Picture, { labels }: Marks, line: PictureLine): LinePicture {
  const own = new Set(line.marks.map((mark) => mark.id));
  const box = boxOf(line);
  const columns = box.right - box.left + 1;
  const rows = box.bottom - box.top + 1;
  const pixels = new Uint8Array(columns * rows).fill(255);
  const white = paperOf(page, box);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const at = (box.top + y) * page.columns + box.left + x;
      if (!isOwn(labels, own, at, page.columns)) continue;
      pixels[y * columns + x] = Math.min(255, Math.round(((page.pixels[at] ?? 255) * 255) / white));
    }
  }
  const height = Math.max(1, line.bodyBottom - line.bodyTop + 1);
  const factor = Math.min(LARGEST, LETTER / height);
  const sized = scaled({ columns, rows, pixels, dpi: page.dpi }, factor);
  return { picture: framed(sized), left: box.left - MARGIN / factor, factor };
}

function boxOf({ marks }: PictureLine): {
  left: number;
  top: number;
  right: number;
  bottom: number;
} {
  return {
    left: Math.min(...marks.map((mark) => mark.left)),
    top: Math.min(...marks.map((mark) => mark.top)),
    right: Math.max(...marks.map((mark) => mark.right)),
    bottom: Math.max(...marks.map((mark) => mark.bottom)),
  };
}

/** Whether a pixel belongs to one of these marks or blurs the edge of one. */
function isOwn(labels: Int32Array, own: ReadonlySet<number>, at: number, columns: number): boolean {
  const label = labels[at] ?? 0;
  if (label !== 0) return own.has(label);
  for (const near of [at - 1, at + 1, at - columns, at + columns]) {
    const beside = labels[near] ?? 0;
    if (beside !== 0 && own.has(beside)) return true;
  }
  return false;
}

/** Brightness of the paper behind a line. */
function paperOf(
  page: Picture,
  box: { left: number; top: number; right: number; bottom: number },
): number {
  const counts = new Uint32Array(256);
  let seen = 0;
  for (let y = box.top; y <= box.bottom; y++) {
    for (let x = box.left; x <= box.right; x++, seen++) {
      const value = page.pixels[y * page.columns + x] ?? 255;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  let value = 255;
  for (let above = 0; value > 1; value--) {
    above += counts[value] ?? 0;
    if (above >= seen * 0.2) break;
  }
  return value;
}

function framed({ columns, rows, pixels, dpi }: Picture): Picture {
  const wide = columns + 2 * MARGIN;
  const out = new Uint8Array(wide * (rows + 2 * MARGIN)).fill(255);
  for (let y = 0; y < rows; y++) {
    out.set(pixels.subarray(y * columns, (y + 1) * columns), (y + MARGIN) * wide + MARGIN);
  }
  return { columns: wide, rows: rows + 2 * MARGIN, pixels: out, dpi };
}
