import { beginsEntry } from './paragraphs.ts';
import { filledIn, isValue, maybeRowKeys, type TableLine } from './rowKeys.ts';

/** Times the usual distance of two lines from which a distance parts rows. */
const APART = 1.25;
/** Times the distance before a number from which a wider one before it parts the rows. */
const WIDER = 1.15;
/** Lines drawn within a table from which they may part all rows. */
const FEWEST_DRAWN = 2;
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
  const { keys, isByNumber } = maybeRowKeys(lines) ?? { keys: null, isByNumber: false };
  const isRuled = areRowsDrawn(lines, keys ?? []);
  const own = isRuled ? [] : keys ? byKeys(lines, keys) : byGaps(lines);
  const first = keys?.indexOf(true) ?? 0;
  const starts = lines.map(({ cells, isAcross, isParted }, i) => {
    const isKeyed = isByNumber && i > first && keys?.[i] !== true && (cells[0]?.length ?? 0) > 0;
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
      columnStep(lines, i) >= step &&
      !isParted &&
      cells.filter((cell) => cell.length > 0).length === 1 &&
      !isWrapped(lines, i),
  );
  return end < 0 ? lines.length : end;
}

/**
 * Whether a line alone in a column goes on with the words right above it: they fill the column so far
 * that its first word had no room beside them. The first column holds numbers and headings, which do not.
 */
function isWrapped(lines: readonly TableLine[], at: number): boolean {
  const column = lines[at]?.cells.findIndex((cell) => cell.length > 0) ?? 0;
  const own = lines[at]?.cells[column]?.[0];
  const upper = lines[at - 1]?.cells[column]?.at(-1);
  if (column < 1 || !own || !upper || beginsEntry(own.text)) return false;
  const all = lines.flatMap(({ cells, isAcross }) => (isAcross ? [] : (cells[column] ?? [])));
  const [left, right] = [
    Math.min(...all.map((line) => line.left)),
    Math.max(...all.map((line) => line.right)),
  ];
  const height = own.bottom - own.top;
  const [word = ''] = own.text.trim().split(/\s/u, 1);
  const width = ((own.right - own.left) * word.length) / Math.max(1, own.text.trim().length);
  return own.left - left < height / 2 && upper.right + height / 4 + width > right;
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
    else if (held >= 0 && keys[i] !== true && isNext(lines, held, i, step))
      starts[(held = i)] = true;
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
    if (!line || line.isAcross || isWhole(line, lines[number])) best = number;
    else if (stepTo(lines, i) > stepTo(lines, best) * (best === number ? WIDER : 1)) best = i;
  }
  return best;
}

/** Whether a line holds most cells of a row, or what its key is: it is a row of its own, or a heading. */
function isWhole({ cells }: TableLine, key: TableLine | undefined): boolean {
  const isNumbered = (key?.cells[0]?.length ?? 0) > 0 && isValue(key?.cells[0]);
  return filledIn(cells) * 2 > cells.length || (isNumbered && (cells[0]?.length ?? 0) > 0);
}

function stepTo(lines: readonly TableLine[], i: number): number {
  return (lines[i]?.top ?? 0) - (lines[i - 1]?.top ?? -Infinity);
}

/**
 * Whether a line without a number is a row of its own, a total: it has a value under a value of the
 * row, and stands apart from it or has words or more values beside that are no entry of a list.
 */
function isNext(lines: readonly TableLine[], from: number, at: number, step: number): boolean {
  const cells = lines[at]?.cells ?? [];
  const doubled = cells.some(
    (cell, column) =>
      column > 0 &&
      isValue(cell) &&
      lines.slice(from, at).some((line) => isValue(line.cells[column])),
  );
  if (!doubled) return false;
  const filled = cells.filter((cell) => cell.length > 0);
  const isEntry = filled.some((cell) => !isValue(cell) && beginsEntry(cell[0]?.text ?? ''));
  return columnStep(lines, at) >= step * WIDER || (filled.length > 1 && !isEntry);
}

/** The least distance of two lines of one column. */
function usualStep(lines: readonly TableLine[]): number {
  const steps = lines.map((_, i) => columnStep(lines, i)).filter((d) => d > 1);
  return steps.length > 0 ? Math.min(...steps) : 0;
}

/** The distance of a line from the one above it in one of its columns. */
function columnStep(lines: readonly TableLine[], at: number): number {
  const line = lines[at];
  if (!line) return Infinity;
  const steps = line.cells.map((cell, column) => {
    if (cell.length === 0) return Infinity;
    const above = lines.findLast(({ cells }, i) => i < at && (cells[column]?.length ?? 0) > 0);
    return above ? line.top - above.top : Infinity;
  });
  return Math.min(...steps);
}

/** Rows by wider gaps; where all gaps are alike, by the cells that are filled. */
function byGaps(lines: readonly TableLine[]): boolean[] {
  const step = usualStep(lines);
  const steps = lines.map((_, i) => stepTo(lines, i));
  const wide = steps.filter((d) => Number.isFinite(d) && d >= step * APART).length;
  const isEven = wide === 0;
  return lines.map(({ cells }, i) => {
    if (!isEven) return (steps[i] ?? 0) >= step * APART;
    const filled = filledIn(cells);
    return filled > 1 && (filled * 2 > cells.length || cells.some(isValue));
  });
}
