import { isAnyOf, sql, type Sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { readingRules } from '../format/rule.ts';
import { ask } from './ask.ts';
import { contains, type Filter, whereBody } from './filter.ts';
import { isOwnId, publishedIdOf } from './own.ts';

const shape = {
  body_id: 'text',
  name_th: 'text',
  body_type: 'text',
  district_th: 'text?',
  province_th: 'text?',
  province_code: 'text?',
  region: 'text?',
  document_kinds: 'texts',
  n_documents: 'integer',
  n_plans: 'integer',
  n_reports: 'integer',
  n_projects: 'integer',
  n_risks: 'integer',
  n_findings: 'integer',
  n_reading_findings: 'integer',
  fiscal_year_first: 'integer?',
  fiscal_year_last: 'integer?',
} as const;

/**
 * A body, and how much of it was read: all its documents, projects and risks; findings in what its
 * documents say, and apart from them those about how they were read.
 */
export type BodySummary = RowOfShape<typeof shape>;

/** Bodies sorted by name, those with files of the user's own first; `filter.search` looks in their names, other sides of projects are open. */
export function bodyList(
  engine: Engine,
  filter: Filter,
  signal?: AbortSignal,
): Promise<BodySummary[]> {
  const query = sql`WITH
    held AS (
      SELECT body_id, count(*) AS n, count(*) FILTER (kind = 'plan') AS n_plans,
        count(*) FILTER (kind = 'progress_report') AS n_reports,
        list_sort(list(DISTINCT kind)) AS kinds, min(fiscal_year_first) AS year_first,
        max(coalesce(fiscal_year_last, fiscal_year_first)) AS year_last
      FROM documents GROUP BY body_id),
    p AS (SELECT body_id, count(*) AS n FROM projects GROUP BY body_id),
    r AS (SELECT body_id, count(*) AS n FROM risks GROUP BY body_id),
    f AS (
      SELECT body_id, count(*) FILTER (NOT ${isAboutReading()}) AS n,
        count(*) FILTER (${isAboutReading()}) AS n_reading
      FROM findings GROUP BY body_id)
    SELECT b.body_id, b.name_th, b.body_type, b.district_th, b.province_th, b.province_code,
      b.region, coalesce(held.kinds, []) AS document_kinds,
      CAST(coalesce(held.n, 0) AS INTEGER) AS n_documents,
      CAST(coalesce(held.n_plans, 0) AS INTEGER) AS n_plans,
      CAST(coalesce(held.n_reports, 0) AS INTEGER) AS n_reports,
      CAST(coalesce(p.n, 0) AS INTEGER) AS n_projects,
      CAST(coalesce(r.n, 0) AS INTEGER) AS n_risks,
      CAST(coalesce(f.n, 0) AS INTEGER) AS n_findings,
      CAST(coalesce(f.n_reading, 0) AS INTEGER) AS n_reading_findings,
      held.year_first AS fiscal_year_first, held.year_last AS fiscal_year_last
    FROM bodies b LEFT JOIN held USING (body_id) LEFT JOIN p USING (body_id)
    LEFT JOIN r USING (body_id) LEFT JOIN f USING (body_id)
    WHERE ${whereBody(filter)} AND ${contains([sql`b.name_th`], filter.search)}
    ORDER BY ${hasOwn()} DESC, b.name_th, b.body_id`;
  return ask(engine, reads, shape, query, signal);
}

/** Whether a body `b` is the user's own, or a published one that the user has a file of. */
function hasOwn(): Sql {
  return sql`bool_or(${isOwnId(sql`b.body_id`)}) OVER (PARTITION BY ${publishedIdOf(sql`b.body_id`)})`;
}

function isAboutReading(): Sql {
  return isAnyOf(sql`findings.rule_id`, readingRules);
}

const reads = {
  bodies: [
    'body_id',
    'name_th',
    'body_type',
    'district_th',
    'province_th',
    'province_code',
    'region',
  ],
  documents: ['document_id', 'body_id', 'kind', 'fiscal_year_first', 'fiscal_year_last'],
  projects: ['project_id', 'body_id'],
  risks: ['risk_id', 'body_id'],
  findings: ['rule_id', 'body_id'],
} as const;
