import { measure } from '../../data/relations/measure.ts';
import { latestReports } from '../../data/relations/reports.ts';
import { isAnyOf, sql, type Sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import { type Filter, whereBody, whereProject } from './filter.ts';

const shape = {
  body_id: 'text',
  body_name: 'text',
  body_type: 'text',
  n_report: 'integer',
  fiscal_years: 'integers',
  n_projects: 'integer',
  n_not_started: 'integer',
  n_in_progress: 'integer',
  n_completed: 'integer',
  n_cancelled: 'integer',
  n_reported: 'integer',
  n_not_stated: 'integer',
} as const;

/**
 * What a body's reports say of progress: `n_report` reports, their projects, and how many of these
 * have each status. A body with `n_report` 0 cannot be assessed.
 */
export type StatusShare = RowOfShape<typeof shape>;

/** Statuses per body, from its latest report of each fiscal year; every body is listed. */
export function statusShares(
  engine: Engine,
  filter: Filter,
  signal?: AbortSignal,
): Promise<StatusShare[]> {
  const query = sql`WITH ${latestReports()},
    reported AS (
      SELECT r.body_id, p.status FROM latest_reports r
      JOIN projects p ON p.document_id = r.document_id
      WHERE ${whereProject(filter)} AND ${isAnyOf(sql`r.fiscal_year`, filter.years)}),
    reports AS (
      SELECT r.body_id, count(*) AS n_report, list_distinct(list(r.fiscal_year)) AS fiscal_years
      FROM latest_reports r WHERE ${isAnyOf(sql`r.fiscal_year`, filter.years)} GROUP BY r.body_id)
    SELECT b.body_id, b.name_th AS body_name, b.body_type,
      CAST(coalesce(any_value(r.n_report), 0) AS INTEGER) AS n_report,
      list_sort(coalesce(any_value(r.fiscal_years), [])) AS fiscal_years,
      CAST(count(p.status) AS INTEGER) AS n_projects,
      ${count('not_started')}, ${count('in_progress')}, ${count('completed')},
      ${count('cancelled')}, ${count('reported')}, ${count('not_stated')}
    FROM bodies b LEFT JOIN reports r ON r.body_id = b.body_id
    LEFT JOIN reported p ON p.body_id = b.body_id
    WHERE ${whereBody(filter)}
    GROUP BY b.body_id, b.name_th, b.body_type ORDER BY body_name, b.body_id`;
  return ask(engine, reads, shape, query, signal, { filter });
}

function count(status: string): Sql {
  const column: Sql = { text: `n_${status}`, params: [] };
  return sql`${measure('status_count', sql`p.status`, sql`${status}`)} AS ${column}`;
}

const reads = {
  bodies: ['body_id', 'name_th', 'body_type', 'province_code'],
  documents: ['document_id', 'body_id', 'kind', 'title', 'fiscal_year_first', 'report_months'],
  projects: ['document_id', 'name', 'kpi', 'responsible_unit', 'canonical_mission', 'status'],
} as const;
