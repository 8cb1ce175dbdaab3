import type { Text } from '../words.ts';

/** Names of a record's fields as the page says them, by column of the data contract. */
export const fieldWords: Readonly<Record<string, Text>> = {
  seq: { th: 'ลำดับที่', en: 'Number' },
  strategy_no: { th: 'ยุทธศาสตร์', en: 'Strategy' },
  dimension_no: { th: 'มิติ', en: 'Dimension' },
  mission_code: { th: 'ภารกิจ', en: 'Mission' },
  sub_mission_code: { th: 'ภารกิจย่อย', en: 'Sub-mission' },
  canonical_mission: { th: 'ภารกิจกลาง', en: 'Common mission' },
  name: { th: 'ชื่อโครงการ', en: 'Project name' },
  kind: { th: 'ประเภท', en: 'Kind' },
  remark: { th: 'หมายเหตุ', en: 'Remark' },
  approach_text: { th: 'แนวทาง', en: 'Approach' },
  kpi: { th: 'ตัวชี้วัด', en: 'Indicator' },
  unit: { th: 'หน่วยนับ', en: 'Unit' },
  target_quantity: { th: 'ปริมาณงาน', en: 'Quantity' },
  target_text: { th: 'เป้าหมาย', en: 'Target' },
  responsible_unit: { th: 'หน่วยงานรับผิดชอบ', en: 'Responsible unit' },
  outcome: { th: 'ผลลัพธ์', en: 'Outcome' },
  status: { th: 'สถานะ', en: 'Status' },
  progress_percent: { th: 'ความก้าวหน้า (ร้อยละ)', en: 'Progress (%)' },
  quarters: { th: 'ไตรมาสที่วางแผน', en: 'Planned quarters' },
  approaches: { th: 'แนวทางตามแผนบูรณาการ', en: 'Approaches' },
  needs_no_budget: { th: 'ไม่ใช้งบประมาณ', en: 'Needs no budget' },
  budget: { th: 'งบประมาณ', en: 'Budget' },
  budget_baht: { th: 'งบประมาณ', en: 'Budget' },
  disbursed: { th: 'ผลการเบิกจ่าย', en: 'Disbursed' },
  disbursed_baht: { th: 'ผลการเบิกจ่าย', en: 'Disbursed' },
  stated_value: { th: 'ยอดรวมที่พิมพ์', en: 'Printed total' },
  target: { th: 'ค่าเป้าหมาย', en: 'Target value' },
  complaint: { th: 'จำนวนเรื่องร้องเรียน', en: 'Complaints' },
  total: { th: 'ยอดรวมที่พิมพ์', en: 'Printed total' },
  process: { th: 'ขั้นตอน', en: 'Process' },
  issue: { th: 'ประเด็นความเสี่ยง', en: 'Risk issue' },
  scale: { th: 'มาตราความเสี่ยง', en: 'Risk scale' },
  level: { th: 'ระดับความเสี่ยง', en: 'Risk level' },
  likelihood: { th: 'โอกาส', en: 'Likelihood' },
  impact: { th: 'ผลกระทบ', en: 'Impact' },
  score: { th: 'คะแนนความเสี่ยง', en: 'Risk score' },
  kept: { th: 'ตัวเลขอื่นในแถว (เก็บตามที่พิมพ์)', en: 'Other figure of the row (kept as printed)' },
};

/** A field that has no name of its own on the page. */
export const otherField: Text = { th: 'ช่องอื่น', en: 'Other field' };

/** Where an amount is printed, when that is not the table itself. */
export const sheetSource: Text = { th: 'ใบรายละเอียด', en: 'detail sheet' };
