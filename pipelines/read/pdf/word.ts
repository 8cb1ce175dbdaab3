import type { Point } from './matrix.ts';
import type { TextObject } from './pageObjects.ts';

/** Words as drawn: from `start` on along `along` (of length 1), in the page's own space. */
export interface Word {
  text: string;
  readonly start: Point;
  readonly along: Point;
  /** Length along the line of writing and height of the letters, in points. */
  length: number;
  readonly em: number;
  readonly isInvisible: boolean;
  /** Place of its object in the page's content. */
  readonly order: number;
}

/** Where something begins and ends along a line of writing. */
export interface Reach {
  readonly begin: number;
  readonly end: number;
}

/** How far a point lies along a direction. */
export function ahead({ x, y }: Point, along: Point): number {
  return x * along.x + y * along.y;
}

export function reachOf(points: readonly Point[], along: Point): Reach {
  let [begin, end] = [Infinity, -Infinity];
  for (const point of points) {
    const at = ahead(point, along);
    begin = Math.min(begin, at);
    end = Math.max(end, at);
  }
  return { begin, end };
}

export function originOf({ matrix }: TextObject): Point {
  return { x: matrix[4], y: matrix[5] };
}

/** Words that begin where their reach does, on the object's base line. */
export function wordOf(
  object: TextObject,
  order: number,
  text: string,
  { begin, end }: Reach,
): Word {
  const { along, em, isInvisible } = object;
  const origin = originOf(object);
  const shift = begin - ahead(origin, along);
  const start = { x: origin.x + shift * along.x, y: origin.y + shift * along.y };
  return { text, start, along, length: Math.max(0, end - begin), em, isInvisible, order };
}
