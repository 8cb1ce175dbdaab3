import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { printedOf, windows874, xlsxOf } from '../read/formats/printed.ts';
import { repositoryPath } from '../support/labels.ts';
import { planOf, PLANS, readFiles } from './documents.ts';

const printed = readFileSync(repositoryPath('tests/fixtures/ita/results.2567.csv'), 'utf8');
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Worked out by hand from the fixture. */
const RESULTS = [
  ['เทศบาลตำบลนาสมมุติ', 2567, 91.93, 88.5, 91.25, 95, 'ผ่านดี'],
  ['เทศบาลเมืองทดสอบ', 2567, 86.4, null, null, null, null],
  ['องค์การบริหารส่วนตำบลโนนสมมุติ', 2567, 91.83, 84.1, 92, 97.5, 'ผ่าน'],
];
const REJECTS = [
  [6, 'ita_body_unknown'],
  [7, 'ita_no_local_body'],
  [8, 'ita_out_of_range'],
];

describe('published results among the documents', () => {
  test.each([
    ['csv', bytesOf(printed)],
    ['csv', windows874(printed)],
    ['csv', bytesOf(printed.replaceAll(',', ';'))],
    ['txt', bytesOf(printed.replaceAll(',', '\t'))],
    ['xlsx', xlsxOf(printedOf(printed.replaceAll(',', '\t')))],
  ])('are read from %s, in whatever letters and digits', async (format, bytes) => {
    const { results, documents, rejects } = await readFiles({ ...PLANS, 'ผล.bin': bytes });
    expect(results).toEqual(RESULTS);
    expect(documents).toMatchObject([
      { kind: 'ita_result', format, body_id: null, fiscal_year_first: 2567 },
    ]);
    expect(rejects.map(([, reason]) => reason)).toEqual(REJECTS.map(([, reason]) => reason));
  });

  test('are accounted for row by row and figure by figure', async () => {
    const { documents, rejects, tables } = await readFiles({ ...PLANS, 'ita.csv': printed });
    expect(rejects).toEqual(REJECTS.map(([line, reason]) => [Number(line), reason]));
    // The heading and six rows, the title line is none.
    expect(documents[0]).toMatchObject({ rows_seen: 7, rows_mapped: 4, rows_rejected: 3 });
    expect(documents[0]?.figures_unaccounted).toBe(0);
    const places = new Map(tables.evidence.map((row) => [row.evidence_id, row.text]));
    for (const { evidence_id, iit } of tables.ita_results) {
      if (iit === 88.5) expect(places.get(evidence_id)).toContain('๘๘.๕๐');
    }
    const own = tables.findings.filter((row) => row.document_id === documents[0]?.document_id);
    expect(own).toEqual([]);
  });

  test('stand under the body of the plan, in any order of the files', async () => {
    const first = await readFiles({ 'a.csv': printed, ...PLANS });
    const last = await readFiles({ ...PLANS, 'z.csv': printed });
    const ids = ({ tables }: typeof first) => tables.ita_results.map(({ body_id }) => body_id);
    expect(ids(first).sort()).toEqual(ids(last).sort());
    const plans = first.tables.documents.filter(({ kind }) => kind === 'plan');
    expect(plans.map(({ body_id }) => body_id)).toEqual(expect.arrayContaining(ids(first)));
  });
});

describe('headings', () => {
  const read = async (...lines: string[]) => readFiles({ ...PLANS, 'r.csv': lines.join('\n') });

  test('in English, with a year in its own column, of either era', async () => {
    const { results } = await read(
      'Agency,Province,Fiscal year,ITA score,IIT,EIT,OIT,Level',
      'อบต.โนนสมมุติ,ขอนแก่น,2024,90.5,90,90,91.25,ผ่านดี',
      'อบต.โนนสมมุติ,ขอนแก่น,๒๕๖๕,84.99,80,85,88,B',
    );
    expect(results).toEqual([
      ['องค์การบริหารส่วนตำบลโนนสมมุติ', 2565, 84.99, 80, 85, 88, 'B'],
      ['องค์การบริหารส่วนตำบลโนนสมมุติ', 2567, 90.5, 90, 90, 91.25, 'ผ่านดี'],
    ]);
  });

  test('with the year alone over its scores, and the type in a column', async () => {
    const { results, rejects } = await read(
      'คะแนน ITA ของ อปท. จังหวัดขอนแก่น',
      '',
      'ที่,ชื่อ อปท.,ประเภท,ปี 2566,ปี 2567',
      '1,โนนสมมุติ,อบต.,81.2,90.5',
      '2,นาสมมุติ,เทศบาลตำบล,-,88',
    );
    expect(results).toEqual([
      ['เทศบาลตำบลนาสมมุติ', 2567, 88, null, null, null, null],
      ['องค์การบริหารส่วนตำบลโนนสมมุติ', 2566, 81.2, null, null, null, null],
      ['องค์การบริหารส่วนตำบลโนนสมมุติ', 2567, 90.5, null, null, null, null],
    ]);
    expect(rejects).toEqual([[5, 'ita_no_values']]);
  });

  test('of two rows, the years over the values', async () => {
    const { results } = await read(
      'ผลการประเมิน ITA',
      '',
      'หน่วยงาน,จังหวัด,ปี 2566,,ปี 2567,',
      ',,คะแนน,ระดับ,คะแนน,ระดับ',
      'เทศบาลเมืองทดสอบ,ขอนแก่น,86,ผ่าน,96.5,ผ่านดีเยี่ยม',
    );
    expect(results).toEqual([
      ['เทศบาลเมืองทดสอบ', 2566, 86, null, null, null, 'ผ่าน'],
      ['เทศบาลเมืองทดสอบ', 2567, 96.5, null, null, null, 'ผ่านดีเยี่ยม'],
    ]);
  });

  test('that are not known are reported, and a year not told rejects the row', async () => {
    const { results, rejects } = await read(
      'หน่วยงาน,จังหวัด,คะแนน ITA,ระยะทาง',
      'เทศบาลเมืองทดสอบ,ขอนแก่น,96.5,12',
      'เทศบาลเมืองทดสอบ,,96.5,12',
    );
    expect(results).toEqual([]);
    expect(rejects.map(([, reason]) => reason)).toEqual([
      'unknown_column',
      'ita_no_year',
      'ita_no_year',
    ]);
  });
});

test('a plan with a column of agencies stays a plan', async () => {
  const { documents, tables } = await readFiles(PLANS);
  expect(documents).toEqual([]);
  expect(tables.projects).toHaveLength(4);
  const listing = planOf('เทศบาลเมืองทดสอบ', 'จังหวัดขอนแก่น').replace('ผู้รับผิดชอบ', 'หน่วยงาน\tระดับ');
  expect((await readFiles({ 'a.txt': listing })).documents).toEqual([]);
});
