import { beforeAll, describe, expect, test } from 'vitest';
import type { Rows, Tables } from '../../data/schema/catalogue.ts';
import { covers, findingsAt } from './findings.ts';
import { ingestFolder } from './ingested.ts';
import { numbersIn } from './numbers.ts';
import { comparable } from './plain.ts';
import { rowsOf, type DocumentRows } from './rows.ts';

const kalasin = 'kalasin-town.plan.2566-2570';
const khokChan = 'khok-chan-subdistrict.progress-report.2564-6m';
const siSaKet = 'si-sa-ket-pao.plan.2561-2564';

let tables: Tables;

beforeAll(async () => {
  tables = await ingestFolder('data/documents');
});

/** The rows of a document that must have been read. */
function read(stem: string): DocumentRows {
  const rows = rowsOf(tables, stem);
  if (rows === null) throw new Error(`${stem} was not read`);
  return rows;
}

describe('what the documents contradict is found', () => {
  test.each([
    [2, 118, 260],
    [4, 123, 386],
    [16, 132, 1155],
    [28, 146, 1974],
  ])(
    'Kalasin, project %i: the table on line %i against the sheet on line %i',
    (ordinal, ...lines) => {
      const found = findingsOn(read(kalasin), ordinal).filter((finding) =>
        lines.every((line) => covers(read(kalasin), finding, line)),
      );
      expect(found).not.toEqual([]);
      for (const finding of found) expect(finding.severity).not.toBe('info');
    },
  );

  test('Kalasin, project 30: template text that was never filled in', () => {
    const texts = findingsOn(read(kalasin), 30).map((finding) =>
      evidenceText(read(kalasin), finding),
    );
    expect(texts.some((text) => text.includes('ระบุงบประมาณที่ใช้ดำเนินการ'))).toBe(true);
    expect(texts.some((text) => text.includes('ระบุหน่วยงานที่รับผิดชอบดำเนินการ'))).toBe(true);
  });

  test('Khok Chan: a stated total of 766,000 that its rows do not give', () => {
    expect(findingsAt(read(khokChan), 29).some((finding) => holds(finding, '766000'))).toBe(true);
  });

  test('Khok Chan: 14 projects stated, 62 listed', () => {
    const found = findingsAt(read(khokChan), 29);
    expect(found.some((finding) => holds(finding, '14') && holds(finding, '62'))).toBe(true);
  });

  test('Khok Chan: the malformed ๕๑๖๖,๐๐๐ is reported and read as no number', () => {
    const rows = read(khokChan);
    const texts = findingsAt(rows, 20).map((finding) => evidenceText(rows, finding));
    expect(texts.some((text) => comparable(text).includes('5166,000'))).toBe(true);
    const total = rows.of.stated_totals.find((row) => comparable(row.stated_text) === '5166,000');
    expect(total).toMatchObject({ stated_value: null, scope: '3.2', measure: 'budget' });
  });

  test('Khok Chan: numbers that jump from 1 to 3', () => {
    expect(findingsAt(read(khokChan), 147)).not.toEqual([]);
  });

  test('Si Sa Ket: 19 projects stated in dimension 2, 20 listed', () => {
    const found = findingsAt(read(siSaKet), 807);
    expect(found.some((finding) => holds(finding, '19') && holds(finding, '20'))).toBe(true);
  });
});

function findingsOn(rows: DocumentRows, ordinal: number): Rows['findings'][] {
  const project = rows.of.projects.find((one) => one.ordinal === ordinal);
  return rows.findingsOf.get(project?.project_id ?? 'none') ?? [];
}

function evidenceText(rows: DocumentRows, finding: Rows['findings']): string {
  return finding.evidence_ids.map((id) => rows.evidenceById.get(id)?.text ?? '').join('\n');
}

function holds(finding: Rows['findings'], digits: string): boolean {
  return numbersIn(finding.detail).has(digits);
}
