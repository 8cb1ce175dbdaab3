import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyList } from '../../app/queries/bodies.ts';
import { budgetByYear } from '../../app/queries/budgets.ts';
import { everything } from '../../app/queries/filter.ts';
import { signalBodies, signalParts } from '../../app/queries/signals.ts';
import type { Engine, Reads, RowOfShape, Shape } from '../../app/engine/engine.ts';
import { sampleTables } from '../support/sample.ts';
import { sampleEngine } from '../support/sampleEngine.ts';

const tables = sampleTables();
let engine: Engine;

beforeAll(async () => {
  engine = await sampleEngine('named', tables);
});
afterAll(() => engine.close());

function all<S extends Shape>(sql: string, reads: Reads, shape: S): Promise<RowOfShape<S>[]> {
  return engine.query({ sql, params: [], reads, shape });
}

const sums = { n_projects: 'integer', budget_satang: 'satang?', n_not_stated: 'integer' } as const;
const sumReads = ['voice', 'n_projects', 'budget_baht', 'n_not_stated'] as const;

describe('the cube of project-years', () => {
  test('counts each project of the fullest report of a year once, by status', async () => {
    const reports = tables.documents.filter(({ kind }) => kind === 'progress_report');
    const fullest = new Map<string, (typeof reports)[number]>();
    for (const report of reports) {
      const key = `${report.body_id} ${report.fiscal_year_first}`;
      const before = fullest.get(key);
      const months = (row: typeof report | undefined) => row?.report_months ?? 0;
      if (report.body_id !== null && months(report) > months(before)) fullest.set(key, report);
    }
    const ids = new Set([...fullest.values()].map(({ document_id: id }) => id));
    const counted: Record<string, number> = {};
    for (const { document_id: id, status } of tables.projects) {
      if (ids.has(id)) counted[status] = (counted[status] ?? 0) + 1;
    }
    const rows = await all(
      `SELECT status, CAST(sum(n_projects) AS INTEGER) AS n FROM cube_project_years
       WHERE voice = 'report' GROUP BY status`,
      { cube_project_years: ['voice', 'status', 'n_projects'] },
      { status: 'text', n: 'integer' },
    );
    expect(Object.keys(counted).length).toBeGreaterThan(1);
    expect(Object.fromEntries(rows.map(({ status, n }) => [status, n]))).toEqual(counted);
  });

  test('holds the planned money of each year that the page adds up from rows', async () => {
    const byYear = new Map<number | null, number>();
    for (const { fiscal_year: year, budget_satang: baht } of await budgetByYear(
      engine,
      everything,
    )) {
      byYear.set(year, (byYear.get(year) ?? 0) + (baht ?? 0));
    }
    const rows = await all(
      `SELECT fiscal_year, CAST(coalesce(sum(budget_satang), 0) AS BIGINT) AS satang
       FROM cube_project_years WHERE voice = 'plan' GROUP BY fiscal_year`,
      { cube_project_years: ['voice', 'fiscal_year', 'budget_baht'] },
      { fiscal_year: 'integer?', satang: 'satang' },
    );
    expect(byYear.size).toBeGreaterThan(1);
    expect(new Map(rows.map((row) => [row.fiscal_year, row.satang]))).toEqual(byYear);
  });

  test('gives the same sum by every facet, and the whole', async () => {
    const rows = await all(
      `SELECT voice, facet, CAST(sum(n_projects) AS INTEGER) AS n_projects,
         CAST(sum(budget_satang) AS BIGINT) AS budget_satang,
         CAST(sum(n_not_stated) AS INTEGER) AS n_not_stated
       FROM cube_totals GROUP BY voice, facet`,
      { cube_totals: [...sumReads, 'facet'] },
      { voice: 'text', facet: 'text', ...sums },
    );
    const whole = await all(
      `SELECT voice, CAST(sum(n_projects) AS INTEGER) AS n_projects,
         CAST(sum(budget_satang) AS BIGINT) AS budget_satang,
         CAST(sum(n_not_stated) AS INTEGER) AS n_not_stated
       FROM cube_project_years GROUP BY voice`,
      { cube_project_years: sumReads },
      { voice: 'text', ...sums },
    );
    expect(whole.map(({ voice }) => voice).sort()).toEqual(['plan', 'report']);
    expect(rows).toHaveLength(12);
    for (const { facet: _facet, ...row } of rows) expect(whole).toContainEqual(row);
  });
});

test('coverage tells of each province and year how many bodies have a plan, a report or nothing', async () => {
  const rows = await all(
    `SELECT * FROM cube_coverage`,
    {
      cube_coverage: [
        ...(['province_code', 'fiscal_year', 'n_bodies', 'n_plan'] as const),
        ...(['n_report_6', 'n_report_12', 'n_none'] as const),
      ],
    },
    {
      ...({ province_code: 'text?', fiscal_year: 'integer', n_bodies: 'integer' } as const),
      ...({ n_plan: 'integer', n_report_6: 'integer', n_report_12: 'integer' } as const),
      n_none: 'integer',
    },
  );
  for (const row of rows) {
    const bodies = tables.bodies.filter(({ province_code: code }) => code === row.province_code);
    const held = tables.documents.filter(
      ({ body_id, kind, fiscal_year_first: first, fiscal_year_last: last }) =>
        bodies.some((body) => body.body_id === body_id) &&
        ['plan', 'progress_report'].includes(kind) &&
        first !== null &&
        first <= row.fiscal_year &&
        (last ?? first) >= row.fiscal_year,
    );
    const having = (documents: typeof held) => new Set(documents.map((it) => it.body_id)).size;
    expect(row).toMatchObject({
      n_bodies: bodies.length,
      n_plan: having(held.filter(({ kind }) => kind === 'plan')),
      n_report_6: having(held.filter(({ report_months: months }) => months === 6)),
      n_report_12: having(held.filter(({ report_months: months }) => months === 12)),
      n_none: bodies.length - having(held),
    });
  }
  expect(rows.some(({ n_none }) => n_none > 0)).toBe(true);
  expect(rows.some(({ n_plan }) => n_plan > 0)).toBe(true);
});

test('the summary of a body says what the list of bodies counts from the rows', async () => {
  const columns = ['n_documents', 'n_plans', 'n_reports', 'n_projects', 'n_findings'] as const;
  const rows = await all(
    `SELECT body_id, ${columns.join(', ')} FROM body_summaries`,
    { body_summaries: ['body_id', ...columns] },
    {
      ...({ body_id: 'text', n_documents: 'integer', n_plans: 'integer' } as const),
      ...({ n_reports: 'integer', n_projects: 'integer', n_findings: 'integer' } as const),
    },
  );
  const listed = await bodyList(engine, everything);
  expect(listed.length).toBeGreaterThan(2);
  expect(rows).toHaveLength(listed.length);
  for (const row of rows) {
    expect(listed.find(({ body_id: id }) => id === row.body_id)).toMatchObject(row);
    const own = tables.projects.filter(({ body_id: id }) => id === row.body_id);
    expect(row.n_projects).toBe(own.length);
  }
});

test('the parts of the index are those that the page counts from the rows, year by year', async () => {
  const parts = {
    n_items: 'integer',
    n_unknown: 'integer',
    low: 'double',
    high: 'double',
  } as const;
  const rows = await all(
    `SELECT fiscal_year, body_id, component, part, n_items, n_unknown, low, high FROM signal_parts`,
    {
      signal_parts: [
        ...(['fiscal_year', 'body_id', 'component', 'part'] as const),
        ...(['n_items', 'n_unknown', 'low', 'high'] as const),
      ],
    },
    {
      ...({ fiscal_year: 'integer', body_id: 'text', component: 'text', part: 'text' } as const),
      ...parts,
    },
  );
  const sizes = await all(
    `SELECT fiscal_year, body_id, n_documents, n_projects FROM signal_bodies`,
    { signal_bodies: ['fiscal_year', 'body_id', 'n_documents', 'n_projects'] },
    {
      ...({ fiscal_year: 'integer', body_id: 'text' } as const),
      ...({ n_documents: 'integer', n_projects: 'integer' } as const),
    },
  );
  const years = [...new Set(rows.map(({ fiscal_year: year }) => year))];
  expect(years.length).toBeGreaterThan(1);
  for (const year of years) {
    const counted = await signalParts(engine, everything, year);
    const own = rows.filter(({ fiscal_year }) => fiscal_year === year);
    expect(own.map(({ fiscal_year: _year, ...row }) => row)).toEqual(
      expect.arrayContaining([...counted]),
    );
    expect(own).toHaveLength(counted.length);
    const bodies = await signalBodies(engine, everything, year);
    const held = bodies.filter(({ n_documents: n }) => n > 0);
    for (const { body_id, n_documents, n_projects } of held) {
      expect(sizes).toContainEqual({ fiscal_year: year, body_id, n_documents, n_projects });
    }
    expect(sizes.filter(({ fiscal_year }) => fiscal_year === year)).toHaveLength(held.length);
  }
});
