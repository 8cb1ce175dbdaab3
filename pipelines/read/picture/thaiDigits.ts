import signShapes from '../../../data/reference/sign_shapes.json' with { type: 'json' };
import type { Mark, Marks } from './marks.ts';
import { difference, type Shape, shapeOf } from './shape.ts';
import type { PictureLine } from './textLines.ts';

/** Most a mark differs from the digit it is taken for, and the share of that to the next sign. */
const ALIKE = 16;
const CLEARLY = 0.8;
/** Heights of the line's letters: the lowest digit, the widest gap in a number, how far a comma hangs. */
const LOWEST = 0.62;
const WIDEST_GAP = 0.9;
const HANGS = 0.12;
/** Width in heights from which a mark may be digits that ran together, and how many at most. */
const TOGETHER = 1.25;
const MOST_TOGETHER = 4;

interface Known {
  readonly sign: string;
  readonly shape: Shape;
}

const KNOWN: readonly Known[] = signShapes
  .filter(({ sign }) => /[\u0E00-\u0E7F()]/.test(sign))
  .map(({ sign, width, ink }) => ({
    sign,
    shape: { width, ink: Float32Array.from(ink, (digit) => Number.parseInt(digit, 36) / 35) },
  }));

/**
 * The recognised words of a line with the Thai digits that its marks show: the recognition at hand
 * takes ๔ for ๕, ๖ for ๐ and so on. Where marks and words disagree about how many numbers there are,
 * the words stay. Either way the number stays one to be checked.
 */
export function withThaiDigits(
  text: string,
  marks: Marks,
  columns: number,
  line: PictureLine,
): string {
  const told = [...text.matchAll(NUMBER)].filter(([number]) => /[๐-๙]/.test(number));
  if (told.length === 0) return text;
  const seen = numbersOf(marks, columns, line);
  if (seen.length !== told.length) return text;
  let out = '';
  let from = 0;
  told.forEach((number, i) => {
    out += text.slice(from, number.index) + (seen[i] ?? number[0]);
    from = number.index + number[0].length;
  });
  return out + text.slice(from);
}

/** A number in Thai digits as it is recognised: ฒ and Arabic digits stand in it for misread ones. */
const NUMBER = /[๐-๙ฒ\d](?:[,. ]{0,2}[๐-๙ฒ\d])*/g;

/** Numbers in Thai digits that the marks of a line show, from the left. */
export function numbersOf(marks: Marks, columns: number, line: PictureLine): string[] {
  const height = line.bodyBottom - line.bodyTop + 1;
  let end = -Infinity;
  let signs = '';
  for (const mark of line.marks) {
    if (mark.left - end > height * WIDEST_GAP) signs += ' ';
    end = Math.max(end, mark.right);
    signs += signOf(mark, marks, columns, line) ?? ' ';
  }
  return signs
    .split(' ')
    .filter((number) => /[๐-๙]/.test(number))
    .map((number) => number.replace(/^[,.]+|[,.]+$/g, ''));
}

/** A mark as digits, or as what stands between those of a number; null where it is neither. */
function signOf(mark: Mark, marks: Marks, columns: number, line: PictureLine): string | null {
  const height = line.bodyBottom - line.bodyTop + 1;
  const between = separator(mark, line, height);
  if (between !== null || mark.bottom - mark.top + 1 < height * LOWEST) return between;
  return maybeThaiDigit(shapeOf(marks, columns, mark)) ?? maybeRunTogether(mark, marks, columns);
}

/** Digits that ran together in print: parted where the ink is least, all of them clearly digits. */
function maybeRunTogether(mark: Mark, marks: Marks, columns: number): string | null {
  const wide = mark.right - mark.left + 1;
  const ratio = wide / (mark.bottom - mark.top + 1);
  if (ratio < TOGETHER) return null;
  for (let parts = 2; parts <= Math.min(MOST_TOGETHER, Math.ceil(ratio * 1.4)); parts++) {
    const cuts = Array.from({ length: parts - 1 }, (_, i) =>
      thinnest(mark, marks, columns, mark.left + ((i + 1) * wide) / parts, wide / parts / 4),
    );
    const digits = [mark.left - 1, ...cuts].map((cut, i) =>
      maybeThaiDigit(
        shapeOf(marks, columns, trimmed(mark, marks, columns, cut + 1, cuts[i] ?? mark.right)),
      ),
    );
    if (digits.every((digit) => digit !== null)) return digits.join('');
  }
  return null;
}

/** The column near a place that holds the least ink of a mark. */
function thinnest(mark: Mark, marks: Marks, columns: number, at: number, reach: number): number {
  let best = Math.round(at);
  let least = Infinity;
  for (let x = Math.round(at - reach); x <= at + reach; x++) {
    let ink = Math.abs(x - at) / 1000;
    for (let y = mark.top; y <= mark.bottom; y++) {
      if (marks.labels[y * columns + x] === mark.id) ink++;
    }
    if (ink < least) [least, best] = [ink, x];
  }
  return best;
}

/** The part of a mark between two columns, as high as its own ink. */
function trimmed(mark: Mark, marks: Marks, columns: number, left: number, right: number): Mark {
  let [top, bottom] = [mark.bottom, mark.top];
  for (let y = mark.top; y <= mark.bottom; y++) {
    for (let x = left; x <= right; x++) {
      if (marks.labels[y * columns + x] !== mark.id) continue;
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return { ...mark, left, right, top: Math.min(top, bottom), bottom: Math.max(top, bottom) };
}

/** A comma hangs below the line, a full stop stands on it; null for what is neither. */
function separator(mark: Mark, line: PictureLine, height: number): ',' | '.' | null {
  const isNarrow = mark.right - mark.left < height * 0.5;
  if (!isNarrow || mark.top < line.bodyTop + height * 0.5) return null;
  return mark.bottom > line.bodyBottom + height * HANGS ? ',' : '.';
}

/** The Thai digit a shape is, where it is clearly one and no other sign of Thai writing. */
export function maybeThaiDigit(shape: Shape): string | null {
  let best = { sign: '', apart: Infinity };
  let other = Infinity;
  for (const known of KNOWN) {
    const apart = difference(shape, known.shape);
    if (known.sign === best.sign) best.apart = Math.min(best.apart, apart);
    else if (apart < best.apart) {
      other = best.apart;
      best = { sign: known.sign, apart };
    } else other = Math.min(other, apart);
  }
  const isClear = best.apart < ALIKE && best.apart < other * CLEARLY;
  return isClear && /[๐-๙]/.test(best.sign) ? best.sign : null;
}
