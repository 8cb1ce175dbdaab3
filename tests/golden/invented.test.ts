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

describe('what is guessed shows as unsure', () => {
  test.each([
    ['three-headings-plan', 1, ['target_quantity', 'target_text']],
    ['ticked-status-report', 4, ['status']],
    ['amounts-in-words-plan', 3, ['budget_baht']],
    ['amounts-in-words-plan', 4, ['budget_baht']],
    ['amounts-in-words-plan', 5, ['budget_baht']],
    ['amounts-in-words-plan', 7, ['budget_baht']],
    ['nested-report', 4, ['status']],
    ['value-a-line-plan', 1, ['name', 'kpi', 'responsible_unit', 'budget_baht']],
    ['value-a-line-plan', 3, ['name', 'kpi', 'responsible_unit', 'budget_baht']],
    ['spaced-columns-plan', 2, ['name', 'kpi', 'responsible_unit', 'budget_baht']],
  ])('%s, project %i: %j', (stem, ordinal, fields) => {
    const project = rowsOf(tables, stem)?.of.projects[ordinal - 1];
    expect(project?.doubtful_fields).toEqual(fields);
  });

  test.each(labels)('$stem: a project without a labelled doubt has none', ({ stem, projects }) => {
    const sure = projects.filter(({ doubt }) => doubt === null).map(({ ordinal }) => ordinal);
    const read = rowsOf(tables, stem)?.of.projects ?? [];
    const unsure = read.filter(({ doubtful_fields }) => doubtful_fields.length > 0);
    expect(unsure.map(({ ordinal }) => ordinal).filter((one) => sure.includes(one))).toEqual([]);
  });
});

describe('what cannot be read safely is left, and said', () => {
  test.each([
    ['announced-plans', 'no_records'],
    ['no-body-plan', 'body_uncertain'],
  ])('%s: %s', (stem, rule) => {
    const findings = rowsOf(tables, stem)?.of.findings ?? [];
    expect(findings.map(({ rule_id }) => rule_id)).toContain(rule);
  });

  test('a target told with two values is no target; both places are named', () => {
    const rejects = rowsOf(tables, 'targets-and-complaints')?.of.rejects ?? [];
    const twice = rejects.filter(({ reason }) => reason === 'stated_twice');
    expect(twice.map(({ line_first }) => line_first).sort((a, b) => a - b)).toEqual([6, 11]);
  });

  test('a table of equipment after a plan is no part of it', () => {
    const rejects = rowsOf(tables, 'three-headings-plan')?.of.rejects ?? [];
    expect(rejects.map(({ line_first, reason }) => [line_first, reason])).toEqual([
      [15, 'other_table'],
      [16, 'other_table'],
      [17, 'other_table'],
    ]);
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
