import type { StuckProject } from '../../../app/queries/stuck.ts';

/** A project in progress with everything stated, for tests to change. */
export function project(change: Partial<StuckProject> = {}): StuckProject {
  return {
    project_id: 'd1.p001',
    document_id: 'd1',
    body_id: 'b1',
    body_name: 'เทศบาลตำบลตัวอย่าง',
    province_th: 'ศรีสะเกษ',
    title: 'รายงานผล รอบ ๖ เดือน',
    fiscal_year: 2564,
    report_months: 6,
    ordinal: 1,
    dimension: '1',
    mission_code: '1.2',
    name: 'โครงการปลูกป่า',
    responsible_unit: 'กองการศึกษา',
    outcome: null,
    quarters: null,
    needs_no_budget: false,
    budget_satang: 1_000_000,
    disbursed_satang: null,
    budget_unsure: false,
    disbursed_unsure: false,
    confidence: 1,
    doubtful_fields: [],
    evidence_id: 'd1.L98c1',
    budget_evidence_id: 'd1.L98c7',
    disbursed_evidence_id: 'd1.L98c8',
    status_evidence_id: 'd1.L98c5',
    line_first: 98,
    line_last: 98,
    year_gone: 0.5,
    ...change,
  };
}
