import rules from '../../../data/reference/rules.json' with { type: 'json' };
import { literal } from '../../write/database.ts';

/** `findings`: each planted contradiction, and what the statuses and amounts of reports leave open. */
export function findingsStep(): string[] {
  const parts = [exceeds(), sheets(), totals(), open(), undisbursed()];
  return [`CREATE OR REPLACE TEMP TABLE findings AS ${parts.join(' UNION ALL ')}`];
}

/** `rule_outcomes`: every rule for every plan and report; rules that nothing was drawn for could not judge. */
export function outcomesStep(): string[] {
  const all = rules.map(({ rule_id }) => `(${literal(rule_id)}, ${literal(judgedBy(rule_id))})`);
  return [
    `CREATE OR REPLACE TEMP TABLE judged AS
      SELECT plan_id AS document_id, body_id, true AS is_plan, NULL::INTEGER AS months, NULL::INTEGER AS fiscal_year, count(*) AS projects,
        count(*) FILTER (nothing = 'amount') AS paid FROM plan_row GROUP BY plan_id, body_id
      UNION ALL SELECT report_id, body_id, false, months, CAST(fiscal_year AS INTEGER), count(*),
        count(*) FILTER (budget > 0) FROM report_row GROUP BY report_id, body_id, months, fiscal_year`,
    `CREATE OR REPLACE TEMP TABLE rule_outcomes AS
      WITH flagged AS (SELECT document_id, rule_id, count(*) AS n, any_value(severity) AS severity FROM findings GROUP BY document_id, rule_id),
      stated AS (SELECT document_id, count(*) AS n FROM stated_totals WHERE measure IN ('budget', 'disbursed') GROUP BY document_id),
      sheets AS (SELECT plan_id AS document_id, count(*) AS n FROM sheet_row GROUP BY plan_id),
      each AS (SELECT d.*, r.rule_id, f.n AS n_flagged, f.severity, CASE r.way
          WHEN 'reading' THEN d.projects WHEN 'once' THEN 1
          WHEN 'report' THEN CASE WHEN NOT is_plan THEN d.paid END
          WHEN 'year_end' THEN CASE WHEN months = 12 THEN d.paid END
          WHEN 'total' THEN t.n WHEN 'sheet' THEN s.n END AS n_judged,
          CASE r.way WHEN 'report' THEN CASE WHEN is_plan THEN 'other_kind' END
            WHEN 'year_end' THEN CASE WHEN is_plan THEN 'other_kind' WHEN months = 6 THEN 'not_due' END
            WHEN 'total' THEN 'no_such_records' WHEN 'sheet' THEN 'no_such_records' END AS reason
        FROM judged d CROSS JOIN (VALUES ${all.join(', ')}) r(rule_id, way)
        LEFT JOIN flagged f ON f.document_id = d.document_id AND f.rule_id = r.rule_id
        LEFT JOIN stated t ON t.document_id = d.document_id LEFT JOIN sheets s ON s.document_id = d.document_id)
      SELECT document_id, rule_id, body_id, fiscal_year,
        CASE WHEN n_flagged > 0 THEN 'flagged' WHEN n_judged > 0 THEN 'clear' ELSE 'not_judged' END AS outcome,
        CAST(coalesce(greatest(n_judged, n_flagged), 0) AS INTEGER) AS n_judged, CAST(coalesce(n_flagged, 0) AS INTEGER) AS n_flagged, severity,
        CASE WHEN coalesce(n_flagged, 0) = 0 AND coalesce(n_judged, 0) = 0 THEN coalesce(reason, 'not_stated') END AS reason
      FROM each`,
  ];
}

const WAYS: Readonly<Record<string, readonly string[]>> = {
  reading: [
    'aligned_by_position',
    'cell_shifted',
    'malformed_number',
    'number_repaired',
    'template_text_left',
    'numbering_gap',
    'numbering_repeats',
    'row_broken_over_pages',
    'head_lost',
    'seq_missing',
    'text_of_other_script',
  ],
  once: ['body_uncertain', 'no_records'],
  report: ['disbursed_exceeds_budget'],
  year_end: ['open_at_year_end', 'planned_not_disbursed'],
  total: ['stated_total_differs'],
  sheet: ['sheet_differs_from_table'],
};

/** How many cases a rule could look at in an invented document, or that it was not drawn for. */
function judgedBy(rule: string): string {
  return Object.keys(WAYS).find((way) => WAYS[way]?.includes(rule)) ?? 'not_drawn';
}

interface Found {
  readonly rule: string;
  readonly from: string;
  readonly document: string;
  readonly subject: string;
  readonly project: string;
  /** Keys and values of the detail, as the database's json_object takes them. */
  readonly detail: string;
  readonly places: string;
}

function found({ rule, from, document, subject, project, detail, places }: Found): string {
  const severity = rules.find(({ rule_id }) => rule_id === rule)?.severity ?? 'info';
  return `SELECT ${document} || '.${rule}.' || ${subject} AS finding_id, ${literal(rule)} AS rule_id, ${literal(severity)} AS severity,
    body_id, ${document} AS document_id, ${project} AS project_id, CAST(json_object(${detail}) AS VARCHAR) AS detail,
    ${places} AS evidence_ids FROM ${from}`;
}

function exceeds(): string {
  return found({
    rule: 'disbursed_exceeds_budget',
    ...ofReport(`p' || ordinal || '.' || fiscal_year || '.report`),
    from: 'report_row WHERE disbursed > budget',
    detail: `'project_no', CAST(ordinal AS VARCHAR), 'name', name, 'fiscal_year', fiscal_year, 'budget_baht', budget,
      'disbursed_baht', disbursed, 'unsure', false`,
  });
}

function sheets(): string {
  return found({
    rule: 'sheet_differs_from_table',
    document: 'plan_id',
    project: 'project_id',
    subject: `'p' || ordinal || '.' || fiscal_year`,
    places: '[table_place, evidence_id]',
    from: 'sheet_row WHERE budget <> table_baht',
    detail: `'project_no', CAST(ordinal AS VARCHAR), 'name', name, 'fiscal_year', fiscal_year, 'table_baht', table_baht, 'sheet_baht', budget,
      'table_state', 'amount', 'sheet_state', 'amount', 'unsure', false, 'repair', NULL`,
  });
}

function totals(): string {
  return found({
    rule: 'stated_total_differs',
    document: 'document_id',
    project: 'NULL',
    subject: `scope || '-' || measure || '-' || fiscal_year || '-' || stated`,
    places: '[evidence_id]',
    from: `total_row WHERE stated <> value AND measure IN ('budget', 'disbursed')`,
    detail: `'scope', scope, 'measure', measure, 'fiscal_year', fiscal_year, 'fiscal_years', [fiscal_year], 'stated', stated, 'computed', value,
      'unread', 0, 'unsure', 0, 'may_be_unread', false, 'repair', NULL`,
  });
}

function open(): string {
  return found({
    rule: 'open_at_year_end',
    ...ofReport(`p' || ordinal || '`),
    from: `report_row WHERE months = 12 AND status IN ('in_progress', 'not_started')`,
    detail: `'ordinals', [ordinal], 'names', [name], 'fiscal_year', fiscal_year, 'status', status`,
  });
}

function undisbursed(): string {
  return found({
    rule: 'planned_not_disbursed',
    ...ofReport(`p' || ordinal || '.' || fiscal_year || '`),
    from: `report_row WHERE months = 12 AND status <> 'cancelled' AND budget > 0 AND coalesce(disbursed, 0) = 0`,
    detail: `'ordinals', [ordinal], 'names', [name], 'fiscal_year', fiscal_year, 'budget_baht', budget,
      'disbursed_state', CASE WHEN disbursed IS NULL THEN 'not_stated' ELSE 'zero' END`,
  });
}

function ofReport(subject: string) {
  const places = '[evidence_id]';
  return { document: 'report_id', project: 'project_id', subject: `'${subject}'`, places } as const;
}
