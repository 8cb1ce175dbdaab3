import type { RuleId } from '../../../data/schema/finding_details.ts';
import type { Text } from '../words.ts';
import { readingRules } from './rules_reading.ts';

/** What the page says of a rule. */
export interface RuleWords {
  readonly name: Text;
  /** The finding in one sentence, when nothing more is known of it. */
  readonly sentence: Text;
  /** The same with its values; used only where the finding carries every one of them. */
  readonly detailed?: Text;
  /** Why it is worth a look, and what to do. */
  readonly why: Text;
  /** What may explain it without any fault. */
  readonly limit: Text;
}

const contradictionRules = {
  sheet_differs_from_table: {
    name: { th: 'ตารางแผนกับใบรายละเอียดไม่ตรงกัน', en: 'Plan table and detail sheet differ' },
    sentence: {
      th: 'ตารางแผนและใบรายละเอียดของโครงการเดียวกันพิมพ์ค่าไม่ตรงกัน',
      en: 'The plan table and the detail sheet of one project print different values',
    },
    detailed: {
      th: 'ตารางแผนพิมพ์ {table} แต่ใบรายละเอียดของโครงการเดียวกันพิมพ์ {sheet}',
      en: 'The plan table prints {table}, the detail sheet of the same project {sheet}',
    },
    why: {
      th: 'ควรสอบถามหน่วยงานว่าใช้ตัวเลขใด ก่อนนำไปเปรียบเทียบ',
      en: 'Ask the body which figure holds before comparing it',
    },
    limit: {
      th: 'ใบรายละเอียดบางฉบับไม่ได้บอกว่าเป็นเงินต่อปีหรือรวมทุกปี',
      en: 'Some sheets do not say whether the amount is for a year or for all years',
    },
  },
  stated_total_differs: {
    name: { th: 'ยอดรวมที่พิมพ์ไม่ตรงกับผลบวก', en: 'Printed total differs from the sum' },
    sentence: {
      th: 'ยอดรวมที่เอกสารพิมพ์ไว้ไม่เท่ากับผลบวกของรายการที่อ่านได้',
      en: 'A printed total is not the sum of the rows that were read',
    },
    detailed: {
      th: '{measure} ({scope}): เอกสารพิมพ์ {stated} แต่ผลบวกของรายการที่อ่านได้คือ {computed}',
      en: '{measure} ({scope}): the document prints {stated}, the rows read add up to {computed}',
    },
    why: {
      th: 'อาจเป็นการบวกคลาดเคลื่อนในเอกสาร หรือมีรายการหายไปจากฉบับที่เผยแพร่',
      en: 'The document may add up wrongly, or rows may be missing from the published copy',
    },
    limit: {
      th: 'ถ้ามีช่องที่ไม่ระบุหรืออ่านไม่ได้ ผลบวกเป็นเพียงค่าต่ำสุด',
      en: 'Where cells are not stated or not read, the sum is only a lower bound',
    },
  },
  stated_sum_differs: {
    name: { th: 'ยอดรวมไม่ตรงกับยอดย่อยที่พิมพ์', en: 'Total differs from its printed parts' },
    sentence: {
      th: 'ยอดรวมที่เอกสารพิมพ์ไม่เท่ากับผลบวกของยอดย่อยที่เอกสารเดียวกันพิมพ์',
      en: 'A printed total is not the sum of the parts the same document prints',
    },
    detailed: {
      th: '{measure}: เอกสารพิมพ์ยอดรวม {stated} แต่ยอดย่อยที่พิมพ์รวมกันได้ {sum_of_stated_parts}',
      en: '{measure}: the document prints {stated}, its own parts add up to {sum_of_stated_parts}',
    },
    why: {
      th: 'ควรสอบถามหน่วยงานว่ายอดใดเป็นยอดที่ใช้',
      en: 'Ask the body which of the two holds',
    },
    limit: {
      th: 'ยอดย่อยบางช่องอาจพิมพ์ผิดรูปหรือหายไปตอนแปลงไฟล์',
      en: 'A part may be malformed or lost in file conversion',
    },
  },
  stated_count_differs: {
    name: { th: 'จำนวนโครงการที่พิมพ์ไม่ตรงกับที่นับได้', en: 'Printed count differs' },
    sentence: {
      th: 'จำนวนโครงการที่เอกสารระบุไม่เท่ากับจำนวนที่นับได้จากตาราง',
      en: 'The number of projects the document states is not the number its tables hold',
    },
    detailed: {
      th: '{scope}: เอกสารระบุ {stated} โครงการ แต่นับจากตารางได้ {computed} โครงการ',
      en: '{scope}: the document states {stated} projects, its tables hold {computed}',
    },
    why: {
      th: 'จำนวนโครงการอาจถูกนับซ้ำ นับขาด หรือมีหน้าหายไป',
      en: 'Projects may be counted twice or left out, or a page may be missing',
    },
    limit: {
      th: 'โครงการหลายรายการในช่องเดียวนับได้หลายแบบ',
      en: 'Several projects in one cell can be counted in more than one way',
    },
  },
  stated_completed_differs: {
    name: { th: 'จำนวนที่แล้วเสร็จไม่ตรงกับรายการ', en: 'Printed count of completed projects' },
    sentence: {
      th: 'จำนวนโครงการที่แล้วเสร็จซึ่งพิมพ์ไว้ ไม่อยู่ในช่วงที่รายการรองรับ',
      en: 'The printed number of completed projects is more or less than the rows can bear',
    },
    detailed: {
      th: '{scope}: เอกสารพิมพ์ว่าแล้วเสร็จ {stated} โครงการ แต่รายการรองรับได้ {at_least} ถึง {at_most} โครงการ',
      en: '{scope}: {stated} completed are printed, the rows can bear {at_least} to {at_most}',
    },
    why: {
      th: 'ควรสอบถามว่านับโครงการใดว่าแล้วเสร็จ',
      en: 'Ask which projects were counted as completed',
    },
    limit: {
      th: 'อาจมีแถวหรือหน้าหายไปจากฉบับที่เผยแพร่',
      en: 'Rows or a page may be missing from the published copy',
    },
  },
  stated_twice_differs: {
    name: { th: 'ยอดเดียวกันพิมพ์ไว้สองค่า', en: 'One total printed with two values' },
    sentence: {
      th: 'เอกสารพิมพ์ยอดเดียวกันไว้มากกว่าหนึ่งค่า',
      en: 'The document prints one total with more than one value',
    },
    detailed: {
      th: '{measure} ({scope}): เอกสารพิมพ์ไว้หลายค่า ได้แก่ {values}',
      en: '{measure} ({scope}): the document prints several values: {values}',
    },
    why: {
      th: 'ควรสอบถามหน่วยงานว่ายอดใดเป็นยอดที่ใช้',
      en: 'Ask the body which of them holds',
    },
    limit: {
      th: 'ยอดหนึ่งอาจเป็นของขอบเขตอื่นที่พิมพ์ชื่อเหมือนกัน',
      en: 'One of them may be about another part of the same name',
    },
  },
  total_left_blank: {
    name: { th: 'ยอดรวมพิมพ์เป็นขีด แต่รายการมีจำนวนเงิน', en: 'Total left blank' },
    sentence: {
      th: 'ช่องยอดรวมไม่ระบุจำนวน แต่รายการในขอบเขตเดียวกันระบุจำนวนเงินไว้',
      en: 'The total states no amount, though rows of the same part do',
    },
    detailed: {
      th: '{measure} ({scope}): ช่องยอดรวมพิมพ์ “{stated_text}” แต่รายการที่อ่านได้รวมกัน {computed}',
      en: '{measure} ({scope}): the total is printed “{stated_text}”, the rows add up to {computed}',
    },
    why: {
      th: 'ใช้ผลบวกของรายการแทนได้ แต่ควรแจ้งว่าเอกสารไม่ได้พิมพ์ยอดรวม',
      en: 'The sum of the rows can be used, saying that the document prints no total',
    },
    limit: {
      th: 'หน่วยงานอาจรวมยอดไว้ในหัวข้ออื่น',
      en: 'The body may have totalled it elsewhere',
    },
  },
  disbursed_exceeds_budget: {
    name: { th: 'เบิกจ่ายมากกว่างบประมาณที่พิมพ์', en: 'Disbursed more than budgeted' },
    sentence: {
      th: 'ยอดเบิกจ่ายที่พิมพ์มากกว่างบประมาณที่พิมพ์ของโครงการเดียวกัน',
      en: 'The disbursed amount printed is above the budget printed for the project',
    },
    detailed: {
      th: 'พิมพ์ยอดเบิกจ่าย {disbursed} มากกว่างบประมาณ {budget}',
      en: 'Disbursed {disbursed} is printed, above the budget of {budget}',
    },
    why: {
      th: 'ควรตรวจว่ามีการโอนงบประมาณเพิ่ม หรือพิมพ์สลับช่อง',
      en: 'Check for a transfer of budget or swapped cells',
    },
    limit: {
      th: 'การโอนงบประมาณระหว่างปีไม่ปรากฏในรายงานนี้',
      en: 'Transfers within the year do not show in the report',
    },
  },
  result_without_spending: {
    name: { th: 'มีผลงานแต่ไม่ระบุการเบิกจ่าย', en: 'Result told, no disbursement stated' },
    sentence: {
      th: 'รายงานเล่าผลการดำเนินงานและมีงบประมาณ แต่ช่องเบิกจ่ายไม่ระบุจำนวน',
      en: 'The report tells a result and a budget, but states no amount disbursed',
    },
    why: {
      th: 'ควรสอบถามยอดเบิกจ่าย “ไม่ระบุ” ไม่ได้แปลว่าไม่ได้จ่าย',
      en: 'Ask for the amount; not stated does not mean nothing was paid',
    },
    limit: {
      th: 'อาจดำเนินการโดยไม่ใช้เงิน หรือเบิกจ่ายหลังรอบรายงาน',
      en: 'It may have cost nothing, or been paid after the period',
    },
  },
  duplicate_project: {
    name: { th: 'โครงการชื่อซ้ำในเอกสาร', en: 'Project named more than once' },
    sentence: {
      th: 'ชื่อโครงการเดียวกันปรากฏมากกว่าหนึ่งครั้งในเอกสาร',
      en: 'The same project name appears more than once in the document',
    },
    detailed: {
      th: 'ชื่อโครงการเดียวกันปรากฏเป็นโครงการที่ {ordinals} ของเอกสาร',
      en: 'The same name appears as projects {ordinals} of the document',
    },
    why: {
      th: 'งบประมาณอาจถูกนับซ้ำเมื่อรวมยอด',
      en: 'Its budget may be counted twice in a sum',
    },
    limit: {
      th: 'หน่วยงานอาจตั้งใจทำโครงการชื่อเดียวกันในหลายภารกิจ',
      en: 'A body may mean to run a project of one name under several missions',
    },
  },
  high_risk_without_control: {
    name: { th: 'ความเสี่ยงสูงที่ไม่พบมาตรการ', en: 'High risk with no control named' },
    sentence: {
      th: 'ความเสี่ยงระดับสูงขึ้นไปที่ไม่พบมาตรการควบคุมในเอกสาร',
      en: 'A risk rated high or above with no control measure named in the document',
    },
    why: {
      th: 'ควรสอบถามว่ามีมาตรการอยู่ที่ใด',
      en: 'Ask where the control measure stands',
    },
    limit: {
      th: 'มาตรการอาจอยู่ในเอกสารฉบับอื่น',
      en: 'The measure may stand in another document',
    },
  },
  control_without_project: {
    name: { th: 'มาตรการที่ไม่พบโครงการรองรับ', en: 'Control with no project' },
    sentence: {
      th: 'มาตรการควบคุมความเสี่ยงที่ไม่พบโครงการในแผนซึ่งชื่อใกล้เคียงกัน',
      en: 'A control measure for which no project of a similar name stands in the plan',
    },
    why: {
      th: 'ควรสอบถามว่ามาตรการนี้ดำเนินการผ่านโครงการใด',
      en: 'Ask which project carries the measure out',
    },
    limit: {
      th: 'เทียบจากชื่อเท่านั้น มาตรการอาจเป็นงานประจำหรือใช้ชื่ออื่น',
      en: 'Matched by name only; it may be routine work or have another name',
    },
  },
  risk_product_differs: {
    name: { th: 'คะแนนความเสี่ยงไม่ตรงกับผลคูณ', en: 'Risk score is not the product' },
    sentence: {
      th: 'คะแนนความเสี่ยงที่พิมพ์ไม่เท่ากับโอกาสคูณผลกระทบ',
      en: 'The printed risk score is not likelihood times impact',
    },
    detailed: {
      th: 'พิมพ์คะแนน {printed} แต่โอกาส {likelihood} × ผลกระทบ {impact} = {product}',
      en: 'Printed {printed}, but likelihood {likelihood} × impact {impact} = {product}',
    },
    why: {
      th: 'ระดับความเสี่ยงที่สรุปจากคะแนนนี้อาจคลาดเคลื่อน',
      en: 'A level drawn from the score may be off',
    },
    limit: {
      th: 'บางหน่วยงานใช้วิธีให้คะแนนอื่น',
      en: 'Some bodies score in another way',
    },
  },
} as const satisfies Partial<Record<RuleId, RuleWords>>;

/** Words of each rule of the checks, by rule_id. */
export const ruleWords: Readonly<Record<RuleId, RuleWords>> = {
  ...contradictionRules,
  ...readingRules,
};

/** What is said of a rule that has no words of its own. */
export const unknownRule: RuleWords = {
  name: { th: 'ข้อสังเกตอื่น', en: 'Other finding' },
  sentence: {
    th: 'ระบบพบสิ่งที่ควรตรวจสอบในเอกสาร',
    en: 'Something in the document should be looked at',
  },
  why: {
    th: 'ดูค่าที่พบและบรรทัดที่พิมพ์ประกอบ',
    en: 'Look at the values and the printed lines',
  },
  limit: {
    th: 'ยังไม่มีคำอธิบายของกฎนี้',
    en: 'This rule has no description yet',
  },
};
