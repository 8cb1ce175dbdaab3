import type { Block, SourceRow } from '../stages.ts';
import { isHeadingRow } from './columns.ts';
import { cellText, readHeading } from './heading.ts';
import { filled, isNamesColumn } from './tellingCells.ts';
import { maybeRole } from './vocabulary.ts';

/** Headings down the side by which a table is known to be turned, the names' among them. */
const FEWEST_HEADINGS = 3;
/** Share of the rows that must be headed by a known wording. */
const MOST = 0.7;

/**
 * Tables turned on their side, one project in each column and the headings down the first, set upright.
 * Their printed rows are counted with the row of headings.
 */
export function setUpright(blocks: readonly Block[]): readonly Block[] {
  return blocks.some(isTurned)
    ? blocks.map((block) => (isTurned(block) ? { ...block, rows: turned(block.rows) } : block))
    : blocks;
}

function isTurned(block: Block): block is Extract<Block, { type: 'table' }> {
  if (block.type !== 'table' || block.rows.length < FEWEST_HEADINGS) return false;
  const { rows } = block;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  if (width < 3 || rows.length > MOST_ROWS) return false;
  const roles = rows.map(({ cells }) => readHeading(cells[0]).role);
  const known = roles.filter((role) => role !== null);
  if (new Set(known).size < FEWEST_HEADINGS || known.length < rows.length * MOST) return false;
  const names = rows[roles.indexOf('name')]?.cells.slice(1).map(cellText) ?? [];
  return (
    filled(names).length >= 2 &&
    isNamesColumn(names, 'kinds') &&
    rows.every((row) => !isHeadingRow(row) && row.cells.slice(1).every(isNoHeading))
  );
}

/** Rows of the tallest table that may be turned. */
const MOST_ROWS = 30;

/** Words in a cell may well be like a heading; the very wording of one is none of a project. */
function isNoHeading(cell: SourceRow['cells'][number]): boolean {
  return maybeRole(cellText(cell))?.score !== 1;
}

function turned(rows: readonly SourceRow[]): SourceRow[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const lineFirst = rows[0]?.lineFirst ?? 0;
  const lineLast = rows.at(-1)?.lineLast ?? 0;
  const columns = Array.from({ length: width }, (_, at): SourceRow => {
    const cells = rows.map((row) => row.cells[at] ?? { pieces: [] });
    return { cells, lineFirst, lineLast, printedRows: at === 0 ? rows.length : 0 };
  });
  return columns.filter(
    ({ cells }, at) => at === 0 || cells.some(({ pieces }) => pieces.length > 0),
  );
}
