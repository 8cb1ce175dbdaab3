import { dimension, isUnsure } from './expressions.ts';
import { isAnyOf, sql, type Sql } from './sql.ts';

/**
 * Common table expression `document_years`: each plan and report once per fiscal year it covers;
 * once with no year where it names none.
 */
export function documentYears(): Sql {
  return sql`document_years AS (
    SELECT document_id, body_id, kind, fiscal_year_first, report_months, CAST(unnest(
      CASE WHEN fiscal_year_first IS NULL THEN [NULL]
      ELSE generate_series(fiscal_year_first, coalesce(fiscal_year_last, fiscal_year_first)) END
    ) AS INTEGER) AS fiscal_year
    FROM documents WHERE kind IN ('plan', 'progress_report'))`;
}

/**
 * Common table expression `speaking`: the one document that speaks for a body in a fiscal year, so
 * that a plan and a report of one year are never added together. A plan goes before a report, the
 * plan that begins later before the older one, the 12-month report before the 6-month one. Only
 * documents that hold a project with one of the statuses count, so that asking for a status asks
 * the report.
 */
export function speaking(statuses: readonly string[]): Sql {
  return sql`speaking AS (
    SELECT * FROM document_years
    WHERE body_id IS NOT NULL AND document_id IN (
      SELECT p.document_id FROM projects p WHERE ${isAnyOf(sql`p.status`, statuses)})
    QUALIFY row_number() OVER (PARTITION BY body_id, fiscal_year ORDER BY
      kind = 'plan' DESC, fiscal_year_first DESC, report_months DESC NULLS LAST, document_id) = 1)`;
}

/**
 * Common table expression `amounts`: a project's money from one source only. The source rule: a
 * report's own amounts; for a plan those of the plan table where it prints any for the project, or
 * prints what could not be read; else those of its detail sheet.
 */
export function amounts(): Sql {
  return sql`sources AS (
    SELECT project_id, source FROM project_budgets GROUP BY project_id, source
    QUALIFY row_number() OVER (PARTITION BY project_id ORDER BY
      (count(budget_satang) > 0 OR bool_or(${isUnsure(sql`confidence`)})) DESC,
      CASE source WHEN 'report' THEN 0 WHEN 'plan_table' THEN 1 ELSE 2 END) = 1),
  amounts AS (SELECT m.* FROM project_budgets m JOIN sources USING (project_id, source))`;
}

/** What narrows the cells down: all left open where it is absent. */
export interface CellChoice {
  /** A condition on a body `b`, a project `p` and a speaking document `s`. */
  readonly where?: Sql;
  /** Statuses of which a document must hold one to speak. */
  readonly statuses?: readonly string[];
}

/**
 * Common table expressions that end in `cells`: one row per project and fiscal year of the
 * speaking documents, with its amount, NULL where none is printed. A year without a printed row is
 * unsure only where the project's own amounts are marked doubtful.
 */
export function cellsOf({ where = sql`TRUE`, statuses = [] }: CellChoice): Sql {
  return sql`${documentYears()}, ${speaking(statuses)}, ${amounts()},
  cells AS (${cellsFrom(sql`speaking`, where)})`;
}

/**
 * The cells of a relation's documents: it names document_id, body_id, kind and fiscal_year, each
 * document once a year. Needs `amounts`. A document of no known year shows the amounts of every
 * year; apart from the others, since a join by "this year or any" goes over all pairs.
 */
export function cellsFrom(documents: Sql, where: Sql): Sql {
  const dated = cellsBy(sql`m.project_id = p.project_id AND m.fiscal_year = s.fiscal_year`);
  const undated = cellsBy(sql`m.project_id = p.project_id`);
  return sql`${dated(documents)} WHERE s.fiscal_year IS NOT NULL AND (${where})
    UNION ALL ${undated(documents)} WHERE s.fiscal_year IS NULL AND (${where})`;
}

const cellsBy = (amount: Sql) => (documents: Sql) =>
  sql`SELECT p.project_id, p.document_id, p.ordinal, p.name, p.responsible_unit, p.status,
      p.canonical_mission, p.needs_no_budget, b.body_id, b.name_th AS body_name, b.body_type,
      b.province_th, b.province_code,
      s.kind = 'progress_report' AS from_report, s.fiscal_year, ${dimension()} AS dimension,
      m.source, m.budget_satang, m.disbursed_satang,
      ${isCellUnsure('budget_baht')} AS budget_unsure,
      ${isCellUnsure('disbursed_baht')} AS disbursed_unsure,
      coalesce(m.evidence_id, p.evidence_id) AS evidence_id
    FROM ${documents} s
    JOIN bodies b ON b.body_id = s.body_id
    JOIN projects p ON p.document_id = s.document_id
    LEFT JOIN amounts m ON ${amount}`;

/**
 * Whether the reading of an amount `m` of a project `p` is unsure. One confidence covers what is
 * planned and what is paid, so where only one of them is marked doubtful the other is sure; without
 * a printed row there is only the mark.
 */
export function isCellUnsure(column: MoneyColumn): Sql {
  const other: MoneyColumn = column === 'budget_baht' ? 'disbursed_baht' : 'budget_baht';
  return sql`CASE WHEN m.project_id IS NULL THEN ${isDoubtful(column)}
    ELSE ${isUnsure(sql`m.confidence`)} AND (${isDoubtful(column)} OR NOT ${isDoubtful(other)}) END`;
}

type MoneyColumn = 'budget_baht' | 'disbursed_baht';

function isDoubtful(column: MoneyColumn): Sql {
  return sql`list_contains(p.doubtful_fields, ${column})`;
}
