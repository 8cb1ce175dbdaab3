import { join, sql, type Sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';

const shape = {
  record_id: 'text?',
  record_name: 'text?',
  field: 'text',
  value_text: 'text?',
  value_satang: 'satang?',
  value_number: 'double?',
  fiscal_year: 'integer?',
  needs_no_budget: 'boolean',
  confidence: 'double?',
  note: 'text?',
} as const;

/**
 * A value that was read from a printed place: of which record and field, as text (codes as the
 * contract has them, lists joined by commas), as money, or as a number. All three NULL means that
 * the place was read as "not stated", or as "needs no budget" where the project says so. `confidence` NULL: the table keeps none for it.
 */
export type ReadValue = RowOfShape<typeof shape>;

/** Every value that was read from a printed place, whichever table holds it. */
export function valuesAt(
  engine: Engine,
  evidenceId: string,
  signal?: AbortSignal,
): Promise<ReadValue[]> {
  const parts = [
    fields(evidenceId),
    budgets(evidenceId),
    targets(evidenceId),
    results(evidenceId),
    complaints(evidenceId),
    totals(evidenceId),
    controls(evidenceId),
    issues(evidenceId),
  ];
  const query = sql`SELECT * FROM (${join(parts, ' UNION ALL ')})
    ORDER BY record_id NULLS LAST, fiscal_year NULLS FIRST, field, value_text`;
  return ask(engine, reads, shape, query, signal, { record: evidenceId });
}

const projectTexts = [
  'seq',
  'strategy_no',
  'dimension_no',
  'mission_code',
  'sub_mission_code',
  'canonical_mission',
  'name',
  'kind',
  'remark',
  'approach_text',
  'kpi',
  'unit',
  'target_text',
  'responsible_unit',
  'outcome',
  'status',
] as const;
const riskTexts = ['process', 'issue', 'level', 'likelihood', 'impact', 'score'] as const;

function fields(evidenceId: string): Sql {
  const texts = [
    ...projectTexts.map((field) => textOf(field, sql`p.`)),
    ...riskTexts.map((field) => textOf(field, sql`r.`)),
    sql`WHEN 'kept' THEN (SELECT text FROM evidence e WHERE e.evidence_id = f.evidence_id)`,
    sql`WHEN 'quarters' THEN array_to_string(p.quarters, ', ')`,
    sql`WHEN 'approaches' THEN array_to_string(p.approaches, ', ')`,
  ];
  return sql`SELECT f.record_id, coalesce(p.name, r.issue) AS record_name, f.column_name AS field,
      CASE f.column_name ${join(texts, ' ')} END AS value_text,
      CASE f.column_name WHEN 'budget_baht' THEN m.budget_satang
        WHEN 'disbursed_baht' THEN m.disbursed_satang END AS value_satang,
      CASE f.column_name WHEN 'target_quantity' THEN p.target_quantity
        WHEN 'progress_percent' THEN p.progress_percent END AS value_number,
      m.fiscal_year, m.project_id IS NOT NULL AND p.needs_no_budget AS needs_no_budget,
      f.confidence, f.note
    FROM (SELECT *, split_part(field, '.', 1) AS column_name,
        TRY_CAST(split_part(field, '.', 2) AS INTEGER) AS year, split_part(field, '.', 3) AS source
      FROM field_evidence WHERE evidence_id = ${evidenceId}
        AND split_part(field, '.', 1) NOT IN ('target', 'complaint', 'total')) f
    LEFT JOIN projects p ON p.project_id = f.record_id
    LEFT JOIN risks r ON r.risk_id = f.record_id
    LEFT JOIN project_budgets m ON m.project_id = f.record_id
      AND m.fiscal_year = f.year AND m.source = f.source`;
}

function textOf(field: (typeof projectTexts | typeof riskTexts)[number], of: Sql): Sql {
  const column: Sql = { text: field, params: [] };
  return sql`WHEN ${field} THEN CAST(${of}${column} AS VARCHAR)`;
}

function budgets(evidenceId: string): Sql {
  return sql`SELECT m.project_id, p.name, 'budget_baht', NULL, m.budget_satang, NULL,
      m.fiscal_year, p.needs_no_budget, m.confidence, NULL
    FROM project_budgets m JOIN projects p ON p.project_id = m.project_id
    WHERE m.evidence_id = ${evidenceId} AND NOT EXISTS (
      SELECT 1 FROM field_evidence f WHERE f.evidence_id = m.evidence_id
        AND f.record_id = m.project_id AND starts_with(f.field, 'budget_baht'))`;
}

/** Why a record without an id was read with doubt: the note of its place, named by what it is. */
function noteOf(evidenceId: string, what: 'target' | 'complaint' | 'total'): Sql {
  return sql`(SELECT any_value(note) FROM field_evidence
    WHERE evidence_id = ${evidenceId} AND split_part(field, '.', 1) = ${what})`;
}

function targets(evidenceId: string): Sql {
  return sql`SELECT NULL, NULL, metric, NULL, NULL, value, fiscal_year, FALSE,
      confidence, ${noteOf(evidenceId, 'target')}
    FROM targets WHERE evidence_id = ${evidenceId}`;
}

/** A row of published results holds five values at one place. */
function results(evidenceId: string): Sql {
  const points = (['score', 'iit', 'eit', 'oit'] as const).map((name) => {
    const column: Sql = { text: name, params: [] };
    return sql`SELECT body_id, fiscal_year, ${`result_${name}`} AS field,
        CAST(${column} AS DOUBLE) AS points, CAST(NULL AS VARCHAR) AS words
      FROM ita_results WHERE evidence_id = ${evidenceId} AND ${column} IS NOT NULL`;
  });
  const level = sql`SELECT body_id, fiscal_year, 'result_level', NULL, level
    FROM ita_results WHERE evidence_id = ${evidenceId} AND level IS NOT NULL`;
  return sql`SELECT NULL, b.name_th, v.field, v.words, NULL, v.points, v.fiscal_year, FALSE,
      NULL, NULL
    FROM (${join([...points, level], ' UNION ALL ')}) v
    LEFT JOIN bodies b ON b.body_id = v.body_id`;
}

function complaints(evidenceId: string): Sql {
  return sql`SELECT NULL, category, 'complaints', NULL, NULL, CAST(count AS DOUBLE), fiscal_year,
      FALSE, confidence, ${noteOf(evidenceId, 'complaint')}
    FROM complaints WHERE evidence_id = ${evidenceId}`;
}

function totals(evidenceId: string): Sql {
  return sql`SELECT NULL, scope, 'total_' || measure, NULL, NULL, stated_value, fiscal_year,
      FALSE, confidence, ${noteOf(evidenceId, 'total')}
    FROM stated_totals WHERE evidence_id = ${evidenceId}`;
}

function controls(evidenceId: string): Sql {
  return sql`SELECT c.risk_id, r.issue, 'control', c.control, NULL, NULL, NULL, FALSE,
      NULL, NULL
    FROM risk_controls c LEFT JOIN risks r ON r.risk_id = c.risk_id
    WHERE c.evidence_id = ${evidenceId}`;
}

function issues(evidenceId: string): Sql {
  return sql`SELECT risk_id, issue, 'issue', issue, NULL, NULL, NULL, FALSE, confidence, NULL
    FROM risks WHERE evidence_id = ${evidenceId} AND NOT EXISTS (
      SELECT 1 FROM field_evidence f WHERE f.evidence_id = ${evidenceId}
        AND f.record_id = risks.risk_id AND f.field = 'issue')`;
}

const reads = {
  evidence: ['evidence_id', 'text'],
  field_evidence: ['record_id', 'field', 'evidence_id', 'confidence', 'note'],
  projects: [
    'project_id',
    ...projectTexts,
    'quarters',
    'approaches',
    'target_quantity',
    'progress_percent',
    'needs_no_budget',
  ],
  risks: ['risk_id', ...riskTexts, 'confidence', 'evidence_id'],
  project_budgets: [
    'project_id',
    'fiscal_year',
    'source',
    'budget_baht',
    'disbursed_baht',
    'confidence',
    'evidence_id',
  ],
  targets: ['metric', 'fiscal_year', 'value', 'confidence', 'evidence_id'],
  ita_results: ['body_id', 'fiscal_year', 'score', 'iit', 'eit', 'oit', 'level', 'evidence_id'],
  bodies: ['body_id', 'name_th'],
  complaints: ['category', 'fiscal_year', 'count', 'confidence', 'evidence_id'],
  stated_totals: ['scope', 'measure', 'fiscal_year', 'stated_value', 'confidence', 'evidence_id'],
  risk_controls: ['risk_id', 'control', 'evidence_id'],
} as const;
