import { describe, expect, test } from 'vitest';
import type { LineageLink, StagedProject } from '../../../app/queries/lineage.ts';
import { countFates, lineageYears } from '../../../app/views/body/lives.ts';

type Spec = Partial<StagedProject> & { readonly id: string };

const inDocument =
  (document_id: string, kind: string, months: number | null, fiscal_year = 2565) =>
  ({ id, ...more }: Spec): StagedProject => ({
    ...{ fiscal_year, document_id, kind, report_months: months, project_id: id, ordinal: 1 },
    ...{ name: id, status: 'not_stated', needs_no_budget: false, budget_satang: 100 },
    ...{ disbursed_satang: null, budget_unsure: false, disbursed_unsure: false },
    ...{ planned_in_other_year: false, evidence_id: 'e', amount_evidence_id: null },
    ...more,
  });
const plan = inDocument('plan', 'plan', null);
const half = inDocument('half', 'progress_report', 6);
const whole = inDocument('whole', 'progress_report', 12);

const link = (from: string, to: string, is_doubtful = false): LineageLink => ({
  ...{ from_project_id: from, to_project_id: to, fiscal_year: 2565, match_score: 1 },
  ...{ name_score: 1, mission_agrees: null, money_agrees: null, is_doubtful },
});

const fatesOf = (projects: StagedProject[], links: LineageLink[] = []) =>
  lineageYears({ projects, links }).flatMap(({ lives }) =>
    lives.map(
      ({ name, fate, stops }) =>
        `${name} ${fate} ${stops.map((stop) => stop?.project.project_id ?? '-').join(' ')}`,
    ),
  );

describe('a project through its documents', () => {
  test.each([
    [
      'is followed to the last report',
      [plan({ id: 'a' }), half({ id: 'b' }), whole({ id: 'c' })],
      [link('a', 'b'), link('b', 'c')],
      ['a followed a b c'],
    ],
    [
      'may be left out by the report between',
      [plan({ id: 'a' }), half({ id: 'x' }), whole({ id: 'c' })],
      [link('a', 'c')],
      ['a followed a - c', 'x not_planned - x -'],
    ],
    [
      'one doubtful link makes the whole path doubtful',
      [plan({ id: 'a' }), half({ id: 'b' }), whole({ id: 'c' })],
      [link('a', 'b', true), link('b', 'c')],
      ['a doubtful a b c'],
    ],
    [
      'is planned and in no report, reported and in no plan',
      [plan({ id: 'a' }), half({ id: 'b' })],
      [],
      ['a not_reported a -', 'b not_planned - b'],
    ],
    [
      'without a plan, what is in a later report only was not left out of a plan',
      [half({ id: 'a' }), whole({ id: 'b' }), whole({ id: 'c' })],
      [link('a', 'b')],
      ['a followed a b', 'c one_report - c'],
    ],
  ] as const)('%s', (_what, projects, links, expected) => {
    expect(fatesOf([...projects], [...links])).toEqual(expected);
  });

  test.each([
    [
      'zero this year, money in another',
      { budget_satang: 0, planned_in_other_year: true },
      'other_years',
    ],
    [
      'a dash this year, money in another',
      { budget_satang: null, planned_in_other_year: true },
      'other_years',
    ],
    ['money this year too', { budget_satang: 5, planned_in_other_year: true }, 'not_reported'],
    [
      'needs no money',
      { budget_satang: null, needs_no_budget: true, planned_in_other_year: true },
      'not_reported',
    ],
    ['no money in any year', { budget_satang: null }, 'not_reported'],
  ] as const)('a plan with %s', (_what, more, fate) => {
    const [life] = fatesOf([plan({ id: 'a', ...more }), half({ id: 'b' })]);
    expect(life).toBe(`a ${fate} a -`);
  });

  test('a report that holds no project still has its place', () => {
    const empty = half({ id: '', project_id: null, name: null });
    const [year] = lineageYears({ projects: [plan({ id: 'a' }), empty], links: [] });
    expect(year?.stages.map(({ document_id: id }) => id)).toEqual(['plan', 'half']);
    expect(countFates(year?.lives ?? [])).toEqual({
      ...{
        followed: 0,
        doubtful: 0,
        not_reported: 1,
        not_planned: 0,
        one_report: 0,
        other_years: 0,
      },
    });
  });
});
