import type { Text } from '../words.ts';
import { bodyTypes } from './labels.ts';

/** Labels of the values a finding carries, by the key of its detail. */
export const detailLabels: Readonly<Record<string, Text>> = {
  as_many: { th: 'หมายเหตุ', en: 'Note' },
  at_least: { th: 'อย่างน้อย', en: 'At least' },
  at_most: { th: 'อย่างมาก', en: 'At most' },
  controls: { th: 'มาตรการ', en: 'Controls' },
  issues: { th: 'ประเด็นความเสี่ยง', en: 'Risk issues' },
  listed: { th: 'โครงการในรายการ', en: 'Projects listed' },
  may_be_unread: { th: 'หมายเหตุ', en: 'Note' },
  named: { th: 'มาตรการในแถวเดียวกัน', en: 'Controls in the row' },
  not_stated: { th: 'ยอดย่อยที่ไม่ระบุ', en: 'Parts not stated' },
  number: { th: 'ลำดับที่', en: 'Number' },
  reasons: { th: 'เหตุผล', en: 'Reasons' },
  stated_text: { th: 'เอกสารพิมพ์ว่า', en: 'As printed' },
  status: { th: 'สถานะ', en: 'Status' },
  unlisted: { th: 'โครงการที่ไม่พบในรายการ', en: 'Projects not listed' },
  unsure: { th: 'ค่าที่อ่านไม่แน่ชัด', en: 'Values unsure' },
  after: { th: 'ลำดับก่อนหน้า', en: 'Number before' },
  before: { th: 'ลำดับถัดไป', en: 'Number after' },
  budget: { th: 'งบประมาณ', en: 'Budget' },
  by: { th: 'เลื่อนไป (ช่อง)', en: 'Shifted by (cells)' },
  candidates: { th: 'หน่วยงานที่เป็นไปได้', en: 'Candidates' },
  computed: { th: 'คำนวณจากรายการ', en: 'From the rows' },
  control: { th: 'มาตรการ', en: 'Control' },
  count: { th: 'จำนวน', en: 'Count' },
  disbursed: { th: 'เบิกจ่าย', en: 'Disbursed' },
  field: { th: 'ช่อง', en: 'Field' },
  figures: { th: 'ตัวเลข', en: 'Figures' },
  places: { th: 'บรรทัด', en: 'Lines' },
  fields: { th: 'ช่อง', en: 'Fields' },
  fiscal_year: { th: 'ปีงบประมาณ', en: 'Fiscal year' },
  impact: { th: 'ผลกระทบ', en: 'Impact' },
  issue: { th: 'ประเด็นความเสี่ยง', en: 'Risk issue' },
  items: { th: 'จำนวนโครงการในช่อง', en: 'Projects in the cell' },
  letters: { th: 'ตัวอักษร', en: 'Letters' },
  level: { th: 'ระดับความเสี่ยง', en: 'Risk level' },
  likelihood: { th: 'โอกาส', en: 'Likelihood' },
  measure: { th: 'สิ่งที่รวม', en: 'What is totalled' },
  missing: { th: 'ลำดับที่ไม่พบ', en: 'Missing numbers' },
  name: { th: 'โครงการ', en: 'Project' },
  names: { th: 'ชื่อ', en: 'Names' },
  ordinal: { th: 'โครงการที่', en: 'Project no.' },
  ordinals: { th: 'โครงการที่', en: 'Project nos.' },
  parts: { th: 'ยอดย่อยที่พิมพ์', en: 'Printed parts' },
  printed: { th: 'เอกสารพิมพ์ว่า', en: 'As printed' },
  process: { th: 'ขั้นตอน', en: 'Process' },
  product: { th: 'ผลคูณ', en: 'Product' },
  project_no: { th: 'โครงการที่', en: 'Project no.' },
  read_as: { th: 'อ่านเป็น', en: 'Read as' },
  reason: { th: 'เหตุผล', en: 'Reason' },
  scope: { th: 'ขอบเขต', en: 'Scope' },
  score: { th: 'คะแนน', en: 'Score' },
  seq: { th: 'ลำดับที่', en: 'Number' },
  sheet: { th: 'ใบรายละเอียด', en: 'Detail sheet' },
  stated: { th: 'เอกสารระบุ', en: 'Stated' },
  sum_of_stated_parts: { th: 'ยอดย่อยรวมกัน', en: 'Sum of the parts' },
  table: { th: 'ตารางแผน', en: 'Plan table' },
  text: { th: 'ข้อความ', en: 'Text' },
  unread: { th: 'ช่องที่ยังไม่รู้ค่า', en: 'Cells not known' },
  value: { th: 'ค่า', en: 'Value' },
  values: { th: 'จำนวนค่าในช่อง', en: 'Values in the cell' },
  words: { th: 'คำที่พบ', en: 'Words' },
  cells: { th: 'จำนวนช่อง', en: 'Cells' },
  own_type: { th: 'ประเภทหน่วยงานของเอกสาร', en: 'Kind of the document’s body' },
  missions: { th: 'ภารกิจ', en: 'Missions' },
  mission_names: { th: 'ชื่อภารกิจ', en: 'Names of the missions' },
  of_missions: { th: 'ภารกิจในกรอบ', en: 'Missions of the framework' },
  unplaced: { th: 'โครงการที่ยังไม่แน่ใจภารกิจ', en: 'Projects whose mission is unsure' },
  kpis: { th: 'ตัวชี้วัด', en: 'Indicators' },
  of_projects: { th: 'โครงการที่มีตัวชี้วัด', en: 'Projects with an indicator' },
  metric: { th: 'เป้าหมาย', en: 'Target of' },
  target: { th: 'ค่าเป้าหมาย', en: 'Target' },
  earlier_target: { th: 'ค่าเป้าหมายปีก่อน', en: 'Target of the year before' },
  earlier_year: { th: 'ปีก่อน', en: 'Year before' },
  mean: { th: 'ค่าเฉลี่ยประเทศ', en: 'National mean' },
  result: { th: 'ผลประเมินของหน่วยงาน', en: 'The body’s result' },
  result_year: { th: 'ปีของผลประเมิน', en: 'Year of the result' },
  report_months: { th: 'รอบรายงาน (เดือน)', en: 'Round (months)' },
  due_by: { th: 'กำหนดสมมุติ (ปี พ.ศ.-เดือน)', en: 'Assumed due by (year-month)' },
  as_of: { th: 'พิจารณา ณ (ปี พ.ศ.-เดือน)', en: 'As of (year-month)' },
  side: { th: 'อยู่', en: 'Lies' },
  peers: { th: 'หน่วยงานที่เทียบ', en: 'Peers' },
  median: { th: 'มัธยฐาน', en: 'Median' },
  low: { th: 'ขอบล่าง', en: 'Lower bound' },
  high: { th: 'ขอบบน', en: 'Upper bound' },
  other_document_id: { th: 'รหัสเอกสารอีกฉบับ', en: 'The other document' },
  other_body: { th: 'หน่วยงานอีกแห่ง', en: 'The other body' },
  alike_percent: { th: 'ตรงกัน (ร้อยละ)', en: 'Alike (%)' },
  other_path: { th: 'ไฟล์อีกไฟล์', en: 'The other file' },
  same_percent: { th: 'แถวที่ตรงกัน (ร้อยละ)', en: 'Rows alike (%)' },
  n_projects: { th: 'จำนวนโครงการ', en: 'Projects' },
  passages: { th: 'ข้อความที่ตรงกัน', en: 'Passages alike' },
  n_passages: { th: 'จำนวนข้อความที่ตรงกัน', en: 'Number of passages alike' },
  n_plans: { th: 'แผนที่ใกล้เคียงกัน', en: 'Plans alike' },
  agencies: { th: 'จำนวนหน่วยงานที่เฉลี่ย', en: 'Agencies in the mean' },
};

/** A key that has no label of its own. */
export const otherDetail: Text = { th: 'ค่าอื่น', en: 'Other value' };

/** What a coded value of a finding means, by key. */
export const detailValues: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  measure: {
    projects: { th: 'จำนวนโครงการ', en: 'Number of projects' },
    budget: { th: 'งบประมาณ', en: 'Budget' },
    completed_projects: { th: 'จำนวนโครงการที่ดำเนินการแล้ว', en: 'Projects done' },
    disbursed: { th: 'ผลการเบิกจ่าย', en: 'Disbursed' },
  },
  level: {
    low: { th: 'ต่ำ', en: 'low' },
    medium: { th: 'ปานกลาง', en: 'medium' },
    high: { th: 'สูง', en: 'high' },
    very_high: { th: 'สูงมาก', en: 'very high' },
  },
  status: {
    reported: { th: 'รายงานผลโดยไม่ระบุสถานะ', en: 'result told, no status word' },
    completed: { th: 'ดำเนินการแล้วเสร็จ', en: 'completed' },
    in_progress: { th: 'อยู่ระหว่างดำเนินการ', en: 'in progress' },
    not_started: { th: 'ยังไม่ดำเนินการ', en: 'not started' },
  },
  metric: {
    ita_score: { th: 'คะแนน ITA', en: 'ITA score' },
    corruption_case_reduction_pct: {
      th: 'การลดเรื่องทุจริต (ร้อยละ)',
      en: 'Fewer corruption cases (%)',
    },
  },
  own_type: bodyTypes,
  side: {
    above: { th: 'สูงกว่าช่วง', en: 'above' },
    below: { th: 'ต่ำกว่าช่วง', en: 'below' },
  },
};

/** What a yes of a finding means; a no says nothing and is left out. */
export const detailFlags: Readonly<Record<string, Text>> = {
  as_many: {
    th: 'จำนวนค่าเท่ากับจำนวนโครงการในช่อง',
    en: 'as many values as projects in the cell',
  },
  may_be_unread: {
    th: 'ส่วนต่างอาจมาจากช่องที่อ่านไม่ได้ จึงยังสรุปไม่ได้',
    en: 'unread cells may make up the difference, so nothing can be concluded yet',
  },
  unsure: {
    th: 'มีค่าที่อ่านไม่แน่ชัด อาจเป็นการอ่านที่คลาดเคลื่อน',
    en: 'a value was read with doubt: the reading may be what is wrong',
  },
};

/** How the parts a total is over are named. */
export const scopeWords = {
  document: { th: 'ทั้งเอกสาร', en: 'Whole document' },
  dimension: { th: 'มิติที่ {n}', en: 'Dimension {n}' },
  mission: { th: 'ภารกิจ {n}', en: 'Mission {n}' },
} as const satisfies Record<string, Text>;

/** What stands where an amount could, by the state the check names. */
export const amountStates: Readonly<Record<string, Text>> = {
  zero: { th: '0 บาท', en: '0 baht' },
  no_budget: { th: 'ไม่ใช้งบประมาณ', en: 'needs no budget' },
  needs_no_budget: { th: 'ไม่ใช้งบประมาณ', en: 'needs no budget' },
  not_stated: { th: 'ไม่ระบุ', en: 'not stated' },
  not_read: { th: 'อ่านไม่ได้', en: 'not read' },
  template_text: { th: 'ข้อความของแบบฟอร์ม', en: 'the form’s own wording' },
};
