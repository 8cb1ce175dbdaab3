import type { Text } from '../words.ts';

/** Texts of the frame around every page. */
export const shellWords = {
  product: { th: 'โปร่งใส', en: 'Prongsai' },
  tagline: {
    th: 'อ่านแผนและรายงานป้องกันการทุจริตขององค์กรปกครองส่วนท้องถิ่น (อปท.)',
    en: 'Reads the anti-corruption plans and reports of local administrative organisations',
  },
  skip: { th: 'ข้ามไปยังเนื้อหา', en: 'Skip to the content' },
  pages: { th: 'หน้า', en: 'Pages' },
  compare: { th: 'เปรียบเทียบ', en: 'Compare' },
  body: { th: 'หน่วยงาน', en: 'Body' },
  stuck: { th: 'โครงการค้าง', en: 'Still under way' },
  risks: { th: 'ความเสี่ยง', en: 'Risks' },
  calendar: { th: 'ปฏิทินรายงาน', en: 'Calendar' },
  findings: { th: 'ข้อสังเกต', en: 'Findings' },
  quality: { th: 'คุณภาพข้อมูล', en: 'Data quality' },
  mine: { th: 'ไฟล์ของฉัน', en: 'My files' },
  document: { th: 'ข้อความในเอกสาร', en: 'Text of the document' },
  switchLanguage: { th: 'English', en: 'ไทย' },
  switchLanguageLabel: { th: 'Change to English', en: 'เปลี่ยนเป็นภาษาไทย' },
  thaiDigits: { th: 'ใช้เลขไทย', en: 'Use Thai digits' },
  digitSample: { th: '๑๒๓', en: '๑๒๓' },
  themeLabel: { th: 'ความสว่างของหน้า', en: 'Light or dark page' },
  themeAuto: { th: 'ตามเครื่อง', en: 'As the system' },
  themeLight: { th: 'สว่าง', en: 'Light' },
  themeDark: { th: 'มืด', en: 'Dark' },
  filterBodies: { th: 'หน่วยงาน', en: 'Bodies' },
  filterProvince: { th: 'จังหวัด', en: 'Province' },
  filterType: { th: 'ประเภทหน่วยงาน', en: 'Type of body' },
  filterDimension: { th: 'มิติ (เทียบข้ามกรอบ)', en: 'Dimension (across frameworks)' },
  filterYear: { th: 'ปีงบประมาณ', en: 'Fiscal year' },
  filterStatus: { th: 'สถานะในรายงาน', en: 'Status in the report' },
  filterSearch: { th: 'ค้นหาหน่วยงานหรือโครงการ', en: 'Search bodies and projects' },
  searchHint: { th: 'ชื่อ ผู้รับผิดชอบ ตัวชี้วัด', en: 'name, unit, indicator' },
  searchFound: {
    th: 'พบชื่อหน่วยงาน {bodies} แห่ง ชื่อโครงการ {projects} โครงการ',
    en: '{bodies} bodies and {projects} projects by name',
  },
  searchChip: { th: 'ค้นหา “{text}”', en: 'Search “{text}”' },
  dataVersion: { th: 'รุ่นข้อมูล', en: 'Data version' },
  signal: {
    th: 'ตัวเลขและข้อสังเกตในหน้านี้เป็นสัญญาณที่ควรตรวจสอบกับเอกสารต้นฉบับ ไม่ใช่ข้อสรุปว่ามีการกระทำผิด',
    en: 'Figures and findings are signals to check against the documents, not conclusions of wrongdoing',
  },
  fiscalYearNote: {
    th: 'ปี หมายถึงปีงบประมาณ พ.ศ. (1 ตุลาคม ถึง 30 กันยายน)',
    en: 'Years are fiscal years of the Buddhist Era (1 October to 30 September)',
  },
  pageFailed: {
    th: 'เปิดหน้านี้ไม่ได้ เพราะโหลดโปรแกรมของหน้าไม่ครบ หน้าอื่นยังใช้ได้ ลองโหลดใหม่ หรือแจ้งผู้ดูแลพร้อมรหัส P01',
    en: 'This page could not be opened because its program did not load fully. Other pages still work. Try again, or tell the administrator code P01.',
  },
  failureUnknown: {
    th: 'แสดงข้อมูลส่วนนี้ไม่ได้ เพราะเกิดข้อผิดพลาดที่ไม่รู้จัก ส่วนอื่นของหน้ายังใช้ได้ ลองโหลดใหม่ หรือแจ้งผู้ดูแลพร้อมรหัส P00',
    en: 'This part cannot be shown because of an unknown error. The rest of the page still works. Try again, or tell the administrator code P00.',
  },
} as const satisfies Record<string, Text>;
