import names from '../../../data/reference/synthetic/names.json' with { type: 'json' };
import words from '../../../data/reference/synthetic/words.json' with { type: 'json' };
import { literal } from '../../write/database.ts';

const { printed } = words;
/** Line of a document on which its first project is printed, less one. */
export const PROJECT_LINE = 30;

/** Of a hundred projects of a 12-month report, those completed where a body is not late. */
const COMPLETED = `CASE body_type WHEN 'pao' THEN 86 WHEN 'city_municipality' THEN 88
  WHEN 'town_municipality' THEN 85 WHEN 'special' THEN 80 WHEN 'subdistrict_municipality' THEN 82 ELSE 78 END`;

/** An amount as it stands in print: digits with commas, or what stands in its place. */
function inPrint(amount: string, nothing: string, isUnread: string): string {
  return `CASE WHEN ${isUnread} THEN ${literal(printed.unread)}
    WHEN ${nothing} = 'no_budget' THEN ${literal(printed.no_budget)}
    WHEN ${amount} IS NULL THEN ${literal(printed.dash)} ELSE format('{:,}', ${amount}) END`;
}

/** `plan_row`: the projects of the published plans, each with its printed row. */
export function planRowsStep(): string[] {
  return [
    `CREATE OR REPLACE TEMP TABLE plan_row AS
      WITH printed AS (SELECT key, string_agg(${inPrint('budget', 'nothing', 'is_unread')}, chr(9) ORDER BY fiscal_year) AS amounts
        FROM plan_money WHERE is_planned GROUP BY key),
      rows AS (SELECT w.*, plan_id || '.p' || lpad(CAST(ordinal AS VARCHAR), 3, '0') AS project_id,
        ${PROJECT_LINE} + ordinal AS line,
        concat_ws(chr(9), CAST(ordinal AS VARCHAR), name, amounts, responsible_unit) AS print
        FROM work w JOIN printed USING (key) WHERE is_planned AND plan_id IN (SELECT plan_id FROM plan WHERE NOT plan_missing))
      SELECT *, place_id(plan_id, line, print) AS evidence_id FROM rows`,
  ];
}

/** `report_row`: the projects of the progress reports, with status and money, each with its printed row. */
export function reportRowsStep(): string[] {
  return [reported(), withMoney(), printedReport()];
}

function reported(): string {
  const year = literal(names.year);
  return `CREATE OR REPLACE TEMP TABLE reported AS
    WITH each AS (SELECT r.report_id, r.fiscal_year, r.months, r.late, w.* EXCLUDE (late, first, size, step, framework, last),
        w.first, w.framework, w.ordinal AS plan_ordinal,
        lo('r' || w.key || ' ' || r.fiscal_year || ' ' || r.months) AS g, hi('r' || w.key || ' ' || r.fiscal_year || ' ' || r.months) AS h
      FROM report r JOIN work w ON w.k = r.k AND w.first = r.first),
    kept AS (SELECT * EXCLUDE (ordinal) FROM each WHERE pick(g, 0, 100) < CASE WHEN is_planned THEN 90 ELSE 12 END),
    rates AS (SELECT *, greatest(5, ${COMPLETED} - late - CASE WHEN fiscal_year IN (2563, 2564) THEN 10 ELSE 0 END
        - CASE WHEN months = 6 THEN 45 ELSE 0 END) AS rate FROM kept)
    SELECT * EXCLUDE (name, rate), row_number() OVER (PARTITION BY report_id ORDER BY mission_code, NOT is_planned, plan_ordinal) AS ordinal,
      name || CASE WHEN is_varied AND pick(h, 0, 100) < 46 THEN ${year} || fiscal_year ELSE '' END AS name,
      CASE WHEN pick(g, 16, 100) < rate THEN 'completed' ELSE CASE
        WHEN pick(g, 32, 100) < 36 THEN 'in_progress' WHEN pick(g, 32, 100) < 62 THEN 'not_started'
        WHEN pick(g, 32, 100) < 70 THEN 'cancelled' WHEN pick(g, 32, 100) < 90 THEN 'reported' ELSE 'not_stated' END END AS status
    FROM rates`;
}

/** Money of the report: the plan's amount of the year, now and then less, and what was paid of it. */
function withMoney(): string {
  const part = (from: number, among: number) =>
    `budget * (${from} + pick(h, 32, ${among})) // 100 // 50 * 50`;
  return `CREATE OR REPLACE TEMP TABLE spent AS
    WITH planned AS (SELECT r.*, m.is_unread,
        CASE WHEN m.budget >= 1000 AND pick(h, 16, 100) < 10 THEN m.budget // 10 * 9 ELSE m.budget END AS budget
      FROM reported r JOIN plan_money m ON m.key = r.key AND m.fiscal_year = r.fiscal_year),
    draws AS (SELECT *, pick(h, 48, 1000) AS paid FROM planned)
    SELECT * EXCLUDE (paid), CASE WHEN budget IS NULL THEN NULL
      WHEN budget = 0 THEN CASE WHEN paid < 600 THEN 0 END
      WHEN paid < 20 AND budget >= 1000 AND status IN ('completed', 'in_progress', 'reported') THEN ${part(105, 45)}
      WHEN status = 'completed' THEN CASE WHEN paid < 600 THEN budget WHEN paid < 950 THEN ${part(60, 40)}
        WHEN paid < 975 THEN 0 END
      WHEN status = 'in_progress' THEN CASE WHEN paid < 400 THEN ${part(10, 50)} WHEN paid < 750 THEN 0 END
      WHEN status IN ('not_started', 'cancelled') THEN CASE WHEN paid < 700 THEN 0 END
      WHEN status = 'reported' THEN CASE WHEN paid < 600 THEN ${part(70, 31)} END END AS disbursed
    FROM draws`;
}

function printedReport(): string {
  const states = ['completed', 'in_progress', 'not_started', 'cancelled'] as const;
  const told = states.map((status) => `WHEN ${literal(status)} THEN ${literal(printed[status])}`);
  return `CREATE OR REPLACE TEMP TABLE report_row AS
    WITH told AS (SELECT *, CASE WHEN status = 'reported' THEN one_of(getvariable('results'), h, 8) END AS result FROM spent),
    rows AS (SELECT *, report_id || '.p' || lpad(CAST(ordinal AS VARCHAR), 3, '0') AS project_id,
      ${PROJECT_LINE} + ordinal AS line,
      concat_ws(chr(9), CAST(ordinal AS VARCHAR), name, ${inPrint('budget', 'nothing', 'is_unread')},
        ${inPrint('disbursed', `''`, 'false')},
        coalesce(CASE status ${told.join(' ')} END, result, ${literal(printed.dash)}), responsible_unit) AS print
      FROM told)
    SELECT *, place_id(report_id, line, print) AS evidence_id FROM rows`;
}

/** `projects`: of plans and of reports. */
export function projectsStep(): string[] {
  const alike = `body_id, CAST(ordinal AS INTEGER) AS ordinal, CAST(ordinal AS VARCHAR) AS seq, NULL::INTEGER AS strategy_no,
    CAST(mission_code[1] AS INTEGER) AS dimension_no, mission_code, NULL::VARCHAR AS sub_mission_code,
    canonical AS canonical_mission, name, kind, NULL::VARCHAR AS remark, NULL::VARCHAR AS approach_text, kpi, unit,
    target_quantity, NULL::VARCHAR AS target_text, responsible_unit`;
  const doubt = (isUnread: string) => `
    CASE WHEN ${isUnread} THEN 0.9 WHEN is_unit_unsure THEN 0.96 ELSE 1.0 END::DOUBLE AS confidence,
    CASE WHEN ${isUnread} THEN ['budget_baht'] WHEN is_unit_unsure THEN ['responsible_unit'] ELSE [] END::VARCHAR[] AS doubtful_fields`;
  return [
    `CREATE OR REPLACE TEMP TABLE projects AS
      SELECT project_id, plan_id AS document_id, ${alike}, outcome, 'not_stated' AS status, NULL::DOUBLE AS progress_percent,
        CASE WHEN pick(f, 8, 3) = 0 THEN [1 + pick(f, 24, 4)] END::INTEGER[] AS quarters, NULL::VARCHAR[] AS approaches,
        nothing = 'no_budget' AS needs_no_budget, ${doubt(`nothing = 'unread'`)}, evidence_id
      FROM (SELECT *, pick(f, 40, 50) = 0 AS is_unit_unsure FROM plan_row)
      UNION ALL
      SELECT project_id, report_id AS document_id, ${alike}, result AS outcome, status, NULL, NULL, NULL,
        nothing = 'no_budget', ${doubt('is_unread')}, evidence_id
      FROM (SELECT *, pick(h, 24, 50) = 0 AS is_unit_unsure FROM report_row)`,
  ];
}

/** `sheet_row`: detail sheets of some plans for their first year; one of fifty tells another amount. */
export function sheetsStep(): string[] {
  return [
    `CREATE OR REPLACE TEMP TABLE sheet_row AS
      WITH sheets AS (SELECT p.*, m.budget AS table_baht, m.fiscal_year, lo('s' || p.key) AS g
        FROM plan_row p JOIN plan_money m ON m.key = p.key AND m.fiscal_year = p.first
        WHERE p.nothing = 'amount' AND m.budget > 0 AND pick(lo('sheets ' || p.k || ' ' || p.first), 0, 100) < 15),
      amounts AS (SELECT project_id, plan_id, body_id, ordinal, name, fiscal_year, evidence_id AS table_place, table_baht,
        CASE WHEN pick(g, 0, 50) = 0 THEN table_baht * (2 + pick(g, 16, 9)) ELSE table_baht END AS budget,
        200 + 4 * ordinal AS sheet_line FROM sheets),
      rows AS (SELECT *, concat_ws(chr(9), ${literal(printed.total_budget)}, format('{:,}', budget)) AS print FROM amounts)
      SELECT *, place_id(plan_id, sheet_line, print) AS evidence_id FROM rows`,
  ];
}

/** `project_budgets`: from plan tables, detail sheets and reports. */
export function budgetsStep(): string[] {
  const money = (amount: string) => `CAST(${amount} AS DECIMAL(18,2))`;
  const sure = `CASE WHEN is_unread THEN 0.3 ELSE 1.0 END::DOUBLE`;
  return [
    `CREATE OR REPLACE TEMP TABLE project_budgets AS
      SELECT p.project_id, p.plan_id AS document_id, CAST(m.fiscal_year AS INTEGER) AS fiscal_year, 'plan_table' AS source,
        ${money('m.budget')} AS budget_baht, ${money('NULL')} AS disbursed_baht, ${sure} AS confidence, p.evidence_id
      FROM plan_row p JOIN plan_money m ON m.key = p.key
      UNION ALL
      SELECT project_id, plan_id, CAST(fiscal_year AS INTEGER), 'detail_sheet', ${money('budget')}, NULL, 1.0, evidence_id FROM sheet_row
      UNION ALL
      SELECT project_id, report_id, CAST(fiscal_year AS INTEGER), 'report', ${money('budget')}, ${money('disbursed')}, ${sure}, evidence_id
      FROM report_row`,
  ];
}
