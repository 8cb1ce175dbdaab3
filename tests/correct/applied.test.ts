import { describe, expect, test } from 'vitest';
import type { Tables } from '../../data/schema/catalogue.ts';
import { DAMAGED, ingested, tablesOf } from './documents.ts';

const AMOUNT = { line: 6, cell: 3, printed: '๕๑๖๖,๐๐๐' };

/** The amount of a project in satang, with its evidence and how sure it is. */
function amountOf(tables: Tables, ordinal: number) {
  const project = tables.projects.find((row) => row.ordinal === ordinal);
  const money = tables.project_budgets.find((row) => row.project_id === project?.project_id);
  const place = tables.evidence.find((row) => row.evidence_id === money?.evidence_id);
  const field = tables.field_evidence.find(
    (row) => row.record_id === project?.project_id && row.field.startsWith('budget_baht'),
  );
  return { project, money, place, field };
}

describe('a misread amount', () => {
  test('without a correction it is not read and in doubt', async () => {
    const { money, field, project } = amountOf(await tablesOf(DAMAGED), 1);
    expect(money?.budget_baht).toBeNull();
    expect(field?.note).toBe('malformed_number');
    expect(project?.doubtful_fields).toContain('budget_baht');
  });

  test('is read as corrected, counts as sure, and its evidence is what is printed', async () => {
    const tables = await tablesOf(DAMAGED, [{ ...AMOUNT, reads_as: '516,000' }]);
    const { money, place, field, project } = amountOf(tables, 1);
    expect(money).toMatchObject({ budget_baht: 51_600_000, confidence: 1 });
    expect(field).toMatchObject({ note: 'corrected', confidence: 1 });
    expect(project?.doubtful_fields).toEqual([]);
    expect(place).toMatchObject({ line_first: 6, cell: 2, text: '๕๑๖๖,๐๐๐' });
    expect(tables.lines.map((row) => row.text)).toEqual(DAMAGED.split('\n').slice(0, -1));
  });

  test('tells what was corrected, why, by which office and when', async () => {
    const tables = await tablesOf(DAMAGED, [
      { ...AMOUNT, reads_as: '516,000', not_in_print: true },
    ]);
    expect(tables.corrections).toEqual([
      {
        document_id: tables.documents[0]?.document_id,
        ordinal: 1,
        line_no: 6,
        cell: 2,
        text: '๕๑๖๖,๐๐๐',
        reads_as: '516,000',
        not_in_print: true,
        why: 'ตัวเลขพิมพ์ผิดรูป เทียบกับข้อบัญญัติแล้ว',
        checked_by: 'กองยุทธศาสตร์และงบประมาณ',
        checked_on: '2026-11-20',
      },
    ]);
  });

  test('stays in doubt where the correction is no amount either', async () => {
    const { money, field } = amountOf(
      await tablesOf(DAMAGED, [{ ...AMOUNT, reads_as: '๕๑๖x,๐๐' }]),
      1,
    );
    expect(money?.budget_baht).toBeNull();
    expect(field?.confidence).toBeLessThan(0.8);
  });
});

test('a wrong letter in a name is mended, and the name is evidence as printed', async () => {
  const tables = await tablesOf(DAMAGED, [
    {
      line: 7,
      cell: 2,
      printed: 'โครงการประทวดคำขวัญ',
      reads_as: 'โครงการประกวดคำขวัญ',
    },
  ]);
  const { project } = amountOf(tables, 2);
  expect(project?.name).toBe('โครงการประกวดคำขวัญ');
  const place = tables.evidence.find((row) => row.evidence_id === project?.evidence_id);
  expect(place?.text).toBe('โครงการประทวดคำขวัญ');
});

describe('a cell that belongs to another column', () => {
  test('is moved by its two cells', async () => {
    const tables = await tablesOf(DAMAGED, [
      { line: 8, cell: 3, printed: '', reads_as: '๒,๐๐๐' },
      { line: 8, cell: 4, printed: '๒,๐๐๐', reads_as: '' },
    ]);
    const { money, project } = amountOf(tables, 3);
    expect(money?.budget_baht).toBe(200_000);
    expect(project?.responsible_unit).toBeNull();
  });

  test('is moved by the whole line, cut anew at its tabs; the evidence is on the line', async () => {
    const tables = await tablesOf(DAMAGED, [
      {
        line: 8,
        cell: null,
        printed: '๓\tโครงการจิตอาสา\t\t๒,๐๐๐',
        reads_as: '๓\tโครงการจิตอาสา\t๒,๐๐๐\t',
      },
    ]);
    const { money, place } = amountOf(tables, 3);
    expect(money?.budget_baht).toBe(200_000);
    expect(place).toMatchObject({ line_first: 8, line_last: 8, cell: null, text: '๒,๐๐๐' });
  });
});

test('amounts of several projects in one cell are told one a line, in their order', async () => {
  const listed = DAMAGED.replace(
    '๓\tโครงการจิตอาสา\t\t๒,๐๐๐',
    '๓\t- โครงการปลูกป่า - โครงการจิตอาสา - โครงการตู้แดง\t๒,๐๐๐\tกองช่าง',
  );
  const before = await tablesOf(listed);
  expect(amountOf(before, 4).money?.confidence).toBeLessThan(0.8);
  const tables = await tablesOf(listed, [
    { line: 8, cell: 3, printed: '๒,๐๐๐', reads_as: '-\n๒,๐๐๐\n-' },
  ]);
  expect([3, 4, 5].map((n) => amountOf(tables, n).money?.budget_baht)).toEqual([
    null,
    200_000,
    null,
  ]);
  expect([3, 4, 5].map((n) => amountOf(tables, n).money?.confidence)).toEqual([1, 1, 1]);
  expect(amountOf(tables, 4).place).toMatchObject({ line_first: 8, cell: 2, text: '๒,๐๐๐' });
});

test('a row that is none is left out and listed, and nothing is lost', async () => {
  const before = await tablesOf(DAMAGED);
  const tables = await tablesOf(DAMAGED, [
    { line: 9, cell: null, printed: '๔\tสำเนาถูกต้อง', no_row: true },
  ]);
  expect(before.projects.map(({ name }) => name)).toContain('สำเนาถูกต้อง');
  expect(tables.projects.map(({ name }) => name)).not.toContain('สำเนาถูกต้อง');
  expect(tables.rejects).toContainEqual(
    expect.objectContaining({ line_first: 9, reason: 'corrected_no_row' }),
  );
  expect(tables.documents[0]).toMatchObject({
    rows_seen: before.documents[0]?.rows_seen,
    rows_mapped: (before.documents[0]?.rows_mapped ?? 0) - 1,
    rows_rejected: (before.documents[0]?.rows_rejected ?? 0) + 1,
  });
});

test('a line of running text becomes a row, and a row becomes a line', async () => {
  const broken = DAMAGED.replace('๒\tโครงการประทวดคำขวัญ\t๕,๐๐๐\tกองคลัง', '๒ โครงการคำขวัญ ๕,๐๐๐');
  const tables = await tablesOf(broken, [
    {
      line: 7,
      cell: null,
      printed: '๒ โครงการคำขวัญ ๕,๐๐๐',
      reads_as: '๒\tโครงการคำขวัญ\t๕,๐๐๐\t',
    },
    { line: 9, cell: null, printed: '๔\tสำเนาถูกต้อง', reads_as: 'สำเนาถูกต้อง' },
  ]);
  expect(tables.projects.map(({ name }) => name)).toEqual([
    'โครงการอบรมคุณธรรม',
    'โครงการคำขวัญ',
    'โครงการจิตอาสา',
  ]);
  expect(amountOf(tables, 2).money?.budget_baht).toBe(500_000);
});

test('the year and body of the document follow a correction too', async () => {
  const tables = await tablesOf(DAMAGED, [
    {
      line: 2,
      cell: null,
      printed: 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๔',
      reads_as: 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๕',
    },
  ]);
  expect(tables.documents[0]?.fiscal_year_first).toBe(2565);
  expect(tables.lines[1]?.text).toBe('ประจำปีงบประมาณ พ.ศ. ๒๕๖๔');
});

describe('a correction the document does not bear out fails the document', () => {
  test.each([
    [
      'other words',
      { line: 6, cell: 3, printed: '๕๑๖,๐๐๐', reads_as: '1' },
      'a.json: line 6, cell 3: expected “๕๑๖,๐๐๐”, found “๕๑๖๖,๐๐๐”',
    ],
    [
      'another cell',
      { line: 6, cell: 2, printed: '๕๑๖๖,๐๐๐', reads_as: '1' },
      'found “โครงการอบรมคุณธรรม”; the words stand on line 6, cell 3',
    ],
    [
      'a cell too many',
      { line: 6, cell: 9, printed: 'ก', reads_as: '1' },
      'expected “ก”, the line has 4 cells',
    ],
    [
      'a line too many',
      { line: 99, cell: null, printed: 'ก', reads_as: '1' },
      'expected “ก”, the document has 9 lines',
    ],
  ])('%s', async (_what, told, message) => {
    const outcome = await ingested(DAMAGED, [told]);
    expect(outcome).toMatchObject({ path: 'a.txt', reason: 'correction_stale' });
    expect('found' in outcome ? outcome.found : '').toContain(message);
  });

  test('white space alone is no difference', async () => {
    const told = { line: 7, cell: 2, printed: ' โครงการประทวดคำขวัญ  ', reads_as: 'โครงการคำขวัญ' };
    expect(await ingested(DAMAGED, [told])).toHaveProperty('projects');
  });

  test('a row left out and corrected at once', async () => {
    const outcome = await ingested(DAMAGED, [
      { line: 6, cell: 1, printed: '๑', no_row: true },
      { line: 6, cell: 2, printed: 'โครงการอบรมคุณธรรม', reads_as: 'โครงการอบรม' },
    ]);
    expect(outcome).toMatchObject({ reason: 'correction_stale' });
  });
});
