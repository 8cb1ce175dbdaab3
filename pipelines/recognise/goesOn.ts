import { readMoney } from '../normalise/number.ts';
import { squash } from '../normalise/thai.ts';
import type { Column, SourceRow } from '../stages.ts';
import { isContextLine } from './context.ts';
import { cellText } from './heading.ts';
import { maybeTotalWord } from './vocabulary.ts';

/** A table that rows may go on with over a page break. */
interface OpenTable {
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly cells: SourceRow['cells']; readonly kind: string }[];
}

/**
 * Whether rows that stand apart from `from` on, without a heading, can belong to the table above. Where it numbers
 * its rows, one of them must be numbered or begin with the loose end of a row, which leaves cells
 * empty; and no first row with words where the table has money is one of its rows: it heads a table
 * of its own.
 */
export function goesOnWith(open: OpenTable, rows: readonly SourceRow[], from: number): boolean {
  if (open.columns.every((column) => column.role === 'other')) return true;
  const first = rows[from];
  if (first && headsItself(open.columns, first)) return false;
  const isLooseEnd = first?.cells.some((cell) => cell.pieces.length === 0) ?? false;
  if (isLooseEnd || !isNumbered(open)) return true;
  return rows.some((row, at) => at >= from && isOwnStart(cellText(row.cells[0])));
}

function isNumbered({ columns, rows }: OpenTable): boolean {
  if (columns[0]?.role !== 'seq') return false;
  const data = rows.filter((row) => row.kind === 'data');
  const numbered = data.filter((row) => isNumber(cellText(row.cells[0])));
  return data.length > 0 && numbered.length >= data.length / 2;
}

function isNumber(text: string): boolean {
  return /^\(?\d{1,3}[.)]?$/.test(squash(text));
}

function isOwnStart(text: string): boolean {
  return squash(text) === '' || /^\(?\d/.test(squash(text)) || isHead(text);
}

function isHead(text: string): boolean {
  return maybeTotalWord(text) !== null || isContextLine(text);
}

/** All cells filled, none with a number, and words under the table's money. */
function headsItself(columns: readonly Column[], row: SourceRow): boolean {
  const texts = row.cells.map(cellText);
  if (texts.length < 3 || texts.some((text) => text === '' || /[\d๐-๙]/.test(text))) return false;
  return columns.some(
    (column, i) =>
      (column.role === 'budget' || column.role === 'disbursed') &&
      readMoney(texts[i] ?? '').kind === 'text',
  );
}
