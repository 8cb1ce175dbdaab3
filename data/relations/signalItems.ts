import { integrityRules, reportRounds } from '../measures/components.ts';
import { isCellUnsure } from './cells.ts';
import { controlled } from './controlled.ts';
import { whereDocumentYears } from './documentYears.ts';
import { measure } from './measure.ts';
import { latestReports } from './reports.ts';
import { isAnyOf, join, sql, type Sql } from './sql.ts';

/**
 * Common table expressions that end in `items`: what the components of the signal index judge in
 * one fiscal year, item by item, each with its range [low, high], a label, what is told of it
 * (`note`, or two numbers) and the place it is printed. `held` are the documents of the year,
 * `plan` the one plan that speaks for each body.
 */
export function signalItems(year: number): Sql {
  const parts = [
    deliveryItems(),
    moneyItems(),
    controlItems(),
    kpiItems(),
    targetItems(year),
    coverageItems(),
    integrityItems(),
    reportItems(),
  ];
  return sql`${latestReports()}, ${controlled()}, ${documentsOf(year)}, ${coverage()},
    ${findingsByRule()}, ${judgedRules()}, ${rounds(year)},
    items AS (${join(parts, ' UNION ALL ')})`;
}

/**
 * Common table expressions of a fiscal year's documents: `held`, `plan` and `report`, and `planned`,
 * the quarters that a plan names for a reported project. Needs `latest_reports`.
 */
export function documentsOf(year: number): Sql {
  return sql`held AS (
    SELECT d.* FROM documents d WHERE d.body_id IS NOT NULL AND ${whereDocumentYears([year])}),
  plan AS (
    SELECT * FROM held
    WHERE kind = 'plan' AND document_id IN (SELECT document_id FROM projects)
    QUALIFY row_number() OVER (
      PARTITION BY body_id ORDER BY fiscal_year_first DESC, document_id) = 1),
  report AS (
    SELECT * FROM latest_reports WHERE body_id IS NOT NULL AND fiscal_year = ${year}),
  planned AS (
    SELECT l.to_project_id AS project_id, max_by(q.quarters, l.match_score) AS quarters
    FROM project_links l JOIN projects q ON q.project_id = l.from_project_id
    WHERE q.quarters IS NOT NULL AND NOT l.is_doubtful
    GROUP BY l.to_project_id)`;
}

function item(component: string, part: string, range: Sql, told: Told): Sql {
  const nothing = sql`CAST(NULL AS VARCHAR)`;
  const noNumber = sql`CAST(NULL AS DOUBLE)`;
  return sql`SELECT ${text(component)} AS component, ${text(part)} AS part,
    ${told.body} AS body_id, ${range} AS item_range, ${told.position} AS item_position,
    ${told.label} AS label, ${told.note ?? nothing} AS note,
    ${told.first ?? noNumber} AS number_first, ${told.second ?? noNumber} AS number_second,
    ${told.evidence ?? nothing} AS evidence_id`;
}

/** A constant of this file as it stands, not bound: the pieces of a union must agree in type. */
function text(constant: string): Sql {
  return { text: `'${constant}'`, params: [] };
}

interface Told {
  readonly body: Sql;
  readonly position: Sql;
  readonly label: Sql;
  readonly note?: Sql;
  readonly first?: Sql;
  readonly second?: Sql;
  readonly evidence?: Sql;
}

function deliveryItems(): Sql {
  const quarters = sql`coalesce(p.quarters, planned.quarters)`;
  const range = measure('signal_delivery', sql`p.status`, sql`r.report_months`, quarters);
  return sql`${item('delivery', 'delivery', range, {
    ...{ body: sql`r.body_id`, position: sql`p.ordinal`, label: sql`p.name` },
    ...{ note: sql`p.status`, evidence: sql`p.evidence_id` },
  })} FROM report r JOIN projects p ON p.document_id = r.document_id
    LEFT JOIN planned ON planned.project_id = p.project_id
    WHERE p.status <> 'cancelled'`;
}

function moneyItems(): Sql {
  const unsure = sql`(${isCellUnsure('budget_baht')} OR ${isCellUnsure('disbursed_baht')})`;
  const range = measure(
    'signal_money',
    ...[sql`m.budget_satang`, sql`m.disbursed_satang`, unsure, sql`r.report_months`],
  );
  return sql`${item('money', 'money', range, {
    ...{ body: sql`r.body_id`, position: sql`p.ordinal`, label: sql`p.name` },
    first: sql`CAST(m.budget_satang AS DOUBLE)`,
    second: sql`CAST(m.disbursed_satang AS DOUBLE)`,
    evidence: sql`m.evidence_id`,
  })} FROM report r JOIN projects p ON p.document_id = r.document_id
    JOIN project_budgets m ON m.project_id = p.project_id AND m.source = 'report'
      AND m.fiscal_year = r.fiscal_year
    WHERE p.status <> 'cancelled' AND (m.budget_satang > 0
      OR (m.budget_satang IS NULL AND NOT p.needs_no_budget AND ${isCellUnsure('budget_baht')}))`;
}

function controlItems(): Sql {
  const range = measure('signal_control', sql`c.level`, sql`c.has_control`, sql`c.unsure`);
  return sql`${item('control', 'control', range, {
    ...{ body: sql`h.body_id`, position: sql`c.ordinal`, label: sql`c.issue` },
    ...{ note: sql`c.level`, evidence: sql`c.evidence_id` },
  })} FROM held h JOIN controlled c ON c.document_id = h.document_id
    WHERE coalesce(${measure('is_high_risk', sql`c.level`)}, TRUE)`;
}

function kpiItems(): Sql {
  const range = measure(
    'signal_kpi',
    ...[sql`p.kpi`, sql`p.target_text`, sql`p.target_quantity`, sql`p.doubtful_fields`],
  );
  return sql`${item('ambition', 'kpi', range, {
    ...{ body: sql`l.body_id`, position: sql`p.ordinal`, label: sql`p.name` },
    ...{ note: sql`coalesce(p.kpi, p.target_text)`, evidence: sql`p.evidence_id` },
  })} FROM plan l JOIN projects p ON p.document_id = l.document_id`;
}

function targetItems(year: number): Sql {
  return sql`${item('ambition', 'target', measure('signal_target', sql`t.value`, sql`last.score`), {
    ...{ body: sql`t.body_id`, position: sql`0`, label: sql`t.metric` },
    ...{ first: sql`t.value`, second: sql`last.score`, evidence: sql`t.evidence_id` },
  })} FROM targets t LEFT JOIN (
      SELECT body_id, max_by(score, fiscal_year) AS score FROM ita_results
      WHERE fiscal_year < ${year} AND score IS NOT NULL GROUP BY body_id) last
      ON last.body_id = t.body_id
    WHERE t.metric = 'ita_score' AND t.fiscal_year = ${year} AND t.body_id IS NOT NULL`;
}

function coverage(): Sql {
  return sql`missions AS (
    SELECT body_id, document_id, unnest(${measure('framework_missions', sql`framework`)}) AS mission
    FROM plan),
  placed AS (
    SELECT document_id, canonical_mission AS mission, count(*) AS n
    FROM projects WHERE canonical_mission IS NOT NULL GROUP BY ALL),
  unplaced AS (
    SELECT document_id, count(*) AS n FROM projects
    WHERE canonical_mission IS NULL OR NOT contains(canonical_mission, '.') GROUP BY document_id),
  covered AS (
    SELECT m.body_id, m.mission, coalesce(placed.n, 0) AS n_projects,
      coalesce(unplaced.n, 0) AS n_unplaced, row_number() OVER (
        PARTITION BY m.body_id, placed.n IS NULL ORDER BY m.mission) AS place
    FROM missions m LEFT JOIN placed USING (document_id, mission)
    LEFT JOIN unplaced USING (document_id))`;
}

function coverageItems(): Sql {
  const range = measure('signal_coverage', sql`c.n_projects`, sql`c.place`, sql`c.n_unplaced`);
  return sql`${item('coverage', 'coverage', range, {
    ...{ body: sql`c.body_id`, position: sql`c.place`, label: sql`c.mission` },
    first: sql`CAST(c.n_projects AS DOUBLE)`,
  })} FROM covered c`;
}

/** Common table expression `by_rule`: the gravest finding of each rule about a body's documents. */
function findingsByRule(): Sql {
  const gravity = sql`CASE f.severity WHEN 'serious' THEN 2 WHEN 'warning' THEN 1 ELSE 0 END`;
  return sql`by_rule AS (
    SELECT h.body_id, f.rule_id, max_by(f.severity, ${gravity}) AS worst, count(*) AS n,
      max_by(f.evidence_ids[1], (${gravity}, f.finding_id)) AS evidence_id
    FROM findings f JOIN held h ON h.document_id = f.document_id GROUP BY h.body_id, f.rule_id)`;
}

/**
 * Common table expression `judged_rules`: the rules about a body's documents that could look at any
 * of them. What was printed and could not be read leaves a rule open; a rule that had nothing to
 * look at, or nothing stated, says nothing of the body and is left out.
 */
function judgedRules(): Sql {
  return sql`judged_rules AS (
    SELECT h.body_id, o.rule_id, bool_or(o.outcome <> 'not_judged') AS is_judged
    FROM rule_outcomes o JOIN held h ON h.document_id = o.document_id
    WHERE o.outcome <> 'not_judged' OR o.reason = 'not_read' GROUP BY h.body_id, o.rule_id)`;
}

function integrityItems(): Sql {
  const worst = sql`CASE WHEN j.is_judged THEN f.worst ELSE coalesce(f.worst, 'info') END`;
  return sql`${item('integrity', 'integrity', measure('signal_integrity', worst), {
    ...{ body: sql`j.body_id`, position: sql`0`, label: sql`j.rule_id`, note: sql`f.worst` },
    ...{ first: sql`CAST(f.n AS DOUBLE)`, evidence: sql`f.evidence_id` },
  })} FROM judged_rules j
    LEFT JOIN by_rule f ON f.body_id = j.body_id AND f.rule_id = j.rule_id
    WHERE ${isAnyOf(sql`j.rule_id`, integrityRules)}`;
}

/** Common table expression `rounds`: the report rounds of each body with a plan or report. */
function rounds(year: number): Sql {
  const months = join(
    reportRounds.map((round) => sql`(CAST(${round} AS INTEGER))`),
    ', ',
  );
  return sql`year_reports AS (
    SELECT body_id, report_months FROM documents
    WHERE kind = 'progress_report' AND fiscal_year_first = ${year}),
  rounds AS (
    SELECT b.body_id, r.months,
      EXISTS (FROM year_reports y WHERE y.body_id = b.body_id AND y.report_months = r.months)
        AS is_seen,
      EXISTS (FROM year_reports y WHERE y.report_months = r.months) AS is_collected,
      EXISTS (FROM year_reports y WHERE y.body_id = b.body_id AND y.report_months IS NULL)
        AS has_unnamed
    FROM (SELECT DISTINCT body_id FROM held WHERE kind IN ('plan', 'progress_report')) b
    CROSS JOIN (VALUES ${months}) r(months))`;
}

function reportItems(): Sql {
  const range = measure('signal_report', sql`r.is_seen`, sql`r.is_collected`, sql`r.has_unnamed`);
  return sql`${item('reporting', 'reporting', range, {
    ...{ body: sql`r.body_id`, position: sql`r.months`, label: sql`CAST(r.months AS VARCHAR)` },
    note: sql`CASE WHEN r.is_seen THEN 'seen' WHEN r.is_collected THEN 'not_seen'
      ELSE 'not_collected' END`,
  })} FROM rounds r`;
}
