import type { SignalDetails } from '../../../data/schema/finding_details_signals.ts';
import type { RuleWords } from './rules.ts';

/** How findings about what a plan or report leaves open are said. */
export const signalRules: Readonly<Record<keyof SignalDetails, RuleWords>> = {
  other_body_named: {
    sentence: {
      th: 'มีถ้อยคำของหน่วยงานประเภทอื่นหรือชื่อหน่วยงานอื่นในเอกสาร',
      en: 'The document uses wording of another kind of body, or another body’s name',
    },
    detailed: {
      th: 'พบถ้อยคำ {words} ใน {cells} ช่องของเอกสาร',
      en: '{words} stands in {cells} cells of the document',
    },
  },
  project_without_money: {
    sentence: {
      th: 'ไม่ระบุทั้งจำนวนเงินและคำว่าไม่ใช้งบประมาณ',
      en: 'Neither an amount nor “needs no budget” is stated',
    },
    detailed: {
      th: 'โครงการที่ {ordinals} ไม่ระบุทั้งจำนวนเงินและคำว่าไม่ใช้งบประมาณ',
      en: 'Projects {ordinals}: neither an amount nor “needs no budget” is stated',
    },
  },
  mission_without_project: {
    sentence: {
      th: 'มีภารกิจของกรอบที่ไม่พบโครงการในแผน',
      en: 'The plan lists no project under some missions of its framework',
    },
    detailed: {
      th: 'ไม่พบโครงการในภารกิจ {missions} จาก {of_missions} ภารกิจของกรอบ',
      en: 'No project under missions {missions}, of {of_missions} in the framework',
    },
  },
  planned_not_disbursed: {
    sentence: {
      th: 'มีงบประมาณ แต่รายงานรอบ 12 เดือนไม่แสดงการเบิกจ่าย',
      en: 'Money was planned, but the 12-month report shows nothing disbursed',
    },
    detailed: {
      th: 'โครงการที่ {ordinals} มีงบประมาณ {budget} ยอดเบิกจ่าย{disbursed}',
      en: 'Projects {ordinals}: budget {budget}, disbursed {disbursed}',
    },
  },
  open_at_year_end: {
    sentence: {
      th: 'รายงานรอบ 12 เดือนระบุว่ายังไม่แล้วเสร็จ',
      en: 'The 12-month report calls it unfinished',
    },
    detailed: {
      th: 'โครงการที่ {ordinals} สถานะ{status} เมื่อสิ้นปีงบประมาณ',
      en: 'Projects {ordinals}: {status} when the fiscal year was over',
    },
  },
  kpi_without_number: {
    sentence: {
      th: 'ตัวชี้วัดไม่มีตัวเลขเป้าหมาย',
      en: 'The indicator names no number',
    },
    detailed: {
      th: 'ตัวชี้วัดของโครงการที่ {ordinals} ไม่มีตัวเลขเป้าหมาย (จาก {of_projects} โครงการที่มีตัวชี้วัด)',
      en: 'The indicators of projects {ordinals} name no number (of {of_projects} with an indicator)',
    },
  },
  target_falls: {
    sentence: {
      th: 'ค่าเป้าหมายต่ำกว่าของปีก่อน',
      en: 'The target is below that of the year before',
    },
    detailed: {
      th: '{metric} เป้าหมาย {target} ต่ำกว่าปี {earlier_year} ซึ่งตั้งไว้ {earlier_target}',
      en: '{metric}: target {target}, below {earlier_target} set for {earlier_year}',
    },
  },
  target_below_mean: {
    sentence: {
      th: 'เป้าหมาย ITA ต่ำกว่าค่าเฉลี่ยประเทศของปีเดียวกัน',
      en: 'The ITA target is below the national mean of the same year',
    },
    detailed: {
      th: 'เป้าหมาย ITA {target} ต่ำกว่าค่าเฉลี่ยประเทศของปีเดียวกันซึ่งเท่ากับ {mean}',
      en: 'ITA target {target}, below the national mean of the same year, {mean}',
    },
  },
};
