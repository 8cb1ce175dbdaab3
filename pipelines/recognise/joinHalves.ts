import { squash } from '../normalise/thai.ts';
import type { Cell, RawRow, RawTable } from '../stages.ts';
import { cellText } from './heading.ts';
import { tableKindOf } from './tableKind.ts';

const EMPTY: Cell = { pieces: [] };

/**
 * Tables printed in two halves, the left columns on one page and the right ones on the next, put
 * together by the numbers of their rows: the second half numbers the same rows and has no names.
 */
export function joinHalves(tables: readonly RawTable[]): RawTable[] {
  const out: RawTable[] = [];
  for (const table of tables) {
    const left = out.at(-1);
    if (left && isRightHalf(left, table)) out[out.length - 1] = joined(left, table);
    else out.push(table);
  }
  return out;
}

function isRightHalf(left: RawTable, right: RawTable): boolean {
  const roles = right.columns.map((column) => column.role);
  const isNumbered = left.columns[0]?.role === 'seq' && roles[0] === 'seq' && roles.length > 1;
  if (!isNumbered || roles.includes('name') || roles.includes('risk_issue')) return false;
  if (!left.columns.some(({ role }) => role === 'name' || role === 'risk_issue')) return false;
  if (roles.slice(1).every((role) => role === 'other')) return false;
  const numbers = numbersOf(right);
  return numbers.length > 0 && numbers.join() === numbersOf(left).join();
}

function numbersOf(table: RawTable): string[] {
  return table.rows.filter((row) => row.kind === 'data').map((row) => numberOf(row));
}

function numberOf(row: RawRow): string {
  return /^\(?(\d{1,3})[.)]?$/.exec(squash(cellText(row.cells[0])))?.[1] ?? '';
}

function joined(left: RawTable, right: RawTable): RawTable {
  const width = left.columns.length;
  const columns = [...left.columns, ...right.columns.slice(1)];
  const data = right.rows.filter((row) => row.kind === 'data');
  const rows = left.rows.map((row) => {
    const other = row.kind === 'data' ? data.shift() : undefined;
    return other ? withRight(row, other, width) : row;
  });
  const context = left.rows.at(-1)?.context;
  const rest = right.rows
    .filter((row) => row.kind !== 'data')
    .map((row) => ({ ...shifted(row, width), context: context ?? row.context }));
  return { kind: tableKindOf(columns), columns, rows: [...rows, ...rest] };
}

function withRight(row: RawRow, other: RawRow, width: number): RawRow {
  const cells = Array.from({ length: width }, (_, i) => row.cells[i] ?? EMPTY);
  return {
    ...row,
    cells: [...cells, ...other.cells.slice(1)],
    lineLast: other.lineLast,
    printedRows: row.printedRows + other.printedRows,
    notes: [...new Set([...row.notes, ...other.notes])],
  };
}

/** A row of the right half alone: its first cell stays first. */
function shifted(row: RawRow, width: number): RawRow {
  const [first = EMPTY, ...others] = row.cells;
  const gap = Array.from({ length: width - 1 }, () => EMPTY);
  return { ...row, cells: [first, ...gap, ...others] };
}
