import { arabicDigits } from '../../normalise/thai.ts';
import type { LayoutBlock } from './item.ts';
import type { Segment } from './segments.ts';
import { freeStrips, TakenWidth, type SpacedLine, type Strip } from './spacedLines.ts';
import { blockOf, type PageRow } from './tableRows.ts';

/** Columns and lines below which free strips are chance. */
const FEWEST_COLUMNS = 3;
const FEWEST_LINES = 3;
/** Heights of a line that may lie between two lines of one table. */
const FAR = 2.5;
/** Times the smallest distance of two lines from which a distance parts rows. */
const APART = 1.25;
/** Share of the first column's cells that must be numbers for it to number the rows. */
const NUMBERED = 0.6;

/** Lines from `start` on that keep enough strips free to be a table without drawn columns: how many. */
export function countTableLines(lines: readonly SpacedLine[], start: number): number {
  const first = lines[start];
  if (!first || first.stretches.length < FEWEST_COLUMNS) return 0;
  let count = 1;
  const taken = new TakenWidth();
  taken.add(first);
  for (let next = start + 1; next < lines.length; next++) {
    const [above, line] = [lines[next - 1], lines[next]];
    if (!above || !line || isFar(above, line)) break;
    taken.add(line);
    const strips = taken.strips();
    if (strips.length + 1 < FEWEST_COLUMNS || isAcross(line, strips, first)) break;
    count++;
  }
  const all = lines.slice(start, start + count);
  const wide = all.filter((line) => line.stretches.length > 1).length;
  return wide >= FEWEST_LINES ? count : 0;
}

function isFar(above: SpacedLine, line: SpacedLine): boolean {
  return line.top - above.bottom > FAR * (line.bottom - line.top);
}

/** Whether a line of one stretch begins left of the second column and is wider than the first. */
function isAcross(line: SpacedLine, strips: readonly Strip[], first: SpacedLine): boolean {
  const [strip] = strips;
  const kept = freeStrips([first]).length;
  return line.stretches.length === 1 && strip !== undefined
    ? line.left < strip.from && line.right > strip.to
    : strips.length + 2 < kept;
}

/** A table of the lines that leave strips free; `across` are the lines drawn across the page. */
export function spacedTable(lines: readonly SpacedLine[], across: readonly Segment[]): LayoutBlock {
  const strips = freeStrips(lines);
  const edges = strips.map(({ from, to }) => (from + to) / 2);
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const rows = lines.map((line): PageRow => cellsOf(line, edges));
  const starts = startsOf(lines, rows, across);
  const joined: PageRow[] = [];
  rows.forEach((row, i) => {
    const above = joined.at(-1);
    if (above && !starts[i]) {
      joined[joined.length - 1] = row.map((cell, at) => [...(above[at] ?? []), ...cell]);
    } else joined.push(row);
  });
  const [top, bottom] = [lines[0]?.top ?? 0, lines.at(-1)?.bottom ?? 0];
  return blockOf(joined, [left, ...edges, right], [top, bottom]);
}

function cellsOf(line: SpacedLine, edges: readonly number[]): PageRow {
  return Array.from({ length: edges.length + 1 }, (_, column) =>
    line.stretches.filter((stretch) => {
      const from = edges[column - 1] ?? -Infinity;
      const to = edges[column] ?? Infinity;
      return stretch.left >= from && stretch.left < to;
    }),
  );
}

/** For each line whether a row begins there: by drawn lines, by the numbers of the rows, or by the gaps. */
function startsOf(
  lines: readonly SpacedLine[],
  rows: readonly PageRow[],
  across: readonly Segment[],
): boolean[] {
  const drawn = lines.map((line, i) => isParted(lines[i - 1], line, across));
  if (drawn.filter(Boolean).length >= FEWEST_LINES) return drawn;
  const keys = rows.map((row) => row[0]?.[0]?.text ?? null);
  const filled = keys.filter((key) => key !== null);
  const numbers = filled.filter((key) => /^\(?\d{1,3}[.)]?$/.test(arabicDigits(key)));
  if (numbers.length >= 2 && numbers.length >= filled.length * NUMBERED) {
    const first = keys.findIndex((key) => key !== null && numbers.includes(key));
    return keys.map((key, i) => i <= first || key !== null || drawn[i] === true);
  }
  const distances = lines.map((line, i) => line.top - (lines[i - 1]?.top ?? -Infinity));
  const least = Math.min(...distances.filter((d) => d > 1 && Number.isFinite(d)));
  const most = Math.max(...distances.filter(Number.isFinite));
  return distances.map((d, i) => most < least * APART || d >= least * APART || drawn[i] === true);
}

function isParted(
  above: SpacedLine | undefined,
  line: SpacedLine,
  across: readonly Segment[],
): boolean {
  if (!above) return true;
  const [from, to] = [(above.top + above.bottom) / 2, (line.top + line.bottom) / 2];
  const least = (line.right - line.left) / 2;
  return across.some((drawn) => drawn.at > from && drawn.at < to && drawn.to - drawn.from > least);
}
