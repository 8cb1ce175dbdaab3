import type { TextRun } from '../page.ts';
import { chunkLine, type ChunkLine } from './chunks.ts';
import { maybeTableAt, type ColumnRun } from './columnRun.ts';
import { maybeHalves } from './halves.ts';
import type { LayoutBlock } from './item.ts';
import { linesOf, type TextLine } from './lines.ts';
import { paragraphsOf, type Column } from './paragraphs.ts';
import { inPriorColumns, maybePriorRun, type PriorColumns } from './priorColumns.ts';
import type { Segment } from './segments.ts';
import { spacedLines, type SpacedLine } from './spacedLines.ts';
import { countTableLines, spacedTable } from './spacedTable.ts';
import { lineItem } from './tableRows.ts';
import { isPartedBy, votedTable } from './votedTable.ts';

/** Lines of a page in which columns are looked for: more is no page of text. */
const MOST_LINES = 400;

/**
 * What bounds free text: the margins of all that stands on the page, the lines drawn across it, and
 * the columns of a table that may go on from the page before.
 */
export interface FreePage {
  readonly column: Column;
  readonly across: readonly Segment[];
  readonly prior: PriorColumns | null;
}

/** Blocks of the words outside drawn tables: lines, columns of text, tables parted by gaps alone. */
export function freeBlocks(runs: readonly TextRun[], page: FreePage): LayoutBlock[] {
  const lines = spacedLines(runs);
  const chunked = lines.map(({ runs: own }) => chunkLine(own));
  const blocks: LayoutBlock[] = [];
  let plain: TextLine[] = [];
  const flush = () => {
    if (plain.length > 0) blocks.push(textBlock(plain, page.column));
    plain = [];
  };
  for (let at = 0; at < lines.length;) {
    const found = lines.length > MOST_LINES ? null : maybeColumns(lines, chunked, at, runs, page);
    if (found) {
      flush();
      blocks.push(...found.blocks);
      at += found.count;
    } else {
      plain.push(...plainLine(lines[at++], runs));
    }
  }
  flush();
  return blocks;
}

function maybeColumns(
  lines: readonly SpacedLine[],
  chunked: readonly ChunkLine[],
  at: number,
  runs: readonly TextRun[],
  page: FreePage,
): { readonly count: number; readonly blocks: readonly LayoutBlock[] } | null {
  const table = maybeTable(chunked, at, page);
  if (table) {
    const { block, count } = votedTable(chunked, table, page.across);
    return { count, blocks: [block] };
  }
  const rows = countTableLines(lines, at);
  if (rows > 0) {
    return { count: rows, blocks: [spacedTable(lines.slice(at, at + rows), page.across)] };
  }
  const halves = maybeHalves(lines, at);
  if (!halves) return null;
  const { count, strip } = halves;
  const own = runsWithin(lines.slice(at, at + count), runs);
  const middle = (strip.from + strip.to) / 2;
  const sides = [own.filter((run) => run.left < middle), own.filter((run) => run.left >= middle)];
  const blocks = sides.flatMap((side) =>
    freeBlocks(side, { ...page, column: columnOf(side), prior: null }),
  );
  return { count, blocks };
}

function maybeTable(lines: readonly ChunkLine[], at: number, page: FreePage): ColumnRun | null {
  const { prior } = page;
  const run = maybeTableAt(lines, at, (above, line) =>
    isPartedBy(above, line, page.across, (line.right - line.left) / 2),
  );
  return run ? inPriorColumns(lines, run, prior) : maybePriorRun(lines, at, prior);
}

function runsWithin(lines: readonly SpacedLine[], runs: readonly TextRun[]): TextRun[] {
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  return runs.filter((run) => run.top >= top - 0.01 && run.bottom <= bottom + 0.01);
}

/** A line that is in no columns: its stretches are one text again, wide gaps being spaces. */
function plainLine(line: SpacedLine | undefined, runs: readonly TextRun[]): TextLine[] {
  if (!line) return [];
  const [only] = line.stretches;
  if (line.stretches.length === 1 && only) return [only];
  return linesOf(runsWithin([line], runs));
}

/** The margins of words. */
export function columnOf(boxes: readonly { left: number; right: number }[]): Column {
  return {
    left: boxes.reduce((least, { left }) => Math.min(least, left), Infinity),
    right: boxes.reduce((most, { right }) => Math.max(most, right), -Infinity),
  };
}

function textBlock(lines: readonly TextLine[], column: Column): LayoutBlock {
  return {
    items: paragraphsOf(lines, column).map(lineItem),
    edges: null,
    left: Math.min(...lines.map((line) => line.left)),
    top: Math.min(...lines.map((line) => line.top)),
    right: Math.max(...lines.map((line) => line.right)),
    bottom: Math.max(...lines.map((line) => line.bottom)),
  };
}
