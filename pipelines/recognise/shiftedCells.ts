import { squash } from '../normalise/thai.ts';
import type { Cell, Column } from '../stages.ts';
import { fitOf } from './cellFits.ts';
import { cellText } from './heading.ts';

/** Cells of the widest row that is repaired. */
const WIDEST = 40;
/** What a cell in the wrong column counts against a fitting one, and each change made to the row. */
const CONFLICT = -4;
const CHANGE = -1;

const EMPTY: Cell = { pieces: [] };

/** How many cells of a row cannot stand in their columns. */
export function conflictsOf(columns: readonly Column[], cells: readonly Cell[]): number {
  return columns.filter((column, i) => {
    const cell = cells[i];
    return cell !== undefined && cell.pieces.length > 0 && fitOf(cellText(cell), column) < 0;
  }).length;
}

/** A way to lay the first cells of a row against the first columns; its key tells it from others. */
interface Way {
  readonly score: number;
  readonly cells: readonly Cell[];
  readonly key: string;
}

/** Cells laid anew; "settled" where no other way to lay them is as good. */
export interface Realigned {
  readonly cells: readonly Cell[];
  readonly isSettled: boolean;
}

/**
 * The cells of a row under the columns they fit, where the row has a cell too many or too few: a cell
 * was parted in two, an empty one was dropped or added. Null where every way leaves a cell where it
 * cannot stand.
 */
export function maybeRealigned(columns: readonly Column[], row: readonly Cell[]): Realigned | null {
  const cells = row.slice(0, row.findLastIndex(({ pieces }) => pieces.length > 0) + 1);
  if (cells.length > WIDEST || columns.length > WIDEST) return null;
  const [best, second] = waysOf(columns, cells);
  if (!best || conflictsOf(columns, best.cells) > 0) return null;
  return { cells: best.cells, isSettled: second === undefined || second.score < best.score };
}

/** The two best ways, unlike each other, to lay all cells against all columns, the best first. */
function waysOf(columns: readonly Column[], cells: readonly Cell[]): readonly Way[] {
  const ways: Way[][][] = [];
  for (let i = 0; i <= cells.length; i++) {
    const line: Way[][] = [];
    ways.push(line);
    for (let j = 0; j <= columns.length; j++) {
      const start: Way[] = i + j === 0 ? [{ score: 0, cells: [], key: '' }] : [];
      line.push(bestTwo([...start, ...stepsTo(i, j)]));
    }
  }
  return ways[cells.length]?.[columns.length] ?? [];

  function stepsTo(i: number, j: number): Way[] {
    const column = columns[j - 1];
    const cell = cells[i - 1];
    const steps: Way[] = [];
    // Empty cells at the end of a row are often left out.
    const skip = i === cells.length ? 0 : CHANGE;
    if (column) steps.push(...(ways[i]?.[j - 1] ?? []).map((way) => added(way, EMPTY, skip)));
    if (cell?.pieces.length === 0)
      steps.push(...(ways[i - 1]?.[j] ?? []).map((way) => ({ ...way, score: way.score + CHANGE })));
    if (!column || !cell) return steps;
    const own = weigh(cell, column);
    steps.push(...(ways[i - 1]?.[j - 1] ?? []).map((way) => added(way, cell, own)));
    const joined = maybeJoined(cells[i - 2], cell);
    if (joined) {
      const both = weigh(joined, column) + CHANGE;
      steps.push(...(ways[i - 2]?.[j - 1] ?? []).map((way) => added(way, joined, both)));
    }
    return steps;
  }
}

function added(way: Way, cell: Cell, score: number): Way {
  return {
    score: way.score + score,
    cells: [...way.cells, cell],
    key: `${way.key}\t${cellText(cell)}`,
  };
}

function bestTwo(ways: readonly Way[]): Way[] {
  const sorted = [...ways].sort((a, b) => b.score - a.score);
  const [best] = sorted;
  const second = sorted.find(({ key }) => key !== best?.key);
  return [best, second].filter((way) => way !== undefined);
}

function weigh(cell: Cell, column: Column): number {
  const fit = cell.pieces.length === 0 ? 0 : fitOf(cellText(cell), column);
  return fit < 0 ? CONFLICT : fit;
}

/** Two cells that a separator within one parted: an amount at its thousands, or words. */
function maybeJoined(left: Cell | undefined, right: Cell): Cell | null {
  const [first, second] = [left, right].map((cell) => squash(cellText(cell)));
  if (!left || !first || !second || left.pieces.length !== 1 || right.pieces.length !== 1)
    return null;
  const isAmount = /^[1-9]\d{0,2}$/.test(first) && /^\d{3}(?:\.\d{1,2})?$/.test(second);
  if (isAmount) {
    const [place] = left.pieces;
    const text = `${cellText(left).trim()},${cellText(right).trim()}`;
    return place ? { pieces: [{ ...place, text }] } : null;
  }
  const isWords = /[ก-ฮ]/.test(first) && /[ก-ฮ]/.test(second);
  return isWords ? { pieces: [...left.pieces, ...right.pieces] } : null;
}
