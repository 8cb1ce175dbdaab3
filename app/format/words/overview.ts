import type { Text } from '../words.ts';

/** Texts of the page that shows everything at once. */
export const overviewWords = {
  title: { th: 'ภาพรวม', en: 'Overview' },
  bodiesInSet: {
    th: 'ข้อมูลขององค์กรปกครองส่วนท้องถิ่น (อปท.) {n} แห่ง',
    en: 'Data of {n} local administrative organisations:',
  },
  answerBudget: {
    th: 'วางงบประมาณป้องกันการทุจริต{amount} ใน {n} โครงการ (นับรายปี){years}',
    en: 'they plan {amount} for preventing corruption in {n} projects (counted each year){years}',
  },
  answerNoBudget: {
    th: 'โครงการ {n} โครงการ (นับรายปี) ไม่ระบุงบประมาณเป็นตัวเลข{years}',
    en: '{n} projects (counted each year) print no budget figures{years}',
  },
  answerDisbursed: {
    th: 'รายงานการเบิกจ่าย{amount} ใน {n} โครงการ (นับรายปี){years}',
    en: 'they report {amount} paid out in {n} projects (counted each year){years}',
  },
  answerNoDisbursed: {
    th: 'รายงานของ {n} โครงการ (นับรายปี) ไม่ระบุเงินที่เบิกจ่ายเป็นตัวเลข{years}',
    en: 'reports of {n} projects (counted each year) print no money paid out{years}',
  },
  answerProjects: {
    th: 'มีโครงการ {n} โครงการ (นับรายปี){years}',
    en: 'they have {n} projects (counted each year){years}',
  },
  answerNothing: {
    th: 'ไม่มีโครงการที่ตรงกับตัวกรองทุกข้อ',
    en: 'no project matches every filter',
  },
  answerYears: { th: ' {years}', en: ', {years}' },
  answerCompleted: {
    th: 'รายงานบอกว่าดำเนินการแล้วเสร็จ {n} จาก {all} โครงการ ({share})',
    en: 'Reports call {n} of {all} projects completed ({share})',
  },
  answerNoReports: {
    th: 'ยังไม่พบรายงานที่บอกความคืบหน้า',
    en: 'no report tells of progress',
  },
  sourcePlan: {
    th: 'ที่มา: แผนปฏิบัติการ ปีที่ไม่พบแผนใช้รายงาน',
    en: 'source: action plans, reports where no plan was found',
  },
  sourceReport: {
    th: 'ที่มา: รายงานผลที่ครบที่สุดของแต่ละปี',
    en: 'source: the fullest progress report of each year',
  },
  notStated: {
    th: 'ไม่ระบุจำนวนเงิน {n} โครงการ',
    en: '{n} projects state no amount',
  },
  unread: { th: 'ในนี้อ่านไม่ได้ {n}', en: '{n} of these not read' },
  show: { th: 'แสดง', en: 'Show' },
  showBudget: { th: 'งบประมาณที่วางไว้', en: 'Planned budget' },
  showDisbursed: { th: 'เงินที่เบิกจ่าย', en: 'Paid out' },
  showProjects: { th: 'จำนวนโครงการ', en: 'Projects' },
  unitBaht: { th: 'หน่วย: บาท', en: 'in baht' },
  unitProjects: { th: 'หน่วย: โครงการ (นับรายปี)', en: 'projects, counted each year' },
  howToPick: {
    th: 'เลือกพื้นที่หรือแท่งเพื่อกรองทั้งหน้า เลือกซ้ำเพื่อนำออก เลือกได้หลายค่า',
    en: 'Choose an area or a bar to filter the page, again to undo; several can be chosen',
  },
  search: { th: 'ค้นหาหน่วยงานหรือโครงการ', en: 'Find a body or a project' },
  anyType: { th: 'ทุกประเภท', en: 'All types' },
  map: { th: 'แผนที่จังหวัด', en: 'Map of provinces' },
  mapLabel: {
    th: 'แผนที่ประเทศไทยแสดง{measure}รายจังหวัด ตัวเลขเดียวกันอยู่ในรายการจังหวัดข้างแผนที่',
    en: 'Map of Thailand with {measure} by province; the same numbers stand in the list beside it',
  },
  mapSteps: {
    th: 'ความเข้มแบ่งจังหวัดเป็น {n} กลุ่มเท่า ๆ กัน',
    en: '{n} groups of equally many provinces',
  },
  mapRange: { th: '{low} ถึง {high}', en: '{low} to {high}' },
  mapNoDocument: { th: 'ยังไม่พบเอกสาร', en: 'no document found' },
  mapNone: { th: 'ไม่มีโครงการตามตัวกรอง', en: 'no project under the filters' },
  mapCredit: {
    th: 'แผนที่: Tae Noppakun Wongsrinoppakun, Victor Cazanave (CC BY 4.0)',
    en: 'Map: Tae Noppakun Wongsrinoppakun, Victor Cazanave (CC BY 4.0)',
  },
  provinces: { th: 'จังหวัด เรียงตามค่า', en: 'Provinces by value' },
  provincesElsewhere: {
    th: 'อีก {n} จังหวัดยังไม่พบเอกสารในชุดข้อมูลนี้',
    en: 'No document of {n} more provinces is in this set',
  },
  provinceUnknown: { th: 'ไม่ทราบจังหวัด', en: 'Province not known' },
  dimensions: { th: 'มิติ', en: 'Dimension' },
  years: { th: 'ปีงบประมาณ', en: 'Fiscal year' },
  yearUnknown: { th: 'ไม่ระบุปี', en: 'Year not stated' },
  statuses: { th: 'สถานะในรายงาน', en: 'Status in the report' },
  missions: { th: 'ภารกิจ (เทียบข้ามกรอบ)', en: 'Mission (across frameworks)' },
  missionUnknown: { th: 'ไม่ระบุภารกิจ', en: 'Mission not stated' },
  missionOfDimension: {
    th: 'ทราบเพียงมิติ: {dimension}',
    en: 'Dimension only: {dimension}',
  },
  fromPlans: { th: 'จากแผน', en: 'from plans' },
  fromReports: { th: 'จากรายงาน', en: 'from reports' },
  ofProjects: {
    th: 'มีตัวเลข {stated} จาก {all} โครงการ',
    en: 'stated for {stated} of {all} projects',
  },
  nProjects: { th: '{n} โครงการ', en: '{n} projects' },
  pick: { th: 'กรองทั้งหน้าด้วย {name}', en: 'Filter the page by {name}' },
  openRows: {
    th: 'ดูรายการที่รวมเป็นตัวเลขนี้: {name}',
    en: 'See the rows behind: {name}',
  },
  coverage: { th: 'เอกสารที่พบ', en: 'Documents found' },
  coverageAnswer: {
    th: 'ร้อยละของ อปท. {n} แห่งที่พบเอกสารของแต่ละปี ช่องว่างคือยังไม่พบ ไม่ได้แปลว่าไม่มี',
    en: 'Share of {n} bodies whose document of the year was found; the rest was not found, which does not mean there is none',
  },
  plan: { th: 'แผน', en: 'Plan' },
  report6: { th: 'รอบ 6 เดือน', en: '6-month report' },
  report12: { th: 'รอบ 12 เดือน', en: '12-month report' },
  coverageCell: {
    th: '{kind} {year}: พบ {n} แห่ง ยังไม่พบ {missing} แห่ง',
    en: '{kind}, {year}: found for {n}, not found for {missing}',
  },
  found: { th: 'พบ', en: 'found' },
  notFound: { th: 'ยังไม่พบ', en: 'not found' },
  coverageOfType: {
    th: 'แถบนี้นับ อปท. ทุกแห่งของจังหวัดที่เลือก ไม่ได้แบ่งตามตัวกรองอื่น',
    en: 'This strip counts all bodies of the chosen provinces; other filters do not narrow it',
  },
  next: { th: 'ดูต่อ', en: 'Look further' },
  nextFindings: {
    th: 'ข้อสังเกตที่พบบ่อยตามตัวกรองนี้',
    en: 'The most frequent findings under these filters',
  },
  nextStuck: { th: 'โครงการที่ยังค้างตามตัวกรองนี้', en: 'Projects still under way under these filters' },
  nextCompare: { th: 'เทียบหน่วยงานตามตัวกรองนี้', en: 'Bodies side by side under these filters' },
  nextSignals: { th: 'ดัชนีสัญญาณที่ควรตรวจสอบ', en: 'Index of signals to check' },
  reading: {
    th: 'กำลังอ่านตารางโครงการเพื่อตอบตัวกรองนี้ ตัวเลขที่จางเป็นของตัวกรองก่อนหน้า',
    en: 'Reading the project tables for these filters; pale figures belong to the filters before',
  },
  synthetic: { th: 'ข้อมูลสังเคราะห์', en: 'Synthetic data' },
  syntheticStrip: {
    th: 'ทุกแถวสร้างขึ้นเพื่อทดสอบระบบ ไม่ใช่ข้อมูลของหน่วยงานจริง (ชุดที่ {seed}, {n} หน่วยงาน, {years})',
    en: 'Every row was invented to try the system; none is of a real body (seed {seed}, {n} bodies, {years})',
  },
} as const satisfies Record<string, Text>;
