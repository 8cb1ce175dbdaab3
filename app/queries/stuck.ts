import { isCellUnsure } from '../../data/relations/cells.ts';
import { cellCounts, dimension, isStuck, sumOf } from '../../data/relations/expressions.ts';
import { latestReports } from '../../data/relations/reports.ts';
import { allOf, isAnyOf, sql, type Sql } from '../../data/relations/sql.ts';
import { shareOfYearGone } from '../format/fiscal.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import { type Filter, whereBody, whereProject } from './filter.ts';

const row = {
  project_id: 'text',
  document_id: 'text',
  body_id: 'text?',
  body_name: 'text?',
  province_th: 'text?',
  title: 'text?',
  fiscal_year: 'integer?',
  report_months: 'integer?',
  ordinal: 'integer',
  dimension: 'text',
  mission_code: 'text?',
  name: 'text',
  responsible_unit: 'text?',
  outcome: 'text?',
  quarters: 'integers?',
  needs_no_budget: 'boolean',
  budget_satang: 'satang?',
  disbursed_satang: 'satang?',
  budget_unsure: 'boolean',
  disbursed_unsure: 'boolean',
  confidence: 'double',
  doubtful_fields: 'texts',
  evidence_id: 'text',
  budget_evidence_id: 'text?',
  disbursed_evidence_id: 'text?',
  status_evidence_id: 'text?',
  line_first: 'integer?',
  line_last: 'integer?',
} as const;

const counts = {
  body_id: 'text?',
  body_name: 'text?',
  responsible_unit: 'text?',
} as const;
const budgetByUnit = { ...counts, budget_satang: 'satang?', ...cellCounts } as const;
const disbursedByUnit = { ...counts, disbursed_satang: 'satang?', ...cellCounts } as const;

const report = {
  document_id: 'text',
  body_id: 'text?',
  body_name: 'text?',
  title: 'text?',
  fiscal_year: 'integer?',
  report_months: 'integer?',
  n_projects: 'integer',
  n_in_progress: 'integer',
} as const;

/**
 * A project its report calls "in progress". Money in satang, NULL where none is printed;
 * `year_gone` is the share of the fiscal year gone at the report's date, 0 to 1. Evidence: of the
 * name, of the budget, of what was paid out, and of the words of the status.
 */
export type StuckProject = RowOfShape<typeof row> & { readonly year_gone: number | null };
/** Projects in progress of one responsible unit: `n_cells` projects, what they plan and paid. */
export interface StuckUnit {
  readonly body_id: string | null;
  readonly body_name: string | null;
  readonly responsible_unit: string | null;
  readonly n_projects: number;
  readonly budget: RowOfShape<typeof budgetByUnit>;
  readonly disbursed: RowOfShape<typeof disbursedByUnit>;
}
/** A report that was asked, and how many of its projects are in progress. */
export type StuckReport = RowOfShape<typeof report> & { readonly year_gone: number | null };

/** Projects in progress in the latest report of each body and year, by body and document order. */
export async function stuck(
  engine: Engine,
  filter: Filter,
  signal?: AbortSignal,
): Promise<StuckProject[]> {
  const query = sql`WITH ${stuckCells(filter)} SELECT * FROM cells
    ORDER BY body_name NULLS LAST, document_id, ordinal`;
  const rows = await ask(engine, reads, row, query, signal, { filter });
  return rows.map((item) => ({ ...item, year_gone: shareOfYearGone(item.report_months) }));
}

/** The same projects counted and summed by body and responsible unit, the largest count first. */
export async function stuckByUnit(
  engine: Engine,
  filter: Filter,
  signal?: AbortSignal,
): Promise<StuckUnit[]> {
  const grouped = (part: 'budget' | 'disbursed') => sql`WITH ${stuckCells(filter)}
    SELECT body_id, body_name, responsible_unit, ${sumOf(part)} FROM cells c
    GROUP BY ALL ORDER BY n_cells DESC, body_name NULLS LAST, body_id, responsible_unit NULLS LAST`;
  const [budget, disbursed] = await Promise.all([
    ask(engine, reads, budgetByUnit, grouped('budget'), signal, { filter }),
    ask(engine, reads, disbursedByUnit, grouped('disbursed'), signal, { filter }),
  ]);
  return budget.map((item, index) => ({
    body_id: item.body_id,
    body_name: item.body_name,
    responsible_unit: item.responsible_unit,
    n_projects: item.n_cells,
    budget: item,
    disbursed: disbursed[index]!,
  }));
}

/**
 * The reports asked, each with all its projects that pass the filter and those in progress; the
 * filter's statuses are left aside, so that the share is one of all.
 */
export async function stuckReports(
  engine: Engine,
  filter: Filter,
  signal?: AbortSignal,
): Promise<StuckReport[]> {
  const open: Filter = { ...filter, statuses: [] };
  const query = sql`WITH ${latestReports()}
    SELECT r.document_id, r.body_id, b.name_th AS body_name, r.title, r.fiscal_year,
      r.report_months, CAST(count(p.project_id) AS INTEGER) AS n_projects,
      CAST(count(*) FILTER (${isStuck()}) AS INTEGER) AS n_in_progress
    FROM latest_reports r LEFT JOIN bodies b ON b.body_id = r.body_id
    LEFT JOIN projects p ON p.document_id = r.document_id AND ${whereProject(open)}
    WHERE ${whereBody(open)} AND ${isAnyOf(sql`r.fiscal_year`, open.years)}
    GROUP BY ALL ORDER BY body_name NULLS LAST, r.fiscal_year, r.document_id`;
  const rows = await ask(engine, reads, report, query, signal, { filter });
  return rows.map((item) => ({ ...item, year_gone: shareOfYearGone(item.report_months) }));
}

function stuckCells(filter: Filter): Sql {
  const where = allOf([
    isStuck(),
    whereBody(filter),
    whereProject(filter),
    isAnyOf(sql`r.fiscal_year`, filter.years),
  ]);
  // The year is compared before the join: an OR among its conditions would have every project
  // compared with every amount.
  return sql`${latestReports()},
  reported AS (
    SELECT m.* FROM project_budgets m JOIN latest_reports r ON r.document_id = m.document_id
    WHERE m.source = 'report' AND (m.fiscal_year = r.fiscal_year OR r.fiscal_year IS NULL)),
  cells AS (
    SELECT p.project_id, p.document_id, r.body_id, b.name_th AS body_name, b.province_th, r.title,
      r.fiscal_year, r.report_months, p.ordinal, ${dimension()} AS dimension, p.mission_code,
      p.name, p.responsible_unit, p.outcome, p.quarters, p.needs_no_budget,
      m.budget_satang, m.disbursed_satang,
      ${isCellUnsure('budget_baht')} AS budget_unsure,
      ${isCellUnsure('disbursed_baht')} AS disbursed_unsure,
      p.confidence, p.doubtful_fields, p.evidence_id, m.evidence_id AS budget_evidence_id,
      paid.evidence_id AS disbursed_evidence_id,
      s.evidence_id AS status_evidence_id, e.line_first, e.line_last
    FROM latest_reports r JOIN projects p ON p.document_id = r.document_id
    LEFT JOIN bodies b ON b.body_id = r.body_id
    LEFT JOIN reported m ON m.project_id = p.project_id
    LEFT JOIN field_evidence paid ON paid.record_id = p.project_id
      AND paid.field = concat('disbursed_baht.', m.fiscal_year, '.', m.source)
    LEFT JOIN field_evidence s ON s.record_id = p.project_id AND s.field = 'status'
    LEFT JOIN evidence e ON e.document_id = p.document_id AND e.evidence_id = p.evidence_id
    WHERE ${where})`;
}

const reads = {
  bodies: ['body_id', 'name_th', 'body_type', 'province_th', 'province_code'],
  documents: ['document_id', 'body_id', 'kind', 'title', 'fiscal_year_first', 'report_months'],
  projects: [
    'project_id',
    'document_id',
    'ordinal',
    'mission_code',
    'canonical_mission',
    'name',
    'kpi',
    'responsible_unit',
    'outcome',
    'status',
    'quarters',
    'needs_no_budget',
    'confidence',
    'doubtful_fields',
    'evidence_id',
  ],
  project_budgets: [
    'document_id',
    'project_id',
    'fiscal_year',
    'source',
    'budget_baht',
    'disbursed_baht',
    'confidence',
    'evidence_id',
  ],
  field_evidence: ['record_id', 'field', 'evidence_id'],
  evidence: ['document_id', 'evidence_id', 'line_first', 'line_last'],
} as const;
