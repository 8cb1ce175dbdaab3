import { amounts, isCellUnsure } from '../../data/relations/cells.ts';
import { whereDocumentYears } from '../../data/relations/documentYears.ts';
import { dimension } from '../../data/relations/expressions.ts';
import { allOf, isAnyOf, name, sql, type Sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import { type Filter, whereBody, whereProject } from './filter.ts';

const shape = {
  project_id: 'text',
  document_id: 'text',
  document_kind: 'text',
  fiscal_year_first: 'integer?',
  fiscal_year_last: 'integer?',
  report_months: 'integer?',
  body_id: 'text?',
  body_name: 'text?',
  ordinal: 'integer',
  seq: 'text?',
  dimension: 'text',
  strategy_no: 'integer?',
  dimension_no: 'integer?',
  mission_code: 'text?',
  sub_mission_code: 'text?',
  canonical_mission: 'text?',
  name: 'text',
  kind: 'text',
  remark: 'text?',
  kpi: 'text?',
  unit: 'text?',
  target_quantity: 'double?',
  target_text: 'text?',
  responsible_unit: 'text?',
  outcome: 'text?',
  status: 'text',
  progress_percent: 'double?',
  quarters: 'integers?',
  approaches: 'texts?',
  needs_no_budget: 'boolean',
  budget_satang: 'satang?',
  disbursed_satang: 'satang?',
  n_years_stated: 'integer',
  budget_unsure: 'boolean',
  disbursed_unsure: 'boolean',
  confidence: 'double',
  doubtful_fields: 'texts',
  evidence_id: 'text',
  budget_evidence_id: 'text?',
  disbursed_evidence_id: 'text?',
} as const;

/**
 * A project as its document prints it. `budget_satang` and `disbursed_satang` are totals over the
 * fiscal years asked for, by the source rule of cells.ts; NULL where no amount is printed.
 * `n_years_stated` counts the years with a printed budget; `budget_evidence_id` and
 * `disbursed_evidence_id` are the cells of the first year.
 */
export type ProjectRow = RowOfShape<typeof shape>;

/** The columns a project table can be sorted by, and what they sort on. */
const sortable = {
  body_name: sql`body_name`,
  document_kind: sql`document_kind`,
  fiscal_year_first: sql`fiscal_year_first`,
  ordinal: sql`ordinal`,
  dimension: sql`dimension`,
  canonical_mission: sql`canonical_mission`,
  name: sql`name`,
  kind: sql`kind`,
  responsible_unit: sql`responsible_unit`,
  target_quantity: sql`target_quantity`,
  status: sql`status`,
  progress_percent: sql`progress_percent`,
  budget_satang: sql`budget_satang`,
  disbursed_satang: sql`disbursed_satang`,
  confidence: sql`confidence`,
} as const;

export type ProjectSort = keyof typeof sortable;
export const projectSorts = Object.keys(sortable) as ProjectSort[];

/** Which rows of the sorted table are wanted. */
export interface Page {
  readonly sort: ProjectSort;
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

export interface ProjectPage {
  readonly rows: readonly ProjectRow[];
  /** Rows of the whole table, all pages. */
  readonly total: number;
}

/**
 * One page of the projects of every document the filter lets through. Rows without a value in the
 * sorted column come last either way; equal rows keep the order of their document.
 */
export async function projectTable(
  engine: Engine,
  filter: Filter,
  page: Page,
  signal?: AbortSignal,
): Promise<ProjectPage> {
  const direction = page.descending ? sql`DESC` : sql`ASC`;
  const rows = ask(
    engine,
    reads,
    shape,
    sql`SELECT * FROM (${projectRows(filter)}) ORDER BY ${sortable[page.sort]} ${direction} NULLS LAST,
      document_id, ordinal LIMIT ${page.limit} OFFSET ${page.offset}`,
    signal,
    { filter },
  );
  const count = ask(
    engine,
    reads,
    { total: 'integer' } as const,
    sql`SELECT CAST(count(*) AS INTEGER) AS total FROM (${projectRows(filter)})`,
    signal,
    { filter },
  );
  // Awaited together: an aborted pair must not leave one rejection without a taker.
  const [found, counted] = await Promise.all([rows, count]);
  return { rows: found, total: counted[0]!.total };
}

/** One project by its id, or null. */
export async function projectById(
  engine: Engine,
  projectId: string,
  signal?: AbortSignal,
): Promise<ProjectRow | null> {
  const query = selectProjects(sql`p.project_id = ${projectId}`, []);
  return (await ask(engine, reads, shape, query, signal, { record: projectId }))[0] ?? null;
}

function projectRows(filter: Filter): Sql {
  const where = allOf([whereBody(filter), whereProject(filter), whereDocumentYears(filter.years)]);
  return selectProjects(where, filter.years);
}

function selectProjects(where: Sql, years: readonly number[]): Sql {
  return sql`WITH ${amounts()}
    SELECT p.project_id, p.document_id, any_value(d.kind) AS document_kind,
      any_value(d.fiscal_year_first) AS fiscal_year_first,
      any_value(d.fiscal_year_last) AS fiscal_year_last,
      any_value(d.report_months) AS report_months,
      p.body_id, any_value(b.name_th) AS body_name, any_value(${dimension()}) AS dimension,
      ${plainColumns()},
      CAST(sum(m.budget_satang) AS BIGINT) AS budget_satang,
      CAST(sum(m.disbursed_satang) AS BIGINT) AS disbursed_satang,
      CAST(count(m.budget_satang) AS INTEGER) AS n_years_stated,
      bool_or(${isCellUnsure('budget_baht')}) AS budget_unsure,
      bool_or(${isCellUnsure('disbursed_baht')}) AS disbursed_unsure,
      arg_min(m.evidence_id, m.fiscal_year) AS budget_evidence_id,
      arg_min(paid.evidence_id, m.fiscal_year) AS disbursed_evidence_id
    FROM projects p JOIN documents d ON d.document_id = p.document_id
    LEFT JOIN bodies b ON b.body_id = p.body_id
    LEFT JOIN amounts m ON m.project_id = p.project_id AND ${isAnyOf(sql`m.fiscal_year`, years)}
    LEFT JOIN field_evidence paid ON paid.record_id = m.project_id
      AND paid.field = concat('disbursed_baht.', m.fiscal_year, '.', m.source)
    WHERE ${where} GROUP BY ALL`;
}

function plainColumns(): Sql {
  const columns = plain.map((column) => name(column));
  return {
    text: columns.map((column) => `p.${column.text}`).join(', '),
    params: [],
  };
}

const plain = [
  'ordinal',
  'seq',
  'strategy_no',
  'dimension_no',
  'mission_code',
  'sub_mission_code',
  'canonical_mission',
  'name',
  'kind',
  'remark',
  'kpi',
  'unit',
  'target_quantity',
  'target_text',
  'responsible_unit',
  'outcome',
  'status',
  'progress_percent',
  'quarters',
  'approaches',
  'needs_no_budget',
  'confidence',
  'doubtful_fields',
  'evidence_id',
] as const;

const reads = {
  bodies: ['body_id', 'name_th', 'body_type', 'province_code'],
  documents: ['document_id', 'kind', 'fiscal_year_first', 'fiscal_year_last', 'report_months'],
  projects: ['project_id', 'document_id', 'body_id', ...plain],
  project_budgets: [
    'project_id',
    'fiscal_year',
    'source',
    'budget_baht',
    'disbursed_baht',
    'confidence',
    'evidence_id',
  ],
  field_evidence: ['record_id', 'field', 'evidence_id'],
} as const;
