import type { Chunk, ChunkLine } from './chunks.ts';
import { FEWEST_COLUMNS, isFar, type ColumnRun } from './columnRun.ts';
import type { Strip } from './spacedLines.ts';

/** The columns of the last table without drawn ones, which may go on over the page. */
export interface PriorColumns {
  readonly strips: readonly Strip[];
  readonly left: number;
  readonly right: number;
}

/** Points by which words may reach over the edge of a column, and of the table. */
const REACH = 1;
const SHIFT = 5;
/** Lines at the top of a table whose headings may stand over several columns. */
const HEADING_LINES = 4;

/**
 * The run in the columns of the page before, where its words keep to them too: a column may stand
 * empty on one page. Else the run as it is.
 */
export function inPriorColumns(
  lines: readonly ChunkLine[],
  run: ColumnRun,
  prior: PriorColumns | null,
): ColumnRun {
  if (!prior || prior.strips.length < run.strips.length) return run;
  const across = new Set(run.across);
  for (let i = run.first; i < run.end; i++) {
    const line = lines[i];
    if (!line || across.has(i)) continue;
    const crossing = line.chunks.filter((chunk) => isCrossing(chunk, prior));
    if (crossing.length === 0) continue;
    if (crossing.length > 1 && i - run.first >= HEADING_LINES) return run;
    if (i - run.first >= HEADING_LINES && crossing[0] !== line.chunks[0]) return run;
    const isHeading = i === run.first && line.left >= (prior.strips[0]?.from ?? 0);
    if (line.chunks.length === 1 && !isHeading) across.add(i);
  }
  const isWithin = lines
    .slice(run.first, run.end)
    .every(({ left, right }) => left > prior.left - SHIFT && right < prior.right + SHIFT);
  return isWithin ? { ...run, strips: prior.strips, across } : run;
}

/** The rest of a table of the page before that is too short to tell its own columns; null where there is none. */
export function maybePriorRun(
  lines: readonly ChunkLine[],
  at: number,
  prior: PriorColumns | null,
): ColumnRun | null {
  const first = lines[at];
  if (!prior || !first || first.chunks.length < FEWEST_COLUMNS) return null;
  let end = at;
  for (; end < lines.length; end++) {
    const [above, line] = [lines[end - 1], lines[end]];
    if (!line || (end > at && above && isFar(above, line))) break;
    if (line.left < prior.left - SHIFT || line.right > prior.right + SHIFT) break;
    if (line.chunks.some((chunk) => isCrossing(chunk, prior))) break;
  }
  return end > at ? { first: at, end, strips: prior.strips, across: new Set() } : null;
}

function isCrossing({ left, right }: Chunk, { strips }: PriorColumns): boolean {
  return strips.some(({ from, to }) => {
    const edge = (from + to) / 2;
    return left < edge - REACH && right > edge + REACH;
  });
}
