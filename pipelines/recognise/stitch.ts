import { headingKey, squash } from '../normalise/thai.ts';
import type { Cell, Column, RawRow } from '../stages.ts';
import { cellText } from './heading.ts';
import type { PrintedRow } from './printedRows.ts';
import { values } from './vocabulary.ts';

const KIND_WORDS = Object.values(values.kinds).flat().map(headingKey);

/**
 * Joins rows that were broken over lines or pages. Where a table numbers its rows, a row without a
 * number goes on with the one above; elsewhere a row without a name does. A loose end before a
 * number that was skipped belongs to a row whose page is lost: it stays apart as a fragment.
 */
export function stitchRows(columns: readonly Column[], printed: readonly PrintedRow[]): RawRow[] {
  const seqAt = numberedAt(columns, printed);
  const nameAt = columns.findIndex(
    (column) => column.role === 'name' || column.role === 'risk_issue',
  );
  const isListed = seqAt < 0 && numbersNames(printed, nameAt);
  const rows: RawRow[] = [];
  printed.forEach((row, index) => {
    const last = rows.findLastIndex((r) => r.kind === 'data');
    const above = rows[last];
    const between = rows.slice(last + 1);
    if (
      above &&
      (isCutOff(row, between, nameAt) ||
        (isListed && isUnnumberedRest(row, between, nameAt)) ||
        (seqAt >= 0 && isBetweenNumbers(above, printed, index, { seqAt, nameAt, between })))
    ) {
      rows[last] = join(above, row);
    } else if (
      row.kind !== 'data' ||
      !above ||
      rows.slice(last + 1).some((r) => r.kind === 'total') ||
      !goesOn(columns, row, seqAt, nameAt)
    ) {
      rows.push({ ...row, printedRows: row.printedRows ?? 1 });
    } else if (seqAt >= 0 && numberSkipped(above, printed, index, seqAt)) {
      rows.push({ ...row, kind: 'fragment', printedRows: row.printedRows ?? 1 });
    } else {
      rows[last] = join(above, row);
    }
  });
  return rows;
}

/** Share of the names that must begin with a number for a name without one to be the rest of another. */
const NUMBERED_NAMES = 0.7;
const LIST_NUMBER = /^\(?\d{1,3}[.)](?!\d)/;

/** Whether the names of a table without a column of numbers begin with theirs: "๕) โครงการ…". */
function numbersNames(printed: readonly PrintedRow[], nameAt: number): boolean {
  if (nameAt < 0) return false;
  const names = printed
    .filter((row) => row.kind === 'data')
    .map((row) => squash(cellText(row.cells[nameAt])))
    .filter((name) => name !== '');
  const numbered = names.filter((name) => LIST_NUMBER.test(name));
  return numbered.length >= 3 && numbered.length >= names.length * NUMBERED_NAMES;
}

/** Whether words below a repeated heading, without a number or any figure of their own, end the row above it. */
function isUnnumberedRest(row: PrintedRow, between: readonly RawRow[], nameAt: number): boolean {
  const name = squash(cellText(row.cells[nameAt]));
  return (
    row.kind === 'data' &&
    name !== '' &&
    !LIST_NUMBER.test(name) &&
    !KIND_WORDS.some((word) => headingKey(name).startsWith(word)) &&
    between.some(({ kind }) => kind === 'heading') &&
    between.every(({ kind }) => kind === 'heading' || kind === 'rule' || kind === 'blank') &&
    row.cells.every((cell, i) => i === nameAt || !/[\d๐-๙]|^\s*[-–]\s*$/.test(cellText(cell)))
  );
}

/** Whether a row without a number, below a repeated heading, stands between two that follow each other in number. */
function isBetweenNumbers(
  above: RawRow,
  printed: readonly PrintedRow[],
  index: number,
  { seqAt, nameAt, between }: { seqAt: number; nameAt: number; between: readonly RawRow[] },
): boolean {
  const row = printed[index];
  const next = printed[index + 1];
  if (row?.kind !== 'data' || next?.kind !== 'data' || !between.some(isHeading)) return false;
  if (squash(cellText(row.cells[seqAt])) !== '' || !between.every(isHeading)) return false;
  const name = headingKey(cellText(row.cells[nameAt]));
  if (KIND_WORDS.some((word) => name.startsWith(word))) return false;
  const number = numberIn(above.cells[seqAt]);
  return number !== null && numberIn(next.cells[seqAt]) === number + 1;
}

function isHeading({ kind }: RawRow): boolean {
  return kind === 'heading';
}

/** Whether a page break cut a row off the one above: only the repeated heading stands between. */
function isCutOff(row: PrintedRow, between: readonly RawRow[], nameAt: number): boolean {
  const name = headingKey(cellText(row.cells[nameAt]));
  return (
    row.kind === 'data' &&
    row.isRest === true &&
    !KIND_WORDS.some((word) => name.startsWith(word)) &&
    between.every(({ kind }) => kind === 'heading' || kind === 'rule' || kind === 'blank')
  );
}

function numberedAt(columns: readonly Column[], printed: readonly PrintedRow[]): number {
  const at = columns.findIndex((column) => column.role === 'seq');
  if (at < 0) return -1;
  const data = printed.filter((row) => row.kind === 'data');
  const numbered = data.filter((row) => numberIn(row.cells[at]) !== null);
  return numbered.length >= data.length / 2 ? at : -1;
}

function numberIn(cell: Cell | undefined): number | null {
  const match = /^\(?(\d{1,3})[.)]?$/.exec(squash(cellText(cell)));
  return match ? Number(match[1]) : null;
}

function goesOn(
  columns: readonly Column[],
  row: PrintedRow,
  seqAt: number,
  nameAt: number,
): boolean {
  const name = headingKey(cellText(row.cells[nameAt]));
  const filled = row.cells.filter((cell) => cell.pieces.length > 0).length;
  if (seqAt >= 0) {
    if (squash(cellText(row.cells[seqAt])) !== '') return false;
    const isKind = KIND_WORDS.some((word) => name.startsWith(word));
    return name === '' || filled / columns.length < (isKind ? 0.34 : 0.5);
  }
  if (nameAt < 0) return false;
  if (squash(cellText(row.cells[nameAt])) !== '') return false;
  return !columns.some((column, i) => PLACES.has(column.role) && cellText(row.cells[i]) !== '');
}

const PLACES: ReadonlySet<Column['role']> = new Set(['dimension', 'mission', 'sub_mission']);

/** Whether the next numbered row leaves out the number this one would have. */
function numberSkipped(
  above: RawRow,
  printed: readonly PrintedRow[],
  index: number,
  seqAt: number,
): boolean {
  const before = numberIn(above.cells[seqAt]);
  for (let at = index + 1; before !== null && at < printed.length; at++) {
    const row = printed[at];
    if (row?.kind === 'code') return false;
    const next = row?.kind === 'data' ? numberIn(row.cells[seqAt]) : null;
    if (next !== null) return next === before + 2;
  }
  return false;
}

/** A row that fills half its cells is more than the rest of a broken one: it holds values of its own. */
function isWhole(row: PrintedRow): boolean {
  const filled = row.cells.filter((cell) => isText(cell.pieces) || /[\d๐-๙]/.test(cellText(cell)));
  return filled.length >= row.cells.length / 2;
}

/** Words, as against a number, a dash or a tick, which may well stand twice. */
function isText(pieces: Cell['pieces']): boolean {
  return /[ก-ฮ]{3}/.test(cellText({ pieces }));
}

function join(above: RawRow, row: PrintedRow): RawRow {
  const cells = above.cells.map((cell, i) => {
    const more = row.cells[i]?.pieces ?? [];
    const repeated = isText(more) && squash(cellText(cell)) === squash(cellText({ pieces: more }));
    return repeated ? cell : { pieces: [...cell.pieces, ...more] };
  });
  return {
    ...above,
    cells,
    lineLast: row.lineLast,
    printedRows: above.printedRows + (row.printedRows ?? 1),
    notes: [
      ...new Set([
        ...above.notes,
        ...row.notes,
        isWhole(row) && !row.isRest ? 'second_values' : 'row_broken_over_pages',
      ]),
    ],
  };
}
