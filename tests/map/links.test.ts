import { describe, expect, test } from 'vitest';
import { emptyTables, type Rows, type Tables } from '../../data/schema/catalogue.ts';
import { linkProjects } from '../../pipelines/map/linkProjects.ts';

type DocumentSpec = Pick<Rows['documents'], 'document_id' | 'kind' | 'report_months'> & {
  readonly years: readonly [number, number];
  readonly body?: string | null;
  readonly projects: readonly (string | readonly [name: string, canonical: string])[];
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
      const [name, canonical_mission] = typeof spec === 'string' ? [spec, null] : spec;
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
  linkProjects(tablesOf(...documents)).map(
    ({ from_project_id, to_project_id }) => `${from_project_id} → ${to_project_id}`,
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
    expect(linkProjects(tablesOf(plan([TRAINING]), report(6, [TRAINING])))).toEqual([
      { from_project_id: 'plan.1', to_project_id: 'r6.1', match_score: 1 },
    ]);
  });
});

describe('no link', () => {
  test.each([
    ['another name', plan([TRAINING]), report(6, [CONTEST])],
    ['another mission', plan([[TRAINING, '1.staff']]), report(6, [[TRAINING, '1.youth']])],
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
