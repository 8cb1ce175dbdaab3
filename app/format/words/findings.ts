import type { Text } from '../words.ts';

/** Texts of the page of findings. */
export const findingsWords = {
  title: { th: 'สัญญาณที่ควรตรวจสอบ', en: 'Signals to look at' },
  answer: {
    th: 'พบสัญญาณที่ควรตรวจสอบ {n} รายการ จาก {rules} กฎ ใน {bodies} หน่วยงาน',
    en: '{n} signals to look at, from {rules} rules, at {bodies} bodies',
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
  why: { th: 'ควรทำอย่างไร', en: 'What to do' },
  limit: { th: 'อาจไม่ใช่ปัญหาเพราะ', en: 'What may explain it' },
  values: { th: 'ค่าที่พบ', en: 'The values' },
  evidence: { th: 'ดูหลักฐาน', en: 'See the evidence' },
  evidenceNo: { th: 'ดูหลักฐานที่ {n}', en: 'See evidence {n}' },
  bodyUnknown: { th: 'ไม่ทราบหน่วยงาน', en: 'Body not known' },
  noEvidence: { th: 'ไม่มีบรรทัดอ้างอิง', en: 'no line to refer to' },
  open: { th: 'ดูรายการของกฎนี้: {rule}', en: 'See the signals of this rule: {rule}' },
  more: { th: 'แสดงเพิ่มอีก {n} รายการ', en: 'Show {n} more' },
} as const satisfies Record<string, Text>;
