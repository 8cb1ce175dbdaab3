import type { Text } from '../words.ts';

/** Texts of the page that sets bodies side by side. */
export const compareWords = {
  title: { th: 'เปรียบเทียบหน่วยงาน', en: 'Bodies side by side' },
  answerBudget: {
    th: '{body} วางงบประมาณป้องกันการทุจริตในปีเดียวไว้มากที่สุด คือ {amount} ใน{year}',
    en: '{body} plans the most for preventing corruption in a single year: {amount} in {year}',
  },
  answerNoBudget: {
    th: 'โครงการที่เลือกของ {n} หน่วยงานไม่ระบุงบประมาณเป็นตัวเลข',
    en: 'The chosen projects of {n} bodies print no budget figures',
  },
  answerNarrowed: { th: 'เฉพาะโครงการที่ตรงกับตัวกรอง', en: 'only projects that match the filters' },
  answerSource: { th: 'ที่มา: {source}', en: 'source: {source}' },
  sourcePlan: { th: 'แผนปฏิบัติการ', en: 'action plan' },
  sourceReport: { th: 'รายงานผลการดำเนินงาน', en: 'progress report' },
  answerReports: {
    th: 'ประเมินความคืบหน้าได้ {assessed} จาก {all} หน่วยงาน',
    en: 'Progress can be assessed for {assessed} of {all} bodies',
  },
  answerNoneAssessed: {
    th: 'ประเมินความคืบหน้าไม่ได้ เพราะยังไม่พบรายงานของทั้ง {n} หน่วยงาน',
    en: 'progress cannot be assessed: no report found for any of the {n} bodies',
  },
  answerNoReports: {
    th: 'อีก {n} หน่วยงานยังไม่พบรายงาน',
    en: 'and no report was found for the other {n}',
  },
  firstBodies: {
    th: 'แสดง {n} หน่วยงานแรกจาก {all} หน่วยงาน เลือกหน่วยงานที่ต้องการได้ในตัวกรอง',
    en: 'The first {n} of {all} bodies; choose others in the filters',
  },
  peerRule: {
    th: 'จำนวนโครงการในแผนล่าสุด เทียบกับหน่วยงานประเภทเดียวกันทั้งหมดในข้อมูล แสดงค่ากลางเมื่อมีอย่างน้อย {least} แห่ง:',
    en: 'Projects of the latest plan among all bodies of one type in the data; a median is told from {least} bodies on:',
  },
  peerFew: { th: '{type} {n} แห่ง ไม่พอเทียบ', en: '{type}: {n}, too few' },
  peerMiddle: {
    th: '{type} {n} แห่ง ค่ากลาง {median} โครงการ (ครึ่งหนึ่งอยู่ระหว่าง {low} ถึง {high})',
    en: '{type}: {n} bodies, median {median} projects (half lie between {low} and {high})',
  },
  howToPick: {
    th: 'เลือกแท่งเพื่อกรองทั้งหน้า เลือกตัวเลขเพื่อดูที่มา',
    en: 'Choose a bar to filter the page, a number to see its source',
  },
  budgetYear: { th: 'งบประมาณที่วางไว้ รายปี', en: 'Planned budget by year' },
  budgetYearAnswer: {
    th: 'หน่วย: บาท ทุกหน่วยงานใช้มาตราส่วนเดียวกัน แผนแต่ละฉบับครอบคลุมปีไม่เท่ากัน',
    en: 'In baht, one scale for all bodies; plans cover different years',
  },
  budgetDimension: { th: 'งบประมาณที่วางไว้ ตามมิติ', en: 'Planned budget by dimension' },
  budgetDimensionAnswer: {
    th: 'หน่วย: บาท รวมทุกปีที่เลือก ทุกหน่วยงานใช้มาตราส่วนเดียวกัน มิติเทียบข้ามกรอบแล้ว',
    en: 'In baht, over all years chosen, one scale; dimensions compared across frameworks',
  },
  projects: { th: 'จำนวนโครงการ', en: 'Number of projects' },
  projectsAnswer: {
    th: 'หน่วย: โครงการ โครงการหลายปีนับครั้งเดียว',
    en: 'Projects, those of several years counted once',
  },
  statuses: { th: 'สถานะโครงการในรายงาน', en: 'Project status in the report' },
  statusesOf: {
    th: 'รายงานของ{years} จำนวน {n} โครงการ',
    en: 'Report of {years}, {n} projects',
  },
  statusesAnswer: {
    th: 'หน่วย: โครงการ และร้อยละของโครงการในรายงาน',
    en: 'Projects and share of those in the report',
  },
  noReport: {
    th: 'ประเมินไม่ได้: ยังไม่พบรายงาน',
    en: 'Cannot be assessed: no report found',
  },
  risks: { th: 'ระดับความเสี่ยงการทุจริต', en: 'Levels of corruption risk' },
  risksAnswer: {
    th: 'หน่วย: ประเด็นความเสี่ยงตามที่เอกสารให้ระดับ เป็นสัญญาณที่ควรตรวจสอบ',
    en: 'Risk issues by the level printed; a signal to check',
  },
  risksOf: {
    th: '{n} ประเด็น · ไม่มีมาตรการควบคุม {without} ประเด็น',
    en: '{n} issues · {without} without a control',
  },
  noRisks: {
    th: 'ประเมินไม่ได้: ยังไม่พบตารางความเสี่ยง',
    en: 'Cannot be assessed: no risk table found',
  },
  ita: { th: 'เป้าหมายคะแนน ITA', en: 'ITA targets' },
  itaAnswer: {
    th: 'หน่วย: คะแนน (เต็ม 100) แกนเริ่มที่ {from} เป้าหมายของประเทศคือ {aim} คะแนนภายใน{year} ไม่ใช่เกณฑ์ขั้นต่ำของแต่ละปี',
    en: 'Points of 100, axis from {from}. The national aim is {aim} points by {year}; it is no floor for each year',
  },
  itaAim: { th: 'เป้าหมายประเทศ {n} ภายใน{year}', en: 'National aim {n} by {year}' },
  noTargets: {
    th: 'ไม่พบเป้าหมาย ITA ในเอกสาร',
    en: 'No ITA target in the documents',
  },
  itaEmpty: {
    th: 'ไม่พบเป้าหมาย ITA ในเอกสารของหน่วยงานและปีที่เลือก',
    en: 'No ITA target in the documents of the bodies and years chosen',
  },
  table: { th: 'ตารางเปรียบเทียบ', en: 'The same as a table' },
  tableCaption: {
    th: 'หน่วยงานที่เลือก เลือกหัวตารางเพื่อเรียง เลือกตัวเลขเพื่อดูที่มา',
    en: 'Chosen bodies; headings sort, numbers open their source',
  },
  colBody: { th: 'หน่วยงาน', en: 'Body' },
  colType: { th: 'ประเภท', en: 'Type' },
  colYears: { th: 'ปีที่เอกสารครอบคลุม', en: 'Years covered' },
  colDocuments: { th: 'เอกสาร', en: 'Documents' },
  colProjects: { th: 'โครงการ', en: 'Projects' },
  colBudget: { th: 'งบประมาณรวมทุกปี (บาท)', en: 'Budget, all years (baht)' },
  colInProgress: { th: 'อยู่ระหว่างดำเนินการ', en: 'In progress' },
  colRisks: { th: 'ประเด็นความเสี่ยง', en: 'Risk issues' },
  colIta: { th: 'เป้าหมาย ITA ปีล่าสุด', en: 'Latest ITA target' },
  colFindings: { th: 'ข้อสังเกต', en: 'Findings' },
  reading: { th: 'และเรื่องการอ่าน {n}', en: 'and {n} about reading' },
  plans: { th: 'แผน {n}', en: '{n} plan' },
  reports: { th: 'รายงาน {n}', en: '{n} report' },
  ofReported: { th: '{n} จาก {all} โครงการ ({share})', en: '{n} of {all} projects ({share})' },
  ofAll: { th: 'จาก {all} โครงการ ({share})', en: 'of {all} projects ({share})' },
  notAssessed: { th: 'ประเมินไม่ได้', en: 'Cannot be assessed' },
  notFoundReport: { th: 'ยังไม่พบรายงาน', en: 'no report found' },
  notFoundRisks: { th: 'ยังไม่พบตารางความเสี่ยง', en: 'no risk table found' },
  withoutControl: { th: '{n} ประเด็นไม่มีมาตรการควบคุม', en: '{n} without a control' },
  openBody: { th: 'เปิดหน้าของ{body}', en: 'Open the page of {body}' },
  onlyThis: { th: 'เลือกเฉพาะหน่วยงานนี้', en: 'Only this body' },
  name: { th: 'รายการ', en: 'Item' },
  amount: { th: 'จำนวน', en: 'Number' },
  dimensionName: { th: '{n} {name}', en: '{n} {name}' },
} as const satisfies Record<string, Text>;
