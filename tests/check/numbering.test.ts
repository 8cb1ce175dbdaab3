import { describe, expect, test } from 'vitest';
import { findingsOf, type ProjectSpec } from './build.ts';

/** A row of a plan: mission and printed number. */
const row = (mission_code: string | null, seq: string | null, more: ProjectSpec = {}) => ({
  ...{ mission_code, seq },
  ...more,
});

describe('numbering_gap', () => {
  const gaps = (...projects: ProjectSpec[]) =>
    findingsOf('numbering_gap', { projects }).map(({ detail, finding }) => [
      finding.project_id,
      detail.after,
      detail.before,
      detail.missing,
    ]);

  test.each<[string, ProjectSpec[], unknown[]]>([
    ['1 then 3', [row('2.1', '1'), row('2.1', '3')], [['d.p2', 1, 3, [2]]]],
    ['a start at 3', [row('1.1', '3'), row('1.1', '4')], [['d.p1', null, 3, [1, 2]]]],
    [
      'numbers that run on over headings: 2 then 5',
      [row('1.1', '1'), row('1.1', '2'), row('1.2', '5')],
      [['d.p3', 2, 5, [3, 4]]],
    ],
    [
      'numbers that begin at 1 under each heading: one begins at 2',
      [row('1.1', '1'), row('1.2', '1'), row('1.3', '3')],
      [['d.p3', null, 3, [1, 2]]],
    ],
    [
      'one unnumbered row cannot fill two places',
      [row('1.1', '1'), row('1.1', null), row('1.1', '4')],
      [['d.p3', 1, 4, [2, 3]]],
    ],
  ])('flagged: %s', (_, projects, expected) => expect(gaps(...projects)).toEqual(expected));

  test('names both rows as places', () => {
    const [found] = findingsOf('numbering_gap', {
      projects: [row('2.1', '1', { name: 'ก' }), row('2.1', '3', { name: 'ข' })],
    });
    expect(found?.printed).toEqual(['ก', 'ข']);
    expect(found?.severity).toBe('warning');
  });

  test.each<[string, ProjectSpec[]]>([
    ['1, 2, 3', [row('1.1', '1'), row('1.1', '2'), row('1.2', '3')]],
    ['a new start under each heading', [row('1.1', '1'), row('1.1', '2'), row('1.2', '1')]],
    [
      'one heading runs on, others begin anew',
      [row('1.1', '1'), row('1.2', '1'), row('1.3', '2'), row('1.4', '1')],
    ],
    ['an unnumbered row fills the place', [row('1.1', '1'), row('1.1', null), row('1.1', '3')]],
  ])('clear: %s', (_, projects) => expect(gaps(...projects)).toEqual([]));

  test.each<[string, ProjectSpec[]]>([
    ['no numbers', [row('1.1', null), row('1.1', null)]],
    ['numbers that are codes', [row('1.1', '1.1.1'), row('1.1', '1.1.4')]],
    ['a number in doubt', [row('1.1', '1'), row('1.1', '3', { doubtful_fields: ['seq'] })]],
    ['a gap too wide to be one', [row('1.1', '1'), row('1.1', '2564')]],
  ])('could not be judged: %s', (_, projects) => expect(gaps(...projects)).toEqual([]));
});

describe('numbering_repeats', () => {
  const repeats = (...projects: ProjectSpec[]) =>
    findingsOf('numbering_repeats', { projects }).map(({ detail }) => [
      detail.number,
      detail.after,
      detail.ordinals,
    ]);

  test.each<[string, ProjectSpec[], unknown[]]>([
    ['1 and 1', [row('2.5', '1'), row('2.5', '1')], [[1, 1, [1, 2]]]],
    [
      '3 and 2',
      [row('2.5', '1'), row('2.5', '2'), row('2.5', '3'), row('2.5', '2')],
      [[2, 3, [3, 4]]],
    ],
  ])('flagged: %s', (_, projects, expected) => expect(repeats(...projects)).toEqual(expected));

  test.each<[string, ProjectSpec[]]>([
    ['a new heading between', [row('2.5', '1'), row('2.6', '1')]],
    [
      'two projects of one printed row',
      [row('2.5', '1', { line: 9 }), row('2.5', '1', { line: 9 })],
    ],
    ['a new start at 1 after a run', [row('2.5', '1'), row('2.5', '2'), row('2.5', '1')]],
  ])('clear: %s', (_, projects) => expect(repeats(...projects)).toEqual([]));

  test('could not be judged: no heading was read', () => {
    expect(repeats(row(null, '1'), row(null, '1'))).toEqual([]);
  });
});

describe('duplicate_project', () => {
  const name = 'โครงการอบรมคุณธรรม จริยธรรม “พนักงาน”';
  const duplicates = (...names: string[]) =>
    findingsOf('duplicate_project', { projects: names.map((one) => ({ name: one })) });

  test('flagged: the same name but for spaces and quotation marks', () => {
    const found = duplicates(name, 'โครงการอื่นที่ไม่เหมือนกัน', 'โครงการอบรมคุณธรรมจริยธรรม พนักงาน');
    expect(found).toHaveLength(1);
    expect(found[0]?.detail).toEqual({ name, ordinals: [1, 3] });
    expect(found[0]?.severity).toBe('info');
  });

  test('flagged once where it stands three times', () => {
    expect(duplicates(name, name, name)[0]?.detail.ordinals).toEqual([1, 2, 3]);
  });

  test.each([
    ['another year in the name', ['โครงการอบรมประจำปี ๒๕๖๔', 'โครงการอบรมประจำปี ๒๕๖๕']],
    ['names too short to tell', ['อบรม', 'อบรม']],
  ])('clear: %s', (_, names) => expect(duplicates(...names)).toEqual([]));
});
