import reference from '../reference/report_rounds.json' with { type: 'json' };
import type { MeasureId } from './catalogue.ts';
import type { Words } from './measure.ts';

/** A part of a component: items of one kind, each judged by one measure. */
export interface ComponentPart {
  readonly id: string;
  readonly measure: MeasureId;
  /** What is counted below the line. */
  readonly items: Words;
  /** What is counted above it. */
  readonly found: Words;
}

/** A component of the signal index; with several parts it is the mean of those that can be judged. */
export interface Component {
  readonly id: string;
  readonly name: Words;
  readonly short: Words;
  readonly parts: readonly ComponentPart[];
}

/** The components of the signal index, in the order of sliders and strips. */
export const components = [
  {
    id: 'delivery',
    name: { th: 'การดำเนินงาน', en: 'Delivery' },
    short: { th: 'งาน', en: 'Deliv.' },
    parts: [
      {
        id: 'delivery',
        measure: 'signal_delivery',
        items: { th: 'โครงการในรายงาน', en: 'projects of the report' },
        found: { th: 'ถึงกำหนดแล้วยังไม่แล้วเสร็จ', en: 'due and not finished' },
      },
    ],
  },
  {
    id: 'money',
    name: { th: 'การใช้เงิน', en: 'Money' },
    short: { th: 'เงิน', en: 'Money' },
    parts: [
      {
        id: 'money',
        measure: 'signal_money',
        items: { th: 'โครงการที่ตั้งงบประมาณในรายงาน', en: 'projects with a budget in the report' },
        found: { th: 'ส่วนของงบที่ไม่ได้เบิกจ่าย', en: 'share of the budget not paid out' },
      },
    ],
  },
  {
    id: 'control',
    name: { th: 'การควบคุมความเสี่ยง', en: 'Control of risk' },
    short: { th: 'เสี่ยง', en: 'Risk' },
    parts: [
      {
        id: 'control',
        measure: 'signal_control',
        items: {
          th: 'ความเสี่ยงระดับสูง สูงมาก หรือไม่ระบุระดับ',
          en: 'risks rated high or very high, or not rated',
        },
        found: { th: 'ไม่ระบุมาตรการควบคุม', en: 'with no control named' },
      },
    ],
  },
  {
    id: 'ambition',
    name: { th: 'ความชัดเจนของเป้าหมาย', en: 'Ambition of targets' },
    short: { th: 'เป้า', en: 'Targets' },
    parts: [
      {
        id: 'kpi',
        measure: 'signal_kpi',
        items: { th: 'โครงการในแผน', en: 'projects of the plan' },
        found: { th: 'ตัวชี้วัดไม่มีตัวเลข', en: 'indicator without a number' },
      },
      {
        id: 'target',
        measure: 'signal_target',
        items: { th: 'เป้าหมาย ITA ของปี', en: 'ITA targets of the year' },
        found: { th: 'ต่ำกว่าผลครั้งล่าสุดของตนเอง', en: 'below the body’s own last result' },
      },
    ],
  },
  {
    id: 'coverage',
    name: { th: 'ความครอบคลุมภารกิจ', en: 'Coverage of the framework' },
    short: { th: 'ภารกิจ', en: 'Cover' },
    parts: [
      {
        id: 'coverage',
        measure: 'signal_coverage',
        items: { th: 'ภารกิจของกรอบ', en: 'missions of the framework' },
        found: { th: 'ไม่พบโครงการในแผน', en: 'with no project in the plan' },
      },
    ],
  },
  {
    id: 'integrity',
    name: { th: 'ความถูกต้องของเอกสาร', en: 'Integrity of documents' },
    short: { th: 'เอกสาร', en: 'Docs' },
    parts: [
      {
        id: 'integrity',
        measure: 'signal_integrity',
        items: { th: 'กฎตรวจเอกสาร', en: 'rules about the documents' },
        found: { th: 'พบข้อสังเกตระดับควรระวังหรือสำคัญ', en: 'with a warning or serious finding' },
      },
    ],
  },
  {
    id: 'reporting',
    name: { th: 'การรายงาน', en: 'Reporting' },
    short: { th: 'รายงาน', en: 'Report' },
    parts: [
      {
        id: 'reporting',
        measure: 'signal_report',
        items: { th: 'รอบรายงานของปี', en: 'report rounds of the year' },
        found: {
          th: 'ยังไม่พบรายงาน ทั้งที่พบของหน่วยงานอื่น',
          en: 'not found, though others’ reports were',
        },
      },
    ],
  },
] as const satisfies readonly Component[];

export type ComponentId = (typeof components)[number]['id'];

/**
 * Rules that judge the documents themselves. Those that another component covers (a risk with no
 * control, money not spent) are left out, so that nothing is counted twice.
 */
export const integrityRules: readonly string[] = [
  'sheet_differs_from_table',
  'stated_total_differs',
  'stated_count_differs',
  'stated_completed_differs',
  'stated_sum_differs',
  'stated_twice_differs',
  'total_left_blank',
  'malformed_number',
  'template_text_left',
  'duplicate_project',
  'risk_product_differs',
  'disbursed_exceeds_budget',
];

/** Rounds a report is made for in every fiscal year, in months. */
export const reportRounds: readonly number[] = reference.rounds.map(({ months }) => months);
