import type { Mark, Marks } from './marks.ts';

/** Heights of a letter: from which a mark may be of two lines, and what each part keeps at least. */
const TALL = 1.75;
const LEAST = 0.2;
/** Half a letter lies above and below its middle, which may be this far above or below the mark. */
const HALF = 0.45;
const ASIDE = 0.9;
/** Pixels of ink that a pixel away from the middle between the lines weighs. */
const STRAY = 0.25;
/** Heights of the usual letter; it has others of that kind this near on its line. */
const USUAL = [0.7, 1.5] as const;
const NEAR = 3;

/**
 * The marks of a page with those parted that reach over two lines, where a tail of the upper touches
 * a tone mark of the lower. The labels are changed in place.
 */
export function partTouching({ labels, marks }: Marks, columns: number, letter: number): Marks {
  const out: Mark[] = [];
  for (const mark of marks) {
    const cut = maybeCut(mark, marks, labels, columns, letter);
    if (cut === null) out.push(mark);
    else out.push(...parted(mark, cut, marks.length + out.length + 1, labels, columns));
  }
  return { labels, marks: out };
}

/** The row below which a mark belongs to the next line: that with the least ink between the two. */
function maybeCut(
  mark: Mark,
  all: readonly Mark[],
  labels: Int32Array,
  columns: number,
  letter: number,
): number | null {
  const height = mark.bottom - mark.top + 1;
  if (height < letter * TALL || mark.right - mark.left > letter * 6) return null;
  const beside = all.filter((other) => isUsual(other, letter) && isNear(mark, other, letter));
  const middles = beside.map((other) => (other.top + other.bottom) / 2).sort((a, b) => a - b);
  const [first = 0, last = 0] = [middles[0], middles.at(-1)];
  // Letters of one line stand at one height: those of two lie a line apart.
  if (middles.length < 2 || last - first < letter * 1.4) return null;
  const between = (first + last) / 2;
  let best = -1;
  let least = Infinity;
  const from = Math.round(Math.max(mark.top + letter * LEAST, first + letter * HALF));
  const to = Math.round(Math.min(mark.bottom - letter * LEAST, last - letter * HALF));
  for (let y = from; y < to; y++) {
    const ink = inkOfRow(mark, y, labels, columns) + Math.abs(y - between) * STRAY;
    if (ink < least) [least, best] = [ink, y];
  }
  return best < 0 ? null : best;
}

function isUsual({ top, bottom }: Mark, letter: number): boolean {
  const height = bottom - top + 1;
  return height >= letter * USUAL[0] && height <= letter * USUAL[1];
}

function isNear(mark: Mark, other: Mark, letter: number): boolean {
  const aside = Math.max(other.left - mark.right, mark.left - other.right);
  const middle = (other.top + other.bottom) / 2;
  return (
    aside < letter * NEAR &&
    middle > mark.top - letter * ASIDE &&
    middle < mark.bottom + letter * ASIDE
  );
}

function inkOfRow(mark: Mark, y: number, labels: Int32Array, columns: number): number {
  let ink = 0;
  for (let x = mark.left; x <= mark.right; x++) if (labels[y * columns + x] === mark.id) ink++;
  return ink;
}

function parted(mark: Mark, cut: number, id: number, labels: Int32Array, columns: number): Mark[] {
  for (let y = cut + 1; y <= mark.bottom; y++) {
    for (let x = mark.left; x <= mark.right; x++) {
      const at = y * columns + x;
      if (labels[at] === mark.id) labels[at] = id;
    }
  }
  return [
    boxed(mark.id, mark, mark.top, cut, labels, columns),
    boxed(id, mark, cut + 1, mark.bottom, labels, columns),
  ].filter((part) => part.area > 0);
}

function boxed(
  id: number,
  { left, right }: Mark,
  top: number,
  bottom: number,
  labels: Int32Array,
  columns: number,
): Mark {
  const box = { id, left: right, top: bottom, right: left, bottom: top, area: 0 };
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      if (labels[y * columns + x] !== id) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
      box.area++;
    }
  }
  return box;
}
