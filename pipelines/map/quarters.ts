import { isArrow, isBar } from '../normalise/bars.ts';
import { squash } from '../normalise/thai.ts';
import type { Column, RawRow } from '../stages.ts';
import { cellsOf, type ColumnCell } from './cells.ts';
import { nothing, printed, type Doubt, type Reading } from './reading.ts';
import { isTick } from './values.ts';

const TIME = /^(?:ไตรมาส|ระยะเวลา|ห้วงเวลา|ช่วงเวลา)/;
const WORD = /ไตรมาส(?:ที่)?|q/g;

/** Signs of the longest bar that plainly stands in one column only. */
const LONGEST_SHORT = 6;

/**
 * The quarters of a row: those whose columns hold a tick or a bar drawn over them, else those told in
 * words. A bar that may reach over columns it does not fill, or that is a mere line all over, is unsure.
 */
export function quartersOf(
  columns: readonly Column[],
  row: RawRow,
): Reading<readonly number[] | null> {
  const cells = cellsOf(columns, row, 'quarter');
  const texts = cells.map(({ pieces }) => printed(pieces));
  const drawn = cells.filter((_, i) => isTick(texts[i] ?? '') || isBar(texts[i] ?? ''));
  const quarters = drawn.flatMap(({ column }) => (column.part ? [Number(column.part)] : []));
  const crowded = maybeCrowded(cells);
  if (quarters.length === 0) return crowded ?? quartersTold(columns, row);
  if (crowded !== null) return withCrowded(quarters, crowded);
  const isOpen = texts.some((text, i) => mayReachOver(text, texts[i - 1], texts[i + 1]));
  const isLineOnly = cells.length > 1 && texts.every((text) => isBar(text) && !isArrow(text));
  const doubt: Doubt | null = isOpen || isLineOnly ? 'aligned_by_position' : null;
  return { value: [...new Set(quarters)], pieces: drawn[0]?.pieces ?? [], doubt };
}

/**
 * Ticks of several columns in one cell, whose heading names several quarters: all of them where there
 * are as many ticks; else which ones cannot be told.
 */
function maybeCrowded(cells: readonly ColumnCell[]): Reading<readonly number[] | null> | null {
  for (const { column, pieces } of cells) {
    const ticks = printed(pieces).trim().split(/\s+/);
    if (column.part !== null || !ticks.every(isTick)) continue;
    const quarters = namedIn(squash(column.heading));
    return quarters.length > 1 && quarters.length === ticks.length
      ? { value: quarters, pieces, doubt: 'aligned_in_order' }
      : { value: null, pieces, doubt: 'not_read' };
  }
  return null;
}

/** The quarters a heading names: "ไตรมาส 1 ไตรมาส 2", "ไตรมาส 2 3". */
function namedIn(heading: string): number[] {
  const bare = /^ไตรมาส(?:ที่)?([1-4]{2,4})$/.exec(heading)?.[1];
  const named =
    bare?.split('') ?? [...heading.matchAll(/ไตร(?:มาส)?(?:ที่)?([1-4])/g)].map(([, n]) => n);
  return [...new Set(named.map(Number))];
}

/** Ticks under a heading of their own, and beside them some of which not all can be told. */
function withCrowded(
  quarters: readonly number[],
  crowded: Reading<readonly number[] | null>,
): Reading<readonly number[] | null> {
  const value = [...new Set([...quarters, ...(crowded.value ?? [])])].sort((a, b) => a - b);
  return { value, pieces: crowded.pieces, doubt: 'aligned_by_position' };
}

/** Whether a bar is longer than its column, and the next is empty: it may have been drawn over both. */
function mayReachOver(
  text: string,
  before: string | undefined,
  after: string | undefined,
): boolean {
  const isLong = isBar(text) && squash(text).length > LONGEST_SHORT;
  return isLong && before !== text && after !== undefined && after.trim() === '';
}

const timesKnown = new WeakMap<readonly Column[], readonly number[]>();

/** Indexes of the columns of time, found once for all rows of a table. */
function timesOf(columns: readonly Column[]): readonly number[] {
  const known = timesKnown.get(columns);
  if (known) return known;
  const times = columns.flatMap(({ part, heading }, i) =>
    part === null && TIME.test(squash(heading)) ? [i] : [],
  );
  timesKnown.set(columns, times);
  return times;
}

/** Quarters in the words of a column of time: "ไตรมาส 2-3", "ไตรมาสที่ 1, 4", "Q2". */
function quartersTold(columns: readonly Column[], row: RawRow): Reading<readonly number[] | null> {
  for (const i of timesOf(columns)) {
    const pieces = row.cells[i]?.pieces ?? [];
    if (pieces.length === 0) continue;
    const value = maybeQuarters(printed(pieces));
    if (value !== null) return { value, pieces, doubt: null };
  }
  return nothing(null);
}

/** The quarters a text names and nothing else; null where it says more, or names none. */
function maybeQuarters(text: string): number[] | null {
  const key = squash(text);
  const bare = key.replace(WORD, '');
  if (bare === key || !/^[1-4](?:(?:[-–,]|และ|ถึง)[1-4])*$/.test(bare)) return null;
  const range = /^([1-4])(?:[-–]|ถึง)([1-4])$/.exec(bare);
  if (!range) return [...new Set((bare.match(/[1-4]/g) ?? []).map(Number))];
  const [first, last] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
