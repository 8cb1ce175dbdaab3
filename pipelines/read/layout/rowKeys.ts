import { arabicDigits } from '../../normalise/thai.ts';
import type { Span } from './headings.ts';
import type { TextLine } from './lines.ts';
import type { PageRow } from './tableRows.ts';

/** A line of a table in its cells, and what stands around it. */
export interface TableLine {
  readonly cells: PageRow;
  readonly top: number;
  readonly bottom: number;
  /** Whether a line is drawn above it, over most of the table. */
  readonly isParted: boolean;
  /** Whether it is a line of its own across columns: a section's heading, a total's label. */
  readonly isAcross: boolean;
  /** The columns that headings over several of them span. */
  readonly over: readonly Span[];
}

/** Share of the first column's cells that must be numbers for it to number the rows. */
const NUMBERED = 0.6;
const FEWEST_NUMBERS = 2;
/** Share of a column's lines below its heading that must be values for it to tell the rows. */
const VALUED = 0.8;
/** A number, a dash or a tick alone. */
const VALUE = /^[\d๐-๙.,:%()/☐☑✓√–—\s-]+$/;

/** The lines that tell rows, one each. */
export interface RowKeys {
  readonly keys: readonly boolean[];
  readonly isByNumber: boolean;
}

/**
 * The lines that begin with a number or, where rows have none, those with words in a column of
 * values; null where there are neither.
 */
export function maybeRowKeys(lines: readonly TableLine[]): RowKeys | null {
  const bare = lines.map(({ cells, isAcross }) => !isAcross && isNumber(cells[0]));
  if (isNumbered(lines, bare)) return { keys: bare, isByNumber: true };
  const led = lines.map(({ cells, isAcross }) => (isAcross ? null : maybeLeading(cells[0])));
  if (countsUp(led)) return { keys: led.map((number) => number !== null), isByNumber: true };
  const valued = maybeValued(lines);
  return valued && { keys: valued, isByNumber: false };
}

/** The number before the words of a cell. */
function maybeLeading(cell: readonly TextLine[] = []): number | null {
  const number = /^\(?(\d{1,3})[.)]?\s+\S/.exec(arabicDigits(cell[0]?.text ?? ''))?.[1];
  return number === undefined ? null : Number(number);
}

function countsUp(led: readonly (number | null)[]): boolean {
  const numbers = led.filter((number) => number !== null);
  return (
    numbers.length > FEWEST_NUMBERS &&
    numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1)
  );
}

/**
 * The lines with words in a column of values, words instead of values included; null where no
 * column has values.
 */
function maybeValued(lines: readonly TableLine[]): boolean[] | null {
  const keys = lines.map(() => false);
  for (let column = 1; column < (lines[0]?.cells.length ?? 0); column++) {
    const valued = lines.map(({ cells }) => isValue(cells[column]));
    const first = valued.indexOf(true);
    const inked = lines.map(({ cells }, i) => i >= first && isInked(cells, column));
    const count = valued.filter(Boolean).length;
    if (count < FEWEST_NUMBERS || count < inked.filter(Boolean).length * VALUED) continue;
    inked.forEach((is, i) => (keys[i] ||= is));
  }
  return keys.includes(true) ? keys : null;
}

function isNumber(cell: readonly TextLine[] = []): boolean {
  return cell.length === 1 && /^\(?\d{1,3}[.)]?$/.test(arabicDigits(cell[0]?.text ?? ''));
}

function isNumbered(lines: readonly TableLine[], numbered: readonly boolean[]): boolean {
  const first = numbered.indexOf(true);
  const filled = lines.filter(
    ({ cells, isAcross }, i) => i >= first && !isAcross && (cells[0]?.length ?? 0) > 0,
  ).length;
  const count = numbered.filter(Boolean).length;
  return count >= FEWEST_NUMBERS && count >= filled * NUMBERED;
}

/** Whether a line has words in a column, and in others too. */
function isInked(cells: PageRow, column: number): boolean {
  return (cells[column]?.length ?? 0) > 0 && filledIn(cells) > 1;
}

export function filledIn(cells: PageRow): number {
  return cells.filter((cell) => cell.length > 0).length;
}

export function isValue(cell: readonly TextLine[] = []): boolean {
  return cell.length > 0 && cell.every(({ text }) => VALUE.test(text));
}
