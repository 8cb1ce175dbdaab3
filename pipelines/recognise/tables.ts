import type { Block, Column, Context, RawRow, RawTable, SourceRow, TableKind } from '../stages.ts';
import { columnsOf, isHeadingRow, isRuleText, isSubHeadingRow, repeatsHeading } from './columns.ts';
import { withCodeColumns } from './codeColumns.ts';
import { contextAfter, lineBetween, NO_CONTEXT } from './context.ts';
import { type Form, maybeForm } from './forms.ts';
import { countsComplaints, headsCounts, maybeComplaintColumns } from './complaintTables.ts';
import { cellText } from './heading.ts';
import { guessRoles } from './guessRoles.ts';
import { joinHalves } from './joinHalves.ts';
import { goesOnWith } from './goesOn.ts';
import { withLatestRound } from './rounds.ts';
import { alignCells, rowKindOf, type PrintedRow } from './printedRows.ts';
import { stitchRows } from './stitch.ts';
import { withGridHead } from './gridHeads.ts';
import { withStrangeHead } from './strangeHeads.ts';
import { holdsTargets, namesMetricsOnly } from './targetTables.ts';
import { headingKey } from '../normalise/thai.ts';
import { moneyScale } from './vocabulary.ts';
import { listsDocuments, tableKindOf, withoutTickedYears } from './tableKind.ts';

interface Above {
  /** The words right above a table. */
  readonly caption: string;
  /** The lines above it that may say what it is, the nearest first. */
  readonly lead: readonly string[];
}

interface Open extends Above {
  readonly columns: readonly Column[];
  readonly rows: PrintedRow[];
  readonly isForm?: boolean;
}

/**
 * Tables of a document, stitched over page breaks: rows under a repeated heading, or without any
 * heading after nothing but page furniture, go on with the table above.
 */
export function recogniseTables(blocks: readonly Block[]): RawTable[] {
  const gathered = gatherTables(blocks);
  const tables = gathered.map((open): RawTable => {
    const gridded = withGridHead(open.columns, open.rows, open.lead);
    const headed = withStrangeHead(gridded.columns, gridded.rows);
    const coded = withCodeColumns(headed.columns, headed.rows);
    const guessed = guessRoles(withLatestRound(coded, headed.rows), headed.rows);
    const rows = stitchRows(guessed, headed.rows);
    const columns = withoutTickedYears(guessed, rows);
    const kind = kindOf(open, columns, rows);
    const counting = kind === 'other' ? maybeComplaintColumns(columns, rows, open.lead) : null;
    if (counting !== null) return { kind: 'complaint', columns: counting, rows };
    const table = { kind, columns, rows, ...(kind === 'target' && { lead: open.lead }) };
    return open.isForm ? { ...table, isForm: true } : table;
  });
  return joinHalves(tables);
}

function kindOf(
  { caption, lead }: Open,
  columns: readonly Column[],
  rows: readonly RawRow[],
): TableKind {
  if (listsDocuments(columns, rows)) return 'other';
  if (countsComplaints(columns, rows, caption)) return 'complaint';
  const kind = namesMetricsOnly(columns, rows) ? 'other' : tableKindOf(columns);
  return kind === 'other' && holdsTargets(columns, rows, lead) ? 'target' : kind;
}

function gatherTables(blocks: readonly Block[]): Open[] {
  const tables: Open[] = [];
  let open: Open | null = null;
  let context: Context = NO_CONTEXT;
  let above: Above = { caption: '', lead: [] };
  for (const block of blocks) {
    if (block.type === 'line') {
      if (block.line.text.trim() !== '') above = below(above, block.line.text);
      const { step, letsGoOn } = lineBetween(block.line.text);
      context = step(context);
      if (!letsGoOn) open = null;
      continue;
    }
    let isSameBlock = false;
    for (let index = 0; index < block.rows.length;) {
      const form = maybeForm(block.rows, index);
      if (form) {
        tables.push(openForm(form, block.rows.slice(index, index + form.length), context));
        open = null;
        index += form.length;
        continue;
      }
      const heading = headingRowsAt(open, block.rows, index, above.caption);
      if (heading.length > 0) {
        if (!isRemnant(open, heading))
          open = openTable(
            tables,
            scaledBy(above.caption, columnsOf(heading.filter(isNoRule))),
            above,
          );
        for (const row of heading) {
          open?.rows.push(printedRow(isNoRule(row) ? 'heading' : 'rule', row, context));
        }
        isSameBlock = true;
        index += heading.length;
        continue;
      }
      const row = block.rows[index++];
      if (!row) break;
      if (!isSameBlock && open && !goesOnWith(open, block.rows, index - 1)) open = null;
      if (!open || !fits(open, row, isSameBlock))
        open = openTable(tables, unknownColumns(row), above);
      context = addRow(open, row, context, block.isRebuilt === true);
    }
  }
  return tables;
}

/** Lines that may say what a table below them is, and the letters of the longest. */
const LEADING_LINES = 3;
const LONGEST_LEAD = 300;

function below({ lead }: Above, caption: string): Above {
  if (caption.length > LONGEST_LEAD) return { caption, lead };
  return { caption, lead: [caption, ...lead].slice(0, LEADING_LINES) };
}

/** Heading rows that begin here: a whole heading, or what a page break left of the open table's. */
function headingRowsAt(
  open: Open | null,
  rows: readonly SourceRow[],
  index: number,
  caption: string,
): SourceRow[] {
  const heading = headsCounts(rows, index, caption)
    ? rows.slice(index, index + 1)
    : headingAt(rows, index);
  const first = rows[index];
  if (first && open && endsRowAbove(open, first)) return [];
  const isRepeat = open !== null && first !== undefined && repeatsHeading(open.columns, first);
  if (
    heading.length > 0 &&
    !(isRepeat && open && !sameColumns(open.columns, columnsOf(heading.filter(isNoRule))))
  ) {
    return heading;
  }
  return isRepeat && first ? [first] : [];
}

/** Whether a row without a number right below a repeated heading holds what a page break cut off the row above it. */
function endsRowAbove({ columns, rows }: Open, row: SourceRow): boolean {
  const seqAt = columns.findIndex(({ role }) => role === 'seq');
  return (
    seqAt >= 0 &&
    cellText(row.cells[seqAt]) === '' &&
    row.cells.length === columns.length &&
    rows.at(-1)?.kind === 'heading' &&
    rows.findLast(({ kind }) => kind !== 'heading')?.kind === 'data' &&
    !repeatsHeading(columns, row)
  );
}

function isRemnant(open: Open | null, heading: readonly SourceRow[]): boolean {
  const [first] = heading;
  return (
    open !== null &&
    heading.length === 1 &&
    first !== undefined &&
    repeatsHeading(open.columns, first)
  );
}

function headingAt(rows: readonly SourceRow[], index: number): SourceRow[] {
  const first = rows[index];
  if (!first || first.isRest === true || !isHeadingRow(first)) return [];
  const heading = [first];
  for (let next = index + 1; next < rows.length && heading.length < 4; next++) {
    const row = rows[next];
    if (!row || (isNoRule(row) && !isSubHeadingRow(row, first))) break;
    heading.push(row);
  }
  while (heading.length > 1 && !heading.slice(1).some(isNoRule)) heading.pop();
  return heading;
}

/** The last table where the heading only repeats its columns, else a new one. */
function openTable(tables: Open[], columns: readonly Column[], above: Above): Open {
  const last = tables.at(-1);
  if (last && last.columns.some((c) => c.role !== 'other') && sameColumns(last.columns, columns))
    return last;
  const fresh = { columns, rows: [], ...above };
  tables.push(fresh);
  return fresh;
}

function sameColumns(a: readonly Column[], b: readonly Column[]): boolean {
  const signature = (columns: readonly Column[]) =>
    columns.map((c) => `${c.role}/${c.year ?? ''}/${c.part ?? ''}`).join(' ');
  return signature(a) === signature(b);
}

const MONEY: readonly Column['role'][] = [
  'budget',
  'disbursed',
  'remaining',
  'planned_budget',
  'done_budget',
  'row_total',
];

/** Columns of money in the unit that the words above the table state, "(หน่วย : พันบาท)", where no heading states one. */
function scaledBy(caption: string, columns: readonly Column[]): readonly Column[] {
  const key = headingKey(caption);
  const scale = /หน่วย(?:นับ)?(?:เป็น)?(?:พัน|ล้าน)บาท/.test(key) ? moneyScale(caption) : 1;
  if (scale === 1) return columns;
  return columns.map((column) =>
    MONEY.includes(column.role) && !headingKey(column.heading).includes('บาท')
      ? { ...column, scale }
      : column,
  );
}

/** Whether a row holds words, as against the ruling of a table drawn in text. */
function isNoRule(row: SourceRow): boolean {
  const filled = row.cells.filter((cell) => cell.pieces.length > 0);
  return !filled.every((cell) => isRuleText(cellText(cell)));
}

/** Cells a row may have too many, where separators within cells parted them. */
const MOST_PARTED = 3;

/**
 * A row fits a table that has as many columns, give or take one cell that was lost or added; more
 * cells fit where they are empty, fewer right under the heading, where trailing tabs are often lost.
 */
function fits(open: Open, row: SourceRow, isSameBlock: boolean): boolean {
  const spare = row.cells.length - open.columns.length;
  if (Math.abs(spare) <= 1) return true;
  const extent = row.cells.findLastIndex((cell) => cell.pieces.length > 0) + 1;
  if (spare > 0) return extent <= open.columns.length + (isSameBlock ? MOST_PARTED : 1);
  const isNumbered = open.columns[0]?.role === 'seq';
  return (
    isSameBlock &&
    row.cells.length > 1 &&
    (!isNumbered || /^(?:[\d๐-๙]|$)/.test(cellText(row.cells[0])))
  );
}

function unknownColumns(row: SourceRow): Column[] {
  return row.cells.map(() => ({
    role: 'other',
    year: null,
    part: null,
    scale: 1,
    heading: '',
    isKnown: false,
  }));
}

function openForm(form: Form, rows: readonly SourceRow[], context: Context): Open {
  const row: PrintedRow = {
    kind: 'data',
    cells: form.cells,
    lineFirst: rows[0]?.lineFirst ?? 0,
    lineLast: rows.at(-1)?.lineLast ?? 0,
    context,
    notes: [],
    printedRows: form.length,
  };
  return { columns: form.columns, rows: [row], caption: '', lead: [], isForm: true };
}

function addRow(open: Open, row: SourceRow, context: Context, isRebuilt: boolean): Context {
  const kind = isRestOfData(open, row) ? 'data' : rowKindOf(open.columns, row);
  const text = cellText(row.cells.find((cell) => cell.pieces.length > 0));
  const after = kind === 'code' ? contextAfter(context, text) : context;
  const printed = printedRow(kind, row, after, open.columns);
  open.rows.push(isRebuilt ? { ...printed, notes: [...printed.notes, 'rebuilt'] } : printed);
  return after;
}

/** Whether a row is what a page break cut off a row of data, whatever its words alone would be. */
function isRestOfData(open: Open, row: SourceRow): boolean {
  const above = open.rows.findLast(({ kind }) => kind !== 'heading' && kind !== 'rule');
  return row.isRest === true && above?.kind === 'data';
}

function printedRow(
  kind: PrintedRow['kind'],
  row: SourceRow,
  context: Context,
  columns?: readonly Column[],
): PrintedRow {
  const { lineFirst, lineLast } = row;
  const laid =
    kind === 'data' && columns ? alignCells(columns, row) : { cells: row.cells, notes: [] };
  return {
    ...{ kind, lineFirst, lineLast, context, ...laid },
    ...(row.isRest && { isRest: true }),
    ...(row.printedRows !== undefined && { printedRows: row.printedRows }),
  };
}
