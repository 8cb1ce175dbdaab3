import { mapProjectTable, type TableSetting } from '../../pipelines/map/projectTable.ts';
import type { DraftProject } from '../../pipelines/map/draft.ts';
import type { Piece } from '../../pipelines/stages.ts';
import { tablesOf } from '../recognise/printed.ts';

/** The lines of a cell that runs over lines of its own, numbered from 1. */
export function linesOf(...texts: string[]): Piece[] {
  return texts.map((text, i) => ({ no: i + 1, cell: null, text }));
}

/** A cell in a line of cells. */
export function cellOf(text: string): Piece[] {
  return text === '' ? [] : [{ no: 1, cell: 1, text }];
}

/** The words of pieces, wraps as "|". */
export function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('|');
}

export const SETTING: TableSetting = {
  source: 'plan_table',
  year: 2564,
  isStrategyPlan: false,
  sheetSatang: () => null,
};

/** What a table of the given lines is mapped to. */
export function mapped(lines: readonly string[], setting: Partial<TableSetting> = {}) {
  const table = tablesOf(...lines).find(({ kind }) => kind === 'plan' || kind === 'report');
  if (!table) throw new Error('no table of projects');
  return mapProjectTable(table, { ...SETTING, ...setting });
}

/** Money of a project as "2564 plan_table 1000 / 500", in baht; "-" for what is not stated. */
export function moneyOf(project: DraftProject | undefined): string[] {
  const baht = (satang: number | null, noBudget: boolean) =>
    noBudget ? 'none needed' : satang === null ? '-' : String(satang / 100);
  return (project?.budgets ?? []).map(({ year, source, budget, disbursed }) =>
    [
      year,
      source,
      baht(budget.value.satang, budget.value.noBudget),
      '/',
      baht(disbursed.value.satang, disbursed.value.noBudget),
    ].join(' '),
  );
}
