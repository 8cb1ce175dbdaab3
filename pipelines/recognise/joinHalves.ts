import { squash } from '../normalise/thai.ts';
import type { Cell, RawRow, RawTable, Role } from '../stages.ts';
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

/** How many of a half's rows the other has to number too. */
const SHARED = 0.6;

function isRightHalf(left: RawTable, right: RawTable): boolean {
  const roles = right.columns.map((column) => column.role);
  if (roles.length < 2 || roles.includes('name') || roles.includes('risk_issue')) return false;
  if (!left.columns.some(({ role }) => role === 'name' || role === 'risk_issue')) return false;
  if (!roles.some((role) => HALVES.includes(role))) return false;
  if (roles.some((role) => left.columns.some((column) => column.role === role && role !== 'seq')))
    return false;
  const rows = dataOf(right);
  if (roles[0] !== 'seq') return rows.length > 1 && rows.length === dataOf(left).length;
  const known = new Set(dataOf(left).map(numberOf));
  const shared = rows.filter((row) => numberOf(row) !== '' && known.has(numberOf(row)));
  return (
    left.columns[0]?.role === 'seq' &&
    shared.length > 0 &&
    shared.length >= rows.length * SHARED &&
    shared.length >= dataOf(left).length * SHARED
  );
}

/** What the second half of a table of records holds. */
const HALVES: readonly Role[] = [
  'budget',
  'disbursed',
  'quarter',
  'responsible',
  'status',
  'result',
  'progress',
];

function dataOf(table: RawTable): RawRow[] {
  return table.rows.filter((row) => row.kind === 'data');
}

function numberOf(row: RawRow): string {
  return /^\(?(\d{1,3})[.)]?$/.exec(squash(cellText(row.cells[0])))?.[1] ?? '';
}

function joined(left: RawTable, right: RawTable): RawTable {
  const width = left.columns.length;
  const isNumbered = right.columns[0]?.role === 'seq';
  const columns = [...left.columns, ...right.columns.slice(isNumbered ? 1 : 0)];
  const others = dataOf(right);
  const taken = new Set<RawRow>();
  const rows = left.rows.map((row) => {
    if (row.kind !== 'data') return row;
    const other = isNumbered
      ? others.find((one) => !taken.has(one) && numberOf(one) === numberOf(row))
      : others[taken.size];
    if (!other) return { ...row, notes: [...row.notes, 'half_missing'] };
    taken.add(other);
    return withRight(row, isNumbered ? other : unnumbered(other), width);
  });
  const context = left.rows.at(-1)?.context;
  const rest = right.rows
    .filter((row) => !taken.has(row))
    .map((row) => ({
      ...shifted(isNumbered ? row : unnumbered(row), width),
      kind: row.kind === 'data' ? ('fragment' as const) : row.kind,
      context: context ?? row.context,
    }));
  return { kind: tableKindOf(columns), columns, rows: [...rows, ...rest] };
}

/** A row without numbers, laid as one that has them: it is matched by its order alone, and unsure. */
function unnumbered(row: RawRow): RawRow {
  return { ...row, cells: [EMPTY, ...row.cells], notes: [...row.notes, 'rebuilt'] };
}

function withRight(row: RawRow, other: RawRow, width: number): RawRow {
  const cells = Array.from({ length: width }, (_, i) => row.cells[i] ?? EMPTY);
  return {
    ...row,
    cells: [...cells, ...other.cells.slice(1)],
    lineLast: Math.max(row.lineLast, other.lineLast),
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
