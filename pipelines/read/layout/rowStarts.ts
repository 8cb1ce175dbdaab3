import { arabicDigits } from '../../normalise/thai.ts';
import type { Span } from './headings.ts';
import type { TextLine } from './lines.ts';
import type { PageRow } from './tableRows.ts';

/** A line of a table in its cells, and what stands around it. */
export interface TableLine {
  readonly cells: PageRow;
  readonly top: number;
  readonly bottom: number;
  /** Whether a line is drawn above it, over most of the table. */
  readonly isParted: boolean;
  /** Whether it is a line of its own across columns: a section's heading, a total's label. */
  readonly isAcross: boolean;
  /** The columns that headings over several of them span. */
  readonly over: readonly Span[];
}

/** Times the usual distance of two lines from which a distance parts rows. */
const APART = 1.25;
/** Times the distance before a number from which a wider one before it parts the rows. */
const WIDER = 1.15;
/** Share of the first column's cells that must be numbers for it to number the rows. */
const NUMBERED = 0.6;
const FEWEST_NUMBERS = 2;
/** Share of a column's lines below its heading that must be values for it to tell the rows. */
const VALUED = 0.8;
/** Lines drawn within a table from which they may part all rows. */
const FEWEST_DRAWN = 2;
/** A number, a dash or a tick alone. */
const VALUE = /^[\d๐-๙.,:%()/☐☑✓√–—\s-]+$/;

/** The lines of a table that begin a row, and the first that is none of its lines. */
export interface RowStarts {
  readonly starts: readonly boolean[];
  readonly end: number;
}

/**
 * Where the rows of a table begin: at the numbers of the rows, at drawn lines, at wider gaps, or
 * where values follow values; and where it ends, before words apart from its last row.
 */
export function rowStarts(lines: readonly TableLine[]): RowStarts {
  const numbered = lines.map(({ cells, isAcross }) => !isAcross && isNumber(cells[0]));
  const isByNumber = isNumbered(lines, numbered);
  const keys = isByNumber ? numbered : maybeValued(lines);
  const isRuled = areRowsDrawn(lines, keys ?? []);
  const own = isRuled ? [] : keys ? byKeys(lines, keys) : byGaps(lines);
  const first = numbered.indexOf(true);
  const starts = lines.map(({ cells, isAcross, isParted }, i) => {
    const isKeyed = isByNumber && i > first && (cells[0]?.length ?? 0) > 0;
    const isAfter = lines[i - 1]?.isAcross === true;
    return i === 0 || isAcross || isAfter || isParted || isKeyed || own[i] === true;
  });
  return { starts, end: keys ? endOf(lines, keys, starts) : lines.length };
}

/** The line after the last of a table: what stands alone after the last row, as far as a row would, is text. */
function endOf(
  lines: readonly TableLine[],
  keys: readonly boolean[],
  starts: readonly boolean[],
): number {
  const [first, last] = [keys.indexOf(true), keys.lastIndexOf(true)];
  const hasWraps = starts.slice(first, last).includes(false);
  const step = usualStep(lines) * (hasWraps ? WIDER : 1 / WIDER);
  const end = lines.findIndex(
    ({ cells, isParted }, i) =>
      i > last &&
      stepTo(lines, i) >= step &&
      !isParted &&
      cells.filter((cell) => cell.length > 0).length === 1,
  );
  return end < 0 ? lines.length : end;
}

/** Whether lines are drawn between rows, and not only under headings and above totals. */
function areRowsDrawn(lines: readonly TableLine[], keys: readonly boolean[]): boolean {
  const counts: number[] = [];
  lines.forEach(({ isParted, isAcross }, i) => {
    if (i === 0 || isParted || isAcross) counts.push(0);
    counts.push((counts.pop() ?? 0) + (keys[i] === true ? 1 : 0));
  });
  const drawn = lines.filter(({ isParted }, i) => i > 0 && isParted).length;
  const several = counts.filter((count) => count > 1).length;
  return drawn >= FEWEST_DRAWN && several * 4 <= counts.filter((count) => count > 0).length;
}

/** The lines with a value in the column that has the most of them; null where no column has values. */
function maybeValued(lines: readonly TableLine[]): boolean[] | null {
  let best: boolean[] | null = null;
  let most = FEWEST_NUMBERS - 1;
  for (let column = 1; column < (lines[0]?.cells.length ?? 0); column++) {
    const valued = lines.map(({ cells }) => isValue(cells[column]));
    const first = valued.indexOf(true);
    const count = valued.filter(Boolean).length;
    const filled = lines.filter(({ cells }, i) => i >= first && (cells[column]?.length ?? 0) > 0);
    if (count > most && count >= filled.length * VALUED) [best, most] = [valued, count];
  }
  return best;
}

function isNumber(cell: readonly TextLine[] = []): boolean {
  return cell.length === 1 && /^\(?\d{1,3}[.)]?$/.test(arabicDigits(cell[0]?.text ?? ''));
}

function isNumbered(lines: readonly TableLine[], numbered: readonly boolean[]): boolean {
  const first = numbered.indexOf(true);
  const filled = lines.filter(
    ({ cells, isAcross }, i) => i >= first && !isAcross && (cells[0]?.length ?? 0) > 0,
  ).length;
  const count = numbered.filter(Boolean).length;
  return count >= FEWEST_NUMBERS && count >= filled * NUMBERED;
}

/** Each key begins a row, higher up where its cells stand around the key's middle. */
function byKeys(lines: readonly TableLine[], keys: readonly boolean[]): boolean[] {
  const starts = lines.map(() => false);
  let last = -1;
  keys.forEach((is, i) => {
    if (!is) return;
    starts[last < 0 ? firstStart(lines, i) : widest(lines, last + 1, i)] = true;
    last = i;
  });
  const step = usualStep(lines);
  let held = -1;
  lines.forEach((line, i) => {
    if (starts[i] === true || line.isAcross) held = i;
    else if (held >= 0 && i > last && isNext(lines, held, i, step)) starts[(held = i)] = true;
  });
  return starts;
}

/** Where the first numbered row begins, below headings that may have several lines. */
function firstStart(lines: readonly TableLine[], number: number): number {
  const above = lines.findLastIndex(
    ({ isAcross, isParted }, i) => i < number && (isAcross || (isParted && i > 0)),
  );
  const isDrawn = above > 0 && lines[above]?.isAcross !== true;
  if (isDrawn) return above;
  return widest(lines, Math.max(1, above + 1), number);
}

/** The line before `number` with the widest gap above it, where that is clearly wider. */
function widest(lines: readonly TableLine[], from: number, number: number): number {
  let best = number;
  for (let i = from; i < number; i++) {
    const line = lines[i];
    if (line?.isAcross === true) best = number;
    else if (stepTo(lines, i) > stepTo(lines, best) * (best === number ? WIDER : 1)) best = i;
  }
  return best;
}

function stepTo(lines: readonly TableLine[], i: number): number {
  return (lines[i]?.top ?? 0) - (lines[i - 1]?.top ?? -Infinity);
}

/** After the last number a line with a value under a value is a row of its own: a total. */
function isNext(lines: readonly TableLine[], from: number, at: number, step: number): boolean {
  if (stepTo(lines, at) < step * WIDER) return false;
  const cells = lines[at]?.cells ?? [];
  return cells.some(
    (cell, column) =>
      column > 0 &&
      isValue(cell) &&
      lines.slice(from, at).some((line) => isValue(line.cells[column])),
  );
}

function isValue(cell: readonly TextLine[] = []): boolean {
  return cell.length > 0 && cell.every(({ text }) => VALUE.test(text));
}

function usualStep(lines: readonly TableLine[]): number {
  const steps = lines.map((_, i) => stepTo(lines, i)).filter((d) => d > 1 && Number.isFinite(d));
  return steps.length > 0 ? Math.min(...steps) : 0;
}

/** Rows by wider gaps; where all gaps are alike, by the cells that are filled. */
function byGaps(lines: readonly TableLine[]): boolean[] {
  const step = usualStep(lines);
  const steps = lines.map((_, i) => stepTo(lines, i));
  const wide = steps.filter((d) => Number.isFinite(d) && d >= step * APART).length;
  const isEven = wide === 0;
  return lines.map(({ cells }, i) => {
    if (!isEven) return (steps[i] ?? 0) >= step * APART;
    const filled = cells.filter((cell) => cell.length > 0).length;
    return filled * 2 > cells.length && (cells[0]?.length ?? 0) > 0;
  });
}
