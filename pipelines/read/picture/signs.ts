import type { Marks } from './marks.ts';
import type { PictureLine } from './textLines.ts';

/** Least times a dash is longer than high, and the most of a letter's height it is high. */
const FLAT = 1.8;
const LOW = 0.35;
/** How closely the pixels of a stroke follow a straight line, as a correlation. */
const STRAIGHT = 0.92;

/**
 * The sign a line consists of where it is one mark that recognition of letters makes nothing of:
 * `-` for a dash, `/` for a stroke that ticks a box; null for anything else.
 */
export function maybeSign(
  { labels }: Marks,
  columns: number,
  { marks }: PictureLine,
  letter: number,
): '-' | '/' | null {
  const [mark] = marks;
  if (!mark || marks.length !== 1) return null;
  const wide = mark.right - mark.left + 1;
  const high = mark.bottom - mark.top + 1;
  if (wide >= high * FLAT && high <= letter * LOW) return wide <= letter * 2.5 ? '-' : null;
  const isStroke = high >= letter * 0.6 && wide >= letter * 0.25 && mark.area < wide * high * 0.5;
  return isStroke && lean(labels, columns, mark) < -STRAIGHT ? '/' : null;
}

/** Correlation of the places of a mark's pixels across and down: near -1 for a rising stroke. */
function lean(
  labels: Int32Array,
  columns: number,
  { id, left, top, right, bottom }: PictureLine['marks'][number],
): number {
  let [n, sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0, 0];
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      if (labels[y * columns + x] !== id) continue;
      n++;
      sx += x;
      sy += y;
      sxx += x * x;
      syy += y * y;
      sxy += x * y;
    }
  }
  const spread = Math.sqrt((sxx - (sx * sx) / n) * (syy - (sy * sy) / n));
  return spread === 0 ? 0 : (sxy - (sx * sy) / n) / spread;
}
