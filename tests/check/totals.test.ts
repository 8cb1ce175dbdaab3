import { describe, expect, test } from 'vitest';
import { findingsOf, type ProjectSpec, type Spec, type TotalSpec } from './build.ts';

describe('stated_total_differs', () => {
  const differs = (totals: TotalSpec[], projects: ProjectSpec[] = []) =>
    findingsOf('stated_total_differs', { projects, totals });

  test.each<[string, TotalSpec[], ProjectSpec[], string, object]>([
    [
      'rows read in full',
      [{ scope: '1.2', stated: 440_000, computed: 760_000 }],
      [{ mission_code: '1.2', budgets: [{ baht: 760_000 }] }],
      'serious',
      { scope: '1.2', stated: 440_000, computed: 760_000, unread: 0, unsure: 0 },
    ],
    [
      'an unread amount that may make up the difference',
      [{ scope: '1', stated: 1_330_000, computed: 1_180_000 }],
      [
        { dimension_no: 1, budgets: [{ baht: 1_180_000 }] },
        { dimension_no: 1, budgets: [{ baht: null, sure: 0.3, printed: '๕๐,๐๐๐' }] },
      ],
      'info',
      { unread: 1, may_be_unread: true },
    ],
    [
      'an unread amount that cannot, because the rows already give more',
      [{ scope: '1', stated: 100, computed: 120 }],
      [
        { dimension_no: 1, budgets: [{ baht: 120 }] },
        { dimension_no: 1, budgets: [{ baht: null, note: 'not_read' }] },
      ],
      'warning',
      { unread: 1, may_be_unread: false },
    ],
    [
      'an unsure amount',
      [{ scope: 'document', stated: 100, computed: 90 }],
      [{ budgets: [{ baht: 90, sure: 0.7 }] }],
      'warning',
      { unread: 0, unsure: 1, may_be_unread: false },
    ],
    [
      'a dash in a row of which only the spending is in doubt',
      [{ scope: 'document', stated: 100, computed: 120 }],
      [
        { budgets: [{ baht: 120 }] },
        { budgets: [{ baht: null, printed: '-\n-', sure: 0.7, paidNote: 'cell_shifted' }] },
      ],
      'serious',
      { unread: 0, unsure: 0 },
    ],
    [
      'an unread amount of another mission, year or sheet, which is none of its own',
      [{ scope: '1.1', stated: 100, computed: 90 }],
      [
        {
          mission_code: '1.1',
          budgets: [
            { baht: 90 },
            { baht: null, sure: 0.3, year: 2565 },
            { baht: null, sure: 0.3, source: 'detail_sheet' },
          ],
        },
        { mission_code: '1.2', budgets: [{ baht: null, sure: 0.3 }] },
      ],
      'serious',
      { unread: 0, unsure: 0 },
    ],
  ])('flagged: %s', (_, totals, projects, severity, detail) => {
    const found = differs(totals, projects);
    expect(found).toHaveLength(1);
    expect(found[0]?.severity).toBe(severity);
    expect(found[0]?.detail).toMatchObject(detail);
  });

  test('years with the same two values are one finding with a place for each', () => {
    const found = differs(
      [2566, 2567, 2568].map((year) => ({ scope: '1', year, stated: 1_330_000, computed: 5 })),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.detail).toMatchObject({
      fiscal_year: 2566,
      fiscal_years: [2566, 2567, 2568],
    });
    expect(found[0]?.printed).toHaveLength(3);
  });

  test.each<[string, TotalSpec]>([
    ['equal', { scope: '1', stated: 80_000, computed: 80_000 }],
    ['zero and zero', { scope: '4', stated: 0, computed: 0 }],
    ['equal in satang', { scope: '1', stated: 0.3, computed: 0.1 + 0.2 }],
    [
      'a count, which has a rule of its own',
      { scope: '1', measure: 'projects', stated: 1, computed: 2 },
    ],
  ])('clear: %s', (_, total) => expect(differs([total])).toEqual([]));

  test.each<[string, TotalSpec]>([
    ['no row states an amount', { scope: '1', stated: 80_000, computed: null }],
    ['the total is a dash', { scope: '1', stated: null, computed: 80_000 }],
    ['the total is malformed', { scope: '1', stated: null, printed: '๕๑๖๖,๐๐๐', computed: 5 }],
  ])('could not be judged: %s', (_, total) => expect(differs([total])).toEqual([]));
});

describe('stated_count_differs', () => {
  const count = (stated: number | null, computed: number | null, printed?: string): TotalSpec => ({
    ...{ scope: '2', measure: 'projects', year: null, stated, computed },
    ...(printed === undefined ? {} : { printed }),
  });
  const differs = (totals: TotalSpec[], projects: ProjectSpec[] = []) =>
    findingsOf('stated_count_differs', { projects, totals });

  test('flagged: 19 printed, 20 listed', () => {
    const [found] = differs([count(19, 20, 'จำนวน   ๑๙    โครงการ')]);
    expect(found?.severity).toBe('warning');
    expect(found?.detail).toEqual({
      ...{ scope: '2', fiscal_year: null, stated: 19, computed: 20, unsure: 0 },
    });
    expect(found?.printed).toEqual(['จำนวน   ๑๙    โครงการ']);
  });

  test('flagged once where it is printed twice', () => {
    expect(differs([count(19, 20), count(19, 20)])).toHaveLength(1);
  });

  test.each<[string, ProjectSpec, string]>([
    [
      'whose mission is in doubt',
      { mission_code: '2.1', doubtful_fields: ['mission_code'] },
      'info',
    ],
    [
      'whose mission was hardly read',
      { mission_code: '2.1', notes: [{ field: 'mission_code', sure: 0.4 }] },
      'info',
    ],
    ['whose name alone is in doubt', { mission_code: '2.1', doubtful_fields: ['name'] }, 'warning'],
    ['of another mission', { mission_code: '2.2', doubtful_fields: ['mission_code'] }, 'warning'],
  ])('flagged, with a project %s', (_, project, severity) => {
    const total = { ...count(1, 2), scope: '2.1' };
    const [found] = differs([total], [{ mission_code: '2.1' }, project]);
    expect(found?.severity).toBe(severity);
    expect(found?.detail.unsure).toBe(severity === 'info' ? 1 : 0);
  });

  test('clear: as many as printed', () => expect(differs([count(20, 20)])).toEqual([]));

  test.each([
    ['not computed', count(19, null)],
    ['not printed', count(null, 20)],
  ])('could not be judged: %s', (_, total) => expect(differs([total])).toEqual([]));
});

describe('stated_completed_differs', () => {
  type Status = NonNullable<ProjectSpec['status']>;
  const differs = (stated: number | null, statuses: Status[], planned?: number, kind?: 'plan') => {
    const scope = '2.2';
    const spec: Spec = {
      document: { kind: kind ?? 'progress_report' },
      projects: statuses.map((status) => ({ mission_code: scope, status })),
      totals: [
        { scope, measure: 'completed_projects', stated },
        ...(planned === undefined
          ? []
          : [{ scope, measure: 'projects' as const, stated: planned }]),
      ],
    };
    return findingsOf('stated_completed_differs', spec);
  };
  const three: Status[] = ['reported', 'reported', 'reported'];
  const busy: Status[] = ['in_progress', 'in_progress', 'in_progress'];

  test('flagged: 8 stated, 3 of 6 listed tell a result, 3 of 9 are not listed', () => {
    const [found] = differs(8, [...three, ...busy], 9);
    expect(found?.detail).toEqual({
      ...{ scope: '2.2', fiscal_year: 2564, stated: 8 },
      ...{ at_least: 0, at_most: 6, listed: 6, unlisted: 3 },
    });
  });

  test('flagged: fewer stated than the report calls completed', () => {
    const [found] = differs(1, ['completed', 'completed']);
    expect(found?.detail).toMatchObject({ at_least: 2, at_most: 2 });
  });

  test.each<[string, number, Status[], number?]>([
    ['as many as are completed', 2, ['completed', 'completed', 'in_progress']],
    ['within what tells a result', 2, three],
    ['within what is not listed', 2, busy, 5],
  ])('clear: %s', (_, stated, statuses, planned) => {
    expect(differs(stated, statuses, planned)).toEqual([]);
  });

  test('could not be judged: not stated, no mission read, a plan', () => {
    expect(differs(null, three)).toEqual([]);
    expect(differs(5, [])).toEqual([]);
    expect(differs(5, busy, undefined, 'plan')).toEqual([]);
  });
});

describe('stated_sum_differs', () => {
  const sum = (
    whole: number | null,
    parts: [scope: string, stated: number | null, printed?: string][],
  ) =>
    findingsOf('stated_sum_differs', {
      projects: [
        { mission_code: '1.1', dimension_no: 1 },
        { mission_code: '1.2', dimension_no: 1 },
      ],
      totals: [
        { scope: 'document', stated: whole },
        ...parts.map(([scope, stated, printed]) => ({
          ...{ scope, stated },
          ...(printed === undefined ? {} : { printed }),
        })),
      ],
    });

  test.each<[string, number, [string, number | null, string?][], string, object]>([
    [
      'every part stated',
      766,
      [
        ['1.1', 500],
        ['1.2', 50],
      ],
      'serious',
      { sum_of_stated_parts: 550 },
    ],
    [
      'a dash among the parts',
      766,
      [
        ['1.1', 500],
        ['1.2', null],
      ],
      'warning',
      { sum_of_stated_parts: 500, not_stated: 1, unread: 0 },
    ],
    [
      'an unread part that may make up the difference',
      766,
      [
        ['1.1', 550],
        ['1.2', null, '๕๑๖๖,๐๐๐'],
      ],
      'info',
      { sum_of_stated_parts: 550, not_stated: 0, unread: 1, may_be_unread: true },
    ],
    [
      'an unread part, and the others already give more',
      500,
      [
        ['1.1', 550],
        ['1.2', null, '๕๑๖๖,๐๐๐'],
      ],
      'warning',
      { may_be_unread: false },
    ],
  ])('flagged: %s', (_, whole, parts, severity, detail) => {
    const found = sum(whole, parts);
    expect(found).toHaveLength(1);
    expect(found[0]?.severity).toBe(severity);
    expect(found[0]?.detail).toMatchObject({ scope: 'document', stated: whole, ...detail });
    expect(found[0]?.printed).toHaveLength(3);
  });

  test('flagged: counts of missions against the count of the document', () => {
    const measure = 'projects';
    const [found] = findingsOf('stated_sum_differs', {
      projects: [{ mission_code: '1.1' }, { mission_code: '1.2' }],
      totals: [
        { scope: 'document', measure, stated: 14 },
        { scope: '1.1', measure, stated: 70 },
        { scope: '1.2', measure, stated: 4 },
      ],
    });
    expect(found?.severity).toBe('warning');
    expect(found?.detail.parts).toEqual([
      { scope: '1.1', value: 70, printed: '70' },
      { scope: '1.2', value: 4, printed: '4' },
    ]);
  });

  test('flagged: missions against their dimension, which itself adds up to the document', () => {
    const found = findingsOf('stated_sum_differs', {
      projects: [
        { dimension_no: 1, mission_code: '1.1' },
        { dimension_no: 1, mission_code: '1.2' },
        { dimension_no: 2, mission_code: '2.1' },
      ],
      totals: [
        { scope: 'document', stated: 30 },
        { scope: '1', stated: 20 },
        { scope: '2', stated: 10 },
        { scope: '1.1', stated: 12 },
        { scope: '1.2', stated: 7 },
      ],
    });
    expect(found.map(({ detail }) => [detail.scope, detail.sum_of_stated_parts])).toEqual([
      ['1', 19],
    ]);
  });

  test.each<[string, number | null, [string, number | null, string?][]]>([
    [
      'equal',
      550,
      [
        ['1.1', 500],
        ['1.2', 50],
      ],
    ],
    [
      'equal with a dash',
      500,
      [
        ['1.1', 500],
        ['1.2', null],
      ],
    ],
    [
      'a part printed twice with one figure',
      550,
      [
        ['1.1', 500],
        ['1.1', 500],
        ['1.2', 50],
      ],
    ],
  ])('clear: %s', (_, whole, parts) => expect(sum(whole, parts)).toEqual([]));

  test.each<[string, number | null, [string, number | null, string?][]]>([
    [
      'no total',
      null,
      [
        ['1.1', 500],
        ['1.2', 50],
      ],
    ],
    ['no parts', 550, []],
    [
      'a mission with projects has no printed part',
      900,
      [
        ['1.1', 500],
        ['2.1', 50],
      ],
    ],
    [
      'a part printed with two figures',
      900,
      [
        ['1.1', 500],
        ['1.1', 400],
        ['1.2', 50],
      ],
    ],
  ])('could not be judged: %s', (_, whole, parts) => expect(sum(whole, parts)).toEqual([]));

  test('could not be judged: years are not mixed', () => {
    const totals = [
      { scope: 'document', stated: 900, year: 2564 },
      { scope: '1.1', stated: 500, year: 2565 },
      { scope: '1.2', stated: 50, year: 2565 },
    ];
    expect(findingsOf('stated_sum_differs', { totals })).toEqual([]);
  });
});

describe('stated_twice_differs', () => {
  const twice = (...totals: TotalSpec[]) => findingsOf('stated_twice_differs', { totals });
  const count = (stated: number | null, scope = '1'): TotalSpec => ({
    ...{ scope, measure: 'projects', year: null, stated },
  });

  test('flagged: the foreword says 9, the table 10', () => {
    const [found] = twice(count(9), count(10));
    expect(found?.detail).toMatchObject({ scope: '1', values: [9, 10] });
    expect(found?.printed).toEqual(['9', '10']);
  });

  test('clear: the same figure twice, or figures of different headings', () => {
    expect(twice(count(9), count(9))).toEqual([]);
    expect(twice(count(9), count(10, '2'))).toEqual([]);
  });

  test('could not be judged: one of them is a dash', () => {
    expect(twice(count(9), count(null))).toEqual([]);
  });
});

describe('total_left_blank', () => {
  const blank = (total: Omit<TotalSpec, 'scope'>) =>
    findingsOf('total_left_blank', {
      projects: [
        { mission_code: '3.3', budgets: [{ source: 'report', paid: 5_000, printed: '๕,๐๐๐' }] },
        { mission_code: '3.3', budgets: [{ source: 'report', printed: 'ไม่ใช้งบประมาณ' }] },
        { mission_code: '3.4', budgets: [{ source: 'report', paid: 1, printed: '๑' }] },
      ],
      totals: [{ scope: '3.3', measure: 'disbursed', ...total }],
    });

  test('flagged: a dash above a row that prints money, with both places', () => {
    const [found] = blank({ stated: null, printed: '-', computed: 5_000 });
    expect(found?.severity).toBe('info');
    expect(found?.detail).toMatchObject({ stated_text: '-', computed: 5_000 });
    expect(found?.printed).toEqual(['-', '๕,๐๐๐']);
  });

  test.each<[string, Omit<TotalSpec, 'scope'>]>([
    ['a figure', { stated: 5_000, computed: 5_000 }],
    ['a dash above rows that add up to zero', { stated: null, computed: 0 }],
    ['a dash for a count', { measure: 'completed_projects', stated: null, computed: 3 }],
  ])('clear: %s', (_, total) => expect(blank(total)).toEqual([]));

  test.each<[string, Omit<TotalSpec, 'scope'>]>([
    ['no row prints money', { stated: null, computed: null }],
    ['the figure could not be read', { stated: null, printed: '๕๑๖๖,๐๐๐', computed: 5 }],
  ])('could not be judged: %s', (_, total) => expect(blank(total)).toEqual([]));
});
