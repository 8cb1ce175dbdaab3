import { headingKey } from '../normalise/thai.ts';
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
  const found: (readonly Pair[])[] = [];
  for (let at = start; at < Math.min(rows.length, start + MOST_ROWS); at++) {
    const more = pairsOf(rows[at]);
    if (more === null || (at > start && more.some(isName))) break;
    found.push(more);
  }
  while (found.length > 0 && !found.at(-1)?.some(isKnown)) found.pop();
  const pairs = found.flat();
  const known = pairs.filter(isKnown).length;
  const hasName = pairs.some((pair) => isName(pair) && !isHeading(pair.value));
  if (!hasName || known < FEWEST_LABELS || known < pairs.length / 2 || found.length < 2)
    return null;
  const labels = { cells: pairs.map(({ label }) => label), lineFirst: 0, lineLast: 0 };
  const columns = columnsOf([labels]);
  if (columns.length !== pairs.length) return null;
  const cells = pairs.map(({ value }) => value);
  const length = start - index + found.length;
  if (seq === null) return { columns, cells, length };
  return { columns: [SEQ, ...columns], cells: [seq, ...cells], length };
}

/** Rows of the longest form; without a bound a long table would be walked anew from each of its rows. */
const MOST_ROWS = 60;

/** Letters of the longest label. */
const LONGEST_LABEL = 45;

function isKnown({ label }: Pair): boolean {
  return readHeading(label).role !== null;
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

/** Labels and values of a row side by side; null where its cells cannot be such. */
function pairsOf(row: SourceRow | undefined): Pair[] | null {
  const cells = row?.cells ?? [];
  if (cells.length < 2 || cells.length > 6) return null;
  const pairs: Pair[] = [];
  for (let i = 0; i < cells.length; i += 2) {
    const label = cells[i];
    if (!label || label.pieces.length === 0) {
      if (i === 0) return null;
      continue;
    }
    const plain = unnumbered(label);
    const key = headingKey(cellText(plain));
    if (key.length > LONGEST_LABEL || !/[ก-ฮ]{2}/.test(key)) return null;
    pairs.push({ label: plain, value: cells[i + 1] ?? { pieces: [] } });
  }
  return pairs.some(isKnown) || pairs.length === 1 ? pairs : null;
}

/** A label without the number of its section: "๓. กลุ่มเป้าหมาย". */
function unnumbered(label: Cell): Cell {
  const [first, ...rest] = label.pieces;
  const text = first?.text.replace(/^\s*[๐-๙\d]{1,2}[.)]\s*(?=[ก-ฮ])/, '');
  if (!first || text === undefined || text === first.text) return label;
  return { pieces: [{ ...first, text }, ...rest] };
}

/** Whether a value is a heading in so many words: then the row heads columns, and is no pair. */
function isHeading(value: Cell): boolean {
  return maybeRole(cellText(value))?.score === 1;
}

function isName({ label }: Pair): boolean {
  return readHeading(label).role === 'name';
}
