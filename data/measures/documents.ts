import { type Measure, unitsOf } from './measure.ts';

/** How documents were read, what they contradict, and which are missing. */
export const documentMeasures = [
  {
    id: 'is_unsure',
    group: 'documents',
    name: { th: 'อ่านไม่แน่ชัด', en: 'Read with doubt' },
    formula: {
      th: 'ความแน่ใจของการอ่านต่ำกว่า 0.8',
      en: 'The confidence of the reading is below 0.8.',
    },
    unit: unitsOf.truth,
    sources: { projects: ['confidence'], project_budgets: ['confidence'], risks: ['confidence'] },
    caveats: [],
    nullMeans: null,
    parameters: ['confidence'],
    kind: 'scalar',
    sql: 'coalesce(confidence < CAST(0.8 AS DOUBLE), FALSE)',
  },
  {
    id: 'rules_flagged_share',
    group: 'documents',
    name: { th: 'สัดส่วนกฎที่พบสัญญาณ', en: 'Share of rules that found a signal' },
    formula: {
      th: 'กฎที่พบข้อสังเกตระดับควรระวังหรือสำคัญ ÷ กฎที่ใช้ตรวจ ขั้นสูงรวมกฎที่พบเพียงข้อมูล',
      en: 'Rules with a warning or serious finding ÷ rules applied; the high end adds those that only noted something.',
    },
    unit: unitsOf.shareRange,
    sources: { findings: ['rule_id', 'severity'] },
    caveats: [
      {
        th: 'ข้อสังเกตเป็นสัญญาณในเอกสารที่เผยแพร่ อาจเกิดจากการพิมพ์หรือการอ่าน',
        en: 'A finding is a signal in the published document; it may come from the print or the reading.',
      },
    ],
    nullMeans: { th: 'ไม่มีกฎที่ใช้ตรวจ', en: 'no rule was applied' },
    parameters: ['worst'],
    kind: 'aggregate',
    sql: `CASE WHEN count(*) > 0 THEN [
    count(*) FILTER (worst IN ('warning', 'serious')) / count(*),
    count(*) FILTER (worst IS NOT NULL) / count(*)] END`,
  },
  {
    id: 'reports_seen_share',
    group: 'documents',
    name: { th: 'สัดส่วนรายงานที่พบ', en: 'Share of reports seen' },
    formula: {
      th: 'รอบรายงานที่พบรายงาน ÷ รอบรายงานที่ควรมี',
      en: 'Rounds with a report seen ÷ rounds a report is expected for.',
    },
    unit: unitsOf.share,
    sources: { documents: ['kind', 'fiscal_year_first', 'report_months'] },
    caveats: [
      {
        th: 'ไม่พบในชุดข้อมูลนี้ ไม่ได้แปลว่าหน่วยงานไม่ได้จัดทำหรือไม่ได้ส่ง',
        en: 'Not found in this set does not mean that it was not made or not sent.',
      },
    ],
    nullMeans: { th: 'ไม่มีรอบที่ควรมีรายงาน', en: 'no report is expected' },
    parameters: ['is_seen'],
    kind: 'aggregate',
    sql: 'count(*) FILTER (is_seen) / nullif(count(*), 0)',
  },
] as const satisfies readonly Measure[];
