import type { Picture } from '../page.ts';
import type { Mask } from './ink.ts';

/** The steepest slope looked for, and the steps first and last looked at: tangents of angles. */
const STEEPEST = 0.07;
const COARSE = 0.004;
const FINE = 0.0004;
/** Places of ink that are enough to tell a page's slope by. */
const MOST_POINTS = 150_000;
/** A slope that moves no line by more than a pixel in this many is left as it is. */
const LEVEL = 0.0006;

/** How far the lines of a page fall per pixel to the right: 0 where they are level. */
export function slopeOf(ink: Mask, { columns, rows }: Pick<Picture, 'columns' | 'rows'>): number {
  const points = pointsOf(ink, columns);
  if (points.length < 200) return 0;
  const sharpness = (slope: number): number => sharpnessOf(points, slope, columns, rows);
  const coarse = best(0, STEEPEST, COARSE, sharpness);
  const fine = best(coarse, COARSE, FINE, sharpness);
  return Math.abs(fine) < LEVEL || sharpness(fine) < sharpness(0) * 1.02 ? 0 : fine;
}

function best(
  around: number,
  reach: number,
  step: number,
  sharpness: (slope: number) => number,
): number {
  const steps = Math.round(reach / step);
  let found = around;
  let most = sharpness(around);
  for (let i = -steps; i <= steps; i++) {
    const value = sharpness(around + i * step);
    if (value > most) [most, found] = [value, around + i * step];
  }
  return found;
}

/** Places where ink begins above paper, as x and y in turn; a part of them on a full page. */
function pointsOf(ink: Mask, columns: number): Int32Array {
  const places: number[] = [];
  for (let at = columns; at < ink.length; at++) {
    if (ink[at] === 1 && ink[at - columns] === 0) places.push(at);
  }
  const every = Math.max(1, Math.ceil(places.length / MOST_POINTS));
  const points = new Int32Array(Math.ceil(places.length / every) * 2);
  for (let i = 0; i * every < places.length; i++) {
    const at = places[i * every] ?? 0;
    points[2 * i] = at % columns;
    points[2 * i + 1] = Math.floor(at / columns);
  }
  return points;
}

/** Sum of squares of the ink in the rows of a sheared page: the more, the better its lines are level. */
function sharpnessOf(points: Int32Array, slope: number, columns: number, rows: number): number {
  const shift = Math.ceil(STEEPEST * 2 * columns);
  const counts = new Float64Array(rows + 2 * shift);
  for (let i = 0; i < points.length; i += 2) {
    const y = (points[i + 1] ?? 0) - (points[i] ?? 0) * slope + shift;
    const whole = Math.floor(y);
    counts[whole] = (counts[whole] ?? 0) + 1 - (y - whole);
    counts[whole + 1] = (counts[whole + 1] ?? 0) + (y - whole);
  }
  let sum = 0;
  for (const count of counts) sum += count * count;
  return sum;
}
