import type { Text } from '../words.ts';

/** Why the reading of a field is unsure, by code. */
export const doubtWords: Readonly<Record<string, Text>> = {
  aligned_by_position: {
    th: 'จับคู่กับโครงการตามลำดับที่พิมพ์ เพราะตารางไม่ได้แยกแถว',
    en: 'matched to the project by order, as the table does not part the rows',
  },
  not_read: {
    th: 'มีตัวพิมพ์แต่อ่านเป็นค่าไม่ได้',
    en: 'something is printed but could not be read as a value',
  },
  malformed_number: { th: 'ตัวเลขพิมพ์ผิดรูป', en: 'the number is malformed' },
  template_text: {
    th: 'ยังเป็นข้อความของแบบฟอร์ม ไม่ใช่ข้อมูล',
    en: 'the form’s own wording, not a value',
  },
  row_broken_over_pages: {
    th: 'แถวขาดข้ามหน้า และถูกต่อกลับ',
    en: 'the row is broken over a page and was joined',
  },
  cell_shifted: {
    th: 'ช่องเลื่อนจากหัวคอลัมน์ และถูกวางกลับตามเนื้อหา',
    en: 'the cell is shifted from its heading and was put back by content',
  },
  number_repaired: {
    th: 'ตัวเลขถูกซ่อมจากตัวพิมพ์ที่เสียหาย',
    en: 'the number was repaired from damaged print',
  },
  other_script: {
    th: 'มีตัวอักษรของภาษาอื่นปน',
    en: 'letters of another script stand in it',
  },
  head_lost: {
    th: 'หัวข้อของแถวนี้หายไป จึงใช้หัวข้อที่พบก่อนหน้า',
    en: 'the heading above the row is lost; the one before it was used',
  },
  aligned_in_order: {
    th: 'จับคู่ตามลำดับ โดยจำนวนค่าเท่ากับจำนวนโครงการในช่อง',
    en: 'matched by order, with as many values as projects in the cell',
  },
  several_values: {
    th: 'ช่องเดียวมีหลายค่า',
    en: 'one cell holds several values',
  },
  unmarked_line: {
    th: 'บรรทัดนี้ไม่มีเครื่องหมายนำรายการ จึงไม่แน่ใจว่าเป็นรายการใหม่หรือไม่',
    en: 'the line has no list mark, so it may not be an item of its own',
  },
  sheet_code_differs: {
    th: 'รหัสในใบรายละเอียดไม่ตรงกับหัวข้อที่อยู่',
    en: 'the code on the sheet is not that of the heading it stands under',
  },
  seq_missing: {
    th: 'ลำดับข้ามเลข หัวข้อก่อนหน้าอาจหายไป',
    en: 'a number is skipped; the heading before it may be lost',
  },
  words_beside: {
    th: 'มีข้อความอื่นอยู่กับจำนวนเงิน',
    en: 'other words stand beside the amount',
  },
  place_carried: {
    th: 'ใช้หัวข้อต่อจากหน้าก่อน ขณะที่ช่องภารกิจของแถวระบุหัวข้ออื่น',
    en: 'the heading of the page before holds, while the row’s mission cell names another',
  },
};

/** A doubt whose code has no words. */
export const otherDoubt: Text = {
  th: 'อ่านไม่แน่ชัด ควรดูตัวพิมพ์',
  en: 'unsure; look at the print',
};

/** Why a row that was seen is not a record, by code. */
export const rejectWords: Readonly<Record<string, Text>> = {
  stated_twice: {
    th: 'เป้าหมายเดียวกันพิมพ์ไว้สองค่า จึงไม่เลือกค่าใด',
    en: 'one target printed with two values; neither is taken',
  },
  unmarked_line: {
    th: 'บรรทัดในช่องรายการที่ไม่มีเครื่องหมายนำ อาจเป็นหัวข้อหรือโครงการ',
    en: 'a line of a list without a mark: a heading, or a project',
  },
  unknown_column: {
    th: 'คอลัมน์ที่หัวตารางไม่อยู่ในถ้อยคำอ้างอิง ค่าในคอลัมน์นี้ยังไม่ถูกอ่าน',
    en: 'a column whose heading is not in the reference; its values are not read',
  },
  no_name: { th: 'ไม่มีชื่อโครงการหรือประเด็น', en: 'no name of a project or risk' },
  unknown_metric: { th: 'เป้าหมายที่ระบบไม่รู้จัก', en: 'a target of an unknown kind' },
  unread_row: {
    th: 'แถวยอดรวมหรือแถวสรุปที่อ่านเป็นค่าไม่ได้',
    en: 'a row of totals that could not be read as values',
  },
  row_of_lost_page: {
    th: 'ส่วนท้ายของแถวที่หน้าต้นหายไป ไม่รู้ว่าเป็นของโครงการใด',
    en: 'the tail of a row whose page is lost; its project is not known',
  },
  amount_without_project: {
    th: 'มีจำนวนเงินแต่ไม่รู้ว่าเป็นของโครงการใด',
    en: 'an amount whose project is not known',
  },
  other_table: {
    th: 'ตารางเรื่องอื่น ไม่ใช่แผน รายงาน ความเสี่ยง หรือเป้าหมาย',
    en: 'a table on another matter: no plan, report, risk or target',
  },
};

/** A reason that has no words. */
export const otherReject: Text = {
  th: 'ไม่ตรงกับรูปแบบที่ระบบอ่านได้',
  en: 'not of a form that can be read',
};
