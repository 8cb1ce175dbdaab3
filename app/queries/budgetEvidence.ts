import { sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import { cellReads, cells } from './cells.ts';
import { everything, type Filter } from './filter.ts';

const shape = {
  project_id: 'text',
  document_id: 'text',
  body_id: 'text',
  body_name: 'text',
  fiscal_year: 'integer?',
  dimension: 'text',
  name: 'text',
  responsible_unit: 'text?',
  source: 'text?',
  budget_satang: 'satang?',
  disbursed_satang: 'satang?',
  needs_no_budget: 'boolean',
  budget_unsure: 'boolean',
  disbursed_unsure: 'boolean',
  evidence_id: 'text',
} as const;

/** One cell behind a sum: a project's money in one year, with the place it is printed. */
export type BudgetCell = RowOfShape<typeof shape>;

/** Which sum is asked about; a side left out stays open. */
export interface SumPlace {
  readonly bodyId?: string;
  readonly fiscalYear?: number;
  readonly dimension?: string;
}

/**
 * The cells behind a sum of budgets.ts, in the order of the document: as many as its `n_cells`.
 * `filter` is the one the sum was asked with.
 */
export function budgetEvidence(
  engine: Engine,
  place: SumPlace,
  filter: Filter = everything,
  signal?: AbortSignal,
): Promise<BudgetCell[]> {
  const narrowed: Filter = {
    ...filter,
    bodies: place.bodyId === undefined ? filter.bodies : [place.bodyId],
    years: place.fiscalYear === undefined ? filter.years : [place.fiscalYear],
    dimensions: place.dimension === undefined ? filter.dimensions : [place.dimension],
  };
  const query = sql`WITH ${cells(narrowed)}
    SELECT project_id, document_id, body_id, body_name, fiscal_year, dimension, name,
      responsible_unit, source, budget_satang, disbursed_satang, needs_no_budget,
      budget_unsure, disbursed_unsure, evidence_id
    FROM cells ORDER BY body_name, body_id, fiscal_year, ordinal`;
  return ask(engine, cellReads, shape, query, signal, { filter: narrowed });
}
