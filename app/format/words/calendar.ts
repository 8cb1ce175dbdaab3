import type { Text } from '../words.ts';

/** Texts of the calendar of plans and reports. */
export const calendarWords = {
  title: { th: 'ปฏิทินแผนและรายงาน', en: 'Calendar of plans and reports' },
  answer: {
    th: 'ณ เดือน{month} รายงานที่พ้นกำหนดแล้วหรือพบแล้ว {due} ฉบับ พบในข้อมูลชุดนี้ {found} ฉบับ ยังไม่พบ {overdue} ฉบับ จาก {bodies} หน่วยงาน',
    en: 'As of {month}: {due} reports past their time or at hand, {found} in this data, {overdue} not found, of {bodies} bodies',
  },
  caveat: {
    th: '“ยังไม่พบ” หมายถึงไม่มีในข้อมูลชุดนี้ หน่วยงานอาจเผยแพร่แล้วแต่ยังไม่ได้นำมาอ่าน นับเฉพาะปีงบประมาณที่มีแผนหรือรายงานของหน่วยงานนั้น ปีอื่นประเมินไม่ได้',
    en: '“Not found” means not in this data; the body may have published it. Only fiscal years with some plan or report of the body count; others cannot be judged.',
  },
  assumed: { th: 'เดือนครบกำหนดเป็นข้อสมมุติ', en: 'The due months are assumed' },
  round: {
    th: 'รอบ {n} เดือน รายงานได้ตั้งแต่เดือน{from} พ้นกำหนดหลังเดือน{by}',
    en: '{n} months: may be reported from {from}, past its time after {by}',
  },
  asOf: { th: 'ดูสถานะ ณ เดือน', en: 'As of month' },
  asOfYear: { th: 'ปี พ.ศ.', en: 'Year (BE)' },
  panel: {
    th: 'แผนและรายงานของแต่ละหน่วยงานตามปีงบประมาณ',
    en: 'Plans and reports of each body by fiscal year',
  },
  caption: {
    th: 'กดเครื่องหมายที่พบแล้วเพื่อเปิดเอกสาร',
    en: 'Press a mark that is at hand to open the document',
  },
  colBody: { th: 'หน่วยงาน', en: 'Body' },
  colProvince: { th: 'จังหวัด', en: 'Province' },
  colOverdue: { th: 'ยังไม่พบ (ฉบับ)', en: 'Not found' },
  overdueOf: { th: '{n} จาก {all}', en: '{n} of {all}' },
  nothingDue: { th: 'ยังไม่มีฉบับใดครบกำหนด', en: 'none due yet' },
  noYear: { th: 'ไม่มีแผนหรือรายงาน ประเมินไม่ได้', en: 'no plan or report: cannot be judged' },
  plan: { th: 'แผน', en: 'Plan' },
  months: { th: '{n} เดือน', en: '{n} months' },
  monthsShort: { th: '{n} ด.', en: '{n} m' },
  empty: {
    th: 'ไม่พบแผนหรือรายงานที่ระบุปีงบประมาณตามตัวกรองนี้',
    en: 'No plan or report with a fiscal year under this filter',
  },
  legend: { th: 'คำอธิบายเครื่องหมาย', en: 'Legend' },
  states: {
    present: { th: 'พบแล้ว', en: 'at hand' },
    overdue: { th: 'พ้นกำหนด ยังไม่พบ', en: 'past its time, not found' },
    open: { th: 'อยู่ในช่วงรายงาน ยังไม่พบ', en: 'may be reported now, not found' },
    not_due: { th: 'ยังไม่ถึงกำหนด', en: 'not due yet' },
    unknown_round: {
      th: 'ประเมินไม่ได้ มีรายงานที่ไม่ระบุรอบ',
      en: 'cannot be told: a report names no round',
    },
    no_plan: { th: 'ไม่พบแผน', en: 'no plan found' },
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
