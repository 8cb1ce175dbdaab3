import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../app/engine/engine.ts';
import { fetchTable } from '../../app/engine/typedReader.ts';
import { crossFilter } from '../../app/linked/crossFilter.ts';
import type { Cube } from '../../app/linked/cube.ts';
import {
  facetNames,
  type LinkedAnswer,
  nothingChosen,
  type Selections,
} from '../../app/linked/facets.ts';
import { budgetByYear } from '../../app/queries/budgets.ts';
import { cubeOfFiles } from '../../app/queries/cubeFiles.ts';
import { coverageCounts, linkedTotals } from '../../app/queries/cubes.ts';
import { everything } from '../../app/queries/filter.ts';
import { linkedCube } from '../../app/queries/linked.ts';
import { statusShares } from '../../app/queries/statusShares.ts';
import { nativeEngine } from '../support/duckdb.ts';
import { publishedFolder } from '../support/publishedFolder.ts';
import { sampleFolder } from '../support/sampleFolder.ts';

let engine: Engine;
let folder: string;
let written: Cube;

beforeAll(async () => {
  folder = (await sampleFolder()).folder;
  engine = await nativeEngine(folder);
  written = await cubeOfFiles(await fetchTable(publishedFolder(folder), 'cube_project_years'));
});
afterAll(() => engine.close());

/** The same answer whichever order its groups come in. */
function sorted({ all, facets }: LinkedAnswer) {
  const groups = facetNames.map((name) => [
    name,
    [...facets[name]].sort((a, b) => a.value.localeCompare(b.value)),
  ]);
  return { all, facets: Object.fromEntries(groups) as unknown };
}

const chosen: [string, Partial<Selections>][] = [
  ['nothing', {}],
  ['a year', { year: ['2565'] }],
  ['a province', { province: ['TH-33'] }],
  ['a dimension and a mission', { dimension: ['1'], mission: ['1.staff', '2.integrity'] }],
  ['a status', { status: ['in_progress'] }],
  ['what plans do not tell', { status: ['not_stated'], year: ['2564', '2565'] }],
];

describe('linked charts', () => {
  test.each(chosen)('show the same from the written cube and from rows: %s', async (_n, change) => {
    const selections = { ...nothingChosen, ...change };
    const rows = await linkedCube(engine, everything);
    expect(sorted(crossFilter(written, selections))).toEqual(sorted(crossFilter(rows, selections)));
  });

  test('add up what the page of bodies side by side adds up', async () => {
    const { all, facets } = crossFilter(written, nothingChosen);
    const budgets = await budgetByYear(engine, everything);
    const sum = budgets.reduce((total, row) => total + (row.budget_satang ?? 0), 0);
    expect(all.budget_satang).toBe(sum);
    const year = facets.year.find(({ value }) => value === '2566');
    expect(year?.budget_satang).toBe(110_000_00);
    const shares = await statusShares(engine, everything);
    const open = shares.reduce((n, row) => n + row.n_in_progress, 0);
    expect(facets.status.find(({ value }) => value === 'in_progress')?.n_projects).toBe(open);
  });

  test('answer for bodies, types and words from rows', async () => {
    const town = crossFilter(
      await linkedCube(engine, { ...everything, bodies: ['b-town'] }),
      nothingChosen,
    );
    expect(town.facets.province.map(({ value }) => value)).toEqual(['TH-46']);
    const pao = await linkedCube(engine, { ...everything, bodyTypes: ['pao'] });
    expect(crossFilter(pao, nothingChosen).facets.province.map(({ value }) => value)).toEqual([
      'TH-33',
    ]);
    const none = await linkedCube(engine, { ...everything, search: 'ไม่มีคำนี้' });
    expect(crossFilter(none, nothingChosen).all).toMatchObject({
      n_projects: 0,
      budget_satang: null,
    });
  });

  test('the small table of totals and the cube agree on what ingestion wrote', async () => {
    const totals = await linkedTotals(publishedFolder(folder));
    expect(sorted(totals.plan)).toEqual(sorted(crossFilter(written, nothingChosen)));
    expect(sorted(totals.report)).toEqual(sorted(crossFilter(written, nothingChosen, 'report')));
  });

  test('bodies are counted by the documents of a year', async () => {
    const counts = await coverageCounts(publishedFolder(folder));
    const north = counts.find(({ province, year }) => province === 'TH-57' && year === 2565);
    expect(north).toEqual({
      ...{ province: 'TH-57', year: 2565, n_bodies: 1, n_plan: 1 },
      ...{ n_report_6: 1, n_report_12: 1, n_none: 0 },
    });
  });
});
