import { describe, expect, test } from 'vitest';
import { findingsOf, type RiskSpec } from './build.ts';

describe('high_risk_without_control', () => {
  const bare = (...risks: RiskSpec[]) => findingsOf('high_risk_without_control', { risks });
  const controlled: RiskSpec = { process: 'อื่น', level: 'low', controls: ['มาตรการตรวจสอบ'] };

  test.each<[string, RiskSpec, object]>([
    ['high', { level: 'high' }, { level: 'high', scale: 'words' }],
    ['very high', { level: 'very_high' }, { level: 'very_high' }],
    ['a score of 10 of 25', { scale: '5x5', score: 10 }, { level: null, scale: '5x5', score: 10 }],
    ['a score of 6 of 9', { scale: '3x3', score: 6 }, { scale: '3x3', score: 6 }],
  ])('flagged: %s', (_, risk, detail) => {
    const found = bare({ process: 'จัดซื้อ', issue: 'เอื้อประโยชน์', ...risk }, controlled);
    expect(found).toHaveLength(1);
    expect(found[0]?.severity).toBe('warning');
    expect(found[0]?.detail).toMatchObject({
      ...{ ordinals: [1], process: 'จัดซื้อ', issues: ['เอื้อประโยชน์'] },
      ...{ document_has_controls: true },
      ...detail,
    });
    expect(found[0]?.printed).toEqual(['เอื้อประโยชน์']);
  });

  test('flagged once for a row of several issues, naming the high ones', () => {
    const [found, ...more] = bare(
      { process: 'จัดซื้อ', level: 'low' },
      { process: 'จัดซื้อ', level: 'high' },
      { process: 'จัดซื้อ', level: 'very_high' },
      controlled,
    );
    expect(more).toEqual([]);
    expect(found?.detail).toMatchObject({ ordinals: [2, 3], level: 'very_high' });
  });

  test('only "info" where the document names no control at all', () => {
    const [found] = bare({ level: 'high' });
    expect(found?.severity).toBe('info');
    expect(found?.detail.document_has_controls).toBe(false);
  });

  test.each<[string, RiskSpec[]]>([
    ['a control of its own', [{ level: 'high', controls: ['มาตรการ'] }]],
    [
      'a control kept under the first issue of its row',
      [
        { process: 'จัดซื้อ', level: 'medium', controls: ['มาตรการ'] },
        { process: 'จัดซื้อ', level: 'high' },
      ],
    ],
    [
      'a control of the same printed line',
      [
        { line: 66, level: 'high', controls: ['มาตรการ'] },
        { line: 66, level: 'high' },
      ],
    ],
    ['medium', [{ level: 'medium' }, controlled]],
    [
      'a printed level that is not high, whatever the score',
      [{ level: 'medium', scale: '5x5', score: 25 }, controlled],
    ],
    ['a score of 9 of 25', [{ scale: '5x5', score: 9 }, controlled]],
  ])('clear: %s', (_, risks) => expect(bare(...risks)).toEqual([]));

  test.each<[string, RiskSpec]>([
    ['no level', {}],
    ['a score on a scale of unknown size', { scale: 'other', score: 99 }],
  ])('could not be judged: %s', (_, risk) => expect(bare(risk, controlled)).toEqual([]));
});

describe('control_without_project', () => {
  const matched = { control: 'มาตรการ ก', project_id: 'd.p1' };
  const loose = (risks: RiskSpec[], projects = [{}]) =>
    findingsOf('control_without_project', { projects, risks });

  test('flagged: the measures of a row that no project carries out', () => {
    const [found, ...more] = loose([
      { process: 'จัดซื้อ', controls: [matched, 'มาตรการ ข', 'มาตรการ ค'] },
      { process: 'บุคคล', controls: [matched] },
    ]);
    expect(more).toEqual([]);
    expect(found?.detail).toEqual({
      ...{ process: 'จัดซื้อ', controls: ['มาตรการ ข', 'มาตรการ ค'], named: 3 },
    });
    expect(found?.printed).toEqual(['มาตรการ ข', 'มาตรการ ค']);
    expect(found?.severity).toBe('info');
  });

  test('clear: every measure has its project', () => {
    expect(loose([{ controls: [matched] }])).toEqual([]);
  });

  test('could not be judged: the document lists no projects', () => {
    expect(loose([{ controls: ['มาตรการ'] }], [])).toEqual([]);
  });
});

describe('risk_product_differs', () => {
  const product = (risk: RiskSpec) => findingsOf('risk_product_differs', { risks: [risk] });

  test.each<[string, RiskSpec, string]>([
    ['4 × 3 printed as 15', { likelihood: 4, impact: 3, score: 15 }, 'warning'],
    ['the same, read with doubt', { likelihood: 4, impact: 3, score: 15, confidence: 0.5 }, 'info'],
  ])('flagged: %s', (_, risk, severity) => {
    const [found] = product({ scale: '5x5', ...risk });
    expect(found?.severity).toBe(severity);
    expect(found?.detail).toMatchObject({ likelihood: 4, impact: 3, printed: 15, product: 12 });
  });

  test('leads to the three printed figures', () => {
    const notes = ['likelihood', 'impact', 'score'].map((field) => ({ field, printed: field }));
    const [found] = product({ issue: 'เรื่อง', likelihood: 1, impact: 2, score: 3, notes });
    expect(found?.printed).toEqual(['เรื่อง', 'likelihood', 'impact', 'score']);
  });

  test('clear: 4 × 3 printed as 12', () => {
    expect(product({ likelihood: 4, impact: 3, score: 12 })).toEqual([]);
  });

  test.each<[string, RiskSpec]>([
    ['no score', { likelihood: 4, impact: 3 }],
    ['no impact', { likelihood: 4, score: 12 }],
  ])('could not be judged: %s', (_, risk) => expect(product(risk)).toEqual([]));
});
