import rules from '../reference/rules.json' with { type: 'json' };
import { isAnyOf, sql, type Sql } from './sql.ts';

/** The rules about how documents were read, by rule_id. */
export const readingRules: readonly string[] = rules
  .filter(({ about }) => about === 'reading')
  .map(({ rule_id: id }) => id);

/**
 * How much of each body was read: its documents, projects and risks; findings in what its documents
 * say, and apart from them those about how they were read. Bodies of which nothing was read are
 * listed with zeros.
 */
export function bodySummaries(): Sql {
  const isAboutReading = isAnyOf(sql`findings.rule_id`, readingRules);
  return sql`WITH
    held AS (
      SELECT body_id, count(*) AS n, count(*) FILTER (kind = 'plan') AS n_plans,
        count(*) FILTER (kind = 'progress_report') AS n_reports,
        list_sort(list(DISTINCT kind)) AS kinds, min(fiscal_year_first) AS year_first,
        max(coalesce(fiscal_year_last, fiscal_year_first)) AS year_last
      FROM documents GROUP BY body_id),
    p AS (SELECT body_id, count(*) AS n FROM projects GROUP BY body_id),
    latest AS (
      SELECT body_id, document_id FROM documents WHERE kind = 'plan'
      QUALIFY row_number() OVER (
        PARTITION BY body_id ORDER BY fiscal_year_first DESC NULLS LAST, document_id) = 1),
    planned AS (
      SELECT latest.body_id, count(o.document_id) AS n
      FROM latest LEFT JOIN projects o ON o.document_id = latest.document_id
      GROUP BY latest.body_id),
    r AS (SELECT body_id, count(*) AS n FROM risks GROUP BY body_id),
    f AS (
      SELECT body_id, count(*) FILTER (NOT ${isAboutReading}) AS n,
        count(*) FILTER (${isAboutReading}) AS n_reading
      FROM findings GROUP BY body_id)
    SELECT b.body_id, coalesce(held.kinds, []) AS document_kinds,
      CAST(coalesce(held.n, 0) AS INTEGER) AS n_documents,
      CAST(coalesce(held.n_plans, 0) AS INTEGER) AS n_plans,
      CAST(coalesce(held.n_reports, 0) AS INTEGER) AS n_reports,
      CAST(coalesce(p.n, 0) AS INTEGER) AS n_projects,
      CAST(planned.n AS INTEGER) AS n_plan_projects,
      CAST(coalesce(r.n, 0) AS INTEGER) AS n_risks,
      CAST(coalesce(f.n, 0) AS INTEGER) AS n_findings,
      CAST(coalesce(f.n_reading, 0) AS INTEGER) AS n_reading_findings,
      held.year_first AS fiscal_year_first, held.year_last AS fiscal_year_last
    FROM bodies b LEFT JOIN held USING (body_id) LEFT JOIN p USING (body_id)
    LEFT JOIN planned USING (body_id) LEFT JOIN r USING (body_id) LEFT JOIN f USING (body_id)`;
}
