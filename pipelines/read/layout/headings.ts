import type { Chunk } from './chunks.ts';
import { columnOf, edgesOf, isOver } from './columnRun.ts';
import type { TableLine } from './rowKeys.ts';
import type { Strip } from './spacedLines.ts';
import type { PageRow } from './tableRows.ts';

/** The columns from one to another, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The width a table takes. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
}

/** Heights of a line by which words are nearer to one middle than to another. */
const NEARER = 0.5;

/**
 * The columns that the words of a heading stand over: those they reach, and those beside with which
 * they are centred. `under` are the columns whose headings stand below alone.
 */
export function headSpan(
  chunk: Chunk,
  strips: readonly Strip[],
  { left, right }: Bounds,
  under: ReadonlySet<number>,
): Span {
  const begins = [left, ...strips.map(({ to }) => to)];
  const ends = [...strips.map(({ from }) => from), right];
  const over = ends.flatMap((end, i) =>
    chunk.left < end && chunk.right > (begins[i] ?? 0) ? [i] : [],
  );
  const first = over[0] ?? columnOf(chunk, edgesOf(strips));
  const last = over.at(-1) ?? first;
  if (!strips.some((strip) => isOver(chunk, strip))) return { from: first, to: first };
  const middle = (chunk.left + chunk.right) / 2;
  const spans: (Span & { readonly off: number })[] = [];
  for (let from = first; from >= 0 && (from === first || under.has(from)); from--) {
    for (let to = last; to < ends.length && (to === last || under.has(to)); to++) {
      const off = Math.abs(((begins[from] ?? 0) + (ends[to] ?? 0)) / 2 - middle);
      spans.push({ from, to, off });
    }
  }
  const least = Math.min(...spans.map(({ off }) => off)) + NEARER * (chunk.bottom - chunk.top);
  const near = spans.filter(({ off }) => off <= least);
  const { from, to } = near.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a));
  return { from, to };
}

/**
 * The rows of headings in several lines: one, or two where words stand over several columns, whose
 * own headings then are the second. What stands in other columns is of the first, however low.
 */
export function headingRows(lines: readonly TableLine[]): PageRow[] {
  const columns = lines[0]?.cells.length ?? 0;
  const cellsIn = (of: (line: TableLine, i: number, column: number) => boolean): PageRow =>
    Array.from({ length: columns }, (_, column) =>
      lines.flatMap((line, i) => (of(line, i, column) ? (line.cells[column] ?? []) : [])),
    );
  const overs = lines.map(({ over }) => over);
  const isUnder = (at: number, column: number) =>
    overs.some(
      (spans, i) => i < at && spans.some(({ from, to }) => column >= from && column <= to),
    );
  const upper = cellsIn((_line, i, column) => !isUnder(i, column));
  const lower = cellsIn((_line, i, column) => isUnder(i, column));
  return [upper, lower].filter((row) => row.some((cell) => cell.length > 0));
}
