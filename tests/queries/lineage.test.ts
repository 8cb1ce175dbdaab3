import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../app/engine/engine.ts';
import { lineage } from '../../app/queries/lineage.ts';
import { sampleEngine } from '../support/sampleEngine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await sampleEngine();
});
afterAll(() => engine.close());

test('every project of the documents that were compared stands in the order of the documents', async () => {
  const { projects } = await lineage(engine, 'b-north');
  const short = projects.map(
    (one) =>
      `${one.fiscal_year} ${one.kind} ${one.report_months} ${one.name} ${one.budget_satang} ${one.needs_no_budget}`,
  );
  expect(short).toEqual([
    '2565 plan null โครงการอบรมธรรมาภิบาล 1500000 false',
    '2565 plan null โครงการเทศบาลเคลื่อนที่ 0 false',
    '2565 plan null มาตรการประกาศเจตจำนง null true',
    '2565 plan null กิจกรรมตรวจสอบโดยชุมชน null false',
    '2565 progress_report 6 โครงการอบรมธรรมาภิบาล 1500000 false',
    '2565 progress_report 6 โครงการเทศบาลเคลื่อนที่ 800000 false',
    '2565 progress_report 12 โครงการอบรมธรรมาภิบาล 1500000 false',
    '2565 progress_report 12 โครงการเทศบาลเคลื่อนที่ 800000 false',
  ]);
});

test('links stand with the year they were found for and how sure they are', async () => {
  const { links } = await lineage(engine, 'b-north');
  expect(
    links.map(
      (one) =>
        `${one.from_project_id} ${one.to_project_id} ${one.fiscal_year} ${one.match_score} ${one.is_doubtful}`,
    ),
  ).toEqual([
    'north65-p01 north65r6-p01 2565 1 false',
    'north65-p02 north65r6-p02 2565 0.72 true',
    'north65r6-p01 north65r12-p01 2565 1 false',
    'north65r6-p02 north65r12-p02 2565 1 false',
  ]);
});

test('a body with one document has nothing to be compared', async () => {
  expect(await lineage(engine, 'b-town')).toEqual({ projects: [], links: [] });
});
