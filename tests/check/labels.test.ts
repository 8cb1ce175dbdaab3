import { describe, expect, test } from 'vitest';
import type { DocumentRuleId } from '../../data/schema/finding_details.ts';
import { loadLabels, type LabelledProject, type Labels } from '../support/labels.ts';
import { findingsOf, type BudgetSpec, type ProjectSpec, type Spec } from './build.ts';

// The five documents as labelled by hand, turned into tables: what the rules make of a perfect
// reading. Expected values are the labellers' contradictions, not what the rules gave.

const labels = new Map(loadLabels().map((one) => [one.stem.split('.')[0], one]));

/** Found details and severities of a rule in a labelled document. */
function found<R extends DocumentRuleId>(document: string, rule: R) {
  const labelled = labels.get(document);
  if (!labelled) throw new Error(`no labels of ${document}`);
  return findingsOf(rule, specOf(labelled));
}

function specOf({ document, projects, stated_totals, risks, risk_controls }: Labels): Spec {
  const spec = {
    document: { kind: document.kind },
    projects: projects.map(projectOf),
    risks: risks.map(({ lines, ...risk }) => ({
      ...risk,
      line: lines[0],
      controls: risk_controls
        .filter((control) => control.risk_ordinals[0] === risk.ordinal)
        .map(({ control }) => control),
    })),
    totals: stated_totals.map((total) => ({
      scope: total.scope,
      measure: total.measure,
      year: total.fiscal_year,
      stated: total.stated_value,
      printed: total.stated_text,
      computed: total.computed_by_hand,
    })),
  };
  return spec as unknown as Spec;
}

function projectOf(label: LabelledProject): ProjectSpec {
  const { budgets, lines, doubt, ...fields } = label;
  const inDoubt = (field: string) => doubt?.split(':')[0]?.includes(field) ?? false;
  return {
    ...(fields as ProjectSpec),
    line: lines[0],
    doubtful_fields: inDoubt('mission_code') ? ['mission_code'] : [],
    budgets: budgets.map((budget): BudgetSpec => {
      const isUnsure = inDoubt(`${budget.source}.budget_baht`);
      return {
        year: budget.fiscal_year,
        source: budget.source as NonNullable<BudgetSpec['source']>,
        baht: budget.budget_baht,
        paid: budget.disbursed_baht,
        sure: isUnsure ? 0.5 : 1,
        ...(budget.budget_baht === null && label.needs_no_budget
          ? { printed: 'ไม่ใช้งบประมาณ' }
          : {}),
        ...(budget.budget_baht === null && isUnsure ? { note: 'not_read' } : {}),
      };
    }),
  };
}

describe('Kalasin', () => {
  test('projects 2, 4, 16 and 28 contradict their sheets, and only these', () => {
    const grave = found('kalasin-town', 'sheet_differs_from_table')
      .filter(({ severity }) => severity !== 'info')
      .map(({ detail }) => [detail.project_no, detail.table_baht, detail.sheet_baht]);
    expect(grave).toEqual([
      ['16', 50_000, null],
      ['2', 0, 1_000_000],
      ['28', 0, 1_000_000],
      ['4', 50_000, 500_000],
    ]);
  });

  test('zero in the table and "no budget" in the sheet is told as one thing in two wordings', () => {
    const told = found('kalasin-town', 'sheet_differs_from_table').filter(
      ({ severity }) => severity === 'info',
    );
    const numbers = told.map(({ detail }) => Number(detail.project_no)).sort((a, b) => a - b);
    expect(numbers).toEqual([10, 11, 12, 13, 14, 15, 17, 19, 20, 23, 24, 25, 26, 27, 29]);
  });

  test('dimension 1 and the document: 130,000 a year that three unread amounts may hold', () => {
    const told = found('kalasin-town', 'stated_total_differs').map(({ detail }) => detail);
    expect(told).toMatchObject([
      { scope: '1', stated: 1_330_000, computed: 1_200_000, unread: 3, may_be_unread: true },
      { scope: 'document', stated: 1_980_000, computed: 1_850_000, unread: 3 },
    ]);
    for (const detail of told) expect(detail.fiscal_years).toEqual([2566, 2567, 2568, 2569, 2570]);
  });

  test('counts, sums of dimensions, numbers and controlled risks are clear', () => {
    for (const rule of [
      'stated_count_differs',
      'stated_sum_differs',
      'stated_twice_differs',
      'numbering_gap',
      'numbering_repeats',
      'high_risk_without_control',
    ] as const) {
      expect(found('kalasin-town', rule), rule).toEqual([]);
    }
  });

  test('the 23 controls stand in 4 rows', () => {
    const rows = found('kalasin-town', 'control_without_project');
    expect(rows.map(({ detail }) => detail.controls.length)).toEqual([7, 4, 6, 6]);
  });
});

describe('Khok Chan', () => {
  const document = 'khok-chan-subdistrict';

  test('stated and listed numbers of projects', () => {
    const told = found(document, 'stated_count_differs').map(({ detail }) => [
      detail.scope,
      detail.stated,
      detail.computed,
    ]);
    expect(told).toEqual([
      ['2.1', 1, 2],
      ['2.2', 9, 6],
      ['3.3', 6, 5],
      ['4.1', 4, 2],
      ['4.2', 5, 1],
      ['4.3', 3, 0],
      ['document', 14, 62],
    ]);
  });

  test('stated and listed money', () => {
    const told = found(document, 'stated_total_differs').map(({ detail, severity }) => [
      ...[detail.scope, detail.stated, detail.computed],
      severity,
    ]);
    expect(told).toEqual([
      ['1.2', 440_000, 760_000, 'serious'],
      ['document', 766_000, 1_036_000, 'serious'],
    ]);
  });

  test('the planned total fits if one of its two 300,000 is read as 30,000', () => {
    const repairs = found(document, 'stated_total_differs').map(({ detail }) => detail.repair);
    expect(repairs).toEqual([
      null,
      { change: 'tenth', of: 'row', from: 300_000, to: 30_000, cells: 2 },
    ]);
  });

  test('totals against their own printed parts', () => {
    const told = found(document, 'stated_sum_differs').map(({ detail }) => detail);
    expect(told).toMatchObject([
      {
        measure: 'budget',
        stated: 766_000,
        sum_of_stated_parts: 550_000,
        unread: 1,
        not_stated: 8,
      },
      { measure: 'projects', stated: 14, sum_of_stated_parts: 74, unread: 0, not_stated: 0 },
    ]);
    expect(told.every(({ parts }) => parts.length === 15)).toBe(true);
  });

  test('8 completed in mission 2.2 cannot be reached', () => {
    const told = found(document, 'stated_completed_differs').map(({ detail }) => detail);
    expect(told).toMatchObject([{ scope: '2.2', stated: 8, at_most: 6, unlisted: 3 }]);
  });

  test('the malformed ๕๑๖๖,๐๐๐ of mission 3.2', () => {
    const told = found(document, 'malformed_number').map(({ detail }) => detail.printed);
    expect(told).toEqual(['๕๑๖๖,๐๐๐']);
  });

  test('a dash above 5,000 baht paid out', () => {
    const told = found(document, 'total_left_blank').map(({ detail }) => [
      detail.scope,
      detail.computed,
    ]);
    expect(told).toEqual([
      ['3.3', 5_000],
      ['document', 5_000],
    ]);
  });

  test('numbers that jump from 1 to 3, and a number printed twice', () => {
    const gaps = found(document, 'numbering_gap').map(({ detail, finding }) => [
      finding.project_id,
      detail.missing,
    ]);
    expect(gaps).toEqual([['d.p21', [2]]]);
    const repeats = found(document, 'numbering_repeats').map(({ detail }) => detail.ordinals);
    expect(repeats).toEqual([[39, 40]]);
  });

  test('results told for money that is not spent', () => {
    const told = found(document, 'result_without_spending').map(({ detail }) => detail.budget_baht);
    expect(told.sort((a, b) => a - b)).toEqual([10_000, 30_000, 96_000, 300_000]);
  });
});

describe('the other three', () => {
  test('Si Sa Ket: 19 projects stated in dimension 2, 20 listed, and no other count', () => {
    const told = found('si-sa-ket-pao', 'stated_count_differs').map(({ detail }) => detail);
    expect(told).toMatchObject([{ scope: '2', stated: 19, computed: 20 }]);
  });

  test('Khon Kaen: projects 2 and 12 have one name', () => {
    const told = found('khon-kaen-city', 'duplicate_project').map(({ detail }) => detail.ordinals);
    expect(told).toContainEqual([2, 12]);
  });

  test.each(['mae-sai-mittraphap-subdistrict', 'khon-kaen-city', 'si-sa-ket-pao'])(
    '%s: nothing else is contradicted',
    (document) => {
      for (const rule of [
        'sheet_differs_from_table',
        'stated_total_differs',
        'stated_sum_differs',
        'stated_twice_differs',
        'total_left_blank',
        'numbering_gap',
        'numbering_repeats',
        'disbursed_exceeds_budget',
        'result_without_spending',
      ] as const) {
        expect(found(document, rule), rule).toEqual([]);
      }
    },
  );
});
