import { describe, expect, test } from 'vitest';
import { findingsOf, type BudgetSpec, type ProjectSpec } from './build.ts';

const table = (baht: number | null, more: BudgetSpec = {}): BudgetSpec => ({ baht, ...more });
const sheet = (baht: number | null, more: BudgetSpec = {}): BudgetSpec => ({
  ...{ baht, source: 'detail_sheet' as const },
  ...more,
});

describe('sheet_differs_from_table', () => {
  const differs = (project: ProjectSpec) =>
    findingsOf('sheet_differs_from_table', { projects: [project] });

  test.each<[string, ProjectSpec, string, object]>([
    [
      'another amount',
      { seq: '4', budgets: [table(50_000), sheet(500_000)] },
      'serious',
      { project_no: '4', table_baht: 50_000, sheet_baht: 500_000, unsure: false },
    ],
    [
      'a printed zero against an amount',
      { budgets: [table(0), sheet(1_000_000)] },
      'serious',
      { project_no: '1', table_state: 'zero', sheet_state: 'amount', sheet_baht: 1_000_000 },
    ],
    [
      'another amount, read with doubt',
      { budgets: [table(50_000, { sure: 0.5 }), sheet(500_000)] },
      'warning',
      { unsure: true },
    ],
    [
      'an amount against the words that none is needed',
      {
        needs_no_budget: true,
        budgets: [table(50_000), sheet(null, { printed: '๗. งบประมาณ ไม่ได้ใช้ งบประมาณ' })],
      },
      'warning',
      { table_baht: 50_000, sheet_baht: null, sheet_state: 'needs_no_budget' },
    ],
    [
      'a zero against the words that none is needed',
      {
        needs_no_budget: true,
        budgets: [table(0), sheet(null, { printed: 'ไม่ใช้งบประมาณดำเนินการ' })],
      },
      'info',
      { table_state: 'zero', sheet_state: 'needs_no_budget' },
    ],
    [
      'satang',
      { budgets: [table(10.5), sheet(10.55)] },
      'serious',
      { table_baht: 10.5, sheet_baht: 10.55 },
    ],
    [
      'a sheet that is not the sum of all years in the table',
      { budgets: [table(50_000), table(50_000, { year: 2565 }), sheet(500_000)] },
      'serious',
      { fiscal_year: 2564, table_baht: 50_000, sheet_baht: 500_000 },
    ],
  ])('flagged: %s', (_, project, severity, detail) => {
    const found = differs(project);
    expect(found).toHaveLength(1);
    expect(found[0]?.severity).toBe(severity);
    expect(found[0]?.detail).toMatchObject(detail);
    expect(found[0]?.finding).toMatchObject({ project_id: 'd.p1', body_id: 'b' });
    expect(found[0]?.printed).toHaveLength(2);
  });

  test.each<[string, ProjectSpec]>([
    ['the same amount', { budgets: [table(30_000), sheet(30_000)] }],
    [
      'the sum of the years',
      { budgets: [table(50_000), table(60_000, { year: 2565 }), sheet(110_000)] },
    ],
    ['zero in both', { budgets: [table(0), sheet(0)] }],
    [
      'the words in both',
      {
        needs_no_budget: true,
        budgets: [
          table(null, { printed: 'ไม่ใช้งบประมาณ' }),
          sheet(null, { printed: 'ไม่ใช่งบประมาณ' }),
        ],
      },
    ],
  ])('clear: %s', (_, project) => expect(differs(project)).toEqual([]));

  test.each<[string, ProjectSpec]>([
    ['a dash in the sheet', { budgets: [table(0), sheet(null, { printed: '-' })] }],
    ['template text in the sheet', { budgets: [table(0), sheet(null, { note: 'template_text' })] }],
    ['a table amount that was not read', { budgets: [table(null, { sure: 0.3 }), sheet(20_000)] }],
    ['no amount of the year in the table', { budgets: [table(5, { year: 2565 }), sheet(20_000)] }],
    ['no sheet', { budgets: [table(50_000)] }],
    [
      'a dash in the sheet of a project that says elsewhere it needs no budget',
      { needs_no_budget: true, budgets: [table(50_000), sheet(null, { printed: '-' })] },
    ],
  ])('could not be judged: %s', (_, project) => expect(differs(project)).toEqual([]));
});

describe('disbursed_exceeds_budget', () => {
  const exceeds = (budget: BudgetSpec) =>
    findingsOf('disbursed_exceeds_budget', {
      document: { kind: 'progress_report' },
      projects: [{ budgets: [{ source: 'report', ...budget }] }],
    });

  test.each<[string, BudgetSpec, string]>([
    ['by a satang', { baht: 100, paid: 100.01 }, 'warning'],
    ['with a budget of zero', { baht: 0, paid: 5_000 }, 'warning'],
    ['read with doubt', { baht: 100, paid: 200, sure: 0.5 }, 'info'],
  ])('flagged: %s', (_, budget, severity) => {
    const [found] = exceeds(budget);
    expect(found?.severity).toBe(severity);
    expect(found?.detail).toMatchObject({ budget_baht: budget.baht, disbursed_baht: budget.paid });
  });

  test.each<[string, BudgetSpec]>([
    ['all spent', { baht: 100, paid: 100 }],
    ['part spent', { baht: 100, paid: 99.99 }],
  ])('clear: %s', (_, budget) => expect(exceeds(budget)).toEqual([]));

  test.each<[string, BudgetSpec]>([
    ['budget not stated', { baht: null, paid: 100 }],
    ['spending not stated', { baht: 100, paid: null }],
  ])('could not be judged: %s', (_, budget) => expect(exceeds(budget)).toEqual([]));
});

describe('result_without_spending', () => {
  const unspent = (status: ProjectSpec['status'], budget: BudgetSpec) =>
    findingsOf('result_without_spending', {
      document: { kind: 'progress_report' },
      projects: [{ status: status ?? 'not_stated', budgets: [{ source: 'report', ...budget }] }],
    });

  test.each<[string, ProjectSpec['status'], BudgetSpec, object]>([
    [
      'a result and a dash',
      'reported',
      { baht: 300_000 },
      { budget_baht: 300_000, disbursed_state: 'not_stated', status: 'reported' },
    ],
    ['completed and zero', 'completed', { baht: 10, paid: 0 }, { disbursed_state: 'zero' }],
  ])('flagged: %s', (_, status, budget, detail) => {
    const [found] = unspent(status, budget);
    expect(found?.severity).toBe('info');
    expect(found?.detail).toMatchObject(detail);
  });

  test.each<[string, ProjectSpec['status'], BudgetSpec]>([
    ['something spent', 'reported', { baht: 20_000, paid: 5_000 }],
    ['still in progress', 'in_progress', { baht: 20_000 }],
    ['no budget planned', 'reported', { baht: null, printed: 'ไม่ใช้งบประมาณ' }],
    ['a budget of zero', 'reported', { baht: 0 }],
    ['an amount of a plan', 'reported', { baht: 10, source: 'plan_table' }],
  ])('clear: %s', (_, status, budget) => expect(unspent(status, budget)).toEqual([]));

  test.each<[string, ProjectSpec['status'], BudgetSpec]>([
    ['spending not read', 'reported', { baht: 20_000, paidNote: 'not_read' }],
    ['budget read with doubt', 'reported', { baht: 20_000, sure: 0.6 }],
  ])('could not be judged: %s', (_, s, budget) => expect(unspent(s, budget)).toEqual([]));
});
