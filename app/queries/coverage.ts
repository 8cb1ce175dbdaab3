import { documentYears } from '../../data/relations/cells.ts';
import { isAnyOf, sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import { type Filter, whereBody } from './filter.ts';

const shape = {
  body_id: 'text',
  body_name: 'text',
  province_th: 'text?',
  document_id: 'text',
  kind: 'text',
  report_months: 'integer?',
  fiscal_year: 'integer',
} as const;

/** A plan or report of a body, once for each fiscal year it covers. */
export type CoveredYear = RowOfShape<typeof shape>;

/**
 * Which plans and reports are at hand for which fiscal year, of the bodies and years the filter lets
 * through, by body name and year. Documents of no known body or year are left out.
 */
export function coverage(
  engine: Engine,
  filter: Filter,
  signal?: AbortSignal,
): Promise<CoveredYear[]> {
  const query = sql`WITH ${documentYears()}
    SELECT b.body_id, b.name_th AS body_name, b.province_th, d.document_id, d.kind,
      d.report_months, d.fiscal_year
    FROM document_years d JOIN bodies b ON b.body_id = d.body_id
    WHERE d.fiscal_year IS NOT NULL AND ${whereBody(filter)}
      AND ${isAnyOf(sql`d.fiscal_year`, filter.years)}
    ORDER BY b.name_th, b.body_id, d.fiscal_year, d.kind, d.report_months, d.document_id`;
  return ask(engine, reads, shape, query, signal, { filter });
}

const reads = {
  bodies: ['body_id', 'name_th', 'province_th', 'body_type', 'province_code'],
  documents: [
    'document_id',
    'body_id',
    'kind',
    'fiscal_year_first',
    'fiscal_year_last',
    'report_months',
  ],
} as const;
