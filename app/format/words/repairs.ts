import type { Repair } from '../../../data/schema/finding_repair.ts';
import type { Text } from '../words.ts';

type Change = Repair['change'];

const inOneRow = {
  th: 'หากอ่าน {from} ในแถวหนึ่งเป็น {to} ยอดจะตรงกัน',
  en: 'If {from} in one row were read as {to}, the total would agree',
};

/** One figure read otherwise, by where it stands. */
export const readOtherwise: Readonly<Record<Repair['of'], Text>> = {
  row: inOneRow,
  part: {
    th: 'หากอ่านยอดย่อย {from} เป็น {to} ยอดจะตรงกัน',
    en: 'If the part {from} were read as {to}, the total would agree',
  },
  total: {
    th: 'หากอ่านยอดรวม {from} เป็น {to} ยอดจะตรงกัน',
    en: 'If the total {from} were read as {to}, both would agree',
  },
  table: {
    th: 'หากอ่าน {from} ในตารางเป็น {to} สองแห่งจะตรงกัน',
    en: 'If {from} in the table were read as {to}, both would agree',
  },
  sheet: {
    th: 'หากอ่าน {from} ในใบรายละเอียดเป็น {to} สองแห่งจะตรงกัน ยอดรวมที่พิมพ์สนับสนุนค่าในตาราง',
    en: 'If {from} in the sheet were read as {to}, both would agree; a printed total bears out the table',
  },
  either: {
    th: 'หากอ่าน {from} เป็น {to} หรือกลับกัน สองแห่งจะตรงกัน',
    en: 'If {from} were read as {to}, or the other way round, both would agree',
  },
  score: {
    th: 'หากอ่านคะแนน {from} เป็น {to} ผลคูณจะตรงกัน',
    en: 'If the score {from} were read as {to}, the product would agree',
  },
  factor: {
    th: 'หากอ่านโอกาสหรือผลกระทบ {from} เป็น {to} ผลคูณจะตรงกัน',
    en: 'If the factor {from} were read as {to}, the product would agree',
  },
};

/** Changes that are no other reading of a figure. */
export const otherChanges: Readonly<Partial<Record<Change, Text>>> = {
  rows_swapped: {
    th: 'หากค่าของโครงการสองแถวที่ติดกันสลับที่กัน ({from} กับ {to}) สองแห่งจะตรงกัน',
    en: 'If the figures of two neighbouring projects ({from} and {to}) changed places, both would agree',
  },
  row_left_out: {
    th: 'หากไม่นับแถวที่พิมพ์ {from} ยอดจะตรงกัน',
    en: 'If the row that prints {from} did not count, the total would agree',
  },
  cell_missing: {
    th: 'หากช่องเดียวที่ไม่ระบุมีค่า {to} ยอดจะตรงกัน',
    en: 'If the one cell that states nothing held {to}, the total would agree',
  },
  cell_unread: {
    th: 'หากช่องที่อ่านไม่ได้มีค่า {to} ยอดจะตรงกัน',
    en: 'If the cell that could not be read held {to}, the total would agree',
  },
};

/** What kind of change it is, where that says more than the two figures. */
export const changeKinds: Readonly<Partial<Record<Change, Text>>> = {
  digit: { th: 'ต่างกันหนึ่งหลัก', en: 'one digit' },
  digit_more: { th: 'เพิ่มหนึ่งหลัก', en: 'one digit more' },
  digit_less: { th: 'ลดหนึ่งหลัก', en: 'one digit less' },
  tenfold: { th: 'ต่างกันสิบเท่า', en: 'a factor of ten' },
  tenth: { th: 'ต่างกันสิบเท่า', en: 'a factor of ten' },
  digits_swapped: { th: 'สองหลักสลับกัน', en: 'two digits swapped' },
};

export const repairWords = {
  cells: { th: 'มี {n} ช่องที่พิมพ์ค่านี้', en: '{n} cells print this figure' },
  onlyOffered: {
    th: 'เป็นข้อเสนอให้ตรวจสอบ ไม่ได้แก้ไขข้อมูล',
    en: 'a suggestion to check; the data are not changed',
  },
} as const satisfies Record<string, Text>;
