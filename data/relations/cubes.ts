import { amounts, cellsFrom, documentYears, speaking } from './cells.ts';
import { measure } from './measure.ts';
import { latestReports } from './reports.ts';
import { join, sql, type Sql } from './sql.ts';

/**
 * Project-years of both voices added up by province, fiscal year, mission and status. `where`
 * narrows them: a condition on a body `b`, a project `p` and a speaking document `s`.
 */
export function projectYearCube(where: Sql = sql`TRUE`): Sql {
  return sql`WITH ${documentYears()}, ${speaking([])}, ${amounts()}, ${latestReports()},
    reporting AS (
      SELECT document_id, body_id, 'progress_report' AS kind, fiscal_year
      FROM latest_reports WHERE body_id IS NOT NULL),
    plan_cells AS (${cellsFrom(sql`speaking`, where)}),
    report_cells AS (${cellsFrom(sql`reporting`, where)})
    SELECT ${join([added('plan'), added('report')], '\n    UNION ALL\n    SELECT ')}`;
}

function added(voice: 'plan' | 'report'): Sql {
  const names: Sql = { text: `'${voice}' AS voice`, params: [] };
  const cells: Sql = { text: `${voice}_cells`, params: [] };
  return sql`${names}, province_code, fiscal_year, canonical_mission, status, ${sumsOfCells()}
    FROM ${cells} c GROUP BY province_code, fiscal_year, canonical_mission, status`;
}

/** The parts of a cube's sums over cells `c`, in the order of its columns. */
function sumsOfCells(): Sql {
  const budget = sql`c.budget_satang`;
  const none = sql`c.needs_no_budget`;
  const unsure = sql`c.budget_unsure`;
  return sql`${measure('cells_all')} AS n_projects,
    ${measure('money_total', budget)} AS budget_satang,
    ${measure('cells_stated', budget)} AS n_stated,
    ${measure('cells_zero', budget)} AS n_zero,
    ${measure('cells_not_stated', budget, none)} AS n_not_stated,
    ${measure('cells_no_budget', budget, none)} AS n_no_budget_needed,
    ${measure('cells_unsure', unsure)} AS n_unsure,
    ${measure('cells_unread', budget, none, unsure)} AS n_unread,
    ${measure('money_total', sql`c.disbursed_satang`)} AS disbursed_satang,
    ${measure('cells_stated', sql`c.disbursed_satang`)} AS n_disbursed_stated`;
}

/** Rows of a cube `c` added up: every part of them is a sum. */
function sumsOfCube(): Sql {
  const counts = [
    ...['n_projects', 'n_stated', 'n_zero', 'n_not_stated', 'n_no_budget_needed'],
    ...['n_unsure', 'n_unread', 'n_disbursed_stated'],
  ];
  const added = counts.map((name) => `CAST(sum(${name}) AS INTEGER) AS ${name}`);
  const money = ['budget_satang', 'disbursed_satang'].map(
    (name) => `CAST(sum(${name}) AS BIGINT) AS ${name}`,
  );
  return { text: [...added, ...money].join(', '), params: [] };
}

/** The cube added up by one facet at a time, and as a whole. Reads `cube_project_years`. */
export function totalsOfCube(): Sql {
  const facets: readonly (readonly [string, Sql])[] = [
    ['all', sql`CAST(NULL AS VARCHAR)`],
    ['dimension', measure('canonical_dimension', sql`canonical_mission`)],
    ['fiscal_year', sql`CAST(fiscal_year AS VARCHAR)`],
    ['status', sql`status`],
    ['mission', sql`canonical_mission`],
    ['province', sql`province_code`],
  ];
  const parts = facets.map(([facet, value]) => {
    const name: Sql = { text: `'${facet}'`, params: [] };
    return sql`SELECT voice, ${name} AS facet, ${value} AS value, ${sumsOfCube()}
      FROM cube_project_years GROUP BY ALL`;
  });
  return join(parts, '\n    UNION ALL\n    ');
}

/** Bodies of each province by the plans and reports of each fiscal year that are in the set. */
export function coverageCube(): Sql {
  const bodiesWith = (condition: string): Sql => ({
    text: `CAST(count(DISTINCT d.body_id) FILTER (${condition}) AS INTEGER)`,
    params: [],
  });
  return sql`WITH ${documentYears()},
    years AS (SELECT DISTINCT fiscal_year FROM document_years WHERE fiscal_year IS NOT NULL)
    SELECT b.province_code, y.fiscal_year,
      CAST(count(DISTINCT b.body_id) AS INTEGER) AS n_bodies,
      ${bodiesWith("d.kind = 'plan'")} AS n_plan,
      ${bodiesWith("d.kind = 'progress_report' AND d.report_months = 6")} AS n_report_6,
      ${bodiesWith("d.kind = 'progress_report' AND d.report_months = 12")} AS n_report_12,
      CAST(count(DISTINCT b.body_id) FILTER (d.body_id IS NULL) AS INTEGER) AS n_none
    FROM bodies b CROSS JOIN years y
    LEFT JOIN document_years d ON d.body_id = b.body_id AND d.fiscal_year = y.fiscal_year
    GROUP BY b.province_code, y.fiscal_year`;
}
