import type { RuleId } from '../../../data/schema/finding_details.ts';
import type { RuleWords } from './rules.ts';

/** Rules about how a document was read, rather than what it says. */
export const readingRules = {
  malformed_number: {
    sentence: {
      th: 'ตัวเลขในเอกสารพิมพ์ผิดรูป จึงไม่นับเป็นตัวเลขที่แน่ใจ',
      en: 'A number is printed in a form that cannot be relied on',
    },
    detailed: {
      th: 'ช่อง{field}พิมพ์ว่า “{printed}” ซึ่งผิดรูปตัวเลข ระบบอ่านเป็น: {read_as}',
      en: '{field} is printed “{printed}”, no well-formed number; read as: {read_as}',
    },
  },
  number_repaired: {
    sentence: {
      th: 'ตัวเลขถูกซ่อมจากตัวพิมพ์ที่เสียหาย จึงถือว่าไม่แน่ใจ',
      en: 'A number was repaired from damaged print and counts as unsure',
    },
  },
  template_text_left: {
    sentence: {
      th: 'ยังเป็นข้อความของแบบฟอร์ม ไม่ใช่ข้อมูลของโครงการ',
      en: 'The form’s own wording stands where a value should be',
    },
    detailed: {
      th: 'ช่อง{field}ยังเป็นข้อความของแบบฟอร์ม: “{printed}”',
      en: '{field} still holds the form’s own wording: “{printed}”',
    },
  },
  numbering_gap: {
    sentence: {
      th: 'ลำดับที่ของโครงการข้ามไป',
      en: 'The printed numbers of projects jump',
    },
    detailed: {
      th: 'ลำดับที่ข้ามจาก {after} ไป {before} ไม่พบลำดับที่ {missing}',
      en: 'The numbers jump from {after} to {before}; {missing} not found',
    },
  },
  numbering_repeats: {
    sentence: {
      th: 'ลำดับที่เดียวกันพิมพ์ไว้กับหลายโครงการติดกัน',
      en: 'One number is printed before several projects in succession',
    },
    detailed: {
      th: 'ลำดับที่ {number} พิมพ์ซ้ำกับโครงการที่ {ordinals} ของเอกสาร',
      en: 'Number {number} is printed before projects {ordinals} of the document',
    },
  },
  not_read: {
    sentence: {
      th: 'มีตัวพิมพ์ในช่องนี้ แต่ระบบอ่านเป็นค่าไม่ได้ จึงไม่นับเป็นศูนย์',
      en: 'Something is printed that could not be read as a value; it is not counted as zero',
    },
  },
  head_lost: {
    sentence: {
      th: 'หัวข้อที่ควรอยู่เหนือแถวนี้หายไป จึงไม่แน่ใจว่าอยู่ภารกิจใด',
      en: 'The heading above the row is missing, so its mission is not sure',
    },
  },
  seq_missing: {
    sentence: {
      th: 'ลำดับของโครงการนี้ข้ามเลข แถวหรือหัวข้อก่อนหน้าอาจหายไป จึงไม่แน่ใจว่าอยู่ภารกิจใด',
      en: 'The number before this project skips one: rows or a heading may be lost, so its mission is unsure',
    },
  },
  reading_unsure: {
    sentence: {
      th: 'บางช่องของรายการนี้อ่านได้ไม่แน่ชัด',
      en: 'Some fields of the record were read with doubt',
    },
  },
  aligned_by_position: {
    sentence: {
      th: 'ค่าถูกจับคู่กับโครงการตามลำดับที่พิมพ์ เพราะตารางไม่ได้แยกแถว',
      en: 'Values were matched to projects by order, because the table does not part the rows',
    },
  },
  row_broken_over_pages: {
    sentence: {
      th: 'แถวนี้ขาดข้ามหน้า และถูกต่อกลับเข้าด้วยกัน',
      en: 'The row is broken over a page and was joined again',
    },
  },
  cell_shifted: {
    sentence: {
      th: 'ช่องในแถวนี้เลื่อนจากหัวคอลัมน์ และถูกวางกลับตามเนื้อหา',
      en: 'The cells of the row are shifted from their headings and were put back by content',
    },
  },
  text_of_other_script: {
    sentence: {
      th: 'ข้อความมีตัวอักษรหน้าตาคล้ายไทยจากอักษรอื่นปนอยู่',
      en: 'The text holds look-alike letters of another script',
    },
    detailed: {
      th: 'ข้อความมีตัวอักษรจากอักษรอื่นปน ({letters}) ในคำว่า {words}',
      en: 'Letters of another script ({letters}) stand in: {words}',
    },
  },
  no_records: {
    sentence: {
      th: 'ระบบอ่านเอกสารนี้แล้ว แต่ไม่พบโครงการ ความเสี่ยง หรือเป้าหมายที่รู้จัก',
      en: 'The document was read, but no project, risk or target was recognised in it',
    },
  },
  figures_unaccounted: {
    sentence: {
      th: 'มีตัวเลขในแถวที่นำเข้าแล้ว แต่ไม่มีช่องใดอ้างถึง',
      en: 'A row that was taken in prints figures that no field cites',
    },
    detailed: {
      th: 'แถวที่นำเข้าแล้วมีตัวเลข {figures} ตัวที่ไม่มีช่องใดอ้างถึง เช่น {printed}',
      en: 'Rows that were taken in print {figures} figures that no field cites, such as {printed}',
    },
  },
  body_uncertain: {
    sentence: {
      th: 'ข้อความในเอกสารไม่ชัดเจนว่าเป็นของหน่วยงานใด',
      en: 'The text does not make clear which body it belongs to',
    },
  },
} as const satisfies Partial<Record<RuleId, RuleWords>>;
