import { controlled } from '../../data/relations/controlled.ts';
import { whereDocumentYears } from '../../data/relations/documentYears.ts';
import { sql, type Sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import { type Filter, whereBody } from './filter.ts';
import { riskReads } from './risks.ts';

const shape = {
  body_id: 'text',
  body_name: 'text',
  body_type: 'text',
  scales: 'texts',
  n_risks: 'integer',
  n_low: 'integer',
  n_medium: 'integer',
  n_high: 'integer',
  n_very_high: 'integer',
  n_not_stated: 'integer',
  n_unsure: 'integer',
  n_without_control: 'integer',
} as const;

/**
 * Risk issues of a body by the level printed, the scales they are rated on, and how many have no
 * control named in their row. Levels of different scales are not ranked against each other. A body
 * with `n_risks` 0 has no risk table that was found.
 */
export type RiskLevels = RowOfShape<typeof shape>;

/** Risk levels per body; every body is listed. Years are those of the risk table's document. */
export function riskLevels(
  engine: Engine,
  filter: Filter,
  signal?: AbortSignal,
): Promise<RiskLevels[]> {
  const query = sql`WITH ${controlled()},
    r AS (
      SELECT c.* FROM controlled c JOIN documents d ON d.document_id = c.document_id
      WHERE ${whereDocumentYears(filter.years)})
    SELECT b.body_id, b.name_th AS body_name, b.body_type,
      coalesce(list_sort(list(DISTINCT r.scale) FILTER (r.scale IS NOT NULL)), []) AS scales,
      CAST(count(r.risk_id) AS INTEGER) AS n_risks,
      ${count('low')}, ${count('medium')}, ${count('high')}, ${count('very_high')},
      CAST(count(r.risk_id) FILTER (r.level IS NULL) AS INTEGER) AS n_not_stated,
      CAST(count(*) FILTER (r.unsure) AS INTEGER) AS n_unsure,
      CAST(count(*) FILTER (NOT r.has_control) AS INTEGER) AS n_without_control
    FROM bodies b LEFT JOIN r ON r.body_id = b.body_id
    WHERE ${whereBody(filter)}
    GROUP BY b.body_id, b.name_th, b.body_type ORDER BY body_name, b.body_id`;
  const reads = {
    ...riskReads,
    bodies: ['body_id', 'name_th', 'body_type', 'province_code'],
    documents: ['document_id', 'fiscal_year_first', 'fiscal_year_last'],
  } as const;
  return ask(engine, reads, shape, query, signal, { filter });
}

function count(level: string): Sql {
  const column: Sql = { text: `n_${level}`, params: [] };
  return sql`CAST(count(*) FILTER (r.level = ${level}) AS INTEGER) AS ${column}`;
}
