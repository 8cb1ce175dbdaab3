import { parseNumber } from '../normalise/number.ts';
import { arabicDigits } from '../normalise/thai.ts';
import type { Piece, RawRow, RawTable } from '../stages.ts';
import { printed } from './reading.ts';
import { maybeMetric } from './values.ts';

export interface DraftTarget {
  readonly metric: 'ita_score' | 'corruption_case_reduction_pct';
  readonly year: number;
  readonly value: number;
  readonly pieces: readonly Piece[];
}

/** Rows of a target table: a metric and its value for each year. Rows of another metric are handed back. */
export function mapTargetTable(table: RawTable): { targets: DraftTarget[]; unknown: RawRow[] } {
  const targets: DraftTarget[] = [];
  const unknown: RawRow[] = [];
  for (const row of table.rows.filter((r) => r.kind === 'data')) {
    const metric = row.cells
      .slice(0, 3)
      .map((cell) => maybeMetric(printed(cell.pieces)))
      .find((m) => m !== null);
    const values = metric ? valuesOf(table, row, metric) : [];
    if (values.length === 0) unknown.push(row);
    targets.push(...values);
  }
  return { targets, unknown };
}

function valuesOf(table: RawTable, row: RawRow, metric: DraftTarget['metric']): DraftTarget[] {
  return table.columns.flatMap((column, i) => {
    const pieces = row.cells[i]?.pieces ?? [];
    const numbers = arabicDigits(printed(pieces)).match(/\d[\d,.]*/g) ?? [];
    const number = parseNumber(numbers[0] ?? '');
    if (column.year === null || numbers.length !== 1 || number.kind !== 'number') return [];
    return [{ metric, year: column.year, value: number.value, pieces }];
  });
}
