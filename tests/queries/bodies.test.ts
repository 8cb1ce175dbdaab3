import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../app/engine/engine.ts';
import { bodyList } from '../../app/queries/bodies.ts';
import { bodyProfile } from '../../app/queries/bodyProfile.ts';
import { documentQuality } from '../../app/queries/documents.ts';
import { doubtsOf } from '../../app/queries/doubts.ts';
import { everything } from '../../app/queries/filter.ts';
import { findingCounts, findingsList } from '../../app/queries/findings.ts';
import { overview } from '../../app/queries/overview.ts';
import { figuresOf } from '../../app/queries/figures.ts';
import { rejectsOf } from '../../app/queries/rejects.ts';
import { riskLevels } from '../../app/queries/riskLevels.ts';
import { statedTotals } from '../../app/queries/statedTotals.ts';
import { itaTargets } from '../../app/queries/targets.ts';
import { sampleEngine } from '../support/sampleEngine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await sampleEngine();
});
afterAll(() => engine.close());

test('overview counts everything, and in-progress only in the latest reports', async () => {
  expect(await overview(engine, everything)).toEqual({
    n_bodies: 5,
    n_documents: 7,
    n_plans: 4,
    n_reports: 3,
    n_projects: 46,
    n_reported: 12,
    n_in_progress: 6,
    n_findings: 5,
    fiscal_year_first: 2561,
    fiscal_year_last: 2570,
    data_version: await engine.dataVersion(),
  });
});

test('bodyList finds a body by a part of its name', async () => {
  const found = await bodyList(engine, { ...everything, search: 'ดอย ตัวอย่าง' });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    body_id: 'b-north',
    document_kinds: ['plan', 'progress_report'],
    n_documents: 3,
    n_projects: 8,
    fiscal_year_last: 2565,
  });
  expect(await bodyList(engine, everything)).toHaveLength(5);
});

test('findings about how a document was read are counted apart from what it says', async () => {
  const rows = await bodyList(engine, everything);
  const counts = rows.map((row) => [row.body_id, row.n_findings, row.n_reading_findings]);
  expect(counts).toContainEqual(['b-pao', 0, 1]); // a gap in the numbering
  expect(counts).toContainEqual(['b-town', 2, 0]); // a sheet and a risk
});

test('riskLevels lists every body; a row with one control covers all its issues', async () => {
  const rows = await riskLevels(engine, everything);
  expect(rows.map((row) => [row.body_id, row.n_risks])).toContainEqual(['b-city', 0]);
  expect(rows.find((row) => row.body_id === 'b-town')).toMatchObject({
    scales: ['5x5', 'words'],
    n_risks: 4,
    n_low: 0,
    n_medium: 1,
    n_high: 1,
    n_very_high: 1,
    n_not_stated: 1,
    n_unsure: 1,
    n_without_control: 1,
  });
});

test('ITA targets stand beside the result, and beside the aim only in its year', async () => {
  const rows = await itaTargets(engine, everything, [{ by_fiscal_year: 2570, score: 85 }]);
  expect(rows.map((row) => [row.fiscal_year, row.value, row.result_score, row.aim_score])).toEqual([
    [2566, 85, 91.5, null],
    [2567, 86, null, null],
    [2568, 87, null, null],
    [2569, 88, null, null],
    [2570, 89, null, 85],
  ]);
});

test('stated totals differ, agree, or cannot be compared', async () => {
  const rows = await statedTotals(engine, everything);
  const found = rows.map((row) => [row.body_id, row.measure, row.stated_value, row.differs]);
  expect(found).toEqual([
    ['b-pao', 'projects', 10, false],
    ['b-sub', 'budget', 262000, true],
    ['b-sub', 'disbursed', null, null],
    ['b-sub', 'projects', 9, true],
  ]);
});

test('bodyProfile puts the risk table back together and links a control to its project', async () => {
  const profile = (await bodyProfile(engine, 'b-town', []))!;
  expect(profile.header.name_th).toBe('เทศบาลเมืองตัวอย่าง');
  const rows = profile.risks.map((row) => [
    row.process,
    row.issues.map((issue) => issue.level),
    row.controls.map((control) => control.project_name),
  ]);
  expect(rows).toEqual([
    ['การจัดซื้อจัดจ้าง', ['high', 'medium'], ['มาตรการ NO GIFT POLICY']],
    ['การใช้รถราชการ', ['very_high'], []],
    ['การเบิกจ่ายเงิน', [null], [null]],
  ]);
  expect(profile.caseReductionTargets.map((row) => row.value)).toEqual([10, 20, 30, 40, 50]);
  expect(profile.findings.map((row) => row.finding_id)).toEqual(['f-risk', 'f-sheet']);
  expect(await bodyProfile(engine, 'nobody', [])).toBeNull();
});

test('complaints keep a dash and a zero apart', async () => {
  const profile = (await bodyProfile(engine, 'b-city', []))!;
  const counts = profile.complaints.map((row) => [row.fiscal_year, row.count, row.total]);
  expect(counts).toEqual([
    [2557, 45, 165],
    [2557, 120, 165],
    [2558, null, null],
    [2558, 98, null],
    [2559, 0, null],
  ]);
});

test('documentQuality accounts for every row seen', async () => {
  const rows = await documentQuality(engine, { ...everything, bodies: ['b-sub'] });
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    rows_seen: 12,
    rows_mapped: 10,
    rows_rejected: 2,
    n_projects: 10,
    n_fields: 39,
    n_unsure_fields: 1,
    n_findings: 2,
  });
  expect(await doubtsOf(engine, 'sub64r6')).toMatchObject([
    { field: 'responsible_unit', note: 'aligned_by_position', n: 1 },
  ]);
  const rejects = await rejectsOf(engine, 'sub64r6');
  expect(rejects.map((row) => [row.line_first, row.reason])).toEqual([
    [13, 'repeated_heading'],
    [14, 'broken_row'],
  ]);
});

test('figures come with those nothing cites first, each with its line, noise left out', async () => {
  const figures = await figuresOf(engine, 'north65r12');
  expect(figures.map((row) => [row.account, row.text, row.line])).toEqual([
    ['unaccounted', '๑๒,๕๐๐', '\tเงินสมทบ\t๑๒,๕๐๐'],
    ['told', '๓๕๐ บาท', 'ค่าอาหารคนละ ๓๕๐ บาท'],
  ]);
  const [document] = await documentQuality(engine, { ...everything, bodies: ['b-north'] }).then(
    (rows) => rows.filter((row) => row.document_id === 'north65r12'),
  );
  expect(document).toMatchObject({ figures_told: 1, figures_unaccounted: 1, confidence: 0.94 });
});

test('findings come with the serious ones first, narrowed by rule and severity', async () => {
  const all = await findingsList(engine, everything);
  expect(all.map((row) => row.severity)).toEqual([
    'serious',
    'serious',
    'warning',
    'warning',
    'info',
  ]);
  expect(all[1]).toMatchObject({
    project_name: 'โครงการเทศบาลสัญจร',
    evidence_ids: ['town66-e3.3', 'town66-e4.1'],
  });
  const warnings = { rules: ['malformed_number'], severities: ['warning', 'info'] };
  const some = await findingsList(engine, everything, warnings);
  expect(some.map((row) => row.finding_id)).toEqual(['f-number']);
  expect(await findingCounts(engine, { ...everything, bodies: ['b-pao'] })).toEqual([
    { rule_id: 'numbering_gap', severity: 'info', n: 1, n_bodies: 1 },
  ]);
});
