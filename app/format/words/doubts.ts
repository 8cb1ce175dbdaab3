import doubts from '../../../data/reference/doubts.json' with { type: 'json' };
import type { Text } from '../words.ts';

/** Why the reading of a field is unsure, by code: data/reference/doubts.json. */
export const doubtWords: Readonly<Record<string, Text>> = doubts;

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
  guessed_column: {
    th: 'คอลัมน์ที่หัวตารางไม่อยู่ในถ้อยคำอ้างอิง ความหมายเดาจากเนื้อหา ค่าในคอลัมน์นี้ไม่แน่ชัด',
    en: 'a column whose heading is not in the reference; its meaning was told by its content, its values are unsure',
  },
  no_name: { th: 'ไม่มีชื่อโครงการหรือประเด็น', en: 'no name of a project or risk' },
  unknown_metric: { th: 'เป้าหมายที่ระบบไม่รู้จัก', en: 'a target of an unknown kind' },
  unread_row: {
    th: 'แถวยอดรวมหรือแถวสรุปที่อ่านเป็นค่าไม่ได้',
    en: 'a row of totals that could not be read as values',
  },
  page_not_read: {
    th: 'หน้าที่เป็นภาพหรือเปิดไม่ได้ ข้อความในหน้านี้ทั้งหมดหรือบางบรรทัดยังไม่ได้อ่าน',
    en: 'a page that is a picture or does not open; its words, or some of its lines, are not read',
  },
  row_of_lost_page: {
    th: 'ส่วนท้ายของแถวที่หน้าต้นหายไป ไม่รู้ว่าเป็นของโครงการใด',
    en: 'the tail of a row whose page is lost; its project is not known',
  },
  amount_without_project: {
    th: 'มีจำนวนเงินแต่ไม่รู้ว่าเป็นของโครงการใด',
    en: 'an amount whose project is not known',
  },
  corrected_no_row: {
    th: 'หน่วยงานตรวจแล้วว่าไม่ใช่แถวข้อมูล',
    en: 'an office checked that this is no row of data',
  },
  row_not_taken: {
    th: 'แถวที่ตัวนับแถวเห็น แต่ระบบไม่ได้อ่านเป็นส่วนของตารางใด',
    en: 'a row the second counter saw, which no table took in',
  },
  counted_otherwise: {
    th: 'ระบบอ่านได้จำนวนแถวมากกว่าที่ตัวนับแถวเห็น',
    en: 'more rows were read than the second counter saw',
  },
  other_table: {
    th: 'ตารางเรื่องอื่น ไม่ใช่แผน รายงาน ความเสี่ยง หรือเป้าหมาย',
    en: 'a table on another matter: no plan, report, risk or target',
  },
  ita_no_local_body: {
    th: 'ไม่ได้ระบุชื่อ อปท. หรือเป็นหน่วยงานประเภทอื่น',
    en: 'names no local body, or a body of another kind',
  },
  ita_no_year: {
    th: 'ไม่พบว่าเป็นผลของปีใด',
    en: 'the year of the result is not told',
  },
  ita_no_province: {
    th: 'ไม่พบจังหวัดของหน่วยงาน จึงไม่รู้ว่าเป็นแห่งใด',
    en: 'the body’s province is not told, so it is not known which body it is',
  },
  ita_no_values: {
    th: 'ไม่มีคะแนนและระดับ',
    en: 'neither points nor a level is printed',
  },
  ita_unread_number: {
    th: 'คะแนนพิมพ์ผิดรูป อ่านเป็นตัวเลขไม่ได้',
    en: 'points that could not be read as a number',
  },
  ita_out_of_range: {
    th: 'คะแนนอยู่นอกช่วง 0 ถึง 100',
    en: 'points outside 0 to 100',
  },
  ita_body_unknown: {
    th: 'ไม่มีเอกสารของหน่วยงานนี้ในชุดข้อมูล',
    en: 'no document of this body is in the data',
  },
  ita_body_ambiguous: {
    th: 'ชื่อตรงกับมากกว่าหนึ่งหน่วยงานในจังหวัด เพราะไม่ได้ระบุอำเภอ',
    en: 'the name fits more than one body of the province, as no district is told',
  },
  ita_repeated: {
    th: 'ผลเดียวกันพิมพ์ซ้ำ นับครั้งเดียว',
    en: 'the same result printed again; it counts once',
  },
  ita_stated_twice: {
    th: 'ผลของหน่วยงานและปีเดียวกันพิมพ์ไว้ต่างกัน จึงไม่เลือกค่าใด',
    en: 'results of one body and year that differ; none is taken',
  },
};

/** A reason that has no words. */
export const otherReject: Text = {
  th: 'ไม่ตรงกับรูปแบบที่ระบบอ่านได้',
  en: 'not of a form that can be read',
};
