import type { Text } from '../words.ts';

/** Texts of the drawer that shows a printed place. */
export const evidenceWords = {
  title: { th: 'หลักฐานในเอกสาร', en: 'Printed evidence' },
  bodyUnknown: { th: 'ไม่ทราบหน่วยงาน', en: 'Body not known' },
  untitled: { th: 'เอกสารที่ไม่มีชื่อเรื่อง', en: 'Document without a title' },
  line: { th: 'บรรทัด {first}', en: 'Line {first}' },
  lines: { th: 'บรรทัด {first}–{last}', en: 'Lines {first}–{last}' },
  page: { th: 'หน้า {page}', en: 'Page {page}' },
  cell: { th: 'ช่องที่ {n}', en: 'Cell {n}' },
  printed: { th: 'ตามที่พิมพ์ในเอกสาร', en: 'As printed' },
  printedNote: {
    th: 'คงตัวสะกดและเว้นวรรคตามเอกสาร ปิดชื่อบุคคลไว้',
    en: 'Spelling and spaces as in the document; names of persons are masked',
  },
  markStart: { th: 'เริ่มส่วนที่อ้างถึง', en: 'mark begins' },
  markEnd: { th: 'จบส่วนที่อ้างถึง', en: 'mark ends' },
  emptyCell: { th: 'ช่องว่าง ไม่มีตัวพิมพ์', en: 'empty cell, nothing printed' },
  asTable: { th: 'แถวเดียวกันเป็นตาราง', en: 'The same row as a table' },
  column: { th: 'ช่อง {n}', en: 'Cell {n}' },
  reading: { th: 'ระบบอ่านเป็น', en: 'Read as' },
  readingNone: {
    th: 'ตำแหน่งนี้เป็นที่มาของรายการ แต่ไม่ได้ผูกกับช่องใดช่องเดียว',
    en: 'This place backs a record, but no single field',
  },
  number: { th: '{n}', en: '{n}' },
  dashNoBudget: {
    th: 'ไม่ระบุในช่องนี้ (แถวเดียวกันบอกว่าไม่ใช้งบประมาณ)',
    en: 'not stated here (the same row says no budget is needed)',
  },
  sure: { th: 'อ่านได้แน่ชัด', en: 'read surely' },
  unsure: { th: 'อ่านไม่แน่ชัด ({share})', en: 'unsure ({share})' },
  of: { th: 'ของ {name}', en: 'of {name}' },
  alsoOthers: {
    th: 'ช่องนี้ใช้กับ {n} รายการ',
    en: 'This cell serves {n} records',
  },
  neighbours: { th: 'ช่องอื่นของรายการเดียวกัน', en: 'Other cells of the same record' },
  previous: { th: 'ก่อนหน้า: {field}', en: 'Previous: {field}' },
  next: { th: 'ถัดไป: {field}', en: 'Next: {field}' },
  openDocument: { th: 'เปิดข้อความทั้งฉบับที่จุดนี้', en: 'Open the whole text here' },
  source: { th: 'เปิดเอกสารที่เผยแพร่', en: 'Open the published document' },
  cite: { th: 'คัดลอกการอ้างอิง', en: 'Copy citation' },
  cited: { th: 'คัดลอกแล้ว', en: 'Copied' },
  citeByHand: {
    th: 'คัดลอกอัตโนมัติไม่ได้ โปรดคัดลอกข้อความนี้',
    en: 'Could not copy; please copy this text',
  },
  citation: {
    th: '{body}, {document}, {place}, ข้อมูลโปร่งใสรุ่น {version}, {link}',
    en: '{body}, {document}, {place}, Prongsai data version {version}, {link}',
  },
  unknown: {
    th: 'ไม่พบหลักฐานของลิงก์นี้ในข้อมูลรุ่นปัจจุบัน ลิงก์อาจมาจากข้อมูลรุ่นก่อน หรือคัดลอกมาไม่ครบ',
    en: 'The evidence of this link is not in this version of the data; the link may be old or incomplete',
  },
  unknownHint: {
    th: 'เปิดรายการเดิมจากตารางอีกครั้ง หรือขอลิงก์ใหม่จากผู้ส่ง',
    en: 'Open the row again from its table, or ask for a new link',
  },
} as const satisfies Record<string, Text>;

/** What was read that is no field of a record. */
export const readFieldWords: Readonly<Record<string, Text>> = {
  ita_score: { th: 'เป้าหมายคะแนน ITA', en: 'ITA target' },
  result_score: { th: 'ผล ITA คะแนนรวม', en: 'ITA result, total' },
  result_iit: { th: 'ผล ITA ส่วน IIT', en: 'ITA result, IIT' },
  result_eit: { th: 'ผล ITA ส่วน EIT', en: 'ITA result, EIT' },
  result_oit: { th: 'ผล ITA ส่วน OIT', en: 'ITA result, OIT' },
  result_level: { th: 'ผล ITA ระดับ', en: 'ITA result, level' },
  corruption_case_reduction_pct: { th: 'เป้าหมายลดเรื่องร้องเรียน (ร้อยละ)', en: 'Reduction target (%)' },
  complaints: { th: 'จำนวนเรื่องร้องเรียน', en: 'Complaints' },
  control: { th: 'มาตรการควบคุม', en: 'Control measure' },
  total_projects: { th: 'จำนวนโครงการที่พิมพ์ไว้', en: 'Printed count of projects' },
  total_budget: { th: 'ยอดรวมงบประมาณที่พิมพ์ไว้', en: 'Printed total budget' },
  total_completed_projects: {
    th: 'จำนวนโครงการที่ดำเนินการแล้วที่พิมพ์ไว้',
    en: 'Printed count of projects done',
  },
  total_disbursed: { th: 'ยอดรวมเบิกจ่ายที่พิมพ์ไว้', en: 'Printed total disbursed' },
};
