import { isForEachColumn } from '../../normalise/bars.ts';
import { cellLines } from '../assemble.ts';
import type { TextRun } from '../page.ts';
import { type Grid, maybePlace } from './grid.ts';
import type { LayoutBlock, LayoutItem } from './item.ts';
import { linesOf, type TextLine } from './lines.ts';
import { isFull, paragraphsOf, type Column } from './paragraphs.ts';
import { splitNumbered } from './numberedRows.ts';

/** Columns a drawn frame around mere words may have. */
const FRAME_COLUMNS = 2;

/** A row of a table on the page: the lines of each of its cells. */
export type PageRow = readonly (readonly TextLine[])[];

/** The runs that stand in a grid, and the others. */
export function partRuns(
  grid: Grid,
  runs: readonly TextRun[],
): { readonly inside: Map<number, TextRun[]>; readonly outside: TextRun[] } {
  const inside = new Map<number, TextRun[]>();
  const outside: TextRun[] = [];
  for (const run of runs) {
    const place = maybePlace(grid, probeOf(run), (run.top + run.bottom) / 2);
    const cell = place === null ? undefined : grid.cells[place];
    const held = cell === undefined ? outside : inside.get(cell);
    if (held) held.push(run);
    else if (cell !== undefined) inside.set(cell, [run]);
  }
  return { inside, outside };
}

/** Where a run belongs is told by its beginning: what is too long for its cell runs over to the right. */
function probeOf({ left, right, top, bottom }: TextRun): number {
  return left + Math.min(right - left, bottom - top) / 2;
}

/**
 * The rows of a drawn table; a cell over several places stands in the first, a bar drawn over several
 * columns in each. Empty rows are left out.
 */
export function tableOf(grid: Grid, inside: ReadonlyMap<number, readonly TextRun[]>): LayoutBlock {
  const columns = grid.xs.length - 1;
  const rows = Array.from({ length: grid.ys.length - 1 }, (_, row) =>
    Array.from({ length: columns }, (_empty, column) => {
      const place = row * columns + column;
      const runs = inside.get(place) ?? maybeBar(grid, inside, place);
      return runs ? paragraphsOf(linesOf(runs), columnAt(grid, place)) : [];
    }),
  );
  const { isOpenAbove, isOpenBelow } = grid;
  return { ...blockOf(rows.flatMap(splitNumbered), grid.xs, grid.ys), isOpenAbove, isOpenBelow };
}

/** The runs of the cell that a place further right belongs to, where they are a bar or one mark. */
function maybeBar(
  { xs, cells }: Grid,
  inside: ReadonlyMap<number, readonly TextRun[]>,
  place: number,
): readonly TextRun[] | undefined {
  const columns = xs.length - 1;
  const root = cells[place] ?? place;
  const isSameRow = root !== place && Math.floor(root / columns) === Math.floor(place / columns);
  const runs = isSameRow ? inside.get(root) : undefined;
  return runs && isForEachColumn(runs.map(({ text }) => text).join('')) ? runs : undefined;
}

/** Where the words of the cell that begins at a place may stand. */
function columnAt({ xs, cells }: Grid, place: number): Column {
  const columns = xs.length - 1;
  const first = place % columns;
  let last = first;
  while (last + 1 < columns && cells[place + last + 1 - first] === place) last++;
  return { left: xs[first] ?? 0, right: xs[last + 1] ?? 0, isCell: true };
}

/** Rows as a block; what only frames words, a cell at most in each row, is lines. */
export function blockOf(
  rows: readonly PageRow[],
  xs: readonly number[],
  ys: readonly number[],
): LayoutBlock {
  const filled = rows.filter((row) => row.some((cell) => cell.length > 0));
  const isTable = xs.length - 1 > FRAME_COLUMNS || (xs.length > 2 && filled.some(hasTwo));
  return {
    items: isTable
      ? filled.map((row) => rowItem(row, xs))
      : filled.flatMap((row) => row.flat().map(lineItem)),
    edges: isTable ? xs : null,
    left: xs[0] ?? 0,
    right: xs.at(-1) ?? 0,
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
  };
}

function hasTwo(row: PageRow): boolean {
  return row.filter((cell) => cell.length > 0).length > 1;
}

export function lineItem({ text, top, bottom, isDoubtful }: TextLine): LayoutItem {
  return { text: text.replaceAll('\t', ' '), top, bottom, isDoubtful, doubtfulCells: null };
}

function rowItem(row: PageRow, xs: readonly number[]): LayoutItem {
  const lines = row.flat();
  return {
    text: row.map((cell) => cellLines(cell.map(({ text }) => text))).join('\t'),
    top: Math.min(...lines.map(({ top }) => top)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
    isDoubtful: lines.some(({ isDoubtful }) => isDoubtful),
    doubtfulCells: row.map((cell) => cell.some(({ isDoubtful }) => isDoubtful)),
    fullCells: row.map((cell, i) => {
      const last = cell.at(-1);
      return last !== undefined && isFull(last, { left: xs[i] ?? 0, right: xs[i + 1] ?? 0 });
    }),
  };
}
