import { isAnyOf, sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import { isUnsure } from '../../data/relations/expressions.ts';
import { type Filter, whereBody } from './filter.ts';

const shape = {
  document_id: 'text',
  body_id: 'text',
  body_name: 'text',
  fiscal_year: 'integer',
  category: 'text',
  count: 'integer?',
  total: 'integer?',
  unsure: 'boolean',
  evidence_id: 'text',
} as const;

/** Complaints of one category in one fiscal year; `count` is NULL where a dash is printed. */
export type ComplaintCount = RowOfShape<typeof shape>;

/** Complaint counts as the documents print them, by body, year and the order of the lines. */
export function complaintCounts(
  engine: Engine,
  filter: Filter,
  signal?: AbortSignal,
): Promise<ComplaintCount[]> {
  const query = sql`SELECT c.document_id, b.body_id, b.name_th AS body_name, c.fiscal_year,
      c.category, c."count", c.total, ${isUnsure(sql`c.confidence`)} AS unsure,
      c.evidence_id
    FROM complaints c JOIN bodies b ON b.body_id = c.body_id
    WHERE ${whereBody(filter)} AND ${isAnyOf(sql`c.fiscal_year`, filter.years)}
    ORDER BY body_name, b.body_id, c.fiscal_year, c.category, c.evidence_id`;
  const reads = {
    bodies: ['body_id', 'name_th', 'body_type', 'province_code'],
    complaints: [
      'document_id',
      'body_id',
      'fiscal_year',
      'category',
      'count',
      'total',
      'confidence',
      'evidence_id',
    ],
  } as const;
  return ask(engine, reads, shape, query, signal, { filter });
}
