import { describe, expect, test } from 'vitest';
import { emptyTables, type Rows, type Tables } from '../../data/schema/catalogue.ts';
import { linkProjects } from '../../pipelines/map/linkProjects.ts';

type DocumentSpec = Pick<Rows['documents'], 'document_id' | 'kind' | 'report_months'> & {
  readonly years: readonly [number, number];
  readonly body?: string | null;
  readonly projects: readonly (
    string | readonly [name: string, canonical: string | null, baht?: number]
  )[];
};

function tablesOf(...documents: DocumentSpec[]): Tables {
  const tables = emptyTables();
  for (const { years, body = 'b', projects, ...document } of documents) {
    const { document_id } = document;
    tables.documents.push({
      ...{ ...document, body_id: body, title: null, framework: null, format: 'txt' },
      ...{ fiscal_year_first: years[0], fiscal_year_last: years[1], line_count: 1 },
      ...{ source_path: '', source_url: null, sha256: '' },
      ...{ rows_seen: 0, rows_mapped: 0, rows_rejected: 0 },
      ...{ figures_seen: 0, figures_cited: 0, figures_rejected: 0, figures_noise: 0 },
      ...{ figures_told: 0, figures_unaccounted: 0, confidence: null },
    });
    projects.forEach((spec, i) => {
      const [name, canonical_mission, baht] = typeof spec === 'string' ? [spec, null] : spec;
      if (baht !== undefined) {
        tables.project_budgets.push({
          ...{ project_id: `${document_id}.${i + 1}`, document_id, fiscal_year: years[0] },
          ...{ source: document.kind === 'plan' ? 'plan_table' : 'report' },
          ...{ budget_baht: baht * 100, disbursed_baht: null, confidence: 1, evidence_id: 'e' },
        });
      }
      tables.projects.push({
        ...{ project_id: `${document_id}.${i + 1}`, document_id, body_id: body, ordinal: i + 1 },
        ...{ seq: null, strategy_no: null, dimension_no: null, mission_code: null },
        ...{ sub_mission_code: null, canonical_mission, name, kind: 'project', remark: null },
        ...{ approach_text: null, kpi: null, unit: null, target_quantity: null },
        ...{ target_text: null, responsible_unit: null, outcome: null, status: 'not_stated' },
        ...{ progress_percent: null, quarters: null, approaches: null, needs_no_budget: false },
        ...{ confidence: 1, doubtful_fields: [], evidence_id: 'e' },
      });
    });
  }
  return tables;
}

const linksOf = (...documents: DocumentSpec[]) =>
  linkProjects(tablesOf(...documents)).project_links.map(
    ({ from_project_id, to_project_id, is_doubtful }) =>
      `${from_project_id} → ${to_project_id}${is_doubtful ? ' ?' : ''}`,
  );

const TRAINING = 'โครงการอบรมคุณธรรมจริยธรรมของบุคลากร';
const CONTEST = 'โครงการประกวดคำขวัญต่อต้านการทุจริต';

const plan = (projects: DocumentSpec['projects'], more: Partial<DocumentSpec> = {}) =>
  ({
    document_id: 'plan',
    kind: 'plan',
    report_months: null,
    years: [2564, 2564],
    projects,
    ...more,
  }) satisfies DocumentSpec;
const report = (
  months: 6 | 12,
  projects: DocumentSpec['projects'],
  more: Partial<DocumentSpec> = {},
) =>
  ({
    document_id: `r${months}`,
    kind: 'progress_report',
    report_months: months,
    years: [2564, 2564],
    projects,
    ...more,
  }) satisfies DocumentSpec;

describe('the same project in the documents of one body', () => {
  test('is followed from plan to 6 months to 12 months, whatever the order of the documents', () => {
    const both = [TRAINING, CONTEST];
    expect(linksOf(report(12, both), plan(both), report(6, both)).sort()).toEqual([
      'plan.1 → r6.1',
      'plan.2 → r6.2',
      'r6.1 → r12.1',
      'r6.2 → r12.2',
    ]);
  });

  test('is linked once where a report is published in two formats, by the first of them', () => {
    const three = [TRAINING, CONTEST, 'กิจกรรมเปิดเผยราคากลางของงานก่อสร้าง'].map(
      (name) => [name, null, 500] as const,
    );
    const copy = report(6, [...three].reverse(), { document_id: 'r6-copy' });
    const tables = tablesOf(
      plan(three),
      plan(three, { document_id: 'plan-copy' }),
      copy,
      report(6, three),
    );
    const { project_links, document_links } = linkProjects(tables);
    expect(project_links).toHaveLength(3);
    expect(
      document_links.map((row) => [row.from_document_id, row.to_document_id, row.is_next]),
    ).toEqual([['plan', 'r6', true]]);
    // Another edition, with other amounts, is another document.
    const edition = report(
      6,
      three.map(([name]) => [name, null, 900] as const),
      { document_id: 'r6-b' },
    );
    expect(
      linkProjects(tablesOf(plan(three), report(6, three), edition)).document_links,
    ).toHaveLength(2);
  });

  test('goes from the plan to 12 months where there is no report at 6', () => {
    expect(linksOf(plan([TRAINING]), report(12, [TRAINING]))).toEqual(['plan.1 → r12.1']);
  });

  test('is found by its name, however spaced and wherever it stands', () => {
    expect(
      linksOf(
        plan([TRAINING, CONTEST]),
        report(6, ['โครงการประกวด คำขวัญต่อต้านการทุจริต', TRAINING]),
      ).sort(),
    ).toEqual(['plan.1 → r6.2', 'plan.2 → r6.1']);
  });

  test('is linked once: the likeliest pair first', () => {
    expect(linksOf(plan([`${TRAINING}ใหม่`, TRAINING]), report(6, [TRAINING]))).toEqual([
      'plan.2 → r6.1',
    ]);
  });

  test('has a score of 1 where the name is the same', () => {
    expect(linkProjects(tablesOf(plan([TRAINING]), report(6, [TRAINING]))).project_links).toEqual([
      {
        ...{ from_project_id: 'plan.1', to_project_id: 'r6.1', match_score: 1, name_score: 1 },
        ...{ mission_agrees: null, money_agrees: null, is_doubtful: false },
      },
    ]);
  });
});

describe('no link', () => {
  test.each([
    ['another name', plan([TRAINING]), report(6, [CONTEST])],
    ['another body', plan([TRAINING]), report(6, [TRAINING], { body: 'c' })],
    [
      'a body nobody knows',
      plan([TRAINING], { body: null }),
      report(6, [TRAINING], { body: null }),
    ],
    [
      'a year the plan does not cover',
      plan([TRAINING]),
      report(6, [TRAINING], { years: [2565, 2565] }),
    ],
    ['two plans', plan([TRAINING]), plan([TRAINING], { document_id: 'other' })],
    [
      'two reports of one round',
      report(6, [TRAINING]),
      report(6, [TRAINING], { document_id: 'again' }),
    ],
  ])('for %s', (_what, first, second) => {
    expect(linksOf(first, second)).toEqual([]);
  });

  test('but a plan of several years covers a report of each', () => {
    const long = plan([TRAINING], { years: [2561, 2564] });
    expect(linksOf(long, report(6, [TRAINING], { years: [2563, 2563] }))).toEqual([
      'plan.1 → r6.1',
    ]);
  });
});

/** 12 letters each: of 11 pairs of letters, 10 are shared by names that differ in the last letter. */
const NAME = 'abcdefghijkl';
const ALIKE = 'abcdefghijkm';
/** Shares 7 of 11 pairs with NAME. */
const DISTANT = 'abcdefghmnop';

describe('how sure a link is', () => {
  test.each([
    // 10 of 11 pairs: 0.91.
    ['a name that differs a little', [ALIKE, null], 0.91, false],
    // 7 of 11: 0.64, below 0.8.
    ['a name that differs much', [DISTANT, null], 0.64, true],
    ['the mission may raise it', [DISTANT, '1.staff'], 0.69, true],
    ['mission and money together raise it', [DISTANT, '1.staff', 500], 0.79, true],
    ['money that differs lowers it', [ALIKE, null, 700], 0.86, false],
    ['another mission lowers it', [NAME, '1.youth'], 0.75, true],
    ['a dimension alone neither raises nor lowers it', [ALIKE, '1'], 0.91, false],
  ] as const)('%s', (_what, reported, score, doubtful) => {
    const [link] = linkProjects(
      tablesOf(plan([[NAME, '1.staff', 500]]), report(6, [reported])),
    ).project_links;
    expect([link?.match_score, link?.is_doubtful]).toEqual([score, doubtful]);
  });

  test('a rival nearly as like is a doubt of both; the order of the rows decides', () => {
    expect(linksOf(plan([NAME, NAME]), report(6, [NAME, NAME]))).toEqual([
      'plan.1 → r6.1 ?',
      'plan.2 → r6.2 ?',
    ]);
  });

  test('money tells two projects of one name apart', () => {
    const planned = plan([
      [NAME, null, 100],
      [NAME, null, 900],
    ]);
    const reported = report(6, [
      [NAME, null, 900],
      [NAME, null, 100],
    ]);
    expect(linksOf(planned, reported).sort()).toEqual(['plan.1 → r6.2', 'plan.2 → r6.1']);
  });

  test('the kind before a name counts for nothing', () => {
    expect(linksOf(plan(['โครงการแข่งเรือ']), report(6, ['โครงการตลาดนัด']))).toEqual([]);
  });
});

describe('documents that were compared', () => {
  const pairsOf = (...documents: DocumentSpec[]) =>
    linkProjects(tablesOf(...documents)).document_links.map(
      (pair) =>
        `${pair.from_document_id} → ${pair.to_document_id} ${pair.fiscal_year}${pair.is_next ? '' : ' left over'}`,
    );

  test('are listed even where nothing matched', () => {
    expect(pairsOf(plan([TRAINING]), report(6, [CONTEST]))).toEqual(['plan → r6 2564']);
    expect(pairsOf(plan([TRAINING]))).toEqual([]);
  });

  test('a project that the 6-month report leaves out is looked for at 12 months', () => {
    const documents = [
      plan([TRAINING, CONTEST]),
      report(6, [TRAINING]),
      report(12, [TRAINING, CONTEST]),
    ];
    expect(linksOf(...documents)).toEqual(['plan.1 → r6.1', 'r6.1 → r12.1', 'plan.2 → r12.2']);
    expect(pairsOf(...documents)).toEqual([
      'plan → r6 2564',
      'r6 → r12 2564',
      'plan → r12 2564 left over',
    ]);
  });

  test('a plan of several years is compared with the report of each year, all projects anew', () => {
    const long = plan([TRAINING], { years: [2563, 2564] });
    const first = report(6, [TRAINING], { document_id: 'a', years: [2563, 2563] });
    const second = report(6, [TRAINING], { document_id: 'b', years: [2564, 2564] });
    expect(linksOf(long, first, second)).toEqual(['plan.1 → a.1', 'plan.1 → b.1']);
  });

  test('what one year reports does not stand for another year', () => {
    const long = plan([TRAINING, CONTEST], { years: [2563, 2564] });
    const before = report(6, [TRAINING, CONTEST], { document_id: 'a', years: [2563, 2563] });
    const half = report(6, [TRAINING], { document_id: 'b' });
    const whole = report(12, [TRAINING, CONTEST], { document_id: 'c' });
    expect(linksOf(long, before, half, whole)).toContain('plan.2 → c.2');
  });
});
