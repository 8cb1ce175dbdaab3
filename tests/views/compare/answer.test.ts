import { expect, test } from 'vitest';
import type { BodySummary } from '../../../app/queries/bodies.ts';
import type { BudgetByYear } from '../../../app/queries/budgets.ts';
import type { StatusShare } from '../../../app/queries/statusShares.ts';
import { compareAnswer } from '../../../app/views/compare/answer.ts';
import type { ItaTarget } from '../../../app/queries/targets.ts';
import { compareRows } from '../../../app/views/compare/tableRows.ts';

const sum = (body_id: string, fiscal_year: number | null, satang: number | null): BudgetByYear => ({
  ...{ body_id, body_name: body_id, body_type: 'pao', fiscal_year, from_report: false },
  ...{ budget_satang: satang, n_cells: 4, n_stated: satang === null ? 0 : 3, n_zero: 0 },
  ...{ n_not_stated: satang === null ? 4 : 1, n_no_budget_needed: 0, n_unsure: 1, n_unread: 0 },
});

const share = (body_id: string, n_report: number): StatusShare => ({
  ...{ body_id, body_name: body_id, body_type: 'pao', n_report, fiscal_years: [2564] },
  ...{ n_projects: 2, n_not_started: 0, n_in_progress: 1, n_completed: 1, n_cancelled: 0 },
  ...{ n_reported: 0, n_not_stated: 0 },
});

const rows = [sum('a', 2561, 300), sum('a', 2562, 900), sum('b', 2561, null), sum('c', null, 5000)];

test('the page opens on the largest sum of a year that is named', () => {
  const answer = compareAnswer(rows, [share('a', 0), share('b', 1), share('c', 0)]);
  expect(answer.largest).toMatchObject({ body_id: 'a', fiscal_year: 2562 });
  expect([answer.assessed, answer.bodies]).toEqual([1, 3]);
});

test('no amount anywhere is no largest sum', () => {
  expect(compareAnswer([sum('b', 2561, null)], []).largest).toBeNull();
});

test('a row of the table adds up its years and says what is missing', () => {
  const bodies = [{ body_id: 'a' }, { body_id: 'b' }] as BodySummary[];
  const table = compareRows(bodies, {
    ...{ budgets: rows, shares: [share('b', 1)], risks: [], ita: [] },
    counts: [{ body_id: 'a', body_name: 'a', body_type: 'pao', n_projects: 7 }],
  });
  expect(table[0]).toMatchObject({ projects: 7, satang: 1200, share: null });
  expect(table[0]?.cells).toMatchObject({ n_stated: 6, n_not_stated: 2, n_unsure: 2 });
  expect(table[1]).toMatchObject({ projects: 0, satang: null, share: { n_report: 1 } });
});

test('the target of a row is that of the last year which has one', () => {
  const bodies = [{ body_id: 'a' }] as BodySummary[];
  const ita = [
    { body_id: 'a', fiscal_year: 2566, value: 85 },
    { body_id: 'a', fiscal_year: 2570, value: 89 },
    { body_id: 'b', fiscal_year: 2571, value: 99 },
  ] as ItaTarget[];
  const [row] = compareRows(bodies, { budgets: [], shares: [], risks: [], counts: [], ita });
  expect(row?.ita).toMatchObject({ fiscal_year: 2570, value: 89 });
});
