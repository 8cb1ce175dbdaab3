import type { Text } from '../words.ts';

/** Texts of the user's own files: opening them, and marking what comes of them. */
export const mineWords = {
  mark: { th: 'ไฟล์ของฉัน', en: 'My file' },
  title: { th: 'เปิดไฟล์ของฉัน', en: 'Open my files' },
  lead: {
    th: 'เปิดแผนหรือรายงานที่มีอยู่ แล้วดูเทียบกับหน่วยงานที่เผยแพร่ในทุกหน้า',
    en: 'Open a plan or report you have, and see it beside the published bodies on every page',
  },
  privacy: {
    th: 'อ่านในเครื่องนี้เท่านั้น ไม่ถูกส่งออก และหายไปเมื่อปิดหน้า',
    en: 'Read on this machine only, sent nowhere, and gone when the page is closed',
  },
  drop: { th: 'ลากไฟล์มาวางที่นี่', en: 'Drop files here' },
  dropAnywhere: { th: 'วางไฟล์เพื่ออ่านในเครื่องนี้', en: 'Drop the files to read them here' },
  choose: { th: 'เลือกไฟล์', en: 'Choose files' },
  formats: {
    th: 'PDF ที่มีตัวอักษร, DOCX, XLSX, CSV, HTML, TXT · ไม่เกิน {mb} MB ต่อไฟล์ · ไม่อ่านภาพสแกน',
    en: 'PDF with text, DOCX, XLSX, CSV, HTML, TXT · at most {mb} MB each · no scans or pictures',
  },
  list: { th: 'ไฟล์ที่เปิด', en: 'Files opened' },
  listEmpty: { th: 'ยังไม่ได้เปิดไฟล์', en: 'No file has been opened' },
  readingNow: {
    th: 'กำลังอ่านไฟล์ที่ {at} จาก {all}: {name}',
    en: 'Reading file {at} of {all}: {name}',
  },
  readingEnd: {
    th: 'อ่านแล้ว {read} ไฟล์ อ่านไม่ได้ {failed} ไฟล์',
    en: '{read} files read, {failed} could not be read',
  },
  waiting: { th: 'รออ่าน', en: 'Waiting' },
  reading: { th: 'กำลังอ่าน', en: 'Reading' },
  read: { th: 'อ่านแล้ว', en: 'Read' },
  failed: { th: 'อ่านไม่ได้', en: 'Not read' },
  same: { th: 'ซ้ำ', en: 'Twice' },
  published: { th: 'มีอยู่แล้ว', en: 'Published' },
  sameHint: {
    th: 'เนื้อหาเหมือนไฟล์ที่เปิดไว้แล้วทุกไบต์ จึงนับเป็นเอกสารเดียว',
    en: 'The same bytes as a file opened before: counted as one document',
  },
  publishedHint: {
    th: 'ไฟล์นี้เหมือนเอกสารที่เผยแพร่ในชุดข้อมูลแล้วทุกไบต์ จึงไม่เพิ่มซ้ำ',
    en: 'The same bytes as a published document: not added again',
  },
  openPublished: { th: 'เปิดเอกสารที่เผยแพร่', en: 'Open the published document' },
  cancel: { th: 'ยกเลิก', en: 'Cancel' },
  remove: { th: 'นำออก', en: 'Remove' },
  removeOf: { th: 'นำออก: {name}', en: 'Remove: {name}' },
  cancelOf: { th: 'ยกเลิกการอ่าน: {name}', en: 'Cancel reading: {name}' },
  removeAll: { th: 'นำออกทุกไฟล์', en: 'Remove all files' },
  cancelAll: { th: 'ยกเลิกและนำออกทุกไฟล์', en: 'Cancel and remove all files' },
  outcome: {
    th: 'อ่านได้ {projects} โครงการ {risks} ความเสี่ยง · พบแถวในตาราง {seen} แถว ไม่ได้นำเข้า {rejected} แถว',
    en: '{projects} projects, {risks} risks · {seen} table rows seen, {rejected} left out',
  },
  nothingFound: {
    th: 'อ่านข้อความได้ แต่ไม่พบตารางโครงการหรือความเสี่ยง',
    en: 'The text was read, but no table of projects or risks was found',
  },
  bodyNotFound: {
    th: 'ไม่พบชื่อหน่วยงานในเอกสาร จึงแสดงด้วยชื่อไฟล์',
    en: 'The document names no body, so the name of the file stands in its place',
  },
  openBody: { th: 'ดูหน้าหน่วยงาน', en: 'Page of the body' },
  openText: { th: 'ดูข้อความทั้งฉบับ', en: 'The whole text' },
  openQuality: { th: 'ดูวิธีอ่าน', en: 'How it was read' },
  openStuck: { th: 'ดูโครงการค้าง', en: 'Still under way' },
  openCompare: { th: 'เปรียบเทียบกับหน่วยงานที่เผยแพร่', en: 'Compare with published bodies' },
  rules: { th: 'ไฟล์ของฉันแสดงอย่างไร', en: 'How my files are shown' },
  rule1: {
    th: 'แสดงเป็นรายการของตัวเอง ชื่อหน่วยงานตามด้วย “(ไฟล์ของฉัน)” ทุกหน้าและทุกไฟล์ที่ดาวน์โหลด',
    en: 'As an entry of its own, the body’s name followed by “(ไฟล์ของฉัน)”, on every page and in every download',
  },
  rule2: {
    th: 'ไม่รวมในยอด ค่ากลาง หรือข้อสังเกตของหน่วยงานที่เผยแพร่ แต่รวมในจำนวนทั้งหมดของหน้า เช่น จำนวนเอกสารที่อ่าน',
    en: 'Not part of the totals, medians or findings of a published body; part of a page’s overall counts, such as documents read',
  },
  rule3: {
    th: 'ลิงก์ไปยังไฟล์ของฉันเปิดในเครื่องอื่นไม่ได้ ให้ส่งไฟล์ให้ผู้รับเปิดเอง',
    en: 'A link to my file opens on no other machine: send the file along',
  },
  rule4: {
    th: 'ไม่จับคู่กับเอกสารที่เผยแพร่ หากต้องการเทียบแผนกับรายงาน ให้เปิดทั้งสองไฟล์ที่นี่',
    en: 'Not linked with published documents: to compare a plan with its report, open both here',
  },
  strip: {
    th: 'หน้านี้แสดงไฟล์ของฉัน {n} ไฟล์ร่วมกับข้อมูลที่เผยแพร่ ยอดรวมทั้งหน้านับไฟล์ของฉันด้วย',
    en: 'This page shows {n} of my files beside the published data; overall counts take them in',
  },
  stripHidden: {
    th: 'ซ่อนไฟล์ของฉัน {n} ไฟล์อยู่ หน้านี้แสดงเฉพาะข้อมูลที่เผยแพร่',
    en: '{n} of my files are hidden: this page shows published data only',
  },
  stripReading: { th: 'กำลังอ่านไฟล์ของฉัน: {name}', en: 'Reading my file: {name}' },
  hide: { th: 'ซ่อน', en: 'Hide' },
  show: { th: 'แสดง', en: 'Show' },
  hideLabel: { th: 'ซ่อนไฟล์ของฉันในทุกหน้า', en: 'Hide my files on every page' },
  showLabel: { th: 'แสดงไฟล์ของฉันในทุกหน้า', en: 'Show my files on every page' },
  manage: { th: 'จัดการไฟล์', en: 'Manage files' },
  linkElsewhere: {
    th: 'ลิงก์นี้ชี้ไปยังไฟล์ของฉันที่ไม่ได้เปิดอยู่ในหน้านี้ เช่น เปิดไว้ในเครื่องของผู้ส่ง หรือก่อนโหลดหน้าใหม่ ส่วนนั้นจึงไม่มีข้อมูล เปิดไฟล์เดิมที่นี่แล้วลิงก์จะใช้ได้',
    en: 'This link leads to a file of somebody’s own that is not open here, such as one on the sender’s machine or from before a reload, so that part has no data. Open the same file here and the link works.',
  },
  openHere: { th: 'เปิดไฟล์', en: 'Open the file' },
  twinPublished: {
    th: 'เอกสารที่เผยแพร่ของหน่วยงานเดียวกัน: {name}',
    en: 'Published documents of the same body: {name}',
  },
  twinOwn: {
    th: 'มีไฟล์ของฉันของหน่วยงานเดียวกัน ไม่รวมในตัวเลขหน้านี้: {name}',
    en: 'My file of the same body, not part of the numbers of this page: {name}',
  },
  origin: { th: 'ที่มา', en: 'Origin' },
  originPublished: { th: 'ข้อมูลที่เผยแพร่', en: 'Published data' },
  originOwn: {
    th: 'ไฟล์ของฉัน (ไม่อยู่ในข้อมูลที่เผยแพร่)',
    en: 'My own file (not part of the published data)',
  },
} as const satisfies Record<string, Text>;
