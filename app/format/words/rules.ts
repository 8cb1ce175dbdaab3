import type { RuleId } from '../../../data/schema/finding_details.ts';
import type { Text } from '../words.ts';
import { jointRules } from './rules_joint.ts';
import { readingRules } from './rules_reading.ts';
import { signalRules } from './rules_signals.ts';

/** How a finding of a rule is said; what the rule is stands in data/reference/rules.json. */
export interface RuleWords {
  /** The finding in one sentence, when nothing more is known of it. */
  readonly sentence: Text;
  /** The same with its values; used only where the finding carries every one of them. */
  readonly detailed?: Text;
}

const contradictionRules = {
  sheet_differs_from_table: {
    sentence: {
      th: 'ตารางแผนและใบรายละเอียดของโครงการเดียวกันพิมพ์ค่าไม่ตรงกัน',
      en: 'The plan table and the detail sheet of one project print different values',
    },
    detailed: {
      th: 'ตารางแผนพิมพ์ {table} แต่ใบรายละเอียดของโครงการเดียวกันพิมพ์ {sheet}',
      en: 'The plan table prints {table}, the detail sheet of the same project {sheet}',
    },
  },
  stated_total_differs: {
    sentence: {
      th: 'ยอดรวมที่เอกสารพิมพ์ไว้ไม่เท่ากับผลบวกของรายการที่อ่านได้',
      en: 'A printed total is not the sum of the rows that were read',
    },
    detailed: {
      th: '{measure} ({scope}): เอกสารพิมพ์ {stated} แต่ผลบวกของรายการที่อ่านได้คือ {computed}',
      en: '{measure} ({scope}): the document prints {stated}, the rows read add up to {computed}',
    },
  },
  stated_sum_differs: {
    sentence: {
      th: 'ยอดรวมที่เอกสารพิมพ์ไม่เท่ากับผลบวกของยอดย่อยที่เอกสารเดียวกันพิมพ์',
      en: 'A printed total is not the sum of the parts the same document prints',
    },
    detailed: {
      th: '{measure}: เอกสารพิมพ์ยอดรวม {stated} แต่ยอดย่อยที่พิมพ์รวมกันได้ {sum_of_stated_parts}',
      en: '{measure}: the document prints {stated}, its own parts add up to {sum_of_stated_parts}',
    },
  },
  stated_count_differs: {
    sentence: {
      th: 'จำนวนโครงการที่เอกสารระบุไม่เท่ากับจำนวนที่นับได้จากตาราง',
      en: 'The number of projects the document states is not the number its tables hold',
    },
    detailed: {
      th: '{scope}: เอกสารระบุ {stated} โครงการ แต่นับจากตารางได้ {computed} โครงการ',
      en: '{scope}: the document states {stated} projects, its tables hold {computed}',
    },
  },
  stated_completed_differs: {
    sentence: {
      th: 'จำนวนโครงการที่แล้วเสร็จซึ่งพิมพ์ไว้ ไม่อยู่ในช่วงที่รายการรองรับ',
      en: 'The printed number of completed projects is more or less than the rows can bear',
    },
    detailed: {
      th: '{scope}: เอกสารพิมพ์ว่าแล้วเสร็จ {stated} โครงการ แต่รายการรองรับได้ {at_least} ถึง {at_most} โครงการ',
      en: '{scope}: {stated} completed are printed, the rows can bear {at_least} to {at_most}',
    },
  },
  stated_twice_differs: {
    sentence: {
      th: 'เอกสารพิมพ์ยอดเดียวกันไว้มากกว่าหนึ่งค่า',
      en: 'The document prints one total with more than one value',
    },
    detailed: {
      th: '{measure} ({scope}): เอกสารพิมพ์ไว้หลายค่า ได้แก่ {values}',
      en: '{measure} ({scope}): the document prints several values: {values}',
    },
  },
  total_left_blank: {
    sentence: {
      th: 'ช่องยอดรวมไม่ระบุจำนวน แต่รายการในขอบเขตเดียวกันระบุจำนวนเงินไว้',
      en: 'The total states no amount, though rows of the same part do',
    },
    detailed: {
      th: '{measure} ({scope}): ช่องยอดรวมพิมพ์ “{stated_text}” แต่รายการที่อ่านได้รวมกัน {computed}',
      en: '{measure} ({scope}): the total is printed “{stated_text}”, the rows add up to {computed}',
    },
  },
  disbursed_exceeds_budget: {
    sentence: {
      th: 'ยอดเบิกจ่ายที่พิมพ์มากกว่างบประมาณที่พิมพ์ของโครงการเดียวกัน',
      en: 'The disbursed amount printed is above the budget printed for the project',
    },
    detailed: {
      th: 'พิมพ์ยอดเบิกจ่าย {disbursed} มากกว่างบประมาณ {budget}',
      en: 'Disbursed {disbursed} is printed, above the budget of {budget}',
    },
  },
  result_without_spending: {
    sentence: {
      th: 'รายงานเล่าผลการดำเนินงานและมีงบประมาณ แต่ช่องเบิกจ่ายไม่ระบุจำนวน',
      en: 'The report tells a result and a budget, but states no amount disbursed',
    },
  },
  duplicate_project: {
    sentence: {
      th: 'ชื่อโครงการเดียวกันปรากฏมากกว่าหนึ่งครั้งในเอกสาร',
      en: 'The same project name appears more than once in the document',
    },
    detailed: {
      th: 'ชื่อโครงการเดียวกันปรากฏเป็นโครงการที่ {ordinals} ของเอกสาร',
      en: 'The same name appears as projects {ordinals} of the document',
    },
  },
  high_risk_without_control: {
    sentence: {
      th: 'ความเสี่ยงระดับสูงขึ้นไปที่ไม่พบมาตรการควบคุมในเอกสาร',
      en: 'A risk rated high or above with no control measure named in the document',
    },
  },
  control_without_project: {
    sentence: {
      th: 'มาตรการควบคุมความเสี่ยงที่ไม่พบโครงการในแผนซึ่งชื่อใกล้เคียงกัน',
      en: 'A control measure for which no project of a similar name stands in the plan',
    },
  },
  risk_product_differs: {
    sentence: {
      th: 'คะแนนความเสี่ยงที่พิมพ์ไม่เท่ากับโอกาสคูณผลกระทบ',
      en: 'The printed risk score is not likelihood times impact',
    },
    detailed: {
      th: 'พิมพ์คะแนน {printed} แต่โอกาส {likelihood} × ผลกระทบ {impact} = {product}',
      en: 'Printed {printed}, but likelihood {likelihood} × impact {impact} = {product}',
    },
  },
} as const satisfies Partial<Record<RuleId, RuleWords>>;

/** Words of each rule of the checks, by rule_id. */
export const ruleWords: Readonly<Record<RuleId, RuleWords>> = {
  ...contradictionRules,
  ...readingRules,
  ...signalRules,
  ...jointRules,
};

/** What is said of a rule that has no words of its own. */
export const unknownRule: RuleWords = {
  sentence: {
    th: 'ระบบพบสิ่งที่ควรตรวจสอบในเอกสาร',
    en: 'Something in the document should be looked at',
  },
};
