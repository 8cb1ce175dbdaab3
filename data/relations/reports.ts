import { type Sql, sql } from './sql.ts';

/**
 * Common table expression `latest_reports`: the progress report that says most of a body's fiscal
 * year, the 12-month one before the 6-month one; a report whose body or year is unknown stands for
 * itself.
 */
export function latestReports(): Sql {
  return sql`latest_reports AS (
    SELECT document_id, body_id, title, report_months, fiscal_year_first AS fiscal_year
    FROM documents WHERE kind = 'progress_report'
    QUALIFY body_id IS NULL OR fiscal_year_first IS NULL OR row_number() OVER (
      PARTITION BY body_id, fiscal_year_first
      ORDER BY report_months DESC NULLS LAST, document_id) = 1)`;
}
