import type { Text } from '../words.ts';

/** Texts of the page of findings. */
export const findingsWords = {
  title: { th: 'สัญญาณที่ควรตรวจสอบ', en: 'Signals to look at' },
  answer: {
    th: 'เอกสารขัดกันเองหรือควรสอบถาม {n} ข้อ ใน {bodies} หน่วยงาน · เรื่องการอ่านเอกสาร {reading} ข้อ',
    en: '{n} points in the documents to ask about, at {bodies} bodies · {reading} about our reading',
  },
  answerNone: {
    th: 'ไม่พบสัญญาณตามกฎที่ใช้ในเอกสารที่เลือก',
    en: 'The rules found no signal in the chosen documents',
  },
  notGuilt: {
    th: 'สัญญาณบอกว่าเอกสารมีจุดที่ควรดู ไม่ใช่ข้อสรุปว่าหน่วยงานทำผิด หลายข้อเกิดจากการแปลงไฟล์',
    en: 'A signal says where a document should be looked at; it is no judgement. Many come from file conversion.',
  },
  byRule: { th: 'จำนวนตามกฎ', en: 'By rule' },
  rule: { th: 'กฎ', en: 'Rule' },
  severity: { th: 'ระดับ', en: 'Severity' },
  count: { th: 'จำนวน', en: 'Count' },
  bodies: { th: 'หน่วยงาน', en: 'Bodies' },
  list: { th: 'รายการ', en: 'The signals' },
  reason: { th: 'เหตุที่ควรดู', en: 'Why look' },
  method: { th: 'วิธีตรวจ', en: 'Method' },
  example: { th: 'ตัวอย่าง', en: 'Worked example' },
  thresholds: {
    th: 'ค่าที่ปรับได้ (ผู้ดูแลระบบแก้ใน data/reference/rules.json แล้วอ่านเอกสารใหม่)',
    en: 'Changeable values (in data/reference/rules.json, then read the documents anew)',
  },
  cases: { th: 'จำนวนที่ตรวจ', en: 'Cases looked at' },
  casesSeen: {
    th: 'ตรวจได้ {n} กรณี พบสัญญาณ {found} ข้อ',
    en: '{n} cases looked at, {found} findings',
  },
  whyNot: { th: 'เหตุที่ประเมินไม่ได้', en: 'Why not judged' },
  catalogue: { th: 'กฎทั้งหมดและผลการตรวจ', en: 'All rules and what came of them' },
  catalogueNote: {
    th: 'นับเป็นจำนวนเอกสารตามตัวกรอง “ประเมินไม่ได้” ไม่ได้หมายความว่าไม่พบ',
    en: 'In documents the filter lets through. “Could not be judged” does not mean clear.',
  },
  leavesOut: { th: 'สิ่งที่กฎนี้ไม่เห็นหรือไม่นับ', en: 'What it leaves out' },
  aboutDocument: { th: 'เอกสารขัดกันเองหรือควรสอบถาม', en: 'What the documents say' },
  aboutReading: { th: 'เรื่องการอ่านเอกสาร', en: 'How the documents were read' },
  aboutReadingNote: {
    th: 'เป็นเรื่องของไฟล์และการอ่านของระบบ ไม่ได้บอกสิ่งใดเกี่ยวกับหน่วยงาน แต่บอกว่าค่าใดควรเปิดดูตัวพิมพ์ก่อนอ้างอิง',
    en: 'About the files and our reading, not about the bodies: which values to see in print before citing them.',
  },
  noneAboutDocument: {
    th: 'ไม่พบข้อขัดกันในเอกสารที่เลือก',
    en: 'No contradiction in the chosen documents',
  },
  values: { th: 'ค่าที่พบ', en: 'The values' },
  evidence: { th: 'ดูหลักฐาน', en: 'See the evidence' },
  evidenceNo: { th: 'ดูหลักฐานที่ {n}', en: 'See evidence {n}' },
  bodyUnknown: { th: 'ไม่ทราบหน่วยงาน', en: 'Body not known' },
  noEvidence: { th: 'ไม่มีบรรทัดอ้างอิง', en: 'no line to refer to' },
  open: { th: 'ดูรายการของกฎนี้: {rule}', en: 'See the signals of this rule: {rule}' },
  more: { th: 'แสดงเพิ่มอีก {n} รายการ', en: 'Show {n} more' },
} as const satisfies Record<string, Text>;
