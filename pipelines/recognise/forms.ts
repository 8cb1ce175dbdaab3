import { squash } from '../normalise/thai.ts';
import type { Cell, Column, SourceRow } from '../stages.ts';
import { columnsOf } from './columns.ts';
import { cellText, readHeading } from './heading.ts';
import { maybeRole } from './vocabulary.ts';

/** One project told in a table of its own: labels and what stands beside them. */
export interface Form {
  readonly columns: readonly Column[];
  readonly cells: readonly Cell[];
  /** Rows of the table that the form takes. */
  readonly length: number;
}

/** Labels that a form has at least, the name's among them. */
const FEWEST_LABELS = 3;

interface Pair {
  readonly label: Cell;
  readonly value: Cell;
}

/**
 * A form that begins at a row: a title with a number, or the label of a name, then rows of known
 * labels each with its value to the right. Null where the rows are those of any other table.
 */
export function maybeForm(rows: readonly SourceRow[], index: number): Form | null {
  const seq = maybeNumber(rows[index]);
  const start = index + (seq === null ? 0 : 1);
  const pairs: Pair[] = [];
  let end = start;
  for (; end < rows.length; end++) {
    const more = pairsOf(rows[end]);
    if (more === null || (end > start && more.some(isName))) break;
    pairs.push(...more);
  }
  const hasName = pairs.some((pair) => isName(pair) && !isHeading(pair.value));
  if (!hasName || pairs.length < FEWEST_LABELS || end - start < 2) return null;
  const labels = { cells: pairs.map(({ label }) => label), lineFirst: 0, lineLast: 0 };
  const columns = columnsOf([labels]);
  if (columns.length !== pairs.length) return null;
  const cells = pairs.map(({ value }) => value);
  if (seq === null) return { columns, cells, length: end - index };
  return { columns: [SEQ, ...columns], cells: [seq, ...cells], length: end - index };
}

const SEQ: Column = {
  role: 'seq',
  year: null,
  part: null,
  scale: 1,
  heading: 'ลำดับที่',
  isKnown: true,
};

/** The number of a form's title, "แบบรายงานรายโครงการ ลำดับที่ ๑", alone in its row. */
function maybeNumber(row: SourceRow | undefined): Cell | null {
  const filled = row?.cells.filter((cell) => cell.pieces.length > 0) ?? [];
  const piece = filled.length === 1 ? filled[0]?.pieces.at(-1) : undefined;
  const number = /(?:ลำดับ|โครงการ|กิจกรรม|แผนงาน)(?:ที่)\s*([๐-๙\d]{1,3})\s*$/.exec(
    piece?.text ?? '',
  )?.[1];
  return piece && number ? { pieces: [{ ...piece, text: number }] } : null;
}

/** Labels and values of a row side by side; null where its first cell is no known label. */
function pairsOf(row: SourceRow | undefined): Pair[] | null {
  const pairs: Pair[] = [];
  const cells = row?.cells ?? [];
  for (let i = 0; i < cells.length; i += 2) {
    const label = cells[i];
    if (!label || label.pieces.length === 0) {
      if (i === 0) return null;
      continue;
    }
    if (readHeading(label).role === null || /^\d+$/.test(squash(cellText(label)))) return null;
    pairs.push({ label, value: cells[i + 1] ?? { pieces: [] } });
  }
  return cells.length >= 2 && pairs.length > 0 ? pairs : null;
}

/** Whether a value is a heading in so many words: then the row heads columns, and is no pair. */
function isHeading(value: Cell): boolean {
  return maybeRole(cellText(value))?.score === 1;
}

function isName({ label }: Pair): boolean {
  return readHeading(label).role === 'name';
}
