import type { Text } from '../words.ts';

/** Texts of the view of one document's whole text. */
export const documentWords = {
  title: { th: 'ข้อความทั้งฉบับ', en: 'The whole text' },
  answer: {
    th: '{lines} บรรทัด อ่านเป็นโครงการ {projects} รายการ ความเสี่ยง {risks} รายการ ไม่ได้นำเข้า {rejects} แถว',
    en: '{lines} lines: {projects} projects, {risks} risks, {rejects} rows left out',
  },
  choose: { th: 'เลือกเอกสาร', en: 'Choose a document' },
  chooseHint: {
    th: 'เลือกเอกสารที่ต้องการอ่านจากรายการนี้',
    en: 'Choose one of these documents to read',
  },
  unknown: {
    th: 'ไม่พบเอกสารของลิงก์นี้ในข้อมูลรุ่นปัจจุบัน',
    en: 'The document of this link is not in this version of the data',
  },
  text: { th: 'ข้อความตามที่พิมพ์', en: 'The text as printed' },
  textLabel: {
    th: 'ข้อความของเอกสารทีละบรรทัด เลื่อนด้วยปุ่มลูกศร',
    en: 'The document line by line; scroll with the arrow keys',
  },
  search: { th: 'ค้นหาในเอกสารนี้', en: 'Search in this document' },
  searchDo: { th: 'ค้นหา', en: 'Search' },
  found: { th: 'พบ {n} บรรทัด', en: '{n} lines found' },
  foundAt: { th: 'ที่ {at} จาก {n} บรรทัดที่พบ', en: '{at} of {n} lines found' },
  foundNone: { th: 'ไม่พบคำนี้ในเอกสาร', en: 'Not found in the document' },
  previousHit: { th: 'บรรทัดก่อนหน้าที่พบ', en: 'Previous line found' },
  nextHit: { th: 'บรรทัดถัดไปที่พบ', en: 'Next line found' },
  goToLine: { th: 'ไปที่บรรทัด', en: 'Go to line' },
  go: { th: 'ไป', en: 'Go' },
  months: { th: 'รอบ {n} เดือน', en: '({n} months)' },
  bodyUnknown: { th: 'ไม่ทราบหน่วยงาน', en: 'Body not known' },
  number: { th: '{n}', en: '{n}' },
  record: { th: 'รายการ', en: 'Record' },
  kind: { th: 'ชนิด', en: 'Kind' },
  line: { th: 'บรรทัด', en: 'Line' },
  records: { th: 'สิ่งที่อ่านได้จากเอกสารนี้', en: 'What was read from it' },
  recordsNote: {
    th: 'เรียงตามบรรทัด เลือกเพื่อเลื่อนไปที่บรรทัดนั้น',
    en: 'In order of lines; choose one to go there',
  },
  project: { th: 'โครงการ', en: 'Project' },
  risk: { th: 'ความเสี่ยง', en: 'Risk' },
  reject: { th: 'ไม่ได้นำเข้า', en: 'Left out' },
  all: { th: 'ทั้งหมด', en: 'All' },
  kinds: { th: 'ชนิดรายการ', en: 'Kinds of record' },
  blank: { th: 'บรรทัดว่าง', en: 'blank line' },
  lineLabel: { th: 'บรรทัด {n}', en: 'Line {n}' },
  lineLoading: { th: 'กำลังโหลด', en: 'loading' },
} as const satisfies Record<string, Text>;
