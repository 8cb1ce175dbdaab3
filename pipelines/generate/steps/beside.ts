import words from '../../../data/reference/synthetic/words.json' with { type: 'json' };
import { literal } from '../../write/database.ts';

const { printed } = words;
const RISK_LINE = 150;
const TARGET_LINE = 600;
const COMPLAINT_LINE = 640;

/** `risks` and `risk_controls` of most plans; some high risks have no control named. */
export function risksStep(): string[] {
  return [
    `CREATE OR REPLACE TEMP TABLE risk_row AS
      WITH numbered AS (SELECT plan_id, body_id, size, unnest(range(1, 4 + pick(lo('risks ' || plan_id), 16, 7))) AS ordinal
        FROM plan WHERE NOT plan_missing AND pick(lo('risks ' || plan_id), 0, 100) < 62),
      drawn AS (SELECT *, lo('k' || plan_id || ' ' || ordinal) AS g, hi('k' || plan_id || ' ' || ordinal) AS h FROM numbered),
      rows AS (SELECT *, plan_id || '.r' || lpad(CAST(ordinal AS VARCHAR), 3, '0') AS risk_id, ${RISK_LINE} + ordinal AS line,
        one_of(getvariable('processes'), g, 0) AS process, one_of(getvariable('issues'), g, 16) AS issue,
        pick(lo('scale ' || plan_id), 0, 3) = 0 AS is_scored, 1 + pick(g, 32, 5) AS likelihood, 1 + pick(g, 48, 5) AS impact,
        CASE WHEN pick(h, 0, 10) < 9 THEN 1 + pick(h, 16, 2) ELSE 0 END AS controls FROM drawn),
      levels AS (SELECT *, CASE WHEN likelihood * impact > 14 THEN 'very_high' WHEN likelihood * impact > 7 THEN 'high'
        WHEN likelihood * impact > 3 THEN 'medium' ELSE 'low' END AS level FROM rows),
      prints AS (SELECT *, concat_ws(chr(9), process, issue, CASE WHEN is_scored THEN likelihood || chr(9) || impact || chr(9) || (likelihood * impact)
        ELSE level END) AS print FROM levels)
      SELECT *, place_id(plan_id, line, print) AS evidence_id FROM prints`,
    `CREATE OR REPLACE TEMP TABLE risks AS SELECT risk_id, plan_id AS document_id, body_id, CAST(ordinal AS INTEGER) AS ordinal, process, issue,
      CASE WHEN is_scored THEN '5x5' ELSE 'words' END AS scale, CASE WHEN NOT is_scored THEN level END AS level,
      CASE WHEN is_scored THEN likelihood END AS likelihood, CASE WHEN is_scored THEN impact END AS impact,
      CASE WHEN is_scored THEN likelihood * impact END AS score, 1.0::DOUBLE AS confidence, evidence_id FROM risk_row`,
    `CREATE OR REPLACE TEMP TABLE risk_controls AS
      WITH each AS (SELECT *, unnest(range(1, controls + 1)) AS n FROM risk_row),
      matched AS (SELECT *, CASE WHEN pick(h, 32, 10) < 3 AND n = 1
        THEN plan_id || '.p' || lpad(CAST(1 + pick(h, 48, size) AS VARCHAR), 3, '0') END AS project_id FROM each)
      SELECT plan_id AS document_id, risk_id, CAST(n AS INTEGER) AS ordinal, one_of(getvariable('controls'), h, 8 * n) AS control,
        project_id, CASE WHEN project_id IS NOT NULL THEN 0.9 END::DOUBLE AS match_score, evidence_id FROM matched`,
  ];
}

/** `targets` of most plans: an ITA score that grows by a point a year, and for some fewer cases. */
export function targetsStep(): string[] {
  return [
    `CREATE OR REPLACE TEMP TABLE target_row AS
      WITH each AS (SELECT plan_id, body_id, first, lo('t' || plan_id) AS g, unnest(range(first, last + 1)) AS fiscal_year
        FROM plan WHERE NOT plan_missing),
      wanted AS (
        SELECT *, 'ita_score' AS metric, 80 + pick(g, 16, 9) + fiscal_year - first AS value, ${TARGET_LINE} + fiscal_year - first AS line,
          ${literal(printed.ita)} AS said FROM each WHERE pick(g, 0, 100) < 70
        UNION ALL
        SELECT *, 'corruption_case_reduction_pct', 10 * (fiscal_year - first + 1), ${TARGET_LINE + 20} + fiscal_year - first,
          ${literal(printed.reduction)} FROM each WHERE pick(g, 32, 100) < 40),
      prints AS (SELECT *, concat_ws(chr(9), said, CAST(fiscal_year AS VARCHAR), CAST(value AS VARCHAR)) AS print FROM wanted)
      SELECT *, place_id(plan_id, line, print) AS evidence_id FROM prints`,
    `CREATE OR REPLACE TEMP TABLE targets AS SELECT plan_id AS document_id, body_id, metric, CAST(fiscal_year AS INTEGER) AS fiscal_year,
      CAST(value AS DOUBLE) AS value, 1.0::DOUBLE AS confidence, evidence_id FROM target_row`,
  ];
}

/** `complaints` of some plans, for the three years before them. */
export function complaintsStep(): string[] {
  return [
    `CREATE OR REPLACE TEMP TABLE complaint_row AS
      WITH each AS (SELECT plan_id, body_id, y AS fiscal_year, c, lo('q' || plan_id || ' ' || y || ' ' || c) AS g,
          ${COMPLAINT_LINE} + 4 * (y - first + 3) + c AS line
        FROM plan, LATERAL (SELECT unnest(range(first - 3, first)) AS y), range(1, 5) v(c)
        WHERE NOT plan_missing AND pick(lo('complaints ' || plan_id), 0, 100) < 30),
      counts AS (SELECT *, getvariable('complaints')[c] AS category, CASE WHEN pick(g, 0, 10) > 0 THEN pick(g, 16, 6) * pick(g, 32, 4) END AS n FROM each),
      prints AS (SELECT *, concat_ws(chr(9), category, CAST(fiscal_year AS VARCHAR), coalesce(CAST(n AS VARCHAR), ${literal(printed.dash)})) AS print FROM counts)
      SELECT *, place_id(plan_id, line, print) AS evidence_id FROM prints`,
    `CREATE OR REPLACE TEMP TABLE complaints AS SELECT plan_id AS document_id, body_id, CAST(fiscal_year AS INTEGER) AS fiscal_year, category,
      n AS "count", NULL::INTEGER AS total, 1.0::DOUBLE AS confidence, evidence_id FROM complaint_row`,
  ];
}

/** `document_links` and `project_links`: plan, then report of 6 months, then of 12. */
export function linksStep(): string[] {
  return [
    `CREATE OR REPLACE TEMP TABLE document_links AS
      WITH halves AS (SELECT k, fiscal_year, report_id FROM report WHERE months = 6)
      SELECT r.plan_id AS from_document_id, r.report_id AS to_document_id, r.body_id, CAST(r.fiscal_year AS INTEGER) AS fiscal_year,
        r.months = 6 OR h.report_id IS NULL AS is_next
      FROM report r LEFT JOIN halves h ON h.k = r.k AND h.fiscal_year = r.fiscal_year WHERE NOT r.plan_missing
      UNION ALL
      SELECT h.report_id, r.report_id, r.body_id, CAST(r.fiscal_year AS INTEGER), true
      FROM report r JOIN halves h ON h.k = r.k AND h.fiscal_year = r.fiscal_year WHERE r.months = 12`,
    `CREATE OR REPLACE TEMP TABLE project_links AS
      WITH later AS (SELECT r.*, h.project_id AS half_id, h.name AS half_name, p.project_id AS plan_project, p.name AS plan_name
        FROM report_row r LEFT JOIN report_row h ON r.months = 12 AND h.months = 6 AND h.key = r.key AND h.fiscal_year = r.fiscal_year
        LEFT JOIN plan_row p ON p.key = r.key),
      linked AS (SELECT coalesce(half_id, plan_project) AS from_project_id, project_id AS to_project_id,
        name = coalesce(half_name, plan_name) AS is_same, budget FROM later)
      SELECT from_project_id, to_project_id, CASE WHEN is_same THEN 1.0 ELSE 0.93 END::DOUBLE AS match_score,
        CASE WHEN is_same THEN 1.0 ELSE 0.9 END::DOUBLE AS name_score, true AS mission_agrees,
        CASE WHEN budget IS NOT NULL THEN true END AS money_agrees, false AS is_doubtful
      FROM linked WHERE from_project_id IS NOT NULL`,
  ];
}
