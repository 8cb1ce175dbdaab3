import { describe, expect, test } from 'vitest';
import type { JointDetails } from '../../data/schema/finding_details_joint.ts';
import type { Rows } from '../../data/schema/catalogue.ts';
import { monthOf } from '../../data/schema/report_round.ts';
import type { Sketched } from '../../pipelines/check/together/collection.ts';
import { judgeTogether } from '../../pipelines/check/together/judgeTogether.ts';
import { passagesOf, sampleShingles } from '../../pipelines/check/together/shingles.ts';
import { EMPTY_SKETCH, type Sketch } from '../../pipelines/check/together/sketch.ts';
import { listKeys, type ListedRow } from '../../pipelines/normalise/sameList.ts';
import { tablesOf } from './build.ts';

// By hand: what the rules about all documents together make of a few of them.

interface Given {
  readonly id: string;
  readonly body?: string | null;
  readonly document?: Partial<Rows['documents']>;
  readonly region?: string | null;
  readonly sketch?: Partial<Sketch>;
  readonly projects?: Rows['projects'][];
}

interface Around {
  readonly results?: readonly (readonly [body: string, year: number, score: number])[];
  readonly asOf?: number;
}

function outcomesOf(rule: keyof JointDetails, given: readonly Given[], around: Around = {}) {
  const { findings, outcomes } = judgeTogether(given.map(sketched), {
    results: (around.results ?? []).map(([body_id, fiscal_year, score]) => ({
      ...{ body_id, fiscal_year, score, iit: null, eit: null, oit: null, level: null },
      ...{ source_path: 'ita.csv', document_id: 'ita', evidence_id: `ita-${fiscal_year}` },
    })),
    asOf: around.asOf,
    planText: (id) => ({
      projects: given.find((one) => one.id === id)?.projects ?? [],
      bodyName: null,
    }),
  });
  const of = (id: string) => {
    const row = outcomes.find((one) => one.rule_id === rule && one.document_id === id);
    return row && (row.outcome === 'not_judged' ? row.reason : `${row.outcome} ${row.n_judged}`);
  };
  const details = findings
    .filter((one) => one.rule_id === rule)
    .map(({ detail, evidence_ids }) => ({ ...(JSON.parse(detail) as object), evidence_ids }));
  return { of, details };
}

function sketched({ id, body = id, document, region = 'ภาคเหนือ', sketch }: Given): Sketched {
  const [row] = tablesOf({ document: { document_id: id, body_id: body, ...document } }).documents;
  const [known] = tablesOf({ body: { body_id: body ?? '', region } }).bodies;
  if (!row || !known) throw new Error('expected a document and a body');
  return {
    document: row,
    body: body === null ? null : known,
    sketch: { ...EMPTY_SKETCH, ...sketch },
  };
}

const report = (id: string, body: string, year: number, months: 6 | 12): Given => ({
  ...{ id, body },
  document: {
    ...{ kind: 'progress_report', report_months: months },
    ...{ fiscal_year_first: year, fiscal_year_last: year },
  },
});

describe('target_below_result', () => {
  const plan = (value: number): Given => ({
    id: 'p',
    sketch: { targets: [{ year: 2567, value, evidence_id: 't' }] },
  });
  const results = [
    ['p', 2565, 80],
    ['p', 2566, 91.5],
    ['p', 2567, 99],
  ] as const;

  test('flagged: 86 for 2567, where 91.5 was reached in 2566', () => {
    const { of, details } = outcomesOf('target_below_result', [plan(86)], { results });
    expect(of('p')).toBe('flagged 1');
    expect(details).toEqual([
      {
        ...{ fiscal_year: 2567, target: 86, result: 91.5, result_year: 2566 },
        evidence_ids: ['t', 'ita-2566'],
      },
    ]);
  });

  test('clear: 92', () => {
    expect(outcomesOf('target_below_result', [plan(92)], { results }).of('p')).toBe('clear 1');
  });

  test('could not be judged: no earlier result, no targets', () => {
    const later = { results: [['p', 2567, 99]] as const };
    expect(outcomesOf('target_below_result', [plan(86)], later).of('p')).toBe('no_result');
    expect(outcomesOf('target_below_result', [{ id: 'p' }]).of('p')).toBe('no_such_records');
  });
});

describe('report_not_seen', () => {
  const plan: Given = { id: 'p', body: 'a' };
  const other = report('r', 'b', 2564, 6);
  const july = monthOf(2564, 7);

  test('flagged: another body’s 6-month report is there, the own one is not', () => {
    const { of, details } = outcomesOf('report_not_seen', [plan, other], { asOf: july });
    expect(of('p')).toBe('flagged 1');
    expect(details).toMatchObject([
      { fiscal_year: 2564, report_months: 6, due_by: '2564-06', as_of: '2564-07' },
    ]);
  });

  test('clear: it is there', () => {
    const given = [plan, other, report('o', 'a', 2564, 6)];
    expect(outcomesOf('report_not_seen', given, { asOf: july }).of('p')).toBe('clear 1');
  });

  test('could not be judged', () => {
    const asked = (given: readonly Given[], asOf = july) =>
      outcomesOf('report_not_seen', given, { asOf });
    expect(asked([plan, other], monthOf(2564, 6)).of('p')).toBe('not_due');
    expect(asked([plan]).of('p')).toBe('round_not_collected');
    expect(asked([{ ...plan, body: null }]).of('p')).toBe('body_unknown');
    expect(asked([plan, other]).of('r')).toBe('other_kind');
    const newer = { ...plan, id: 'q' };
    expect(asked([plan, newer, other]).of('q')).toBe('newer_document');
  });

  test('is looked at from the newest month the documents tell of, never from the clock', () => {
    const later = report('s', 'b', 2564, 12);
    expect(outcomesOf('report_not_seen', [plan, other]).of('p')).toBe('not_due');
    const { details } = outcomesOf('report_not_seen', [plan, other, later]);
    expect(details).toMatchObject([{ report_months: 6, as_of: '2564-10' }]);
  });
});

describe('published_twice', () => {
  const rows = (money: number, from = 1): ListedRow[] =>
    Array.from({ length: 10 }, (_, i) => ({
      name: `โครงการที่ ${i + from}`,
      amounts: [`2564:${money}:`],
    }));
  const file = (id: string, list: ListedRow[], document: Given['document'] = {}): Given => ({
    ...{ id, body: 'a', sketch: { list: listKeys(list) } },
    document: { source_path: `${id}.pdf`, ...document },
  });
  const asked = (...given: Given[]) => outcomesOf('published_twice', given);

  test('flagged: nine of ten projects stand with the same amounts in another file, which speaks', () => {
    const other = [...rows(100).slice(1), { name: 'โครงการอื่น', amounts: [] }];
    const { of, details } = asked(file('p', rows(100)), file('q', other));
    expect([of('p'), of('q')]).toEqual(['clear 1', 'flagged 1']);
    expect(details).toEqual([
      {
        ...{ other_document_id: 'p', other_path: 'p.pdf', same_percent: 90, n_projects: 10 },
        evidence_ids: [],
      },
    ]);
  });

  test('the order of rows and the spaces in names make no difference', () => {
    const turned = rows(100)
      .reverse()
      .map((row) => ({ ...row, name: row.name.replace(' ', '  ') }));
    expect(asked(file('p', rows(100)), file('q', turned)).of('q')).toBe('flagged 1');
  });

  test('clear: other amounts, other projects, another year, another kind, another body', () => {
    const beside = (...more: [ListedRow[], Given['document']?]) =>
      asked(file('p', rows(100)), file('q', ...more)).of('q');
    expect(beside(rows(200))).toBe('clear 1');
    expect(beside(rows(100, 3))).toBe('clear 1');
    expect(beside(rows(100), { fiscal_year_first: 2563, fiscal_year_last: 2563 })).toBe('clear 1');
    expect(beside(rows(100), { kind: 'progress_report', report_months: 6 })).toBe('clear 1');
    expect(asked(file('p', rows(100)), { ...file('q', rows(100)), body: 'b' }).of('q')).toBe(
      'clear 1',
    );
  });

  test('could not be judged: no body, no year, no projects', () => {
    expect(asked({ ...file('p', rows(1)), body: null }).of('p')).toBe('body_unknown');
    expect(asked(file('p', rows(1), { fiscal_year_first: null })).of('p')).toBe('not_stated');
    expect(asked(file('p', [])).of('p')).toBe('no_such_records');
  });
});

describe('budget_outlier', () => {
  const plan = (id: string, baht: number | null, region?: string | null): Given => ({
    ...{ id, ...(region === undefined ? {} : { region }) },
    sketch: {
      budgets: [{ year: 2564, satang: baht === null ? null : baht * 100, evidence: [`${id}-e`] }],
    },
  });
  const peers = [40, 50, 60, 70, 80, 90, 100, 110].map((baht, i) => plan(`p${i}`, baht));

  test('flagged: 4,000 among eight of 40 to 110', () => {
    const { of, details } = outcomesOf('budget_outlier', [...peers, plan('x', 4_000)]);
    expect(of('x')).toBe('flagged 1');
    // Quartiles 57.5 and 92.5: their ratio squared is 2.59, less than the least of 3.
    expect(details).toEqual([
      {
        ...{ fiscal_year: 2564, budget_baht: 4_000, side: 'above', peers: 8, median_baht: 75 },
        ...{ low_baht: 19.17, high_baht: 277.5, evidence_ids: ['x-e'] },
      },
    ]);
  });

  test('clear: 200', () => {
    expect(outcomesOf('budget_outlier', [...peers, plan('x', 200)]).of('x')).toBe('clear 1');
  });

  test('could not be judged', () => {
    const asked = (one: Given) => outcomesOf('budget_outlier', [...peers, one]).of(one.id);
    expect(asked(plan('x', 4_000, 'ภาคใต้'))).toBe('no_peers');
    expect(asked(plan('x', 4_000, null))).toBe('body_unknown');
    expect(asked(plan('x', null))).toBe('not_read');
    expect(asked({ id: 'x' })).toBe('not_stated');
    expect(asked(report('r', 'b', 2564, 6))).toBe('other_kind');
  });
});

describe('like_plan', () => {
  const words = (seed: number) =>
    Array.from({ length: 12 }, (_, i) => {
      const letters = Array.from({ length: 60 }, (_, j) =>
        String.fromCharCode(0x0e01 + ((seed * 7919 + i * 104_729 + j * j * 31 + j * seed) % 40)),
      );
      return `โครงการ${letters.join('')}`;
    });
  const plan = (id: string, names: readonly string[]): Given => {
    const { projects } = tablesOf({ projects: names.map((name) => ({ name })) });
    const own = projects.map((row) => ({ ...row, evidence_id: `${id}-${row.evidence_id}` }));
    return { id, projects: own, sketch: { shingles: [...sampleShingles(passagesOf(own, null))] } };
  };

  test('flagged, both of them, with the passages that stand in both', () => {
    const [a, b] = [words(3), words(5)];
    const given = [plan('x', a), plan('y', [...a.slice(0, 11), b[0] ?? '']), plan('z', b.slice(1))];
    const { of, details } = outcomesOf('like_plan', given);
    expect(of('x')).toBe('flagged 2');
    expect(of('y')).toBe('flagged 2');
    expect(of('z')).toBe('clear 2');
    expect(details[0]).toMatchObject({ other_document_id: 'y', n_passages: 11, n_plans: 1 });
    const first = details[0] as unknown as { passages: string[]; evidence_ids: string[] };
    expect(a).toEqual(expect.arrayContaining(first.passages));
    expect(first.evidence_ids.slice(0, 2).map((id) => id[0])).toEqual(['x', 'y']);
  });

  test('could not be judged: wording common to many bodies, too little wording, one body alone', () => {
    const many = Array.from({ length: 22 }, (_, i) => plan(`p${i}`, words(3)));
    expect(outcomesOf('like_plan', many).of('p0')).toBe('common_wording');
    expect(outcomesOf('like_plan', [plan('x', ['โครงการอบรม'])]).of('x')).toBe('no_such_records');
    const twice = [plan('x', words(3)), { ...plan('y', words(3)), body: 'x' }];
    expect(outcomesOf('like_plan', twice).of('x')).toBe('no_peers');
  });

  test('names of the bodies and digits make no difference', () => {
    const { projects } = tablesOf({
      projects: [{ name: 'โครงการอบรมของเทศบาลตำบลหนองบัว ปี ๒๕๖๔ จำนวน 50 คน' }],
    });
    const { projects: other } = tablesOf({
      projects: [{ name: 'โครงการอบรมขององค์การบริหารส่วนตำบลดอนแก้ว ปี ๒๕๖๕ จำนวน 70 คน' }],
    });
    expect(passagesOf(projects, 'เทศบาลตำบลหนองบัว').map(({ key }) => key)).toEqual(
      passagesOf(other, 'องค์การบริหารส่วนตำบลดอนแก้ว').map(({ key }) => key),
    );
  });
});
