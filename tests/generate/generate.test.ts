import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyTables, tableNames, type Tables } from '../../data/schema/catalogue.ts';
import type { Manifest } from '../../data/schema/manifest.ts';
import { assertConserved } from '../../pipelines/check/conservation.ts';
import { generate } from '../../pipelines/generate/generate.ts';
import { registerOf } from '../../pipelines/generate/register.ts';
import { checkTable } from '../../pipelines/write/checkTable.ts';
import { writeTables } from '../../pipelines/write/writeTables.ts';
import { rowsOfTables } from '../support/rowsOfTables.ts';

const BODIES = 6;
const YEARS = [2564, 2567] as const;
let folder: string;
let manifest: Manifest;
let tables: Tables;

const quiet = () => undefined;
const wanted = { bodies: BODIES, years: YEARS, seed: 3 };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'generate-'));
  manifest = await generate(wanted, join(folder, 'six'), quiet);
  tables = await rowsOfTables(join(folder, 'six'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('an invented set', () => {
  test('says in its manifest and in every id that it is invented', () => {
    expect(manifest.synthetic).toEqual(wanted);
    expect(tables.bodies.length).toBe(BODIES);
    const ids = [
      ...tables.bodies.map((row) => row.body_id),
      ...tables.documents.map((row) => row.document_id),
      ...tables.projects.map((row) => row.project_id),
      ...tables.evidence.map((row) => row.evidence_id),
      ...tables.risks.map((row) => row.risk_id),
    ];
    expect(ids.filter((id) => !id.startsWith('synthetic-'))).toEqual([]);
  });

  test('keeps to the contract: every row, key, reference, count and place', () => {
    for (const name of tableNames) checkTable(name, tables[name]);
    expect(() => assertConserved(tables)).not.toThrow();
  });

  test('a planted row that refers to nothing is found', () => {
    const [project] = tables.projects;
    const planted = { ...tables, projects: [...tables.projects, { ...project!, project_id: 'x' }] };
    expect(() => assertConserved(planted)).toThrow('conservation');
  });

  test('shows the four kinds of nothing apart', () => {
    const money = new Map(tables.projects.map((row) => [row.project_id, row]));
    const plan = tables.project_budgets.filter(({ source }) => source === 'plan_table');
    const needless = plan.filter((row) => money.get(row.project_id)?.needs_no_budget);
    expect(needless.length).toBeGreaterThan(0);
    expect(needless.every(({ budget_baht }) => budget_baht === null)).toBe(true);
    expect(plan.some(({ budget_baht }) => budget_baht === 0)).toBe(true);
    const unread = plan.filter(({ confidence }) => confidence < 0.8);
    expect(unread.length).toBeGreaterThan(0);
    for (const row of unread) {
      expect(row.budget_baht).toBeNull();
      expect(money.get(row.project_id)?.doubtful_fields).toContain('budget_baht');
    }
    const dashes = plan.filter(
      (row) => row.budget_baht === null && !needless.includes(row) && !unread.includes(row),
    );
    expect(dashes.length).toBeGreaterThan(0);
  });

  test('names each money row above its budget, and no other, in its findings', () => {
    const above = tables.project_budgets
      .filter((row) => (row.disbursed_baht ?? 0) > (row.budget_baht ?? Infinity))
      .map(({ project_id }) => project_id);
    const found = tables.findings.filter(({ rule_id }) => rule_id === 'disbursed_exceeds_budget');
    expect(above.length).toBeGreaterThan(0);
    expect(found.map(({ project_id }) => project_id).sort()).toEqual(above.sort());
  });

  test('states totals that its rows give, but for those its findings name', () => {
    const wrong = tables.stated_totals.filter((row) => row.stated_value !== row.computed_value);
    const found = tables.findings.filter(({ rule_id }) => rule_id === 'stated_total_differs');
    expect(found.length).toBe(wrong.length);
    const sums = new Map<string, number>();
    for (const row of tables.project_budgets.filter(({ source }) => source !== 'detail_sheet')) {
      const key = `${row.document_id} ${row.fiscal_year}`;
      sums.set(key, (sums.get(key) ?? 0) + (row.budget_baht ?? 0));
    }
    const budgets = tables.stated_totals.filter(({ measure }) => measure === 'budget');
    expect(budgets.length).toBeGreaterThan(0);
    for (const row of budgets) {
      const sum = sums.get(`${row.document_id} ${row.fiscal_year}`);
      expect((row.computed_value ?? 0) * 100).toBe(sum);
    }
  });
});

test('the same seed gives the same bytes, another seed others', async () => {
  const again = await generate(wanted, join(folder, 'again'), quiet);
  expect(again.files).toEqual(manifest.files);
  const other = await generate({ ...wanted, seed: 4 }, join(folder, 'other'), quiet);
  expect(other.data_version).not.toBe(manifest.data_version);
});

test('a body has the same rows among fewer bodies', async () => {
  const few = join(folder, 'few');
  await generate({ ...wanted, bodies: 2 }, few, quiet);
  const fewer = await rowsOfTables(few);
  for (const name of ['projects', 'documents', 'targets', 'risks'] as const) {
    const ids = new Set(fewer.bodies.map(({ body_id }) => body_id));
    const own = tables[name].filter(({ body_id }) => body_id !== null && ids.has(body_id));
    expect(fewer[name].filter(({ body_id }) => body_id !== null)).toEqual(own);
  }
});

test('the country has Thailand’s kinds of bodies in 77 provinces, each name once in its province', () => {
  const register = registerOf(7850, 1);
  const counts: Record<string, number> = {};
  for (const { body_type } of register) counts[body_type] = (counts[body_type] ?? 0) + 1;
  expect(counts).toEqual({
    pao: 76,
    special: 2,
    city_municipality: 30,
    town_municipality: 195,
    subdistrict_municipality: 2270,
    sao: 5277,
  });
  expect(new Set(register.map(({ province_code }) => province_code)).size).toBe(77);
  const names = register.map(({ name_th, province_code }) => `${province_code} ${name_th}`);
  expect(new Set(names).size).toBe(7850);
  const silent = register.filter((body) => body.silent !== 'none').length;
  expect(silent / 7850).toBeGreaterThan(0.08);
  expect(silent / 7850).toBeLessThan(0.12);
});

test('invented tables are never written over read ones, nor read ones over invented ones', async () => {
  const real = join(folder, 'real');
  await writeTables(emptyTables(), real);
  await expect(generate(wanted, real, quiet)).rejects.toThrow(
    `${real} holds tables that were read; those that were invented go elsewhere`,
  );
  await expect(writeTables(emptyTables(), join(folder, 'six'))).rejects.toThrow(
    'holds tables that were invented',
  );
});
