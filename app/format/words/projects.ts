import type { Text } from '../words.ts';

/** Texts of the page that finds projects by name. */
export const projectWords = {
  title: { th: 'ค้นหาโครงการ', en: 'Find projects' },
  hint: {
    th: 'พิมพ์คำในชื่อโครงการลงในช่องค้นหา จะพบทุกโครงการที่ชื่อมีคำนั้น ไม่ว่าจะเว้นวรรคหรือใช้เลขไทยอย่างไร',
    en: 'Type words of a project’s name into the search box; spaces and Thai or Arabic digits make no difference.',
  },
  answer: {
    th: 'พบ {n} โครงการที่ชื่อมีคำว่า “{words}” ใน {provinces} จังหวัด',
    en: '{n} projects have “{words}” in their names, in {provinces} provinces',
  },
  answerNone: {
    th: 'ไม่พบโครงการที่ชื่อมีคำว่า “{words}”',
    en: 'No project has “{words}” in its name',
  },
  counted: {
    th: 'นับทุกแผนและรายงานทุกปี โครงการเดียวกันจึงนับได้หลายครั้ง · จำนวนนี้ยังไม่กรองด้วยปีและสถานะ',
    en: 'Counted in every plan and report of every year, before filters by year and status',
  },
  places: { th: 'จังหวัดที่พบ', en: 'Provinces' },
  unknownPlace: { th: 'ไม่ทราบจังหวัด', en: 'province not known' },
  rows: { th: 'โครงการที่พบ', en: 'Projects found' },
  caption: { th: 'โครงการที่ชื่อมีคำที่ค้นหา', en: 'Projects with the words in their names' },
  shownOf: {
    th: 'แสดงเฉพาะ {names} · เลือกจังหวัดอื่นจากรายการด้านบน',
    en: 'Showing {names} only; choose other provinces above',
  },
  cut: {
    th: 'แสดง {n} รายการแรก เลือกจังหวัด ปี หรือสถานะเพื่อให้แคบลง',
    en: 'Showing the first {n}; narrow down by province, year or status',
  },
  empty: { th: 'ไม่มีโครงการที่ตรงกับตัวกรองนี้', en: 'No project passes these filters' },
  colName: { th: 'โครงการ', en: 'Project' },
  colBody: { th: 'หน่วยงาน', en: 'Body' },
  colProvince: { th: 'จังหวัด', en: 'Province' },
  colYear: { th: 'ปีงบประมาณ', en: 'Fiscal year' },
  colDocument: { th: 'เอกสาร', en: 'Document' },
  colStatus: { th: 'สถานะ', en: 'Status' },
  colBudget: { th: 'งบประมาณ (บาท)', en: 'Budget (baht)' },
} as const satisfies Record<string, Text>;
