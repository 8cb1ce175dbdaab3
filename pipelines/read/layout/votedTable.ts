import type { Chunk, ChunkLine } from './chunks.ts';
import { columnOf, edgesOf, type ColumnRun } from './columnRun.ts';
import { headingRows, headSpan, type Bounds, type Span } from './headings.ts';
import type { LayoutBlock } from './item.ts';
import { linesOf, type TextLine } from './lines.ts';
import { paragraphsOf, type Column } from './paragraphs.ts';
import type { TableLine } from './rowKeys.ts';
import { rowStarts } from './rowStarts.ts';
import type { Segment } from './segments.ts';
import { blockOf, type PageRow } from './tableRows.ts';

/** A table and how many lines it takes. */
export interface VotedTable {
  readonly block: LayoutBlock;
  readonly count: number;
}

/** A table of the lines of a run, its rows by what parts them. */
export function votedTable(
  lines: readonly ChunkLine[],
  run: ColumnRun,
  across: readonly Segment[],
): VotedTable {
  const all = lines.slice(run.first, run.end);
  const bounds = boundsOf(all);
  const table = tableLines(all, run, bounds, across);
  const { starts, end } = rowStarts(table);
  const rows = rowsOf(table.slice(0, end), starts);
  const columns = columnsOf(run, bounds);
  const whole = rows.map((row) => row.map((cell, i) => paragraphsOf(cell, columns[i] ?? bounds)));
  const ys = [all[0]?.top ?? 0, all[end - 1]?.bottom ?? 0];
  const xs = [bounds.left, ...edgesOf(run.strips), bounds.right];
  return { block: { ...blockOf(whole, xs, ys), strips: run.strips }, count: end };
}

/** The lines of a table in rows; headings over several columns part those at its top. */
function rowsOf(lines: readonly TableLine[], starts: readonly boolean[]): PageRow[] {
  const next = starts.indexOf(true, 1);
  const head = lines.slice(0, next < 0 ? lines.length : next);
  const isTwofold = head.some(({ over }) => over.length > 0);
  const rows: PageRow[] = isTwofold ? headingRows(head) : [];
  lines.forEach(({ cells }, i) => {
    if (isTwofold && i < head.length) return;
    const above = rows.at(-1);
    if (above && starts[i] !== true) {
      rows[rows.length - 1] = cells.map((cell, column) => [...(above[column] ?? []), ...cell]);
    } else rows.push(cells);
  });
  return rows;
}

function boundsOf(lines: readonly ChunkLine[]): Bounds {
  return {
    left: Math.min(...lines.map((line) => line.left)),
    right: Math.max(...lines.map((line) => line.right)),
  };
}

function tableLines(
  all: readonly ChunkLine[],
  run: ColumnRun,
  bounds: Bounds,
  across: readonly Segment[],
): TableLine[] {
  const least = (bounds.right - bounds.left) / 2;
  return all.map((line, i): TableLine => {
    const isParted = isPartedBy(all[i - 1], line, across, least);
    const isAcross = run.across.has(run.first + i);
    const { top, bottom } = line;
    const spans = line.chunks.map((chunk): Span => {
      if (!isAcross) return headSpan(chunk, run.strips, bounds, inkedUnder(all, i, chunk, run));
      const isAlone = line.chunks.length === 1;
      const column = isAlone ? 0 : columnOf(chunk, edgesOf(run.strips));
      return { from: column, to: column };
    });
    const cells = cellsOf(line, spans, run);
    const over = spans.filter(({ from, to }) => to > from);
    return { cells, top, bottom, isParted, isAcross, over };
  });
}

/** Lines below a heading among which the headings under it stand. */
const BELOW = 2;

/** The columns whose headings stand below that of a chunk, in one line, and in none between. */
function inkedUnder(
  all: readonly ChunkLine[],
  at: number,
  chunk: Chunk,
  { strips }: ColumnRun,
): Set<number> {
  const edges = edgesOf(strips);
  const inked = new Set(all[at]?.chunks.map((beside) => columnOf(beside, edges)));
  inked.delete(columnOf(chunk, edges));
  for (const line of all.slice(at + 1, at + 1 + BELOW)) {
    const isUnder = line.chunks.some(({ left, right }) => left < chunk.right && right > chunk.left);
    const columns = line.chunks.map((below) => columnOf(below, edges));
    if (isUnder) return new Set(columns.filter((column) => !inked.has(column)));
    columns.forEach((column) => inked.add(column));
  }
  return new Set();
}

/** Where the words of each column stand. */
function columnsOf({ strips }: ColumnRun, { left, right }: Bounds): Column[] {
  return Array.from({ length: strips.length + 1 }, (_, i) => ({
    left: strips[i - 1]?.to ?? left,
    right: strips[i]?.from ?? right,
    isCell: true,
  }));
}

function cellsOf(
  { chunks }: ChunkLine,
  spans: readonly Span[],
  { strips }: ColumnRun,
): TextLine[][] {
  return Array.from({ length: strips.length + 1 }, (_, column) =>
    linesOf(chunks.filter((_chunk, i) => spans[i]?.from === column).flatMap(({ runs }) => runs)),
  );
}

/** Whether a line is drawn between two lines, over more than `least`. */
export function isPartedBy(
  above: ChunkLine | undefined,
  line: ChunkLine,
  across: readonly Segment[],
  least: number,
): boolean {
  if (!above) return true;
  const [from, to] = [(above.top + above.bottom) / 2, (line.top + line.bottom) / 2];
  return across.some((drawn) => drawn.at > from && drawn.at < to && drawn.to - drawn.from > least);
}
