import { cellLines } from './assemble.ts';
import { assertWithin, MOST_CELLS, MOST_COLUMNS } from './limits.ts';

/**
 * Lines of a grid of cells such as a sheet: a row is a line with a tab between each two columns.
 * A row of one filled cell is plain text where it begins a stretch between blank rows: a title, a
 * caption, a page number. Within a table it stays a row, and so keeps its column.
 *
 * @throws where the grid, its empty cells included, has too many cells
 */
export function gridLines(grid: readonly (readonly string[])[]): string[] {
  const rows = grid.map((row) => row.map((cell) => cellLines(cell.split(/\r\n|\n|\r/))));
  const first = firstColumn(rows);
  const width = rows.reduce((most, row) => Math.max(most, lastFilled(row) + 1), 0) - first;
  assertWithin(width, MOST_COLUMNS, 'columns');
  assertWithin(rows.length * width, MOST_CELLS, 'cells');
  let isTable = false;
  let wasTable = false;
  return rows.map((row) => {
    const cells = Array.from({ length: Math.max(0, width) }, (_, at) => row[first + at] ?? '');
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length === 0) {
      isTable = false;
      return '';
    }
    isTable ||= filled.length > 1 || (wasTable && cells[0] === '');
    wasTable ||= isTable;
    return isTable ? cells.join('\t') : (filled[0] ?? '');
  });
}

function firstColumn(rows: readonly (readonly string[])[]): number {
  return rows.reduce((least, row) => {
    const at = row.findIndex((cell) => cell !== '');
    return at < 0 ? least : Math.min(least, at);
  }, MOST_COLUMNS);
}

function lastFilled(row: readonly string[]): number {
  return row.findLastIndex((cell) => cell !== '');
}
