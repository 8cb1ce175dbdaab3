import type { Mask } from './ink.ts';

/** Printed pixels that touch: a letter, a mark of one, or several letters run together. */
export interface Mark {
  /** Its number in the labels, from 1. */
  readonly id: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Pixels. */
  readonly area: number;
}

export interface Marks {
  /** For each pixel the mark it belongs to, 0 for paper. */
  readonly labels: Int32Array;
  readonly marks: readonly Mark[];
}

/** The marks of a page, the pixels of each joined over edges and corners. */
export function marksOf(ink: Mask, columns: number): Marks {
  const labels = new Int32Array(ink.length);
  const marks: Mark[] = [];
  const stack: number[] = [];
  for (let start = 0; start < ink.length; start++) {
    if (ink[start] !== 1 || labels[start] !== 0) continue;
    const id = marks.length + 1;
    labels[start] = id;
    stack.push(start);
    marks.push(fill(ink, labels, columns, id, stack));
  }
  return { labels, marks };
}

function fill(ink: Mask, labels: Int32Array, columns: number, id: number, stack: number[]): Mark {
  let [left, right, top, bottom, area] = [Infinity, -1, Infinity, -1, 0];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const x = at % columns;
    const y = (at - x) / columns;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
    area++;
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        const next = at + dy * columns + dx;
        if (x + dx < 0 || x + dx >= columns || ink[next] !== 1 || labels[next] !== 0) continue;
        labels[next] = id;
        stack.push(next);
      }
    }
  }
  return { id, left, top, right, bottom, area };
}
