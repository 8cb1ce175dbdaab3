import type { BarRowProps } from './BarRows.tsx';

/** Room of a picture of bars, in pixels; all rows are equally high. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Left of this much at the end of the longest bar, for the mark behind it. */
const MARK_ROOM = 20;
const THICK = 14;
/** Rows higher than this have their name above the bar. */
const ONE_LINE = 36;

/** A mark that stands where a number does, or behind one that is not the whole of it. */
export type BarMark = 'zero' | 'not_stated' | 'no_budget' | 'not_read';

/**
 * Bars as outlines to be filled, one for each way of filling: `bar`, a status, either with `faded`
 * behind it, or the name of a mark.
 */
export function barPicture(rows: readonly BarRowProps[], room: Room): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  const add = (part: string, path: string) => paths.set(part, (paths.get(part) ?? '') + path);
  const high = room.height / Math.max(1, rows.length);
  const top = high > ONE_LINE ? high - THICK - 6 : (high - THICK) / 2;
  rows.forEach((row, index) => {
    const y = Math.round(index * high + top);
    const length = row.share * (room.width - MARK_ROOM);
    if (length > 0) add(`${row.tone}${row.faded ? ' faded' : ''}`, box(0, y, length, THICK));
    const mark = markOf(row);
    if (mark !== null) add(mark, drawn[mark](length + (length > 0 ? 0 : 2), y));
  });
  return paths;
}

function markOf({ kind, atLeast }: BarRowProps): BarMark | null {
  if (kind === 'value') return atLeast ? 'not_stated' : null;
  return kind;
}

const drawn: Readonly<Record<BarMark, (x: number, y: number) => string>> = {
  zero: (_, y) => box(0, y, 2, THICK),
  not_stated: (x, y) => box(x + 0.5, y + 0.5, 15, THICK - 1),
  no_budget: (x, y) =>
    `M${at(x + 1)} ${y + 7}a6 6 0 1 0 12 0a6 6 0 1 0 -12 0M${at(x + 2.8)} ${y + 11.2}l8.4 -8.4`,
  not_read: (x, y) =>
    `${box(x + 0.5, y - 1, 15, 16)}M${at(x + 5.6)} ${y + 4.6}a2.4 2.4 0 1 1 3.4 2.2q-1 .5 -1 1.8m0 2.2v1.2`,
};

function box(x: number, y: number, width: number, height: number): string {
  return `M${at(x)} ${y}h${at(width)}v${height}h${at(-width)}z`;
}

function at(pixels: number): string {
  return String(Math.round(pixels * 10) / 10);
}
