import { latestReports } from './reports.ts';
import { documentsOf, signalItems } from './signalItems.ts';
import { sql, type Sql } from './sql.ts';

/** The parts of every body's components of the signal index in a fiscal year. */
export function signalPartsOf(year: number): Sql {
  return sql`WITH ${signalItems(year)}
    SELECT i.body_id, i.component, i.part, CAST(count(*) AS INTEGER) AS n_items,
      CAST(count(*) FILTER (i.item_range[2] - i.item_range[1] = 1) AS INTEGER) AS n_unknown,
      CAST(sum(i.item_range[1]) AS DOUBLE) AS low, CAST(sum(i.item_range[2]) AS DOUBLE) AS high
    FROM items i GROUP BY i.body_id, i.component, i.part`;
}

/** The bodies with a document of a fiscal year: how many cover it, and the projects that speak. */
export function signalBodiesOf(year: number): Sql {
  return sql`WITH ${latestReports()}, ${documentsOf(year)},
    speaking AS (
      SELECT body_id, document_id FROM plan
      UNION ALL SELECT body_id, document_id FROM report
      WHERE body_id NOT IN (SELECT body_id FROM plan)),
    sizes AS (
      SELECT s.body_id, count(*) AS n FROM speaking s
      JOIN projects p ON p.document_id = s.document_id GROUP BY s.body_id),
    counts AS (
      SELECT body_id, count(*) AS n, count(*) FILTER (kind = 'plan') AS n_plans,
        count(*) FILTER (kind = 'progress_report') AS n_reports
      FROM held GROUP BY body_id)
    SELECT counts.body_id, CAST(counts.n AS INTEGER) AS n_documents,
      CAST(counts.n_plans AS INTEGER) AS n_plans, CAST(counts.n_reports AS INTEGER) AS n_reports,
      CAST(coalesce(sizes.n, 0) AS INTEGER) AS n_projects
    FROM counts LEFT JOIN sizes USING (body_id)`;
}
