import type { ProjectBudget } from '../../data/schema/project_budgets.ts';
import { yearsIn } from '../normalise/year.ts';
import type { Column, Piece, RawRow } from '../stages.ts';
import type { Candidate } from './align.ts';
import { cellsOf } from './cells.ts';
import type { DraftBudget } from './draft.ts';
import { alignMoney, readOwnMoney, type MoneyValue } from './money.ts';
import { nothing, printed, type Doubt, type Reading } from './reading.ts';
import { rowDoubt, spread } from './texts.ts';
import { isDash } from './values.ts';

export interface MoneySetting {
  readonly source: Exclude<ProjectBudget['source'], 'detail_sheet'>;
  /** The year of money columns that name none. */
  readonly year: number | null;
}

const NO_MONEY: MoneyValue = { satang: null, noBudget: false };

/**
 * Money of each item of a row, by fiscal year. Several budget columns of one year (integrated and
 * own budget) are one amount: the sum of those filled. A year without a money column has no entry;
 * a money column without a year is of the year that the row itself prints, else of the document's.
 */
export function readBudgets(
  columns: readonly Column[],
  row: RawRow,
  setting: MoneySetting,
  items: readonly Candidate[],
): DraftBudget[][] {
  const perItem: DraftBudget[][] = items.map(() => []);
  const fallback = yearOfRow(columns, row) ?? setting.year;
  for (const year of yearsOf(columns, fallback)) {
    const budgets = orRowTotal(columns, row, ofYear(columns, row, 'budget', year, fallback));
    const disbursed = ofYear(columns, row, 'disbursed', year, fallback);
    const planned = budgets.map(({ column, pieces }) => alignMoney(pieces, column.scale, items));
    const paid = disbursed.map(({ column, pieces }) => alignMoney(pieces, column.scale, items));
    items.forEach((_item, i) => {
      const budget = sumOf(
        planned.map((of) => of[i] ?? nothing(NO_MONEY)),
        row,
      );
      const spent = sumOf(
        paid.map((of) => of[i] ?? nothing(NO_MONEY)),
        row,
      );
      perItem[i]?.push({ year, source: setting.source, budget, disbursed: spent });
    });
  }
  return perItem;
}

/** The sum of a row's amounts in their place, where it alone is filled. */
function orRowTotal(
  columns: readonly Column[],
  row: RawRow,
  cells: { column: Column; pieces: readonly Piece[] }[],
): { column: Column; pieces: readonly Piece[] }[] {
  if (cells.some(({ pieces }) => !isDash(printed(pieces)))) return cells;
  const isOneYear = columns.every(({ role, year }) => role !== 'budget' || year === null);
  const total = cellsOf(columns, row, 'row_total').filter(({ pieces }) => !isDash(printed(pieces)));
  return isOneYear && total.length === 1 ? total : cells;
}

/** The year printed in a column of years of its own. */
function yearOfRow(columns: readonly Column[], row: RawRow): number | null {
  const own = cellsOf(columns, row, 'year').filter(({ column }) => column.year === null);
  return yearsIn(printed(own[0]?.pieces ?? []))[0] ?? null;
}

function yearsOf(columns: readonly Column[], fallback: number | null): number[] {
  const money = columns.filter((c) => c.role === 'budget' || c.role === 'disbursed');
  const years = money.flatMap((c) => c.year ?? fallback ?? []);
  return [...new Set(years)].sort((a, b) => a - b);
}

function ofYear(
  columns: readonly Column[],
  row: RawRow,
  role: 'budget' | 'disbursed',
  year: number,
  fallback: number | null,
): { column: Column; pieces: readonly Piece[] }[] {
  return cellsOf(columns, row, role).filter(({ column }) => (column.year ?? fallback) === year);
}

/** The sum of the filled readings; unsure where one of them is. */
function sumOf(readings: readonly Reading<MoneyValue>[], row: RawRow): Reading<MoneyValue> {
  const amounts = readings.filter(({ value }) => value.satang !== null);
  const telling = amounts.length > 0 ? amounts : readings.filter(({ pieces }) => pieces.length > 0);
  const [only] = telling;
  const pieces =
    telling.length === 1 && only ? only.pieces : telling.flatMap((reading) => reading.pieces);
  const broken: Doubt | null =
    spread(pieces) && telling.length === 1 && readings.length > 0 ? rowDoubt(row) : null;
  const doubt = readings.map((reading) => reading.doubt).find((d) => d !== null) ?? broken;
  return {
    value: {
      satang:
        amounts.length === 0
          ? null
          : amounts.reduce((sum, { value }) => sum + (value.satang ?? 0), 0),
      noBudget: readings.some(({ value }) => value.noBudget),
    },
    pieces,
    doubt,
  };
}

/** Money of a detail sheet: the amount alone, or the one amount with บาท in its words. */
export function readSheetMoney(pieces: readonly Piece[]): Reading<MoneyValue> {
  const own = readOwnMoney(pieces, 1);
  if (own.doubt !== 'not_read' && own.doubt !== 'words_beside') return own;
  const said = pieces.flatMap((piece) =>
    [...piece.text.matchAll(/([๐-๙\d][๐-๙\d,.]*)\s*(?:\.-|บาท)/g)].map((match) => ({
      ...piece,
      text: match[0],
    })),
  );
  const only = said[0];
  return said.length === 1 && only ? readOwnMoney([only], 1) : own;
}
