import { describe, expect, test } from 'vitest';
import type { RiskChainRow } from '../../../app/queries/riskChains.ts';
import { chainsOf, reachOf } from '../../../app/views/risks/chains.ts';
import { matrixOf } from '../../../app/views/risks/matrix.ts';

const row = (risk_id: string, more: Partial<RiskChainRow> = {}): RiskChainRow => ({
  ...{ risk_id, document_id: 'd', body_id: 'b', body_name: 'b', ordinal: 1, process: 'p' },
  ...{ issue: risk_id, scale: 'words', level: 'high', likelihood: null, impact: null },
  ...{ score: null, unsure: false, evidence_id: `e-${risk_id}`, document_has_projects: true },
  ...{ control: null, control_evidence_id: null, project_id: null, project_name: null },
  ...{ project_evidence_id: null, match_score: null, needs_no_budget: null, budget_satang: null },
  ...more,
});
const controlled = { control: 'c', control_evidence_id: 'e' };
const carried = { ...controlled, project_id: 'x', needs_no_budget: false };

describe('where the chain of a risk breaks', () => {
  test.each([
    ['nothing is named for it', [row('r')], 'no_control'],
    ['a control without a project', [row('r', controlled)], 'no_project'],
    ['a project that states no money', [row('r', carried)], 'no_money'],
    ['a project of zero baht', [row('r', { ...carried, budget_satang: 0 })], 'no_money'],
    ['a project with money', [row('r', { ...carried, budget_satang: 5 })], 'complete'],
    ['a project that needs none', [row('r', { ...carried, needs_no_budget: true })], 'complete'],
    [
      'one of two controls goes all the way',
      [row('r', controlled), row('r', { ...carried, budget_satang: 5 })],
      'complete',
    ],
    [
      'a document without projects tells nothing after the control',
      [row('r', { ...controlled, document_has_projects: false })],
      'not_judged',
    ],
    [
      'nor does it hide that no control is named',
      [row('r', { document_has_projects: false })],
      'no_control',
    ],
  ] as const)('%s', (_what, rows, gap) => {
    expect(chainsOf(rows).map((chain) => chain.gap)).toEqual([gap]);
  });

  test('each link counts the risks that reach it', () => {
    const chains = chainsOf([
      row('a'),
      row('b', controlled),
      row('c', carried),
      row('d', { ...carried, needs_no_budget: true }),
      row('e', { ...controlled, document_has_projects: false }),
    ]);
    expect(reachOf(chains)).toEqual({ risks: 5, controlled: 4, judged: 3, carried: 2, funded: 1 });
  });
});

describe('processes by bodies', () => {
  const two = { body_id: 'two', body_name: 'two' };
  test('the highest printed level, the number of issues, those without a control', () => {
    const chains = chainsOf([
      row('a', { level: 'medium', ...controlled }),
      row('b', { level: 'very_high', process: 'p ' }),
      row('c', { ...two, level: null }),
      row('d', { ...two, process: 'q', level: 'low' }),
    ]);
    const { bodies, rows } = matrixOf(chains, 2);
    expect(bodies.map(({ body_id }) => body_id)).toEqual(['b', 'two']);
    expect(rows.map(({ process, cells }) => [process, ...cells.keys()])).toEqual([
      ['p', 'b', 'two'],
      ['q', 'two'],
    ]);
    expect(rows[0]?.cells.get('b')).toEqual({
      ...{ level: 'very_high', n: 2, n_without_control: 1, evidence_id: 'e-a' },
    });
    expect(rows[0]?.cells.get('two')?.level).toBeNull();
  });

  test('only the bodies with most issues', () => {
    const chains = chainsOf([row('a', two), row('b'), row('c')]);
    expect(matrixOf(chains, 1).bodies.map(({ body_id }) => body_id)).toEqual(['b']);
  });
});
