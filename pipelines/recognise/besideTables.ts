import { headingKey } from '../normalise/thai.ts';
import type { Block, SourceRow } from '../stages.ts';
import { isHeadingRow } from './columns.ts';
import { cellText, readHeading } from './heading.ts';

/** Columns that each of two tables side by side has at least. */
const FEWEST_COLUMNS = 3;

/** Tables that stand side by side under one heading printed twice, as tables one below the other. */
export function partBeside(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.type === 'line') return [block];
    const parts = maybeParts(block.rows);
    return parts === null ? [block] : parts.map((rows): Block => ({ ...block, rows }));
  });
}

function maybeParts(rows: readonly SourceRow[]): readonly (readonly SourceRow[])[] | null {
  if ((rows[0]?.cells.length ?? 0) < FEWEST_COLUMNS * 2) return null;
  const at = rows.findIndex((row) => maybeRepeat(row) !== null);
  const head = rows[at];
  const repeat = head === undefined ? null : maybeRepeat(head);
  if (head === undefined || repeat === null || !isHeadingRow(head)) return null;
  const { starts, width } = repeat;
  const below = rows.slice(at);
  const isWithin = (_: unknown, i: number) =>
    starts.some((start) => i >= start && i < start + width);
  const isClear = below.every(({ cells }) =>
    cells.every((cell, i) => cell.pieces.length === 0 || isWithin(cell, i)),
  );
  if (!isClear) return null;
  const taken = new Set<SourceRow>();
  return starts.map((start, part) => [
    ...(part === 0 ? rows.slice(0, at) : []),
    ...below.flatMap((row) => {
      const cells = row.cells.slice(start, start + width);
      if (cells.every(({ pieces }) => pieces.length === 0)) return [];
      const isFirst = !taken.has(row);
      taken.add(row);
      return [{ ...row, cells, ...(!isFirst && { printedRows: 0 }) }];
    }),
  ]);
}

interface Repeat {
  /** Where each of the tables begins. */
  readonly starts: readonly number[];
  readonly width: number;
}

/** Where the same headings, a project's name among them, stand twice or more in a row, and nothing else. */
function maybeRepeat({ cells }: SourceRow): Repeat | null {
  const keys = cells.map((cell) => headingKey(cellText(cell)));
  const first = keys[0] ?? '';
  const starts = keys.flatMap((key, i) => (key !== '' && key === first ? [i] : []));
  const width = keys.slice(0, starts[1]).findLastIndex((key) => key !== '') + 1;
  if (starts.length < 2 || width < FEWEST_COLUMNS) return null;
  const own = keys.slice(0, width);
  const isRepeated = starts.every((start) => own.every((key, i) => keys[start + i] === key));
  const isAll =
    keys.filter((key) => key !== '').length ===
    starts.length * own.filter((key) => key !== '').length;
  const roles = cells.slice(0, width).map((cell) => readHeading(cell).role);
  const isOfRecords = roles.includes('name') || roles.includes('risk_issue');
  return isRepeated && isAll && isOfRecords ? { starts, width } : null;
}
