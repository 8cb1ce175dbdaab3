import names from '../../../data/reference/synthetic/names.json' with { type: 'json' };
import words from '../../../data/reference/synthetic/words.json' with { type: 'json' };
import { literal } from '../../write/database.ts';

/** One plan after another, as Thailand's bodies make them: five years each. */
export const PLANS = [
  { first: 2561, last: 2565, framework: 'nacc_2561' },
  { first: 2566, last: 2570, framework: 'nacc_2566' },
] as const;

/** Projects a body carries out in single years without having planned them. */
const UNPLANNED = 4;

const parts = Object.keys(names.parts);

/**
 * `document`: the plans and progress reports of the bodies in `here` (those of one province), for
 * the years asked for.
 */
export function documentsStep([from, to]: readonly [number, number]): string[] {
  const plans = PLANS.filter(({ first, last }) => first <= to && last >= from).map(
    ({ first, last, framework }) => `(${first}, ${last}, ${literal(framework)})`,
  );
  return [
    `CREATE OR REPLACE TEMP TABLE plan AS
      SELECT b.*, p.*, 'synthetic-d' || lpad(CAST(k AS VARCHAR), 7, '0') || first || '0' AS plan_id,
        silent = 'some' AND pick(lo('plan ' || k || ' ' || first), 0, 100) < 40 AS plan_missing
      FROM here b, (VALUES ${plans.join(', ')}) p(first, last, framework) WHERE silent <> 'all'`,
    `CREATE OR REPLACE TEMP TABLE report AS
      SELECT p.*, y AS fiscal_year, m AS months,
        'synthetic-d' || lpad(CAST(k AS VARCHAR), 7, '0') || y || CASE m WHEN 6 THEN '6' ELSE 'c' END AS report_id
      FROM (SELECT *, unnest(range(greatest(first, ${from}), least(last, ${to}) + 1)) AS y FROM plan) p,
        (VALUES (6), (12)) v(m), LATERAL (SELECT lo('report ' || k || ' ' || y || ' ' || m) AS bits) d
      WHERE pick(bits, 0, 1000) < CASE WHEN m = 6 THEN 40 WHEN silent = 'some' THEN 550 ELSE 970 END`,
  ];
}

/**
 * `work`: what each body means to do under each plan, whether its plan is published or not, with
 * all that plan and reports say alike. Rows with `is_planned` false stand in reports only.
 */
export function workStep(): string[] {
  return [drawnWork(), filledWork()];
}

function drawnWork(): string {
  return `CREATE OR REPLACE TEMP TABLE drawn AS
    WITH each AS (
      SELECT k, body_type, size, step, first, last, framework, plan_id, late, body_id,
        unnest(range(1, size + ${UNPLANNED} + 1)) AS j FROM plan),
    bits AS (SELECT *, k || ' ' || first || ' ' || j AS key, lo('a' || key) AS a, hi('a' || key) AS b,
      lo('b' || key) AS c, hi('b' || key) AS d FROM each),
    placed AS (SELECT t.*, m.mission_code, m.canonical, pick(a, 16, 100) < 60 AS is_varied
      FROM bits t JOIN mission_slot m ON m.framework = t.framework AND m.slot = pick(t.a, 0, m.slots))
    SELECT p.*, t.text AS pattern FROM placed p JOIN template t
      ON t.canonical = p.canonical AND t.is_varied = p.is_varied AND t.i = pick(p.a, 32, t.n)`;
}

function filledWork(): string {
  const place = `one_of(getvariable('place_kind'), d, 0) || one_of(getvariable('first'), d, 16)
    || one_of(getvariable('second'), d, 32)
    || CASE WHEN pick(c, 0, 2) = 0 THEN ' ' || one_of(getvariable('village'), c, 16) ELSE '' END`;
  const filled = parts.reduce(
    (text, part, i) =>
      `replace(${text}, '{${part}}', one_of(getvariable('${part}'), ${i % 2 === 0 ? 'b' : 'c'}, ${(i % 4) * 16}))`,
    `replace(pattern, '{place}', ${place})`,
  );
  return `CREATE OR REPLACE TEMP TABLE work AS
    WITH named AS (SELECT * EXCLUDE (pattern), ${filled} AS name, contains(pattern, '{place}') AS has_place FROM drawn),
    kinds AS (SELECT *, CASE WHEN starts_with(name, ${literal(words.firsts.project)}) THEN 'project'
      WHEN starts_with(name, ${literal(words.firsts.activity)}) THEN 'activity'
      WHEN starts_with(name, ${literal(words.firsts.measure)}) THEN 'measure' ELSE 'other' END AS kind FROM named),
    draws AS (SELECT *, pick(a, 48, 100) AS money_draw, 1 + pick(b, 0, len(getvariable('kpis'))) AS kpi_no,
      lo('c' || key) AS e, hi('c' || key) AS f FROM kinds)
    SELECT * EXCLUDE (a, b, c, d), j <= size AS is_planned,
      ${nothingOf()} AS nothing,
      pick(e, 0, 8) + pick(e, 16, 8) + pick(e, 32, 8) + pick(e, 48, 8) + step AS amount_step,
      row_number() OVER (PARTITION BY k, first, j <= size ORDER BY mission_code, a, j) AS ordinal,
      replace(getvariable('kpis')[kpi_no], '{n}', CAST(getvariable('kpi_numbers')[kpi_no] AS VARCHAR)) AS kpi,
      getvariable('kpi_units')[kpi_no] AS unit,
      CAST(nullif(getvariable('kpi_numbers')[kpi_no], 0) AS DOUBLE) AS target_quantity,
      one_of(getvariable('offices')[body_type], f, 0) AS responsible_unit,
      one_of(getvariable('outcomes'), f, 16) AS outcome
    FROM draws`;
}

/** What a project's money is: an amount, or one of the four kinds of nothing. */
function nothingOf(): string {
  return `CASE WHEN kind = 'measure' THEN
      CASE WHEN money_draw < 12 THEN 'amount' WHEN money_draw < 20 THEN 'zero'
        WHEN money_draw < 30 THEN 'dash' WHEN money_draw < 31 THEN 'unread' ELSE 'no_budget' END
    ELSE CASE WHEN money_draw < 66 THEN 'amount' WHEN money_draw < 74 THEN 'zero'
        WHEN money_draw < 80 THEN 'dash' WHEN money_draw < 81 THEN 'unread' ELSE 'no_budget' END END`;
}

/** `plan_money`: the amount of each planned work in each year of its plan, in baht. */
export function planMoneyStep(): string[] {
  return [
    `CREATE OR REPLACE TEMP TABLE plan_money AS
      WITH years AS (SELECT k, first, j, key, plan_id, ordinal, is_planned, nothing, amount_step, f,
        unnest(range(first, last + 1)) AS fiscal_year FROM work),
      bits AS (SELECT *, lo('m' || key || ' ' || fiscal_year) AS g FROM years)
      SELECT * EXCLUDE (f, g, amount_step),
        nothing = 'unread' AND fiscal_year = first + pick(f, 32, 5) AS is_unread,
        CASE WHEN nothing = 'zero' THEN 0 WHEN nothing IN ('dash', 'no_budget') OR is_unread THEN NULL
          WHEN pick(g, 0, 100) < 6 THEN 0
          WHEN pick(f, 48, 100) < 70 THEN ladder(amount_step)
          ELSE ladder(amount_step + pick(g, 16, 3) - 1) END AS budget
      FROM bits`,
  ];
}
