import { beforeAll, describe, expect, test } from 'vitest';
import type { Tables } from '../../data/schema/catalogue.ts';
import { loadLabels } from '../support/labels.ts';
import { compare, type Agreement } from './agreement.ts';
import { findingsAt } from './findings.ts';
import { ingestFolder } from './ingested.ts';
import { rowsOf } from './rows.ts';

const folder = 'tests/fixtures/invented';
const labels = loadLabels(folder);

let tables: Tables;
let agreement: Agreement;

beforeAll(async () => {
  tables = await ingestFolder(folder);
  agreement = compare(tables, labels);
});

describe.each(labels)('$stem: a layout and wording no other document has', ({ stem, ...label }) => {
  test('holds the labelled number of projects, risks and controls', () => {
    const rows = rowsOf(tables, stem)?.of;
    expect(rows?.projects).toHaveLength(label.projects.length);
    expect(rows?.risks).toHaveLength(label.risks.length);
    expect(rows?.risk_controls).toHaveLength(label.risk_controls.length);
  });

  test.each(['document', 'projects', 'risk', 'control', 'target', 'total'])(
    'agrees in its %s',
    (part) => {
      const own = agreement.differences.filter(({ document }) => document === stem);
      expect(
        own
          .filter(({ field }) => partOf(field) === part)
          .map(({ ordinal, field, part: place, expected, got }) => [
            ordinal,
            field,
            place,
            { expected, got },
          ]),
      ).toEqual([]);
    },
  );
});

function partOf(field: string): string {
  return field.includes('.') ? field.replace(/\..*$/u, '') : 'projects';
}

describe('what the invented documents contradict is found', () => {
  test.each([
    ['one-year-plan', 66, 'a grand total of 85,500 over rows of 80,500'],
    ['three-year-plan', 137, '3 projects stated, 4 listed'],
    ['risk-assessment', 31, 'a score of 12 for 4 times 4'],
  ])('%s, line %i: %s', (stem, line) => {
    const rows = rowsOf(tables, stem);
    const found = rows === null ? [] : findingsAt(rows, line);
    expect(found.map(({ severity }) => severity)).toEqual(
      expect.arrayContaining([expect.stringMatching(/warning|serious/u)]),
    );
  });

  test('and nothing serious is found where nothing is wrong', () => {
    const serious = tables.findings.filter((finding) => finding.severity === 'serious');
    const clean = rowsOf(tables, 'twelve-month-report')?.document.document_id;
    expect(serious.filter((finding) => finding.document_id === clean)).toEqual([]);
  });
});

test('no table holds a personal name', () => {
  const text = JSON.stringify(tables);
  expect(text).toContain('นาย');
  for (const name of ['ใจซื่อ', 'รักถิ่นฐาน', 'สมมุติ ใจ', 'ตัวอย่าง']) expect(text).not.toContain(name);
});

test('tables of inhabitants and of criteria hold no record', () => {
  const text = JSON.stringify([tables.projects, tables.risks, tables.complaints, tables.targets]);
  for (const word of ['บ้านเหนือ', 'บ้านใต้', 'เกิดขึ้นเป็นประจำ']) expect(text).not.toContain(word);
});
