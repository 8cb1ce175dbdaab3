import { describe, expect, test } from 'vitest';
import type { DocumentRuleId } from '../../data/schema/finding_details.ts';
import { checkTables } from '../../pipelines/check/check.ts';
import { rules } from '../../pipelines/check/rules.ts';
import { outcomeOf, type Spec, tablesOf } from './build.ts';

// By hand: what each rule makes of a small document. Every rule has a case it flags, one that is
// clear and one that it cannot judge, with the number of cases it looked at or why none.

type Case = readonly [what: string, spec: Spec, expected: 'flagged' | number | string];

const report = { kind: 'progress_report', report_months: 6 } as const;
const twelve = { kind: 'progress_report', report_months: 12 } as const;
const sheet = (table: number | null, own: number | null): Spec => ({
  projects: [{ budgets: [{ baht: table }, { baht: own, source: 'detail_sheet' }] }],
});
const paid = (baht: number | null, disbursed: number | null, paidNote?: string): Spec => ({
  document: report,
  projects: [
    {
      status: 'reported',
      budgets: [{ source: 'report', baht, paid: disbursed, ...(paidNote && { paidNote }) }],
    },
  ],
});
const numbers = (...seqs: (string | null)[]): Spec => ({
  projects: seqs.map((seq) => ({ seq, mission_code: '1.1' })),
});
const noted = (note: string): Spec => ({
  projects: [{ notes: [{ field: 'kpi', note, printed: 'ตัวชี้วัด', sure: 0.5 }] }],
});

/** Rules about the reading of records: a note of the reader's, a record without one, no record. */
const ofNotes = (note: string): Case[] => [
  ['a note of the reader', noted(note), 'flagged'],
  ['no note', { projects: [{}, {}] }, 2],
  ['no record', {}, 'no_such_records'],
];

const cases: Partial<Record<DocumentRuleId, readonly Case[]>> = {
  sheet_differs_from_table: [
    ['50,000 against 500,000', sheet(50_000, 500_000), 'flagged'],
    ['the same', sheet(50_000, 50_000), 1],
    ['a dash in the sheet', sheet(50_000, null), 'not_stated'],
    ['no sheet', { projects: [{ budgets: [{ baht: 1 }] }] }, 'no_such_records'],
  ],
  stated_total_differs: [
    ['100 printed, 90 in the rows', totalOf({ stated: 100, computed: 90 }), 'flagged'],
    ['100 and 100', totalOf({ stated: 100, computed: 100 }), 1],
    ['no rows with money', totalOf({ stated: 100, computed: null }), 'not_stated'],
    ['a figure not read', totalOf({ stated: null, printed: '๕๑๖๖,๐๐๐', computed: 9 }), 'not_read'],
    ['no total', {}, 'no_such_records'],
  ],
  stated_count_differs: [
    [
      '19 printed, 20 listed',
      totalOf({ measure: 'projects', stated: 19, computed: 20 }),
      'flagged',
    ],
    ['20 and 20', totalOf({ measure: 'projects', stated: 20, computed: 20 }), 1],
    ['only money is totalled', totalOf({ stated: 20, computed: 20 }), 'no_such_records'],
  ],
  stated_completed_differs: [
    [
      '2 printed, none listed as completed',
      {
        document: report,
        projects: [{ status: 'in_progress' }],
        totals: [{ scope: 'document', measure: 'completed_projects', stated: 2 }],
      },
      'flagged',
    ],
    [
      '1 printed, 1 listed',
      {
        document: report,
        projects: [{ status: 'completed' }],
        totals: [{ scope: 'document', measure: 'completed_projects', stated: 1 }],
      },
      1,
    ],
    ['a report that prints none', { document: report, projects: [{}] }, 'no_such_records'],
    ['a plan', { projects: [{}] }, 'other_kind'],
  ],
  stated_sum_differs: [
    ['30 printed, parts of 10 and 10', sums(30, 10, 10), 'flagged'],
    ['20 printed, parts of 10 and 10', sums(20, 10, 10), 1],
    ['no parts', totalOf({ stated: 30 }), 'not_stated'],
    ['no total', {}, 'no_such_records'],
  ],
  stated_twice_differs: [
    ['30, then 40', { totals: [total(30), total(40)] }, 'flagged'],
    ['30, then 30', { totals: [total(30), total(30)] }, 1],
    ['printed once', { totals: [total(30)] }, 'not_stated'],
    ['no total', {}, 'no_such_records'],
  ],
  total_left_blank: [
    ['a dash above 90', totalOf({ stated: null, computed: 90 }), 'flagged'],
    ['90 above 90', totalOf({ stated: 90, computed: 90 }), 1],
    ['nothing in the rows', totalOf({ stated: null, computed: null }), 'not_stated'],
    ['no total', {}, 'no_such_records'],
  ],
  malformed_number: ofNotes('malformed_number'),
  number_repaired: ofNotes('number_repaired'),
  template_text_left: ofNotes('template_text'),
  numbering_gap: [
    ['1, then 3', numbers('1', '3'), 'flagged'],
    ['1, 2', numbers('1', '2'), 2],
    ['no numbers', numbers(null, null), 'not_stated'],
    ['no projects', {}, 'no_such_records'],
  ],
  numbering_repeats: [
    ['1, 2, 2', numbers('1', '2', '2'), 'flagged'],
    ['1, 2', numbers('1', '2'), 2],
    ['numbers under no heading', { projects: [{ seq: '1' }, { seq: '1' }] }, 'not_stated'],
    ['no projects', {}, 'no_such_records'],
  ],
  aligned_by_position: ofNotes('aligned_by_position'),
  row_broken_over_pages: ofNotes('row_broken_over_pages'),
  cell_shifted: ofNotes('cell_shifted'),
  not_read: ofNotes('not_read'),
  head_lost: ofNotes('head_lost'),
  seq_missing: ofNotes('seq_missing'),
  text_of_other_script: ofNotes('other_script'),
  reading_unsure: ofNotes('a_reason_of_its_own'),
  duplicate_project: [
    ['one name twice', { projects: [named('ก'), named('ก')] }, 'flagged'],
    ['two names', { projects: [named('ก'), named('ข')] }, 2],
    ['no projects', {}, 'no_such_records'],
  ],
  high_risk_without_control: [
    ['high, no control', { risks: [{ level: 'high' }] }, 'flagged'],
    ['high, controlled', { risks: [{ level: 'high', controls: ['มาตรการ'] }] }, 1],
    ['no level', { risks: [{}] }, 'not_stated'],
    ['no risks', { projects: [{}] }, 'no_such_records'],
  ],
  control_without_project: [
    ['a loose control', { projects: [{}], risks: [{ controls: ['มาตรการ'] }] }, 'flagged'],
    [
      'carried out',
      { projects: [{}], risks: [{ controls: [{ control: 'มาตรการ', project_id: 'd.p1' }] }] },
      1,
    ],
    ['no projects', { risks: [{ controls: ['มาตรการ'] }] }, 'no_such_records'],
  ],
  risk_product_differs: [
    ['4 × 3 = 15', { risks: [{ likelihood: 4, impact: 3, score: 15 }] }, 'flagged'],
    ['4 × 3 = 12', { risks: [{ likelihood: 4, impact: 3, score: 12 }] }, 1],
    ['no score', { risks: [{ likelihood: 4, impact: 3 }] }, 'not_stated'],
    ['no risks', {}, 'no_such_records'],
  ],
  body_uncertain: [
    ['no body', { document: { body_id: null } }, 'flagged'],
    ['a body', {}, 1],
  ],
  no_records: [
    ['nothing', {}, 'flagged'],
    ['a project', { projects: [{}] }, 1],
  ],
  figures_unaccounted: [
    ['all cited', { document: { figures_seen: 5, figures_cited: 5 } }, 5],
    ['no figures', {}, 'no_such_records'],
  ],
  disbursed_exceeds_budget: [
    ['100 of 90', paid(90, 100), 'flagged'],
    ['90 of 90', paid(90, 90), 1],
    ['nothing disbursed is told', paid(90, null), 'not_stated'],
    ['a figure not read', paid(90, null, 'malformed_number'), 'not_read'],
    ['no money', {}, 'no_such_records'],
  ],
  result_without_spending: [
    ['a result, nothing paid', paid(90, null), 'flagged'],
    ['a result and money', paid(90, 90), 1],
    ['no budget', paid(null, null), 'not_stated'],
    ['a figure not read', paid(90, null, 'malformed_number'), 'not_read'],
    ['a plan', { projects: [{}] }, 'other_kind'],
    ['no projects', { document: report }, 'no_such_records'],
  ],
  other_body_named: [
    ['the staff of a municipality', inSao('ร้อยละของพนักงานเทศบาลที่เข้าอบรม'), 'flagged'],
    ['the offices of a municipality', inSao('ผู้บริหารเทศบาลแสดงเจตนารมณ์'), 'flagged'],
    [
      'another name of the same kind in two cells',
      inSao('ประชาชนในองค์การบริหารส่วนตำบลหนองบัว', 'องค์การบริหารส่วนตำบลหนองบัว'),
      'flagged',
    ],
    ['the ordinance of a municipality', inSao('จัดทำเทศบัญญัติงบประมาณรายจ่าย'), 'flagged'],
    ['the ordinances of all kinds', inSao('เทศบัญญัติหรือข้อบัญญัติงบประมาณ'), 2],
    ['another name in one cell only', inSao('ประชาชนในองค์การบริหารส่วนตำบลหนองบัว'), 2],
    ['the own kind', inSao('พนักงานส่วนตำบลของ อบต.'), 2],
    ['the own kind beside the other', inSao('พนักงานเทศบาล พนักงานส่วนตำบล'), 2],
    ['working together', inSao('ร่วมกับสำนักงานเทศบาลข้างเคียง'), 2],
    ['a law', inSao('ตามพระราชบัญญัติเทศบาล พ.ศ. 2496'), 2],
    ['the own name, damaged', inSao('องค์การบริหารส่วนตำบลสมมุต', 'องค์การบริหารส่วนตำบลสมมุต'), 4],
    ['a special body', { body: { body_type: 'special' }, projects: [{}] }, 'body_unknown'],
    ['no body', { document: { body_id: null }, projects: [{}] }, 'body_unknown'],
    ['no words', {}, 'no_such_records'],
  ],
  project_without_money: [
    ['a dash in both years', money([50, null], [null, null]), 'flagged'],
    ['a dash in one year', money([50, null]), 1],
    ['zero', money([50, 50], [0, 0]), 2],
    [
      'needs no budget',
      { projects: [{ budgets: [{ baht: 5 }] }, { needs_no_budget: true, budgets: [{}] }] },
      2,
    ],
    ['no money anywhere', money([null, null], [null, null]), 'not_stated'],
    ['a report', { document: report, projects: [{}] }, 'other_kind'],
    ['no projects', {}, 'no_such_records'],
  ],
  mission_without_project: [
    ['only 1.1', { projects: [{ mission_code: '1.1' }] }, 'flagged'],
    ['all twelve of the 2566 framework', allMissions(), 12],
    ['no codes', { projects: [{}] }, 'not_stated'],
    [
      'a plan by strategies',
      { document: { framework: 'strategy_phase_3' }, projects: [{ mission_code: '1.1' }] },
      'framework_unknown',
    ],
    ['no projects', {}, 'no_such_records'],
    ['a report', { document: report }, 'other_kind'],
  ],
  planned_not_disbursed: [
    ['50 planned, a dash', spent([50, 20], [50, null]), 'flagged'],
    ['50 planned, zero', spent([50, 0]), 'flagged'],
    ['all spent in part', spent([50, 20], [50, 1]), 2],
    ['no spending told at all', spent([50, null]), 'not_stated'],
    ['six months', paid(90, null), 'not_due'],
    ['a plan', { projects: [{}] }, 'other_kind'],
    ['no projects', { document: twelve }, 'no_such_records'],
  ],
  open_at_year_end: [
    ['under way', { document: twelve, projects: [{ status: 'in_progress' }] }, 'flagged'],
    ['not started', { document: twelve, projects: [{ status: 'not_started' }] }, 'flagged'],
    ['completed', { document: twelve, projects: [{ status: 'completed' }] }, 1],
    ['no status', { document: twelve, projects: [{}] }, 'not_stated'],
    ['six months', { document: report, projects: [{ status: 'in_progress' }] }, 'not_due'],
    ['a plan', { projects: [{}] }, 'other_kind'],
    ['no projects', { document: twelve }, 'no_such_records'],
  ],
  kpi_without_number: [
    ['more awareness', { projects: [{ kpi: 'บุคลากรมีจิตสำนึกเพิ่มขึ้น' }] }, 'flagged'],
    ['the number of a list', { projects: [{ kpi: '๑) มีการประชุม ๒) มีการเผยแพร่' }] }, 'flagged'],
    ['80 %', { projects: [{ kpi: 'ร้อยละ ๘๐' }] }, 1],
    ['a quantity beside', { projects: [{ kpi: 'จัดอบรม', target_quantity: 1 }] }, 1],
    ['everybody', { projects: [{ kpi: 'บุคลากรทุกคนเข้าอบรม' }] }, 1],
    ['no indicator', { projects: [{}] }, 'not_stated'],
    ['an unsure one', { projects: [{ kpi: 'ก', doubtful_fields: ['kpi'] }] }, 'not_stated'],
    ['no projects', {}, 'no_such_records'],
    ['a report', { document: report, projects: [{ kpi: 'ก' }] }, 'other_kind'],
  ],
  target_falls: [
    ['90, then 88', aims([2567, 90], [2568, 88]), 'flagged'],
    ['85, then 86', aims([2566, 85], [2567, 86]), 1],
    ['years apart', aims([2566, 90], [2568, 88]), 'not_stated'],
    ['no targets', {}, 'no_such_records'],
  ],
  target_below_mean: [
    ['87 where the mean was 93.82', aims([2568, 87]), 'flagged'],
    ['94', aims([2568, 94], [2569, 95]), 1],
    ['a year without a mean', aims([2570, 89]), 'no_mean'],
    ['no targets', {}, 'no_such_records'],
  ],
};

function inSao(...kpis: string[]): Spec {
  const body = { name_th: 'องค์การบริหารส่วนตำบลสมมุติ', body_type: 'sao' } as const;
  return { body, projects: kpis.map((kpi) => ({ name: 'โครงการอบรม', kpi })) };
}

function money(...projects: (number | null)[][]): Spec {
  return {
    projects: projects.map((years) => ({
      budgets: years.map((baht, i) => ({ year: 2564 + i, baht })),
    })),
  };
}

function allMissions(): Spec {
  const codes = [1, 2, 3, 4].flatMap((d) => [1, 2, 3].map((m) => `${d}.${m}`));
  const projects = codes.map((mission_code) => ({ mission_code }));
  return { document: { framework: 'nacc_2566' }, projects };
}

function spent(...rows: (readonly [number, number | null])[]): Spec {
  const projects = rows.map(([baht, disbursed]) => ({
    budgets: [{ source: 'report' as const, baht, paid: disbursed }],
  }));
  return { document: twelve, projects };
}

function aims(...targets: (readonly [number, number])[]): Spec {
  return { targets };
}

function total(stated: number) {
  return { scope: 'document', stated } as const;
}

function totalOf(spec: Omit<NonNullable<Spec['totals']>[number], 'scope'>): Spec {
  return { totals: [{ scope: 'document', ...spec }] };
}

function sums(whole: number, ...parts: number[]): Spec {
  const own = parts.map((stated, i) => ({ scope: String(i + 1), stated }));
  return { totals: [{ scope: 'document', stated: whole }, ...own] };
}

function named(letter: string) {
  return { name: `โครงการ${letter.repeat(20)}` };
}

describe.each(Object.entries(cases))('%s', (rule, list) => {
  test.each(list)('%s', (_, spec, expected) => {
    const { outcome, n_judged, n_flagged, reason, severity } = outcomeOf(
      rule as DocumentRuleId,
      spec,
    );
    if (expected === 'flagged') {
      expect({ outcome, reason }).toEqual({ outcome: 'flagged', reason: null });
      expect(n_flagged).toBeGreaterThan(0);
      expect(n_judged).toBeGreaterThan(0);
      expect(severity).not.toBeNull();
    } else if (typeof expected === 'number') {
      expect({ outcome, n_judged, n_flagged, reason, severity }).toEqual({
        ...{ outcome: 'clear', n_judged: expected, n_flagged: 0, reason: null, severity: null },
      });
    } else {
      expect({ outcome, n_judged, reason }).toEqual({
        ...{ outcome: 'not_judged', n_judged: 0, reason: expected },
      });
    }
  });
});

test('every rule has its cases', () => {
  expect(Object.keys(cases).sort()).toEqual(Object.keys(rules).sort());
});

test('each rule has one outcome for a document, none for a table of published results', () => {
  const { outcomes } = checkTables(tablesOf({ projects: [{}] }));
  expect(outcomes.map(({ rule_id }) => rule_id)).toEqual(Object.keys(rules));
  const results = checkTables(tablesOf({ document: { kind: 'ita_result' } }));
  expect(results.outcomes).toEqual([]);
});

test('an outcome is of one year only where its document is', () => {
  expect(outcomeOf('no_records', {}).fiscal_year).toBe(2564);
  const several = { document: { fiscal_year_last: 2567 } };
  expect(outcomeOf('no_records', several).fiscal_year).toBeNull();
});
