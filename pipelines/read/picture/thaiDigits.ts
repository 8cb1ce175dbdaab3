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

const KNOWN: readonly Known[] = signShapes.map(({ sign, width, ink }) => ({
  sign,
  shape: { width, ink: Float32Array.from(ink, (digit) => Number.parseInt(digit, 36) / 35) },
}));
/** Signs of Thai writing: ๐ and the letter o are too alike where it is not known which is meant. */
const THAI = KNOWN.filter(({ sign }) => /[\u0E00-\u0E7F()]/.test(sign));
/** In the place of a mark: no clear sign, and one that is in no number. */
const UNCLEAR = '?';
const OTHER = ' ';

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
  const known = /[๐-๙]/.test(text) ? THAI : KNOWN;
  const signs = signsOf(marks, columns, line, known);
  if (/^[๐-๙][๐-๙,.]*$/.test(signs)) return signs;
  const told = [...text.matchAll(NUMBER)].filter(([number]) => /[๐-๙]/.test(number));
  const seen = numbersIn(signs);
  if (told.length === 0 || seen.length !== told.length) return text;
  let out = '';
  let from = 0;
  told.forEach((number, i) => {
    const isClear = !seen[i]?.includes(UNCLEAR);
    out += text.slice(from, number.index) + (isClear ? (seen[i] ?? '') : number[0]);
    from = number.index + number[0].length;
  });
  return out + text.slice(from);
}

/** A number in Thai digits as it is recognised: ฒ and Arabic digits stand in it for misread ones. */
const NUMBER = /[๐-๙ฒ\d](?:[,. ]{0,2}[๐-๙ฒ\d])*/g;

/** Numbers in Thai digits that the marks of a line show, from the left; `?` in one is an unclear sign. */
export function numbersOf(marks: Marks, columns: number, line: PictureLine): string[] {
  return numbersIn(signsOf(marks, columns, line, THAI));
}

function numbersIn(signs: string): string[] {
  return signs
    .split(OTHER)
    .filter((number) => /[๐-๙]/.test(number))
    .map((number) => number.replace(/^[,.]+|[,.]+$/g, ''));
}

/** What the marks of a line are, one by one: Thai digits and what stands between them, or not that. */
function signsOf(
  marks: Marks,
  columns: number,
  line: PictureLine,
  known: readonly Known[],
): string {
  const height = line.bodyBottom - line.bodyTop + 1;
  let end = Infinity;
  let signs = '';
  for (const mark of line.marks) {
    if (mark.left - end > height * WIDEST_GAP) signs += OTHER;
    end = end === Infinity ? mark.right : Math.max(end, mark.right);
    const isLow = mark.bottom - mark.top + 1 < height * LOWEST;
    const between = separator(mark, line, height) ?? (isLow ? OTHER : null);
    signs += between ?? signOf(mark, marks, columns, known);
  }
  return signs;
}

function signOf(mark: Mark, marks: Marks, columns: number, known: readonly Known[]): string {
  const sign = maybeSignOf(shapeOf(marks, columns, mark), known);
  if (sign === null) return maybeRunTogether(mark, marks, columns, known) ?? UNCLEAR;
  return /[๐-๙]/.test(sign) ? sign : OTHER;
}

/** Digits that ran together in print: parted where the ink is least, all of them clearly digits. */
function maybeRunTogether(
  mark: Mark,
  marks: Marks,
  columns: number,
  known: readonly Known[],
): string | null {
  const wide = mark.right - mark.left + 1;
  const ratio = wide / (mark.bottom - mark.top + 1);
  if (ratio < TOGETHER) return null;
  for (let parts = 2; parts <= Math.min(MOST_TOGETHER, Math.ceil(ratio * 1.4)); parts++) {
    const cuts = Array.from({ length: parts - 1 }, (_, i) =>
      thinnest(mark, marks, columns, mark.left + ((i + 1) * wide) / parts, wide / parts / 4),
    );
    const digits = [mark.left - 1, ...cuts].map((cut, i) =>
      maybeSignOf(
        shapeOf(marks, columns, trimmed(mark, marks, columns, cut + 1, cuts[i] ?? mark.right)),
        known,
      ),
    );
    if (digits.every((digit) => digit !== null && /[๐-๙]/.test(digit))) return digits.join('');
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

/** The sign a shape clearly is, of those known; null where it is none or may be another. */
function maybeSignOf(shape: Shape, known: readonly Known[]): string | null {
  let best = { sign: '', apart: Infinity };
  let other = Infinity;
  for (const one of known) {
    const apart = difference(shape, one.shape);
    if (one.sign === best.sign) best.apart = Math.min(best.apart, apart);
    else if (apart < best.apart) {
      other = best.apart;
      best = { sign: one.sign, apart };
    } else other = Math.min(other, apart);
  }
  return best.apart < ALIKE && best.apart < other * CLEARLY ? best.sign : null;
}
