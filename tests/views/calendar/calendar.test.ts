import { describe, expect, test } from 'vitest';
import reference from '../../../data/reference/report_rounds.json' with { type: 'json' };
import type { CoveredYear } from '../../../app/queries/coverage.ts';
import {
  bodyCalendars,
  maybeMonth,
  monthOfDate,
  writeMonth,
} from '../../../app/views/calendar/calendar.ts';

const plan = (fiscal_year: number, body_id = 'b'): CoveredYear => ({
  ...{ body_id, body_name: body_id, province_th: null, document_id: `plan${fiscal_year}` },
  ...{ kind: 'plan', report_months: null, fiscal_year },
});
const report = (fiscal_year: number, months: number | null): CoveredYear => ({
  ...plan(fiscal_year),
  ...{ document_id: `r${months}`, kind: 'progress_report', report_months: months },
});

const statesOf = (rows: readonly CoveredYear[], asOf: string) =>
  bodyCalendars(rows, reference.rounds, maybeMonth(asOf)!).flatMap(({ years }) =>
    [...years].map(([year, slots]) => `${year} ${slots.map(({ state }) => state).join(' ')}`),
  );

describe('the calendar of a body', () => {
  // Fiscal year 2565 runs from October 2564 to September 2565.
  test.each([
    ['2565-03', '2565 present not_due not_due'],
    ['2565-04', '2565 present open not_due'],
    ['2565-06', '2565 present open not_due'],
    ['2565-07', '2565 present overdue not_due'],
    ['2565-10', '2565 present overdue open'],
    ['2565-12', '2565 present overdue open'],
    ['2566-01', '2565 present overdue overdue'],
  ])('a year planned and not reported, as of %s', (asOf, expected) => {
    expect(statesOf([plan(2565)], asOf)).toEqual([expected]);
  });

  test('a report at hand is at hand before its time as after it', () => {
    expect(statesOf([plan(2565), report(2565, 6)], '2565-01')).toEqual([
      '2565 present present not_due',
    ]);
  });

  test('a report that names no round leaves both rounds open to either', () => {
    expect(statesOf([plan(2565), report(2565, null)], '2569-01')).toEqual([
      '2565 present unknown_round unknown_round',
    ]);
  });

  test('a year reported without a plan lacks the plan', () => {
    expect(statesOf([report(2565, 12)], '2569-01')).toEqual(['2565 no_plan overdue present']);
  });

  test('counts what fell due and what of it is not at hand', () => {
    const [body] = bodyCalendars(
      [plan(2565), report(2565, 6), plan(2566)],
      reference.rounds,
      maybeMonth('2566-07')!,
    );
    // Due: both of 2565 and the 6 months of 2566; at hand: 6 months of 2565.
    expect([body?.n_due, body?.n_overdue]).toEqual([3, 2]);
  });
});

test('the month of a date goes by the clock of Thailand', () => {
  expect(writeMonth(monthOfDate(new Date('2026-10-31T18:00:00Z')))).toBe('2569-11');
  expect(writeMonth(monthOfDate(new Date('2026-10-31T16:00:00Z')))).toBe('2569-10');
});

test.each(['', '2569', '2569-13', '2026-11', '2569-1'])('%j is no month', (text) => {
  expect(maybeMonth(text)).toBeNull();
});
