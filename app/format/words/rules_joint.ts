import type { JointDetails } from '../../../data/schema/finding_details_joint.ts';
import type { RuleWords } from './rules.ts';

/** How findings of the rules that look at all documents together are said. */
export const jointRules: Readonly<Record<keyof JointDetails, RuleWords>> = {
  target_below_result: {
    sentence: {
      th: 'เป้าหมาย ITA ต่ำกว่าผลประเมินที่หน่วยงานเคยได้',
      en: 'The ITA target is below a result the body already reached',
    },
    detailed: {
      th: 'เป้าหมาย ITA {target} ต่ำกว่าผลประเมินของหน่วยงานเอง ปี {result_year} ซึ่งได้ {result}',
      en: 'ITA target {target}, below the body’s own result of {result_year}, {result}',
    },
  },
  report_not_seen: {
    sentence: {
      th: 'ยังไม่พบรายงานที่คาดว่าจะมีในชุดเอกสาร',
      en: 'A report that would be expected is not among the documents',
    },
    detailed: {
      th: 'ยังไม่พบรายงานรอบ {report_months} เดือนในชุดเอกสาร (กำหนดสมมุติถึง {due_by} พิจารณา ณ {as_of})',
      en: 'No {report_months}-month report among the documents (taken to be due by {due_by}, as of {as_of})',
    },
  },
  budget_outlier: {
    sentence: {
      th: 'งบประมาณต่างจากหน่วยงานประเภทและภาคเดียวกันมาก',
      en: 'The budget is far from that of bodies of the same kind and region',
    },
    detailed: {
      th: 'งบประมาณตามแผน {budget} {side} {low} ถึง {high} ซึ่งคำนวณจากหน่วยงานประเภทและภาคเดียวกัน {peers} แห่ง (มัธยฐาน {median})',
      en: 'Planned {budget}, {side} {low} to {high}, the range of {peers} bodies of the same kind and region (median {median})',
    },
  },
  like_plan: {
    sentence: {
      th: 'ถ้อยคำของแผนใกล้เคียงกับแผนของหน่วยงานอื่นมาก',
      en: 'The wording of the plan is nearly that of another body’s plan',
    },
    detailed: {
      th: 'ถ้อยคำที่ไม่ใช่ข้อความร่วมของหลายหน่วยงานตรงกับแผนของ{other_body} ร้อยละ {alike_percent} มีข้อความตรงกัน {n_passages} แห่ง',
      en: '{alike_percent} % of the wording that is not common to many bodies stands in the plan of {other_body} too, {n_passages} passages alike',
    },
  },
  published_twice: {
    sentence: {
      th: 'เอกสารฉบับเดียวกันเผยแพร่ซ้ำในอีกไฟล์หนึ่ง จึงนับเพียงไฟล์เดียว',
      en: 'The same document is published in another file as well; one of them is counted',
    },
    detailed: {
      th: 'โครงการและจำนวนเงินตรงกับไฟล์ {other_path} ของหน่วยงานและช่วงเวลาเดียวกัน ร้อยละ {same_percent} ({n_projects} โครงการ) ยอดรวมนับจากไฟล์นั้น',
      en: '{same_percent} % of the {n_projects} projects stand with the same amounts in {other_path}, of the same body and period; sums are taken from that file',
    },
  },
};
