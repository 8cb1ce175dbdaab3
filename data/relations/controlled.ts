import { isUnsure } from './expressions.ts';
import { sql, type Sql } from './sql.ts';

/**
 * Common table expression `controlled`: risks with whether a control is named for them. A row that
 * prints several issues lists its controls once, under the first of them; so a control counts for
 * every issue of the same process in that document.
 */
export function controlled(): Sql {
  return sql`controlled AS (
    SELECT r.*, ${isUnsure(sql`r.confidence`)} AS unsure,
      r.risk_id IN (SELECT risk_id FROM risk_controls) OR coalesce(
        (r.document_id, r.process) IN (
          SELECT (first.document_id, first.process) FROM risk_controls k
          JOIN risks first ON first.risk_id = k.risk_id WHERE first.process IS NOT NULL),
        FALSE) AS has_control
    FROM risks r)`;
}
