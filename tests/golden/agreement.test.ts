import { describe, expect, test } from 'vitest';
import type { Tables } from '../../data/schema/catalogue.ts';
import { loadLabels, type Labels } from '../support/labels.ts';
import { compare, ofProjects, tally } from './agreement.ts';
import { align } from './align.ts';
import { tablesFromLabels } from './from-labels.ts';
import { comparable, likeness } from './plain.ts';

const labels = loadLabels().find((one) => one.stem.startsWith('mae-sai')) as Labels;

function differencesOf(change: (tables: Tables) => void): string[] {
  const tables = tablesFromLabels(labels);
  change(tables);
  return compare(tables, [labels]).differences.map(
    ({ ordinal, field, part, flagged }) =>
      `${ordinal} ${field}${part === null ? '' : ` ${part}`}${flagged ? ' unsure' : ''}`,
  );
}

function projectOf(tables: Tables, ordinal: number): Tables['projects'][number] {
  const found = tables.projects.find((project) => project.ordinal === ordinal);
  if (found === undefined) throw new Error(`no project ${ordinal}`);
  return found;
}

describe('the comparison of tables with labels', () => {
  test('finds nothing where the tables say what the labels say', () => {
    expect(differencesOf(() => undefined)).toEqual([]);
  });

  test('a row too many costs one value and shifts nothing', () => {
    const inserted = (tables: Tables): void => {
      const invented = { ...projectOf(tables, 3), name: 'แถวที่ไม่มีอยู่จริงในเอกสาร', ordinal: 2.5 };
      tables.projects.push({ ...invented, project_id: 'none' });
    };
    expect(differencesOf(inserted)).toEqual(['2.5 row']);
  });

  test('a missing row costs its own values only', () => {
    const removed = (tables: Tables): void => {
      tables.projects = tables.projects.filter((project) => project.ordinal !== 7);
    };
    const ordinals = new Set(differencesOf(removed).map((line) => line.split(' ')[0]));
    expect([...ordinals]).toEqual(['7']);
  });

  test('a wrong value counts against its field, unsure only where the tables say so', () => {
    const wrong = (doubtful: string[]) => (tables: Tables) => {
      const changed = { kpi: 'อื่น', seq: '99', doubtful_fields: doubtful };
      tables.projects[3] = { ...projectOf(tables, 4), ...changed };
    };
    expect(differencesOf(wrong([]))).toEqual(['4 seq', '4 kpi']);
    expect(differencesOf(wrong(['kpi']))).toEqual(['4 seq', '4 kpi unsure']);
  });

  test('a finding or a low field confidence flags the field it names, no other', () => {
    const flagged = (tables: Tables): void => {
      tables.projects[3] = { ...projectOf(tables, 4), kpi: 'อื่น', seq: '99', unit: 'ใบ' };
      const base = { document_id: labels.stem, body_id: null };
      tables.field_evidence.push({
        ...base,
        record_id: `${labels.stem} 4`,
        field: 'unit',
        confidence: 0.5,
        evidence_id: '',
        note: null,
      });
      tables.findings.push({
        ...base,
        finding_id: '',
        rule_id: 'odd',
        severity: 'info',
        project_id: `${labels.stem} 4`,
        detail: '{"field":"seq"}',
        evidence_ids: [],
      });
    };
    expect(differencesOf(flagged)).toEqual(['4 seq unsure', '4 kpi', '4 unit unsure']);
  });

  test('money: zero is not "not stated", and an unsure amount is flagged by itself', () => {
    const zeroed = (tables: Tables): void => {
      for (const budget of tables.project_budgets) {
        if (budget.project_id.endsWith(' 2')) budget.budget_baht = 0;
        if (budget.project_id.endsWith(' 3'))
          Object.assign(budget, { budget_baht: 1, confidence: 0.4 });
      }
    };
    expect(differencesOf(zeroed)).toEqual([
      '2 budget_baht 2565 plan_table',
      '3 budget_baht 2565 plan_table unsure',
    ]);
  });

  test('counts what agrees', () => {
    const { values, perField } = compare(tablesFromLabels(labels), [labels]);
    expect(tally(ofProjects(values))).toMatchObject({ agree: 30 * 20, differ: 0 });
    expect(perField.find(({ field }) => field === 'name')).toMatchObject({ agree: 30 });
  });
});

describe('texts as two readers would agree on them', () => {
  test.each([
    ['- ๑๐๐ คน', '100คน'],
    ['“เจตจ านง”', 'เจตจํานง'],
    ['อ ำนาจ\u200b', 'อำนาจ'],
    ['เทคບາล', 'เทคบาล'],
    ['๑) มี', 'มี'],
    ['1.5', '๑.๕'],
  ])('%j reads as %j', (left, right) => {
    expect(comparable(left)).toBe(comparable(right));
  });

  test.each([
    ['๑๐๐', '๑๐'],
    ['ร้อยละ ๘๐', 'ร้อยละ ๘'],
    ['1.5', '5'],
    ['ไม่ใช้งบประมาณ', 'ไม่ใช่งบประมาณ'],
  ])('%j is not %j', (left, right) => {
    expect(comparable(left)).not.toBe(comparable(right));
  });
});

test('alignment keeps the order and pairs nothing unlike', () => {
  const pairs = align(['โครงการก่อน', 'โครงการหลัง'], ['xyz', 'โครงการหลัง'], likeness);
  expect(pairs).toEqual([
    { label: 'โครงการก่อน', row: null },
    { label: null, row: 'xyz' },
    { label: 'โครงการหลัง', row: 'โครงการหลัง' },
  ]);
});
