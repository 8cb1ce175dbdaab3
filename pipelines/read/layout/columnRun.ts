import type { Chunk, ChunkLine } from './chunks.ts';
import { GUTTER, TakenWidth, type Strip } from './spacedLines.ts';

/** Lines that stand in the same columns. */
export interface ColumnRun {
  readonly first: number;
  /** The line after the last. */
  readonly end: number;
  /** What is free between the columns, from the left. */
  readonly strips: readonly Strip[];
  /** Lines with words across columns: headings of sections, labels of totals. */
  readonly across: ReadonlySet<number>;
}

/** Columns and lines below which free strips are chance. */
export const FEWEST_COLUMNS = 3;
const FEWEST_LINES = 3;
/** Heights of a line that may lie between two lines of one table. */
const FAR = 2.5;
/** Heights of a line from which a strip may part columns, and from which it does so on one line. */
const NARROW = 0.13;
const CLEAR = 0.5;
/** Lines across the columns that may follow one another: more is text between two tables. */
const MOST_ACROSS = 4;
/** Lines at the top of a table that may hold its headings alone. */
const HEADING_LINES = 4;
/** Lines of headings, of the table and its first sections, above the first row. */
const ABOVE_ROWS = 8;

/** The lines from `start` on that keep the same strips free; null where they are no table. */
export function maybeRunFrom(lines: readonly ChunkLine[], start: number): ColumnRun | null {
  const first = lines[start];
  if (!first || first.chunks.length < FEWEST_COLUMNS) return null;
  const taken = new TakenWidth(NARROW);
  first.chunks.forEach((chunk) => taken.take(chunk));
  const across = new Set<number>();
  let end = start + 1;
  for (let next = start + 1; next < lines.length && next - end < MOST_ACROSS; next++) {
    const [above, line] = [lines[next - 1], lines[next]];
    if (!above || !line || isFar(above, line)) break;
    const strips = taken.strips();
    const isBorneOut = (strip: Strip) =>
      isBeside(lines, { first: start, end: next, strips, across }, strips.indexOf(strip));
    const fit = fitOf(line, strips, isBorneOut);
    if (fit === 'none') break;
    if (fit === 'across') across.add(next);
    else line.chunks.forEach((chunk) => taken.take(chunk));
    if (fit === 'within' || line.chunks.length > 1) end = next + 1;
  }
  const own = new Set([...across].filter((line) => line < end));
  return maybeSettled(lines, { first: start, end, strips: taken.strips(), across: own });
}

export function isFar(above: ChunkLine, line: ChunkLine): boolean {
  return line.top - above.bottom > FAR * (line.bottom - line.top);
}

/**
 * How a line stands to the strips: within the columns; across them, as a heading alone or a label
 * before values does; or in none of them. A strip beside which no line has had words on both sides
 * parts a heading from what stands below it, and yields.
 */
function fitOf(
  { chunks }: ChunkLine,
  strips: readonly Strip[],
  isBorneOut: (strip: Strip) => boolean,
): 'within' | 'across' | 'none' {
  const crossing = chunks.filter((chunk) =>
    strips.some((strip) => isOver(chunk, strip) && isBorneOut(strip)),
  );
  if (crossing.length === 0) return 'within';
  return crossing.length === 1 && crossing[0] === chunks[0] ? 'across' : 'none';
}

/** Whether a line of a run has words on both sides of a strip. */
function isBeside(lines: readonly ChunkLine[], run: ColumnRun, strip: number): boolean {
  return inkedOf(lines, run).some((columns) => columns.has(strip) && columns.has(strip + 1));
}

/** Whether words leave nothing of a strip. */
export function isOver({ left, right, top, bottom }: Chunk, { from, to }: Strip): boolean {
  const least = NARROW * (bottom - top);
  return left < to && right > from && left - from < least && to - right < least;
}

/** The run without strips that too few lines bear out; null where too few are left. */
function maybeSettled(lines: readonly ChunkLine[], run: ColumnRun): ColumnRun | null {
  let strips = run.strips;
  for (let doubted = -1; (doubted = doubtedStrip(lines, { ...run, strips })) >= 0;) {
    strips = strips.filter((_, i) => i !== doubted);
  }
  const settled = { ...run, strips };
  const wide = inkedOf(lines, settled).filter((inked) => inked.size > 1).length;
  return strips.length + 1 >= FEWEST_COLUMNS && wide >= FEWEST_LINES ? settled : null;
}

/** The first strip between columns that never stand side by side, or only once where it is narrow; −1 for none. */
function doubtedStrip(lines: readonly ChunkLine[], run: ColumnRun): number {
  const inked = inkedOf(lines, run);
  const isHeaded = isWordsAlone(lines[run.first]);
  const height = (lines[run.first]?.bottom ?? 0) - (lines[run.first]?.top ?? 0);
  return run.strips.findIndex(({ from, to }, i) => {
    const beside = inked.filter((columns) => columns.has(i) && columns.has(i + 1)).length;
    if (beside === 0) {
      const isOneHeaded = isHeaded && inked[0]?.has(i) !== inked[0]?.has(i + 1);
      return isOneHeaded || isHeadingOf(inked, i, i + 1) || isHeadingOf(inked, i + 1, i);
    }
    return beside < 2 && to - from < CLEAR * height;
  });
}

/** Whether a line has no digits, as one of headings, which tells which columns there are. */
function isWordsAlone(line: ChunkLine | undefined): boolean {
  return line?.chunks.every(({ runs }) => runs.every(({ text }) => !/[\d๐-๙]/.test(text))) === true;
}

/** Whether the words of one column are but the heading of the words of the other. */
function isHeadingOf(inked: readonly ReadonlySet<number>[], head: number, body: number): boolean {
  const last = inked.findLastIndex((columns) => columns.has(head));
  const first = inked.findIndex((columns) => columns.has(body));
  return last < HEADING_LINES && last < first;
}

/** For each line of a run that keeps to the columns, those it has words in. */
function inkedOf(lines: readonly ChunkLine[], run: ColumnRun): ReadonlySet<number>[] {
  const edges = edgesOf(run.strips);
  const inked: Set<number>[] = [];
  for (let i = run.first; i < run.end; i++) {
    if (run.across.has(i)) continue;
    inked.push(new Set(lines[i]?.chunks.map((chunk) => columnOf(chunk, edges))));
  }
  return inked;
}

/** The lines in the middle of strips. */
export function edgesOf(strips: readonly Strip[]): number[] {
  return strips.map(({ from, to }) => (from + to) / 2);
}

/** The column in which words begin. */
export function columnOf({ left, right, top, bottom }: Chunk, edges: readonly number[]): number {
  const probe = left + Math.min(right - left, bottom - top) / 2;
  const next = edges.findIndex((edge) => edge > probe);
  return next < 0 ? edges.length : next;
}

/**
 * The table that begins at a line: the run with the most columns among those that begin below its
 * headings, and the headings above, whose words may stand over several columns.
 */
export function maybeTableAt(
  lines: readonly ChunkLine[],
  at: number,
  isParted: (above: ChunkLine, line: ChunkLine) => boolean,
): ColumnRun | null {
  let best: ColumnRun | null = null;
  for (let start = at; start < Math.min(lines.length, at + ABOVE_ROWS); start++) {
    const [above, line] = [lines[start - 1], lines[start]];
    if (!line || (start > at && above && isFar(above, line))) break;
    const run = maybeRunFrom(lines, start);
    const fitting: ColumnRun | null = run && best ? maybeEndingWith(lines, best, run) : run;
    if (!fitting || (best && fitting.strips.length <= best.strips.length)) continue;
    best = maybeWithHeadings(lines, at, fitting, isParted) ?? best;
  }
  return best;
}

/** A run that ends where another does, lines of text behind the table left away that one of them takes in; null where they differ in more. */
function maybeEndingWith(
  lines: readonly ChunkLine[],
  other: ColumnRun,
  run: ColumnRun,
): ColumnRun | null {
  const [end, last] = [Math.min(other.end, run.end), Math.max(other.end, run.end)];
  if (lines.slice(end, last).some(({ chunks }) => chunks.length > 1)) return null;
  return { ...run, end, across: new Set([...run.across].filter((line) => line < end)) };
}

/** The run with the lines above it from `at` on; null where they are no headings of its columns. */
function maybeWithHeadings(
  lines: readonly ChunkLine[],
  at: number,
  run: ColumnRun,
  isParted: (above: ChunkLine, line: ChunkLine) => boolean,
): ColumnRun | null {
  const across = new Set(run.across);
  let isHeaded = false;
  for (let i = at; i < run.first; i++) {
    const [line, below] = [lines[i], lines[i + 1]];
    if (!line || !below) return null;
    if (line.chunks.length > 1) isHeaded = true;
    else if (!isHeaded && !isOverSome(line, below, run, isParted)) return null;
    else if (isHeaded && line.left < (run.strips[0]?.from ?? 0)) across.add(i);
    if (!isHeaded && below.top - line.bottom > GUTTER * (line.bottom - line.top)) return null;
  }
  return { ...run, first: at, across };
}

/** Whether the words of a line stand over some columns, or half beside the headings, and not above the table. */
function isOverSome(
  line: ChunkLine,
  below: ChunkLine,
  { strips }: ColumnRun,
  isParted: (above: ChunkLine, line: ChunkLine) => boolean,
): boolean {
  const [only] = line.chunks;
  const first = strips[0];
  if (!only || !first || line.left < first.from || isParted(line, below)) return false;
  const over = strips.filter((strip) => isOver(only, strip)).length;
  return over === 0 ? below.top < line.bottom : over < strips.length - 1;
}
