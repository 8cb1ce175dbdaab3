import { headingKey, squash } from '../normalise/thai.ts';
import type { Column } from '../stages.ts';
import { columnsOf } from './columns.ts';
import { cellText } from './heading.ts';
import type { PrintedRow } from './printedRows.ts';
import { isMoneyColumn, isNamesColumn, isOfficeColumn, isStatusColumn } from './tellingCells.ts';

interface Headed {
  readonly columns: readonly Column[];
  readonly rows: readonly PrintedRow[];
}

/** Letters of the longest cell that may head a column. */
const LONGEST_HEAD = 60;
/** Rows below a strange heading that must tell what its columns are. */
const FEWEST_ROWS = 3;

/**
 * A table of which no heading is known, headed by its first row where the rows below plainly list
 * projects: names of projects in one column and, in two others at least, their numbers, amounts,
 * offices or statuses. Every other table comes back as it is.
 */
export function withStrangeHead(columns: readonly Column[], rows: readonly PrintedRow[]): Headed {
  const asIs = { columns, rows };
  if (columns.length < 3 || columns.some(({ heading, role }) => heading !== '' || role !== 'other'))
    return asIs;
  const at = rows.findIndex((row) => row.kind === 'data');
  const head = rows[at];
  if (!head || !isHead(head, columns.length)) return asIs;
  const below = rows.slice(at + 1).filter((row) => row.kind === 'data' && !repeats(row, head));
  if (below.length < FEWEST_ROWS) return asIs;
  const textsAt = columns.map((_, i) => below.map((row) => cellText(row.cells[i])));
  const nameAt = textsAt.findIndex((texts) => isNamesColumn(texts, 'kinds'));
  const seqAt = textsAt.findIndex(isNumbered);
  const telling = textsAt.filter(
    (texts, i) =>
      i !== nameAt &&
      (i === seqAt || isMoneyColumn(texts) || isOfficeColumn(texts) || isStatusColumn(texts)),
  );
  if (nameAt < 0 || telling.length < 2 || isNamesColumn([cellText(head.cells[nameAt])], 'kinds'))
    return asIs;
  const { lineFirst, lineLast } = head;
  const read = columnsOf([{ cells: head.cells, lineFirst, lineLast }]);
  const headed = columns.map((column, i) => {
    const own = read[i] ?? column;
    return i === seqAt && !own.isKnown ? { ...own, role: 'seq' as const, isGuessed: true } : own;
  });
  return {
    columns: headed,
    rows: rows.map((row, i) =>
      i === at || (row.kind === 'data' && repeats(row, head)) ? { ...row, kind: 'heading' } : row,
    ),
  };
}

/** Whether a row may head a table: a short text without a number over nearly every column, each another. */
function isHead(row: PrintedRow, width: number): boolean {
  const texts = row.cells.map(cellText).filter((text) => text.trim() !== '');
  const keys = new Set(texts.map(headingKey));
  return (
    texts.length >= Math.max(3, width * 0.8) &&
    keys.size === texts.length &&
    texts.every(
      (text) =>
        text.length <= LONGEST_HEAD &&
        /[ก-๙a-z]{2}/i.test(text) &&
        !/\d/.test(squash(text).replace(/25\d\d/g, '')),
    )
  );
}

function repeats(row: PrintedRow, head: PrintedRow): boolean {
  return row.cells.every(
    (cell, i) => headingKey(cellText(cell)) === headingKey(cellText(head.cells[i])),
  );
}

/** Whether cells number their rows: numbers that only rise, most of them by one. */
function isNumbered(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => /^\(?(\d{1,3})[.)]?$/.exec(squash(text))?.[1]).map(Number);
  return numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
}
