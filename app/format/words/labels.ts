import type { Text } from '../words.ts';

/** Names of the values the data holds in codes; keys are those of the data contract. */
export const bodyTypes = {
  pao: { th: 'องค์การบริหารส่วนจังหวัด', en: 'Provincial administrative organisation' },
  city_municipality: { th: 'เทศบาลนคร', en: 'City municipality' },
  town_municipality: { th: 'เทศบาลเมือง', en: 'Town municipality' },
  subdistrict_municipality: { th: 'เทศบาลตำบล', en: 'Subdistrict municipality' },
  sao: { th: 'องค์การบริหารส่วนตำบล', en: 'Subdistrict administrative organisation' },
  special: { th: 'องค์กรปกครองส่วนท้องถิ่นรูปแบบพิเศษ', en: 'Special local government' },
  /** Only of a file of the user's own that names no body. */
  not_known: { th: 'ไม่ทราบประเภท', en: 'Type not known' },
} as const satisfies Record<string, Text>;

export const documentKinds = {
  plan: { th: 'แผนปฏิบัติการ', en: 'Action plan' },
  progress_report: { th: 'รายงานผลการดำเนินงาน', en: 'Progress report' },
  risk_assessment: { th: 'การประเมินความเสี่ยง', en: 'Risk assessment' },
  ita_result: { th: 'ผลการประเมิน ITA', en: 'ITA result' },
} as const satisfies Record<string, Text>;

export const frameworks = {
  nacc_2561: { th: 'กรอบ 4 มิติ พ.ศ. 2561–2564', en: 'Four dimensions, FY 2561–2564' },
  nacc_2566: { th: 'กรอบ 4 มิติ พ.ศ. 2566–2570', en: 'Four dimensions, FY 2566–2570' },
  strategy_phase_3: { th: 'ยุทธศาสตร์ชาติฯ ระยะที่ 3', en: 'National strategy, phase 3' },
} as const satisfies Record<string, Text>;

export const statuses = {
  not_started: { th: 'ยังไม่ดำเนินการ', en: 'Not started' },
  in_progress: { th: 'อยู่ระหว่างดำเนินการ', en: 'In progress' },
  completed: { th: 'ดำเนินการแล้วเสร็จ', en: 'Completed' },
  cancelled: { th: 'ยกเลิก', en: 'Cancelled' },
  reported: { th: 'รายงานผลโดยไม่ระบุสถานะ', en: 'Result told, no status word' },
  not_stated: { th: 'ไม่ระบุสถานะ', en: 'Status not stated' },
} as const satisfies Record<string, Text>;

export const riskLevels = {
  very_high: { th: 'สูงมาก', en: 'Very high' },
  high: { th: 'สูง', en: 'High' },
  medium: { th: 'ปานกลาง', en: 'Medium' },
  low: { th: 'ต่ำ', en: 'Low' },
  not_stated: { th: 'ไม่ระบุระดับ', en: 'Level not stated' },
} as const satisfies Record<string, Text>;

/** Dimensions of the crosswalk: what the frameworks have in common, not a printed code. */
export const dimensions = {
  '1': { th: 'สร้างวัฒนธรรมสุจริต', en: 'Culture of integrity' },
  '2': { th: 'บริหารราชการโปร่งใส', en: 'Transparent administration' },
  '3': { th: 'ส่งเสริมภาคประชาชน', en: 'Taking part of the public' },
  '4': { th: 'กลไกการตรวจสอบ', en: 'Mechanisms of scrutiny' },
  none: { th: 'ไม่ระบุมิติ', en: 'Dimension not stated' },
} as const satisfies Record<string, Text>;

export const severities = {
  serious: { th: 'ควรตรวจสอบก่อน', en: 'Check first' },
  warning: { th: 'ควรตรวจสอบ', en: 'Should be checked' },
  info: { th: 'ข้อสังเกต', en: 'To be noted' },
} as const satisfies Record<string, Text>;

export const approaches = {
  awareness: { th: 'ปลูกจิตสำนึก', en: 'Awareness' },
  mechanism: { th: 'สร้างกลไกป้องกัน', en: 'Mechanism' },
  efficiency: { th: 'เสริมประสิทธิภาพ', en: 'Efficiency' },
} as const satisfies Record<string, Text>;

export const projectKinds = {
  project: { th: 'โครงการ', en: 'Project' },
  activity: { th: 'กิจกรรม', en: 'Activity' },
  measure: { th: 'มาตรการ', en: 'Measure' },
  other: { th: 'อื่น ๆ', en: 'Other' },
} as const satisfies Record<string, Text>;

/** The four kinds of nothing, and what is simply absent. */
export const nothings = {
  zero: { th: '0', en: '0' },
  not_stated: { th: 'ไม่ระบุ', en: 'not stated' },
  no_budget: { th: 'ไม่ใช้งบประมาณ', en: 'needs no budget' },
  not_read: { th: 'อ่านไม่ได้', en: 'not read' },
  no_document: { th: 'ยังไม่พบเอกสาร', en: 'no document found' },
} as const satisfies Record<string, Text>;
