import { cellCounts, sumOf } from '../../data/relations/expressions.ts';
import { sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import { cellReads, cells } from './cells.ts';
import type { Filter } from './filter.ts';

const body = { body_id: 'text', body_name: 'text', body_type: 'text' } as const;
const planned = { budget_satang: 'satang?', ...cellCounts } as const;

const byYear = { ...body, fiscal_year: 'integer?', from_report: 'boolean', ...planned } as const;
const byDimension = { ...body, dimension: 'text', ...planned } as const;
const byDimensionYear = {
  ...body,
  fiscal_year: 'integer?',
  dimension: 'text',
  ...planned,
} as const;

/** Planned money of a body in a fiscal year, in satang; NULL where no amount is printed. */
export type BudgetByYear = RowOfShape<typeof byYear>;
/** Planned money of a body in a canonical dimension over the years asked for, in satang. */
export type BudgetByDimension = RowOfShape<typeof byDimension>;
/** Planned money of a body in a fiscal year and canonical dimension, in satang. */
export type BudgetByDimensionYear = RowOfShape<typeof byDimensionYear>;

/**
 * Planned money per body and fiscal year, sorted by body name and year, with what each sum was
 * made of. Which document and source speaks is decided in cells.ts; `from_report` tells when it
 * was a report.
 */
export function budgetByYear(
  engine: Engine,
  filter: Filter,
  signal?: AbortSignal,
): Promise<BudgetByYear[]> {
  const query = sql`WITH ${cells(filter)}
    SELECT body_id, body_name, body_type, fiscal_year, bool_or(from_report) AS from_report,
      ${sumOf('budget')}
    FROM cells c GROUP BY ALL ORDER BY body_name, body_id, fiscal_year`;
  return ask(engine, cellReads, byYear, query, signal, { filter });
}

/** Planned money per body and canonical dimension, sorted by body name and dimension. */
export function budgetByDimension(
  engine: Engine,
  filter: Filter,
  signal?: AbortSignal,
): Promise<BudgetByDimension[]> {
  const query = sql`WITH ${cells(filter)}
    SELECT body_id, body_name, body_type, dimension, ${sumOf('budget')}
    FROM cells c GROUP BY ALL ORDER BY body_name, body_id, dimension`;
  return ask(engine, cellReads, byDimension, query, signal, { filter });
}

/** Planned money per body, fiscal year and canonical dimension, in that order. */
export function budgetByDimensionYear(
  engine: Engine,
  filter: Filter,
  signal?: AbortSignal,
): Promise<BudgetByDimensionYear[]> {
  const query = sql`WITH ${cells(filter)}
    SELECT body_id, body_name, body_type, fiscal_year, dimension, ${sumOf('budget')}
    FROM cells c GROUP BY ALL ORDER BY body_name, body_id, fiscal_year, dimension`;
  return ask(engine, cellReads, byDimensionYear, query, signal, { filter });
}
