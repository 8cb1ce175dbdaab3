import { describe, expect, test } from 'vitest';
import type { DocumentRuleId } from '../../data/schema/finding_details.ts';
import { findingsOf, type NoteSpec, type ProjectSpec } from './build.ts';

const noted = (...notes: NoteSpec[]): ProjectSpec => ({ notes });

describe('a reader’s note becomes a finding of its rule', () => {
  test.each<[DocumentRuleId, string]>([
    ['aligned_by_position', 'aligned_by_position'],
    ['not_read', 'not_read'],
    ['malformed_number', 'malformed_number'],
    ['template_text_left', 'template_text'],
    ['row_broken_over_pages', 'row_broken_over_pages'],
    ['cell_shifted', 'cell_shifted'],
    ['number_repaired', 'number_repaired'],
    ['text_of_other_script', 'other_script'],
    ['head_lost', 'head_lost'],
    ['seq_missing', 'seq_missing'],
  ])('%s from %s', (rule, note) => {
    const projects = [{}, noted({ field: 'kpi', note, printed: 'ที่พิมพ์' }), {}];
    const found = findingsOf(rule, { projects });
    expect(found).toHaveLength(1);
    expect(found[0]?.finding).toMatchObject({
      finding_id: `d.${rule}.p2`,
      project_id: 'd.p2',
      document_id: 'd',
    });
    expect(found[0]?.detail).toMatchObject({ fields: ['kpi'] });
    expect(found[0]?.printed).toEqual(['ที่พิมพ์']);
    expect(findingsOf(rule, { projects: [{}, noted({ field: 'kpi', note: null })] })).toEqual([]);
  });

  test('two codes in one note are two findings', () => {
    const projects = [noted({ field: 'kpi', note: 'cell_shifted:-1 row_broken_over_pages' })];
    expect(findingsOf('row_broken_over_pages', { projects })).toHaveLength(1);
    expect(findingsOf('cell_shifted', { projects })[0]?.detail.by).toBe(-1);
  });

  test('several fields of a project are one finding', () => {
    const note = 'row_broken_over_pages';
    const [found, ...more] = findingsOf('row_broken_over_pages', {
      projects: [
        noted({ field: 'kpi', note, printed: 'ก' }, { field: 'outcome', note, printed: 'ข' }),
      ],
    });
    expect(more).toEqual([]);
    expect(found?.detail).toEqual({ fields: ['kpi', 'outcome'], printed: 'ก', ordinals: [1] });
    expect(found?.printed).toEqual(['ก', 'ข']);
  });

  test('a risk may be noted as well', () => {
    const note = 'aligned_by_position';
    const [found] = findingsOf('aligned_by_position', {
      risks: [{ notes: [{ field: 'level', note, printed: 'สูง ปานกลาง' }] }],
    });
    expect(found?.finding).toMatchObject({ finding_id: `d.${note}.r1`, project_id: null });
    expect(found?.printed).toEqual(['สูง ปานกลาง']);
  });
});

describe('very many records with one note', () => {
  const note = 'aligned_by_position';
  const many = (count: number): ProjectSpec[] =>
    Array.from({ length: count }, (_, index) =>
      noted(
        { field: 'budget', note, printed: `${index}` },
        ...(index < 5 ? [{ field: 'responsible_unit', note }] : []),
      ),
    );

  test('twelve stay one by one', () => {
    expect(findingsOf('aligned_by_position', { projects: many(12) })).toHaveLength(12);
  });

  test('thirteen are joined by the fields they share, saying nothing of a neighbour', () => {
    const found = findingsOf('aligned_by_position', { projects: many(13) });
    expect(found.map(({ detail }) => [detail.fields, detail.items, detail.values])).toEqual([
      [['budget', 'responsible_unit'], 5, 10],
      [['budget'], 8, 8],
    ]);
    expect(found[1]?.detail.ordinals).toEqual([6, 7, 8, 9, 10, 11, 12, 13]);
    expect(found[1]?.printed).toHaveLength(8);
    expect(found.every(({ finding }) => finding.project_id === null)).toBe(true);
  });
});

test('values laid in order, as many as there are names, are told apart', () => {
  const projects = [
    noted({ field: 'budget_baht.2564.plan_table', note: 'aligned_in_order' }),
    noted({ field: 'budget_baht.2565.plan_table', note: 'aligned_in_order' }),
    noted({ field: 'budget_baht.2564.plan_table', note: 'aligned_by_position' }),
  ];
  const told = findingsOf('aligned_by_position', { projects });
  expect(told.map(({ detail }) => [detail.ordinals, detail.as_many, detail.fields])).toEqual([
    [[1, 2], true, ['budget_baht']],
    [[3], false, ['budget_baht']],
  ]);
});

describe('malformed_number', () => {
  test('a printed total', () => {
    const totals = [{ scope: '3.2', stated: null, printed: '๕๑๖๖,๐๐๐', computed: 166_000 }];
    const [found] = findingsOf('malformed_number', { totals });
    expect(found?.detail).toMatchObject({
      ...{ printed: '๕๑๖๖,๐๐๐', read_as: null, field: 'stated_value' },
    });
    expect(found?.severity).toBe('warning');
  });

  test('a total of one heading printed so twice is one finding', () => {
    const total = { scope: '3.2', stated: null, printed: '๕๑๖๖,๐๐๐' };
    const [found, ...more] = findingsOf('malformed_number', { totals: [total, total] });
    expect(more).toEqual([]);
    expect(found?.printed).toHaveLength(2);
  });

  test('is no finding for a dash, an empty total or a figure that was read', () => {
    const totals = [
      { scope: '1', stated: null, printed: '-' },
      { scope: '2', stated: null, printed: '' },
      { scope: '3', stated: 5, printed: '๕' },
    ];
    expect(findingsOf('malformed_number', { totals })).toEqual([]);
  });

  test('an amount says what it was read as, in baht', () => {
    const budgets = [{ baht: 10_000.5, printed: '1O,000.50', note: 'number_repaired', sure: 0.6 }];
    const [found] = findingsOf('number_repaired', { projects: [{ budgets }] });
    expect(found?.detail).toMatchObject({ printed: '1O,000.50', read_as: 10_000.5 });
  });

  test('another number says what it was read as, in its unit', () => {
    const notes = [{ field: 'target_quantity', printed: '1O', note: 'number_repaired' }];
    const [found] = findingsOf('number_repaired', { projects: [{ target_quantity: 10, notes }] });
    expect(found?.detail).toMatchObject({ read_as: 10, field: 'target_quantity' });
  });

  test('nothing is made up where nothing was read', () => {
    const budgets = [{ baht: null, printed: '๕๑๖๖,๐๐๐', note: 'malformed_number' }];
    const [found] = findingsOf('malformed_number', { projects: [{ budgets }] });
    expect(found?.detail.read_as).toBeNull();
  });
});

describe('text_of_other_script', () => {
  const printed = (text: string) =>
    findingsOf('text_of_other_script', {
      projects: [noted({ field: 'responsible_unit', printed: text })],
    });

  test('flagged: a Lao letter in a Thai word, noted or not', () => {
    const [found] = printed('สำนักปลัด เทคบ\u0EB2ล ตำบล');
    expect(found?.detail).toEqual({
      letters: ['\u0EB2'],
      words: ['เทคบ\u0EB2ล'],
      fields: ['responsible_unit'],
    });
  });

  test.each([
    ['Thai with marks', 'น้ำ ผู้ใหญ่ ๆ ฯลฯ ฿๑๐๐'],
    ['Latin and figures', 'มาตรการ NO Gift Policy (E-Service) 50% ½ №'],
    ['decomposed sara am', 'เจต\u0E4D\u0E32'],
  ])('clear: %s', (_, text) => expect(printed(text)).toEqual([]));
});

describe('reading_unsure', () => {
  const unsure = (project: ProjectSpec) => findingsOf('reading_unsure', { projects: [project] });

  test.each<[string, ProjectSpec, object]>([
    [
      'a field hardly read, with no reason given',
      noted({ field: 'unit', sure: 0.5, printed: 'คน' }),
      { fields: ['unit'], printed: 'คน', reasons: [], ordinals: [1] },
    ],
    [
      'a reason without a rule of its own',
      noted({ field: 'unit', note: 'guessed_unit' }),
      { reasons: ['guessed_unit'] },
    ],
    [
      'such a reason beside one that has a rule',
      noted({ field: 'unit', note: 'cell_shifted guessed_unit' }),
      { reasons: ['cell_shifted', 'guessed_unit'] },
    ],
    ['a doubtful column without a place', { doubtful_fields: ['seq'] }, { fields: ['seq'] }],
    ['money', { budgets: [{ baht: 5, sure: 0.5 }] }, { fields: ['budget_baht'], printed: '5' }],
    [
      'a whole row',
      { confidence: 0.6, name: 'โครงการเลือน' },
      { fields: [], printed: 'โครงการเลือน' },
    ],
  ])('flagged: %s', (_, project, detail) => {
    const found = unsure(project);
    expect(found).toHaveLength(1);
    expect(found[0]?.detail).toMatchObject(detail);
    expect(found[0]?.finding.evidence_ids).not.toEqual([]);
  });

  test.each<[string, ProjectSpec]>([
    ['all sure', noted({ field: 'unit', sure: 0.8 })],
    ['told by another rule', noted({ field: 'unit', sure: 0.4, note: 'cell_shifted' })],
    [
      'told by another rule, and named doubtful',
      { doubtful_fields: ['unit'], confidence: 0.6, ...noted({ field: 'unit', note: 'not_read' }) },
    ],
    [
      'money told by another rule, and named doubtful',
      {
        doubtful_fields: ['budget_baht'],
        budgets: [{ baht: 5, sure: 0.5, note: 'aligned_by_position' }],
      },
    ],
    [
      'money of which only the spending is in doubt, and told',
      { budgets: [{ baht: 5, sure: 0.5, paidNote: 'cell_shifted' }] },
    ],
    ['money told by another rule', { budgets: [{ baht: 5, sure: 0.5, note: 'not_read' }] }],
  ])('clear: %s', (_, project) => expect(unsure(project)).toEqual([]));

  test('a risk hardly read is flagged too', () => {
    const [found] = findingsOf('reading_unsure', { risks: [{ confidence: 0.5, issue: 'เรื่อง' }] });
    expect(found?.printed).toEqual(['เรื่อง']);
  });
});

describe('body_uncertain', () => {
  const body = (body_id: string | null, ...documentNotes: NoteSpec[]) =>
    findingsOf('body_uncertain', { document: { body_id }, documentNotes });

  test('flagged: the text names none', () => {
    expect(body(null)[0]?.detail.candidates).toEqual([]);
  });

  test('flagged: the text names two', () => {
    const [found] = body(
      'b',
      { field: 'body_id', sure: 0.5, printed: 'เทศบาลตำบลเหนือ' },
      { field: 'body_id', sure: 0.5, printed: 'เทศบาลตำบลใต้' },
    );
    expect(found?.detail.candidates).toEqual(['เทศบาลตำบลเหนือ', 'เทศบาลตำบลใต้']);
    expect(found?.severity).toBe('warning');
  });

  test('clear: one body, surely', () => {
    expect(body('b', { field: 'body_id', printed: 'เทศบาลตำบลเหนือ' })).toEqual([]);
  });
});
