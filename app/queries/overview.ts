import { whereDocumentYears } from '../../data/relations/documentYears.ts';
import { isStuck } from '../../data/relations/expressions.ts';
import { latestReports } from '../../data/relations/reports.ts';
import { sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import { type Filter, whereBody, whereProject } from './filter.ts';

const shape = {
  n_bodies: 'integer',
  n_documents: 'integer',
  n_plans: 'integer',
  n_reports: 'integer',
  n_projects: 'integer',
  n_reported: 'integer',
  n_in_progress: 'integer',
  n_findings: 'integer',
  fiscal_year_first: 'integer?',
  fiscal_year_last: 'integer?',
} as const;

/**
 * What is in the tables at all. `n_in_progress` of the `n_reported` projects in the latest reports
 * are still under way; `n_projects` counts every project of every document.
 */
export type Overview = RowOfShape<typeof shape> & { readonly data_version: string };

/** Counts over everything the filter lets through, with the version of the data. */
export async function overview(
  engine: Engine,
  filter: Filter,
  signal?: AbortSignal,
): Promise<Overview> {
  const query = sql`WITH ${latestReports()},
    chosen AS (
      SELECT d.*, b.body_id IS NOT NULL AS known FROM documents d
      LEFT JOIN bodies b ON b.body_id = d.body_id
      WHERE ${whereBody(filter)} AND ${whereDocumentYears(filter.years)}),
    held AS (
      SELECT p.status, p.document_id IN (SELECT document_id FROM latest_reports) AS reported
      FROM projects p JOIN chosen ON chosen.document_id = p.document_id
      WHERE ${whereProject(filter)})
    SELECT CAST(count(DISTINCT body_id) AS INTEGER) AS n_bodies,
      CAST(count(*) AS INTEGER) AS n_documents,
      CAST(count(*) FILTER (kind = 'plan') AS INTEGER) AS n_plans,
      CAST(count(*) FILTER (kind = 'progress_report') AS INTEGER) AS n_reports,
      (SELECT CAST(count(*) AS INTEGER) FROM held) AS n_projects,
      (SELECT CAST(count(*) AS INTEGER) FROM held WHERE reported) AS n_reported,
      (SELECT CAST(count(*) AS INTEGER) FROM held p WHERE reported AND ${isStuck()})
        AS n_in_progress,
      (SELECT CAST(count(*) AS INTEGER) FROM findings f
        WHERE f.document_id IN (SELECT document_id FROM chosen)) AS n_findings,
      min(fiscal_year_first) AS fiscal_year_first,
      max(coalesce(fiscal_year_last, fiscal_year_first)) AS fiscal_year_last
    FROM chosen`;
  const rows = await ask(engine, reads, shape, query, signal, { filter });
  return { ...rows[0]!, data_version: await engine.dataVersion(signal) };
}

const reads = {
  bodies: ['body_id', 'body_type', 'province_code'],
  documents: [
    'document_id',
    'body_id',
    'kind',
    'title',
    'fiscal_year_first',
    'fiscal_year_last',
    'report_months',
  ],
  projects: ['document_id', 'name', 'kpi', 'responsible_unit', 'canonical_mission', 'status'],
  findings: ['finding_id', 'document_id'],
} as const;
