import { isAnyOf, sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import { isUnsure } from '../../data/relations/expressions.ts';
import { type Filter, whereBody } from './filter.ts';

const shape = {
  document_id: 'text',
  body_id: 'text?',
  body_name: 'text?',
  scope: 'text',
  measure: 'text',
  fiscal_year: 'integer?',
  stated_value: 'double?',
  stated_text: 'text',
  computed_value: 'double?',
  differs: 'boolean?',
  unsure: 'boolean',
  evidence_id: 'text',
} as const;

/**
 * A total a document prints beside the same total from its rows: baht for `budget` and
 * `disbursed`, else a count. `differs` is NULL where either of the two is missing.
 */
export type StatedTotalRow = RowOfShape<typeof shape>;

/** Printed totals against computed ones, by body, document and scope. */
export function statedTotals(
  engine: Engine,
  filter: Filter,
  signal?: AbortSignal,
): Promise<StatedTotalRow[]> {
  const query = sql`SELECT t.document_id, b.body_id, b.name_th AS body_name, t.scope, t.measure,
      t.fiscal_year, t.stated_value, t.stated_text, t.computed_value,
      abs(t.stated_value - t.computed_value) >= 0.005 AS differs,
      ${isUnsure(sql`t.confidence`)} AS unsure, t.evidence_id
    FROM stated_totals t JOIN documents d ON d.document_id = t.document_id
    LEFT JOIN bodies b ON b.body_id = d.body_id
    WHERE ${whereBody(filter)}
      AND (t.fiscal_year IS NULL OR ${isAnyOf(sql`t.fiscal_year`, filter.years)})
    ORDER BY body_name NULLS LAST, t.document_id, t.measure, t.scope <> 'document', t.scope,
      t.fiscal_year, t.evidence_id`;
  const reads = {
    bodies: ['body_id', 'name_th', 'body_type', 'province_code'],
    documents: ['document_id', 'body_id'],
    stated_totals: [
      'document_id',
      'scope',
      'measure',
      'fiscal_year',
      'stated_value',
      'stated_text',
      'computed_value',
      'confidence',
      'evidence_id',
    ],
  } as const;
  return ask(engine, reads, shape, query, signal, { filter });
}
