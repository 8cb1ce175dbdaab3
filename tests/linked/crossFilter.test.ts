import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchTable } from '../../app/engine/typedReader.ts';
import { crossFilter } from '../../app/linked/crossFilter.ts';
import type { Cube } from '../../app/linked/cube.ts';
import {
  type FacetName,
  facetNames,
  type LinkedAnswer,
  nothingChosen,
  type Selections,
} from '../../app/linked/facets.ts';
import { cubeOfFiles } from '../../app/queries/cubeFiles.ts';
import { linkedTotals } from '../../app/queries/cubes.ts';
import type { Manifest } from '../../data/schema/manifest.ts';
import { writeInventedCubes } from '../support/inventedCubes.ts';
import { publishedFolder } from '../support/publishedFolder.ts';

let folder: string;
let manifest: Manifest;
let cube: Cube;
let connection: DuckDBConnection;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prongsai-cubes-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  manifest = await writeInventedCubes(folder, { provinces: 6, years: 3, gaps: 40 });
  cube = await cubeOfFiles(await fetchTable(publishedFolder(folder), 'cube_project_years'));
  connection = await (await DuckDBInstance.create(':memory:')).connect();
  const path = manifest.files.find(({ table }) => table === 'cube_project_years')!.path;
  await connection.run(`CREATE TABLE cube AS SELECT *, coalesce(province_code, 'none') AS province,
    coalesce(CAST(fiscal_year AS VARCHAR), 'none') AS year,
    coalesce(canonical_mission, 'none') AS mission,
    CASE WHEN canonical_mission IS NULL THEN 'none'
      ELSE regexp_extract(canonical_mission, '^[^.]*') END AS dimension
    FROM read_parquet('${join(folder, path)}')`);
});

const sums = `sum(n_projects)::INTEGER, (sum(budget_baht) * 100)::BIGINT,
  sum(n_stated)::INTEGER, sum(n_zero)::INTEGER, sum(n_not_stated)::INTEGER,
  sum(n_no_budget_needed)::INTEGER, sum(n_unsure)::INTEGER, sum(n_unread)::INTEGER,
  (sum(disbursed_baht) * 100)::BIGINT, sum(n_disbursed_stated)::INTEGER`;

/** What the charts have to show, asked of DuckDB chart by chart. */
async function bruteForce(selections: Selections, asked = 'plan') {
  const rows = async (shown: FacetName | 'all') => {
    const voice = shown === 'status' || selections.status.length > 0 ? 'report' : asked;
    const chosen = facetNames.flatMap((name) =>
      name === shown || selections[name].length === 0
        ? []
        : [`${name} IN (${selections[name].map((value) => `'${value}'`).join(', ')})`],
    );
    const where = [`voice = '${voice}'`, ...chosen].join(' AND ');
    const value = shown === 'all' ? `'all'` : shown;
    const sql = `SELECT ${value}, ${sums} FROM cube WHERE ${where} GROUP BY ALL HAVING count(*) > 0`;
    const read = await connection.runAndReadAll(sql);
    return read
      .getRows()
      .map((row) => row.map((cell) => (typeof cell === 'bigint' ? Number(cell) : cell)));
  };
  const facets = await Promise.all(
    facetNames.map(async (name) => [name, sorted(await rows(name))]),
  );
  return { all: await rows('all'), facets: Object.fromEntries(facets) as unknown };
}

/** An answer as the rows that DuckDB gives. */
function asRows({ all, facets }: LinkedAnswer) {
  const row = (value: string, group: LinkedAnswer['all']) => [
    ...[value, group.n_projects, group.budget_satang, group.n_stated, group.n_zero],
    ...[group.n_not_stated, group.n_no_budget_needed, group.n_unsure, group.n_unread],
    ...[group.disbursed_satang, group.n_disbursed_stated],
  ];
  const shown = facetNames.map((name) => [
    name,
    sorted(facets[name].map((group) => row(group.value, group))),
  ]);
  return {
    all: all.n_projects === 0 ? [] : [row('all', all)],
    facets: Object.fromEntries(shown) as unknown,
  };
}

function sorted(rows: readonly (readonly unknown[])[]) {
  return [...rows].sort((a, b) => String(a[0]).localeCompare(String(b[0])));
}

const someYear = { year: ['2562'] };
const chosen: [string, Partial<Selections>][] = [
  ['nothing', {}],
  ['a year', someYear],
  ['two years', { year: ['2561', '2563'] }],
  ['a dimension', { dimension: ['2'] }],
  ['what has no dimension', { dimension: ['none'] }],
  [
    'a mission of another dimension than the one chosen',
    { dimension: ['1'], mission: ['2.integrity'] },
  ],
  ['a mission and its dimension', { dimension: ['2', '3'], mission: ['2.integrity'] }],
  ['missions', { mission: ['2', '1.staff', 'none'] }],
  ['a province', { province: ['TH-11'] }],
  ['the unknown province and another', { province: ['none', 'TH-13'] }],
  ['a status, which asks the reports', { status: ['completed'] }],
  ['statuses and a year', { status: ['completed', 'not_stated'], ...someYear }],
  [
    'every side',
    {
      ...someYear,
      dimension: ['1', '4'],
      mission: ['1.staff'],
      province: ['TH-10', 'TH-12'],
      status: ['in_progress'],
    },
  ],
  ['a value that is not there', { province: ['TH-99'] }],
];

describe('linked charts from a cube', () => {
  test.each(chosen)('show what DuckDB adds up: %s', async (_name, change) => {
    const selections = { ...nothingChosen, ...change };
    expect(asRows(crossFilter(cube, selections))).toEqual(await bruteForce(selections));
  });

  test('go by the reports where these are asked for', async () => {
    const selections = { ...nothingChosen, year: ['2562'] };
    expect(asRows(crossFilter(cube, selections, 'report'))).toEqual(
      await bruteForce(selections, 'report'),
    );
  });

  test('show with nothing chosen what the small table of totals says', async () => {
    const totals = await linkedTotals(publishedFolder(folder));
    expect(asRows(totals.plan)).toEqual(await bruteForce(nothingChosen));
    expect(asRows(totals.report)).toEqual(await bruteForce(nothingChosen, 'report'));
    expect(totals.plan.all.n_projects).toBeGreaterThan(1000);
  });

  test('tell no amount from a zero', () => {
    const groups = facetNames.flatMap(
      (name) =>
        crossFilter(cube, {
          ...nothingChosen,
          mission: ['none'],
          province: ['TH-10'],
          status: ['cancelled'],
        }).facets[name],
    );
    const none = groups.filter(({ n_disbursed_stated: stated }) => stated === 0);
    expect(none.length).toBeGreaterThan(0);
    expect(none.every(({ disbursed_satang: satang }) => satang === null)).toBe(true);
  });
});
