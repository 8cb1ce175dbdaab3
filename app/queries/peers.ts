import { sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import { isOwnId } from './own.ts';

const shape = {
  body_type: 'text',
  n_bodies: 'integer',
  low: 'double?',
  median: 'double?',
  high: 'double?',
} as const;

/**
 * How many projects the plans of one type of body name in a document: quartiles and median over
 * bodies, NULL where fewer bodies than asked for have a plan. Files of the user's own are not counted.
 */
export type PeerGroup = RowOfShape<typeof shape>;

/**
 * The types of body with a plan that was read, and what is usual among them. Each body counts once,
 * with the plan that begins latest. `least`: from how many bodies on a middle is told.
 */
export function peerGroups(
  engine: Engine,
  least: number,
  signal?: AbortSignal,
): Promise<PeerGroup[]> {
  const query = sql`WITH plans AS (
      SELECT document_id, body_id FROM documents
      WHERE kind = 'plan' AND body_id IS NOT NULL AND NOT ${isOwnId(sql`body_id`)}
      QUALIFY row_number() OVER (
        PARTITION BY body_id ORDER BY fiscal_year_first DESC NULLS LAST, document_id) = 1),
    sizes AS (
      SELECT b.body_type, b.body_id, count(p.project_id) AS n
      FROM plans JOIN bodies b ON b.body_id = plans.body_id
      LEFT JOIN projects p ON p.document_id = plans.document_id GROUP BY ALL)
    SELECT body_type, CAST(count(*) AS INTEGER) AS n_bodies,
      CASE WHEN count(*) >= ${least} THEN CAST(quantile_cont(n, 0.25) AS DOUBLE) END AS low,
      CASE WHEN count(*) >= ${least} THEN CAST(median(n) AS DOUBLE) END AS median,
      CASE WHEN count(*) >= ${least} THEN CAST(quantile_cont(n, 0.75) AS DOUBLE) END AS high
    FROM sizes GROUP BY body_type ORDER BY n_bodies DESC, body_type`;
  return ask(engine, reads, shape, query, signal);
}

const reads = {
  bodies: ['body_id', 'body_type'],
  documents: ['document_id', 'body_id', 'kind', 'fiscal_year_first'],
  projects: ['project_id', 'document_id'],
} as const;
