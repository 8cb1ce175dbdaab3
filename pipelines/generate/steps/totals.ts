import words from '../../../data/reference/synthetic/words.json' with { type: 'json' };
import { literal } from '../../write/database.ts';

const { printed } = words;
const TOTAL_LINE = 120;

/**
 * `total_row` and `stated_totals`: what plans and reports say their rows come to; one total of
 * money in fifty is not what its rows give.
 */
export function totalsStep(): string[] {
  return [computed(), stated(), table()];
}

function computed(): string {
  const said = (key: 'total_budget' | 'total_projects' | 'total_completed' | 'total_disbursed') =>
    literal(printed[key]);
  return `CREATE OR REPLACE TEMP TABLE computed AS
    SELECT plan_id AS document_id, any_value(body_id) AS body_id, 'document' AS scope, 'projects' AS measure, NULL::INTEGER AS fiscal_year,
      count(*) AS value, ${said('total_projects')} AS said, 0 AS n, 0 AS unread FROM plan_row GROUP BY plan_id
    UNION ALL
    SELECT plan_id, any_value(body_id), mission_code[1], 'projects', NULL, count(*), ${said('total_projects')}, 10 + CAST(mission_code[1] AS INTEGER), 0
      FROM plan_row GROUP BY plan_id, mission_code[1]
    UNION ALL
    SELECT p.plan_id, any_value(body_id), 'document', 'budget', m.fiscal_year, coalesce(sum(m.budget), 0), ${said('total_budget')},
      1 + m.fiscal_year - p.first, count(*) FILTER (is_unread) FROM plan_row p JOIN plan_money m USING (key)
      GROUP BY p.plan_id, p.first, m.fiscal_year
    UNION ALL
    SELECT report_id, any_value(body_id), 'document', 'projects', fiscal_year, count(*), ${said('total_projects')}, 0, 0 FROM report_row GROUP BY report_id, fiscal_year
    UNION ALL
    SELECT report_id, any_value(body_id), 'document', 'completed_projects', fiscal_year, count(*) FILTER (status = 'completed'), ${said('total_completed')}, 1, 0
      FROM report_row GROUP BY report_id, fiscal_year
    UNION ALL
    SELECT report_id, any_value(body_id), 'document', 'budget', fiscal_year, coalesce(sum(budget), 0), ${said('total_budget')}, 2, count(*) FILTER (is_unread)
      FROM report_row GROUP BY report_id, fiscal_year
    UNION ALL
    SELECT report_id, any_value(body_id), 'document', 'disbursed', fiscal_year, coalesce(sum(disbursed), 0), ${said('total_disbursed')}, 3, 0
      FROM report_row GROUP BY report_id, fiscal_year`;
}

function stated(): string {
  return `CREATE OR REPLACE TEMP TABLE total_row AS
    WITH drawn AS (SELECT *, lo('total ' || document_id || ' ' || n) AS g FROM computed WHERE pick(lo('totals ' || document_id), 0, 100) < 75),
    told AS (SELECT *, CASE WHEN measure IN ('budget', 'disbursed') AND value > 0 AND unread = 0 AND pick(g, 0, 50) = 0
      THEN value + ladder(pick(g, 16, 20)) ELSE value END AS stated FROM drawn),
    prints AS (SELECT *, format('{:,}', CAST(stated AS BIGINT)) AS figure, ${TOTAL_LINE} + n AS line FROM told),
    rows AS (SELECT *, concat_ws(chr(9), said, figure) AS print FROM prints)
    SELECT *, place_id(document_id, line, print) AS evidence_id FROM rows`;
}

function table(): string {
  return `CREATE OR REPLACE TEMP TABLE stated_totals AS
    SELECT document_id, scope, measure, CAST(fiscal_year AS INTEGER) AS fiscal_year, CAST(stated AS DOUBLE) AS stated_value, figure AS stated_text,
      CAST(value AS DOUBLE) AS computed_value, 1.0::DOUBLE AS confidence, evidence_id FROM total_row`;
}
