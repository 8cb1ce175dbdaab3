import { sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import { cellReads, cells } from './cells.ts';
import type { Filter } from './filter.ts';

const byBody = {
  body_id: 'text',
  body_name: 'text',
  body_type: 'text',
  n_projects: 'integer',
} as const;
const byDimension = { ...byBody, dimension: 'text' } as const;

/** Projects of a body. */
export type ProjectCount = RowOfShape<typeof byBody>;
/** Projects of a body in a canonical dimension. */
export type ProjectCountByDimension = RowOfShape<typeof byDimension>;

/**
 * Projects per body, each counted once however many years it runs; where a plan and a report cover
 * the same year, those of the document that speaks for it (see cells.ts).
 */
export function projectCounts(
  engine: Engine,
  filter: Filter,
  signal?: AbortSignal,
): Promise<ProjectCount[]> {
  const query = sql`WITH ${cells(filter)}
    SELECT body_id, body_name, body_type, CAST(count(DISTINCT project_id) AS INTEGER) AS n_projects
    FROM cells GROUP BY ALL ORDER BY body_name, body_id`;
  return ask(engine, cellReads, byBody, query, signal, { filter });
}

/** Projects per body and canonical dimension, counted as in projectCounts. */
export function projectCountsByDimension(
  engine: Engine,
  filter: Filter,
  signal?: AbortSignal,
): Promise<ProjectCountByDimension[]> {
  const query = sql`WITH ${cells(filter)}
    SELECT body_id, body_name, body_type, dimension,
      CAST(count(DISTINCT project_id) AS INTEGER) AS n_projects
    FROM cells GROUP BY ALL ORDER BY body_name, body_id, dimension`;
  return ask(engine, cellReads, byDimension, query, signal, { filter });
}
