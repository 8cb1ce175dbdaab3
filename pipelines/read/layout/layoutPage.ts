import type { PageText, TextRun } from '../page.ts';
import { columnOf, freeBlocks, type FreePage } from './freeText.ts';
import { gridsOf } from './grid.ts';
import type { LayoutBlock } from './item.ts';
import type { Column } from './paragraphs.ts';
import type { PriorColumns } from './priorColumns.ts';
import { segmentsOf } from './segments.ts';
import { partRuns, tableOf } from './tableRows.ts';

/**
 * Blocks of a page in the order they are read: drawn tables, and what stands above, between and
 * below. `prior` are the columns of the last table of the page before, told by its words alone.
 */
export function layoutPage(page: PageText, prior: PriorColumns | null = null): LayoutBlock[] {
  let left: readonly TextRun[] = page.runs.filter(isOnPage(page));
  const tables: LayoutBlock[] = [];
  for (const grid of gridsOf(page.rulings)) {
    const { inside, outside } = partRuns(grid, left);
    if (inside.size === 0) continue;
    left = outside;
    tables.push(tableOf(grid, inside));
  }
  const words = page.runs.filter((run) => run.text.trim() !== '');
  const free: FreePage = {
    column: runningColumn(columnOf([...words, ...tables]), page.width),
    across: segmentsOf(page.rulings).across,
    prior,
  };
  return inOrder(tables, left, free);
}

/** Share of the page's width below which no text is told to run from line to line. */
const RUNNING = 0.5;

function runningColumn({ left, right }: Column, pageWidth: number): Column {
  return right - left < pageWidth * RUNNING ? { left, right: Infinity } : { left, right };
}

/** What lies outside the sheet is not printed. */
function isOnPage({ width, height }: PageText): (run: TextRun) => boolean {
  return ({ left, top, right, bottom }) =>
    [left, top, right, bottom].every(Number.isFinite) &&
    right >= 0 &&
    left <= width &&
    bottom >= 0 &&
    top <= height;
}

/** The free text is parted by the tables: what begins above one is read before it. */
function inOrder(
  tables: readonly LayoutBlock[],
  runs: readonly TextRun[],
  page: FreePage,
): LayoutBlock[] {
  const sorted = [...tables].sort((a, b) => a.top - b.top || a.left - b.left);
  const blocks: LayoutBlock[] = [];
  let rest = runs;
  for (const table of sorted) {
    const isAbove = (run: TextRun) => (run.top + run.bottom) / 2 < table.top;
    blocks.push(...freeBlocks(rest.filter(isAbove), page), table);
    rest = rest.filter((run) => !isAbove(run));
  }
  return [...blocks, ...freeBlocks(rest, page)];
}
