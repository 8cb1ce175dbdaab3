import type { Text } from '../words.ts';

/** Texts of the drawer that lists the rows behind a sum. */
export const sumWords = {
  title: { th: 'ที่มาของตัวเลขรวม', en: 'What the sum is made of' },
  sum: { th: 'รวม', en: 'Sum' },
  caption: {
    th: 'รายการที่นำมารวม เลือกจำนวนเงินเพื่อดูตัวพิมพ์ในเอกสาร',
    en: 'Rows added up; choose an amount to see it printed',
  },
  rule: {
    th: 'นับเงินจากแหล่งเดียวต่อโครงการ: รายงานใช้ตารางของรายงาน แผนใช้ตารางแผนก่อน ถ้าไม่มีจึงใช้ใบรายละเอียดโครงการ แผนกับรายงานของปีเดียวกันไม่นำมาบวกกัน',
    en: 'One source per project: the report’s own table, or the plan table and, where it prints none, the detail sheet. A plan and a report of one year are never added.',
  },
  shareRead: {
    th: 'อ่านได้ {share} ของช่อง ถ้าไม่ครบ ยอดจริงอาจสูงกว่านี้ และไม่มีขั้นสูงให้แสดง',
    en: '{share} of the cells read; where some are not, the true sum may be higher and has no known upper end.',
  },
  unknown: {
    th: 'ลิงก์นี้ไม่ชี้ไปยังตัวเลขใด ตัวเลขรวมจึงแสดงไม่ได้ ลองเลือกตัวเลขจากหน้าอีกครั้ง',
    en: 'This link names no sum. Choose a number on the page again.',
  },
  allBodies: { th: 'ทุกหน่วยงานที่เลือก', en: 'All chosen bodies' },
  name: { th: 'โครงการ', en: 'Project' },
  year: { th: 'ปีงบประมาณ', en: 'Fiscal year' },
  budget: { th: 'งบประมาณ (บาท)', en: 'Budget (baht)' },
} as const satisfies Record<string, Text>;
