import { type Measure, unitsOf } from './measure.ts';

const perItem = {
  th: 'คิดทีละรายการ [0, 0] ไม่พบสัญญาณ [1, 1] พบสัญญาณ [0, 1] บอกไม่ได้',
  en: 'One item at a time: [0, 0] no signal, [1, 1] a signal, [0, 1] cannot be told.',
} as const;

const common = {
  group: 'signals',
  unit: unitsOf.shareRange,
  nullMeans: null,
  kind: 'scalar',
} as const;

/** The seven components of the signal index, item by item. Each answers [low, high]. */
export const signalMeasures = [
  {
    ...common,
    id: 'signal_delivery',
    name: { th: 'สัญญาณ: การดำเนินงาน', en: 'Signal: delivery' },
    formula: {
      th: 'โครงการในรายงานที่ถึงกำหนดแล้วแต่ยังไม่ดำเนินการหรืออยู่ระหว่างดำเนินการ เป็นสัญญาณ ที่แล้วเสร็จไม่เป็น นอกนั้นบอกไม่ได้ (ยังไม่ถึงกำหนด บอกผลโดยไม่บอกสถานะ หรือไม่ระบุ)',
      en: 'A project of the report that is due and not started or in progress is a signal; one completed is none; the others cannot be told (not due yet, a result without a status, or not stated).',
    },
    sources: { projects: ['status', 'quarters'], documents: ['report_months'] },
    caveats: [perItem, { th: 'ไม่นับโครงการที่ยกเลิก', en: 'Cancelled projects are left out.' }],
    parameters: ['status', 'months', 'quarters'],
    sql: `CASE WHEN status = 'completed' THEN signal_clear()
    WHEN status IN ('in_progress', 'not_started') AND is_due(months, quarters) THEN signal_found()
    ELSE signal_unknown() END`,
  },
  {
    ...common,
    id: 'signal_money',
    name: { th: 'สัญญาณ: การใช้เงิน', en: 'Signal: money' },
    formula: {
      th: 'ต่อโครงการที่ตั้งงบประมาณ: 1 − เบิกจ่าย ÷ งบประมาณ (ไม่ต่ำกว่า 0) ก่อนครบ 12 เดือนเป็นเพียงขั้นสูง ขั้นต่ำเป็น 0 เพราะยังเบิกจ่ายได้',
      en: 'For each project with a budget: 1 − disbursed ÷ budget, not below 0; before 12 months this is the high end only, the low end is 0 because money may still be paid.',
    },
    sources: {
      project_budgets: ['budget_baht', 'disbursed_baht', 'confidence'],
      documents: ['report_months'],
    },
    caveats: [
      {
        th: 'ทุกโครงการมีน้ำหนักเท่ากัน โครงการใหญ่โครงการเดียวจึงไม่กลบโครงการอื่น',
        en: 'All projects weigh the same, so that one large one does not hide the others.',
      },
      {
        th: 'เงินที่ประหยัดได้ก็นับเป็นเงินที่ไม่ได้เบิกจ่าย',
        en: 'Money saved counts as money not paid out.',
      },
      {
        th: 'งบประมาณหรือยอดเบิกจ่ายที่อ่านไม่แน่ชัดหรือไม่ระบุ นับว่าบอกไม่ได้',
        en: 'An amount read with doubt or not stated cannot be told.',
      },
    ],
    parameters: ['budget', 'disbursed', 'unsure', 'months'],
    sql: `CASE WHEN unsure OR budget IS NULL OR disbursed IS NULL THEN signal_unknown()
    WHEN coalesce(months >= 12, FALSE)
    THEN [greatest(1 - CAST(disbursed AS DOUBLE) / budget, CAST(0 AS DOUBLE)), greatest(1 - CAST(disbursed AS DOUBLE) / budget, CAST(0 AS DOUBLE))]
    ELSE [CAST(0 AS DOUBLE), greatest(1 - CAST(disbursed AS DOUBLE) / budget, CAST(0 AS DOUBLE))] END`,
  },
  {
    ...common,
    id: 'signal_control',
    name: { th: 'สัญญาณ: การควบคุมความเสี่ยง', en: 'Signal: control of risk' },
    formula: {
      th: 'ความเสี่ยงระดับสูงหรือสูงมากที่ไม่ระบุมาตรการควบคุม เป็นสัญญาณ ความเสี่ยงที่ไม่ระบุระดับหรืออ่านไม่แน่ชัดและไม่มีมาตรการ บอกไม่ได้',
      en: 'A risk rated high or very high with no control named is a signal; one without a level, or read with doubt, and without a control cannot be told.',
    },
    sources: { risks: ['level', 'confidence'], risk_controls: ['risk_id'] },
    caveats: [
      perItem,
      {
        th: 'ความเสี่ยงระดับต่ำและปานกลางไม่อยู่ในตัวหาร',
        en: 'Low and medium risks are left out.',
      },
    ],
    parameters: ['level', 'has_control', 'unsure'],
    sql: `CASE WHEN has_control THEN signal_clear()
    WHEN is_high_risk(level) AND NOT unsure THEN signal_found() ELSE signal_unknown() END`,
  },
  {
    ...common,
    id: 'signal_kpi',
    name: { th: 'สัญญาณ: ตัวชี้วัดไม่มีตัวเลข', en: 'Signal: indicator without a number' },
    formula: {
      th: 'โครงการในแผนที่พิมพ์ตัวชี้วัดหรือเป้าหมายแต่ไม่มีตัวเลข เป็นสัญญาณ ที่ไม่ระบุหรืออ่านไม่แน่ชัด บอกไม่ได้',
      en: 'A project of the plan whose indicator or target is printed without a number is a signal; one not stated or read with doubt cannot be told.',
    },
    sources: { projects: ['kpi', 'target_text', 'target_quantity', 'doubtful_fields'] },
    caveats: [perItem],
    parameters: ['kpi', 'target_text', 'target_quantity', 'doubtful'],
    sql: `CASE WHEN list_has_any(doubtful, ['kpi', 'target_text', 'target_quantity']) THEN signal_unknown()
    WHEN has_number(kpi, target_text, target_quantity) THEN signal_clear()
    WHEN NOT has_number(kpi, target_text, target_quantity) THEN signal_found()
    ELSE signal_unknown() END`,
  },
  {
    ...common,
    id: 'signal_target',
    name: { th: 'สัญญาณ: เป้าหมาย ITA ต่ำกว่าผลของตนเอง', en: 'Signal: ITA target below own result' },
    formula: {
      th: 'เป้าหมาย ITA ของปีต่ำกว่าผลครั้งล่าสุดก่อนปีนั้น เป็นสัญญาณ ถ้าไม่มีผลครั้งก่อนในชุดข้อมูล บอกไม่ได้',
      en: 'An ITA target below the body’s last result before that year is a signal; without such a result in the set it cannot be told.',
    },
    sources: { targets: ['value'], ita_results: ['score'] },
    caveats: [perItem],
    parameters: ['target', 'last_result'],
    sql: `CASE WHEN target_against_result(target, last_result) < 0 THEN signal_found()
    WHEN target_against_result(target, last_result) >= 0 THEN signal_clear() ELSE signal_unknown() END`,
  },
  {
    ...common,
    id: 'signal_coverage',
    name: { th: 'สัญญาณ: ภารกิจที่ไม่มีโครงการ', en: 'Signal: mission with no project' },
    formula: {
      th: 'ภารกิจของกรอบที่ไม่มีโครงการในแผน เป็นสัญญาณ โครงการที่ไม่ทราบภารกิจหนึ่งโครงการทำให้ภารกิจที่ว่างหนึ่งภารกิจบอกไม่ได้',
      en: 'A mission of the framework with no project in the plan is a signal; each project of unknown mission makes one such mission undecided.',
    },
    sources: { projects: ['canonical_mission'], documents: ['framework'] },
    caveats: [perItem],
    parameters: ['n_projects', 'rank_missing', 'n_unplaced'],
    sql: `CASE WHEN n_projects > 0 THEN signal_clear()
    WHEN rank_missing <= n_unplaced THEN signal_unknown() ELSE signal_found() END`,
  },
  {
    ...common,
    id: 'signal_integrity',
    name: { th: 'สัญญาณ: ความถูกต้องของเอกสาร', en: 'Signal: integrity of the documents' },
    formula: {
      th: 'กฎตรวจเอกสารที่พบข้อสังเกตระดับควรระวังหรือสำคัญ เป็นสัญญาณ ที่พบเพียงข้อมูล บอกไม่ได้ ที่ไม่พบ ไม่เป็น',
      en: 'A rule about the document with a warning or serious finding is a signal; one that only noted something cannot be told; one that found nothing is none.',
    },
    sources: {
      findings: ['rule_id', 'severity', 'document_id'],
      rule_outcomes: ['rule_id', 'outcome', 'reason', 'document_id'],
    },
    caveats: [
      perItem,
      {
        th: 'กฎที่ซ้ำกับองค์ประกอบอื่น (มาตรการควบคุม การเบิกจ่าย) และกฎเกี่ยวกับการอ่าน ไม่นับในข้อนี้',
        en: 'Rules that another component covers (controls, spending) and rules about the reading are left out.',
      },
      {
        th: 'กฎที่ไม่มีข้อมูลให้ตรวจไม่นับเป็นรายการ ส่วนกฎที่ตรวจไม่ได้เพราะอ่านตัวพิมพ์ไม่ออก นับว่าบอกไม่ได้',
        en: 'A rule with nothing to check is no item; one that could not be judged because print was not read cannot be told.',
      },
    ],
    parameters: ['worst'],
    sql: `CASE WHEN worst IN ('warning', 'serious') THEN signal_found()
    WHEN worst IS NULL THEN signal_clear() ELSE signal_unknown() END`,
  },
  {
    ...common,
    id: 'signal_report',
    name: { th: 'สัญญาณ: รายงานที่ยังไม่พบ', en: 'Signal: report not found' },
    formula: {
      th: 'รอบรายงาน (6 และ 12 เดือน) ที่ชุดข้อมูลมีรายงานของหน่วยงานอื่นแต่ไม่มีของหน่วยงานนี้ เป็นสัญญาณ ถ้าชุดข้อมูลไม่มีรายงานของรอบนั้นเลย หรือมีรายงานที่ไม่ระบุรอบ บอกไม่ได้',
      en: 'A round (6 and 12 months) of which the set holds reports of other bodies and none of this one is a signal; where the set holds no report of that round at all, or one of this body without its period, it cannot be told.',
    },
    sources: { documents: ['kind', 'fiscal_year_first', 'report_months'] },
    caveats: [
      perItem,
      {
        th: 'ไม่พบในชุดข้อมูลนี้ ไม่ได้แปลว่าหน่วยงานไม่ได้จัดทำหรือไม่ได้ส่ง',
        en: 'Not found in this set does not mean that it was not made or not sent.',
      },
    ],
    parameters: ['is_seen', 'is_collected', 'has_unnamed'],
    sql: `CASE WHEN is_seen THEN signal_clear()
    WHEN is_collected AND NOT has_unnamed THEN signal_found() ELSE signal_unknown() END`,
  },
] as const satisfies readonly Measure[];

/** The three answers that an item can give. */
export const signalAnswers = [
  answer('signal_clear', { th: 'ไม่พบสัญญาณ', en: 'No signal' }, 0, 0),
  answer('signal_found', { th: 'พบสัญญาณ', en: 'A signal' }, 1, 1),
  answer('signal_unknown', { th: 'บอกไม่ได้', en: 'Cannot be told' }, 0, 1),
] as const satisfies readonly Measure[];

function answer<Id extends string>(id: Id, name: Measure['name'], low: number, high: number) {
  return {
    ...common,
    id,
    name,
    formula: {
      th: `ช่วง [${low}, ${high}] ของรายการหนึ่ง`,
      en: `The range [${low}, ${high}] of one item.`,
    },
    sources: {},
    caveats: [],
    parameters: [],
    sql: `[CAST(${low} AS DOUBLE), CAST(${high} AS DOUBLE)]`,
  } as const;
}
