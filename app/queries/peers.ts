import { bodySummaries } from '../../data/relations/bodySummaries.ts';
import { sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import { summaryReads } from './bodies.ts';
import { hasDerived } from './derivedTables.ts';
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
export async function peerGroups(
  engine: Engine,
  least: number,
  signal?: AbortSignal,
): Promise<PeerGroup[]> {
  const isWorkedOut = await hasDerived(engine, ['body_summaries'], signal);
  const { rows, reads } = isWorkedOut ? fromSummaries : fromRows;
  const query = sql`WITH sizes AS (
      SELECT b.body_type, s.n_plan_projects AS n FROM (${rows}) s
      JOIN bodies b ON b.body_id = s.body_id
      WHERE s.n_plan_projects IS NOT NULL AND NOT ${isOwnId(sql`b.body_id`)})
    SELECT body_type, CAST(count(*) AS INTEGER) AS n_bodies,
      CASE WHEN count(*) >= ${least} THEN CAST(quantile_cont(n, 0.25) AS DOUBLE) END AS low,
      CASE WHEN count(*) >= ${least} THEN CAST(median(n) AS DOUBLE) END AS median,
      CASE WHEN count(*) >= ${least} THEN CAST(quantile_cont(n, 0.75) AS DOUBLE) END AS high
    FROM sizes GROUP BY body_type ORDER BY n_bodies DESC, body_type`;
  return ask(engine, reads, shape, query, signal);
}

const bodyReads = { bodies: ['body_id', 'body_type'] } as const;

const fromSummaries = {
  rows: sql`FROM body_summaries`,
  reads: { ...bodyReads, body_summaries: ['body_id', 'n_plan_projects'] },
} as const;

const fromRows = {
  rows: bodySummaries(),
  reads: { ...summaryReads, ...bodyReads },
} as const;
