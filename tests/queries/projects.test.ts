import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../app/engine/engine.ts';
import { documentLines, searchLines } from '../../app/queries/documentLines.ts';
import { documentRecords } from '../../app/queries/documentRecords.ts';
import { evidenceById, fieldEvidence, readingsAt } from '../../app/queries/evidence.ts';
import { everything } from '../../app/queries/filter.ts';
import { projectCounts, projectCountsByDimension } from '../../app/queries/projectCounts.ts';
import { projectById, projectSorts, projectTable } from '../../app/queries/projectTable.ts';
import { statusShares } from '../../app/queries/statusShares.ts';
import { stuck, stuckByUnit, stuckReports } from '../../app/queries/stuck.ts';
import { sampleEngine } from '../support/sampleEngine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await sampleEngine();
});
afterAll(() => engine.close());

test('what is paid out has a place of its own, beside that of the budget', async () => {
  const row = await projectById(engine, 'sub64r6-p10');
  expect(row?.budget_evidence_id).toBe('sub64r6-e12.3');
  expect(row?.disbursed_evidence_id).toBe('sub64r6-e12.4');
  const place = await evidenceById(engine, row?.disbursed_evidence_id ?? '');
  expect(place?.place.text).toMatch(/๖,?๐๐๐/);
});

test('projects are counted once, however many years and reports they stand in', async () => {
  const rows = await projectCounts(engine, everything);
  expect(rows.map((row) => [row.body_id, row.n_projects])).toEqual([
    ['b-pao', 10],
    ['b-north', 4],
    ['b-sub', 10],
    ['b-city', 10],
    ['b-town', 8],
  ]);
  const dimensions = await projectCountsByDimension(engine, { ...everything, bodies: ['b-sub'] });
  expect(dimensions.map((row) => [row.dimension, row.n_projects])).toEqual([
    ['1', 4],
    ['2', 2],
    ['3', 2],
    ['4', 1],
    ['none', 1],
  ]);
});

test('statusShares lists every body and goes by its latest report', async () => {
  const rows = await statusShares(engine, everything);
  expect(rows.map((row) => [row.body_id, row.n_report, row.n_projects])).toEqual([
    ['b-pao', 0, 0],
    ['b-north', 1, 2],
    ['b-sub', 1, 10],
    ['b-city', 0, 0],
    ['b-town', 0, 0],
  ]);
  expect(rows[2]).toMatchObject({
    fiscal_years: [2564],
    n_not_started: 1,
    n_in_progress: 5,
    n_completed: 1,
    n_cancelled: 1,
    n_reported: 1,
    n_not_stated: 1,
  });
  expect(rows[1]).toMatchObject({ n_completed: 1, n_in_progress: 1 });
});

describe('projectTable', () => {
  const page = { sort: 'budget_satang', descending: true, offset: 0, limit: 3 } as const;

  test('sorts by total money, what prints none last, either way', async () => {
    const down = await projectTable(engine, everything, page);
    expect(down.total).toBe(46);
    expect(down.rows.map((row) => [row.project_id, row.budget_satang])).toEqual([
      ['pao61-p10', 60000025],
      ['pao61-p01', 40000000],
      ['town66-p01', 25000000],
    ]);
    const up = await projectTable(engine, everything, { ...page, descending: false, limit: 46 });
    expect(up.rows[0]).toMatchObject({ project_id: 'north65-p02', budget_satang: 0 });
    expect(up.rows[45]!.budget_satang).toBeNull();
  });

  test('pages without losing or repeating a row', async () => {
    const ids: string[] = [];
    for (let offset = 0; offset < 46; offset += 10) {
      const { rows } = await projectTable(engine, everything, { ...page, offset, limit: 10 });
      ids.push(...rows.map((row) => row.project_id));
    }
    expect(new Set(ids).size).toBe(46);
    expect(ids).toHaveLength(46);
  });

  test.each(projectSorts)('can be sorted by %s', async (sort) => {
    const { rows } = await projectTable(engine, everything, { ...page, sort, limit: 46 });
    expect(rows).toHaveLength(46);
  });

  test('looks for words in name, unit and indicator, spaces aside', async () => {
    const find = async (search: string) =>
      (await projectTable(engine, { ...everything, search }, page)).total;
    expect(await find('NO gift policy')).toBe(1);
    expect(await find('กอง คลัง')).toBe(3);
    expect(await find('ร้อยละ ๘๐')).toBe(10);
    expect(await find("'; DROP TABLE projects; --")).toBe(0);
  });

  test('totals only the years asked for', async () => {
    const filter = { ...everything, bodies: ['b-pao'], years: [2561], search: 'ศูนย์ข้อมูล' };
    const { rows } = await projectTable(engine, filter, page);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ budget_satang: 3000000, n_years_stated: 1 });
    const whole = await projectById(engine, 'pao61-p06');
    expect(whole).toMatchObject({ budget_satang: 6000000, n_years_stated: 4 });
  });
});

describe('stuck', () => {
  test('lists what the latest report calls in progress, with every kind of nothing', async () => {
    const rows = await stuck(engine, everything);
    expect(
      rows.map((row) => [
        row.project_id,
        row.budget_satang,
        row.disbursed_satang,
        row.needs_no_budget,
        row.budget_unsure,
        row.year_gone,
      ]),
    ).toEqual([
      ['north65r12-p02', 800000, 0, false, false, 1],
      ['sub64r6-p02', 5000000, 0, false, false, 0.5],
      ['sub64r6-p03', null, null, false, false, 0.5],
      ['sub64r6-p04', null, null, true, false, 0.5],
      ['sub64r6-p08', null, 500000, false, true, 0.5],
      ['sub64r6-p10', 1200000, 600000, false, false, 0.5],
    ]);
    expect(rows[1]).toMatchObject({
      quarters: [1, 2],
      evidence_id: 'sub64r6-e4.1',
      budget_evidence_id: 'sub64r6-e4.3',
      status_evidence_id: 'sub64r6-e4.6',
      line_first: 4,
    });
  });

  test('groups by responsible unit, sums with what they are made of', async () => {
    const rows = await stuckByUnit(engine, { ...everything, bodies: ['b-sub'] });
    expect(
      rows.map((row) => [
        row.responsible_unit,
        row.n_projects,
        row.budget.budget_satang,
        row.budget.n_unread,
        row.disbursed.disbursed_satang,
        row.disbursed.n_zero,
        row.disbursed.n_not_stated,
      ]),
    ).toEqual([
      ['กองคลัง', 2, null, 1, 500000, 0, 0],
      ['สำนักปลัด', 2, 6200000, 0, 600000, 1, 0],
      ['กองช่าง', 1, null, 0, null, 0, 1],
    ]);
  });

  test('names the reports asked, those without a stuck project too', async () => {
    const rows = await stuckReports(engine, everything);
    expect(
      rows.map((row) => [row.document_id, row.n_projects, row.n_in_progress, row.year_gone]),
    ).toEqual([
      ['north65r12', 2, 1, 1],
      ['sub64r6', 10, 5, 0.5],
    ]);
    const empty = await stuckReports(engine, { ...everything, search: 'ไม่มีคำนี้' });
    expect(empty.map((row) => row.n_projects)).toEqual([0, 0]);
  });
});

describe('evidence', () => {
  test('a place comes with its lines, cut at the ends of the document', async () => {
    const found = (await evidenceById(engine, 'sub64r6-e4.3', 2))!;
    expect(found.place).toMatchObject({ cell: 3, text: '๕๐,๐๐๐', body_name: 'เทศบาลตำบลสมมุติชัย' });
    expect(found.lines.map((line) => line.line_no)).toEqual([2, 3, 4, 5, 6]);
    expect(found.lines[2]!.text.split('\t')[3]).toBe('๕๐,๐๐๐');
    const wide = (await evidenceById(engine, 'sub64r6-e4.3'))!;
    expect(wide.lines.map((line) => line.line_no)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    ]);
    expect(await evidenceById(engine, 'nowhere')).toBeNull();
  });

  test('the fields of a record, in the order they are printed', async () => {
    const fields = await fieldEvidence(engine, 'sub64r6-p10');
    expect(fields.map((row) => [row.field, row.cell, row.confidence, row.note])).toEqual([
      ['name', 1, 0.95, null],
      ['disbursed_baht.2564.report', 4, 0.95, null],
      ['responsible_unit', 5, 0.5, 'aligned_by_position'],
      ['status', 6, 0.95, null],
    ]);
    const here = await readingsAt(engine, 'sub64r6-e12.5');
    expect(here.map((row) => [row.record_id, row.field])).toEqual([
      ['sub64r6-p10', 'responsible_unit'],
    ]);
  });

  test('lines are paged from 1 and searched with spaces aside', async () => {
    const lines = await documentLines(engine, 'sub64r6', { offset: 10, limit: 10 });
    expect(lines.map((line) => line.line_no)).toEqual([11, 12, 13, 14, 15]);
    const found = await searchLines(engine, 'sub64r6', 'อยู่ระหว่าง ดำเนินการ');
    expect(found.map((line) => line.line_no)).toEqual([4, 5, 6, 10, 12]);
    expect(await searchLines(engine, 'sub64r6', ' ')).toEqual([]);
  });

  test('records and rejects of a document stand in the order of its lines', async () => {
    const rows = await documentRecords(engine, 'sub64r6');
    expect(rows.map((row) => row.line_first)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(rows.map((row) => row.record_kind).slice(-3)).toEqual(['project', 'reject', 'reject']);
  });
});
