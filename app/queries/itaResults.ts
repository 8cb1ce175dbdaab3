import { isAnyOf, sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import { type Filter, whereBody } from './filter.ts';

const shape = {
  body_id: 'text',
  body_name: 'text',
  fiscal_year: 'integer',
  score: 'double?',
  iit: 'double?',
  eit: 'double?',
  oit: 'double?',
  level: 'text?',
  source_path: 'text',
  evidence_id: 'text',
} as const;

/** A published ITA result in points of 100; `level` as printed. NULL: the publisher does not say. */
export type ItaResultRow = RowOfShape<typeof shape>;

/** Published ITA results per body and year. */
export function itaResults(
  engine: Engine,
  filter: Filter,
  signal?: AbortSignal,
): Promise<ItaResultRow[]> {
  const query = sql`SELECT b.body_id, b.name_th AS body_name, i.fiscal_year, i.score, i.iit, i.eit,
      i.oit, i.level, i.source_path, i.evidence_id
    FROM ita_results i JOIN bodies b ON b.body_id = i.body_id
    WHERE ${whereBody(filter)} AND ${isAnyOf(sql`i.fiscal_year`, filter.years)}
    ORDER BY body_name, b.body_id, i.fiscal_year`;
  const reads = {
    bodies: ['body_id', 'name_th', 'body_type', 'province_code'],
    ita_results: [
      'body_id',
      'fiscal_year',
      'score',
      'iit',
      'eit',
      'oit',
      'level',
      'source_path',
      'evidence_id',
    ],
  } as const;
  return ask(engine, reads, shape, query, signal, { filter });
}
