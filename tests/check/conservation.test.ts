import { describe, expect, test } from 'vitest';
import type { Tables } from '../../data/schema/catalogue.ts';
import { check } from '../../pipelines/check/check.ts';
import { assertConserved } from '../../pipelines/check/conservation.ts';
import { tablesOf } from './build.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function whole(): Tables {
  const tables = tablesOf({
    document: { rows_seen: 3, rows_mapped: 2, rows_rejected: 1 },
    projects: [
      { seq: '1', budgets: [{ baht: 5 }], notes: [{ field: 'kpi', printed: 'ก' }] },
      { seq: '3' },
    ],
    risks: [{ level: 'high', controls: ['มาตรการ'] }],
    totals: [{ scope: 'document', stated: 5, computed: 5 }],
  });
  const reject = { document_id: 'd', line_first: 9, line_last: 9, reason: 'rule', text: '---' };
  tables.rejects.push(reject);
  tables.findings.push(...check(tables));
  return tables;
}

/** The tables with something changed in the first row of one of them. */
function broken<N extends keyof Tables>(name: N, change: Partial<Tables[N][number]>): Tables {
  const tables = whole();
  Object.assign(tables[name][0] as Writable<object>, change);
  return tables;
}

test('whole tables pass, findings included', () => {
  expect(whole().findings.length).toBeGreaterThan(0);
  expect(() => assertConserved(whole())).not.toThrow();
});

describe('tables that lose or invent something are refused', () => {
  const twice = (name: 'evidence' | 'projects' | 'findings'): Tables => {
    const tables = whole();
    (tables[name] as unknown[]).push({ ...tables[name][0] });
    return tables;
  };

  test.each<[string, () => Tables, string]>([
    [
      'a row that is neither mapped nor rejected',
      () => broken('documents', { rows_seen: 4 }),
      'rows of d: expected 4 seen, found 2 mapped + 1 rejected',
    ],
    [
      'more rejected than listed',
      () => broken('documents', { rows_seen: 4, rows_rejected: 2 }),
      'rejects of d: expected places for 2 rejected rows, found 1 lines listed',
    ],
    [
      'a project without its place',
      () => broken('projects', { evidence_id: 'gone' }),
      'projects.evidence_id: expected an id of evidence, found gone',
    ],
    [
      'a project with no place at all',
      () => broken('projects', { evidence_id: null as unknown as string }),
      'projects.evidence_id: expected an id of evidence, found null',
    ],
    [
      'a field without its place',
      () => broken('field_evidence', { evidence_id: 'gone' }),
      'field_evidence.evidence_id: expected an id of evidence, found gone',
    ],
    [
      'money of no project',
      () => broken('project_budgets', { project_id: 'gone' }),
      'project_budgets.project_id: expected an id of projects, found gone',
    ],
    [
      'a control of no risk',
      () => broken('risk_controls', { risk_id: 'gone' }),
      'risk_controls.risk_id: expected an id of risks, found gone',
    ],
    [
      'a project of no body',
      () => broken('projects', { body_id: 'gone' }),
      'projects.body_id: expected an id of bodies, found gone',
    ],
    [
      'a finding that shows nothing',
      () => broken('findings', { evidence_ids: ['gone'] }),
      'expected an id of evidence, found gone',
    ],
    [
      'a place beyond the document',
      () => broken('evidence', { line_last: 10_000 }),
      'place in d: expected lines within 1 to 9999, found 1 to 10000',
    ],
    ['a project twice', () => twice('projects'), 'key of projects: expected each value once'],
    ['a place twice', () => twice('evidence'), 'key of evidence: expected each value once'],
    ['a finding twice', () => twice('findings'), 'key of findings: expected each value once'],
    [
      'one id for two projects',
      () => {
        const tables = whole();
        const [first] = tables.projects;
        if (first) tables.projects.push({ ...first, ordinal: 99 });
        return tables;
      },
      'projects.project_id: expected each value once, found d.p1 twice',
    ],
  ])('%s', (_, tables, message) => {
    expect(() => assertConserved(tables())).toThrow(message);
  });

  test('the message is one line', () => {
    const message = () => assertConserved(broken('documents', { rows_seen: 4 }));
    expect(message).toThrow(/^conservation: [^\n]+$/);
  });
});
