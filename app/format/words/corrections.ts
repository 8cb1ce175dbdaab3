import type { Text } from '../words.ts';

/** Texts about what people corrected in the reading of a document. */
export const correctionWords = {
  title: { th: 'การแก้ไขที่ตรวจแล้ว', en: 'Checked correction' },
  ofDocument: { th: 'การแก้ไขการอ่านที่หน่วยงานตรวจแล้ว', en: 'Corrections checked by offices' },
  none: {
    th: 'ยังไม่มีการแก้ไขการอ่านของเอกสารนี้',
    en: 'Nothing was corrected in the reading of this document',
  },
  told: {
    th: 'อ่านตามการแก้ไขที่ตรวจโดย {office} เมื่อ {date}: {why}',
    en: 'Read as corrected, checked by {office} on {date}: {why}',
  },
  reads: { th: 'เอกสารพิมพ์ว่า {printed} ให้อ่านเป็น {reads}', en: 'Printed {printed}, read as {reads}' },
  noRow: {
    th: 'เอกสารพิมพ์ว่า {printed} ซึ่งไม่ใช่แถวข้อมูล จึงไม่นับ',
    en: 'Printed {printed}, which is no row and is left out',
  },
  notInPrint: {
    th: 'ค่านี้ไม่ได้อ่านจากตัวพิมพ์ แต่ได้จากหน่วยงานที่ตรวจ',
    en: 'This value is not in the print; the office that checked it gave it',
  },
  empty: { th: 'ช่องว่าง', en: 'an empty cell' },
} as const satisfies Record<string, Text>;
