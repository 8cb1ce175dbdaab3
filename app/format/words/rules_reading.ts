import type { RuleId } from '../../../data/schema/finding_details.ts';
import type { RuleWords } from './rules.ts';

/** Rules about how a document was read, rather than what it says. */
export const readingRules = {
  malformed_number: {
    name: { th: 'ตัวเลขพิมพ์ผิดรูป', en: 'Malformed number' },
    sentence: {
      th: 'ตัวเลขในเอกสารพิมพ์ผิดรูป จึงไม่นับเป็นตัวเลขที่แน่ใจ',
      en: 'A number is printed in a form that cannot be relied on',
    },
    detailed: {
      th: 'ช่อง{field}พิมพ์ว่า “{printed}” ซึ่งผิดรูปตัวเลข ระบบอ่านเป็น: {read_as}',
      en: '{field} is printed “{printed}”, no well-formed number; read as: {read_as}',
    },
    why: {
      th: 'ยอดรวมที่มีช่องนี้อยู่ยังไม่แน่นอน ควรตรวจกับต้นฉบับ',
      en: 'Sums that include the cell are unsure; check the original',
    },
    limit: {
      th: 'อาจผิดมาจากการแปลงไฟล์ ไม่ใช่จากหน่วยงาน',
      en: 'The fault may come from file conversion, not from the body',
    },
  },
  number_repaired: {
    name: { th: 'ตัวเลขที่ระบบซ่อม', en: 'Repaired number' },
    sentence: {
      th: 'ตัวเลขถูกซ่อมจากตัวพิมพ์ที่เสียหาย จึงถือว่าไม่แน่ใจ',
      en: 'A number was repaired from damaged print and counts as unsure',
    },
    why: { th: 'ควรตรวจกับบรรทัดที่พิมพ์ก่อนใช้', en: 'Check the printed line before use' },
    limit: { th: 'ส่วนใหญ่เกิดตอนแปลงไฟล์', en: 'Mostly a matter of file conversion' },
  },
  template_text_left: {
    name: { th: 'ข้อความแบบฟอร์มยังไม่ได้กรอก', en: 'Template text left in place' },
    sentence: {
      th: 'ยังเป็นข้อความของแบบฟอร์ม ไม่ใช่ข้อมูลของโครงการ',
      en: 'The form’s own wording stands where a value should be',
    },
    detailed: {
      th: 'ช่อง{field}ยังเป็นข้อความของแบบฟอร์ม: “{printed}”',
      en: '{field} still holds the form’s own wording: “{printed}”',
    },
    why: {
      th: 'เอกสารไม่มีข้อมูลช่องนี้ จึงไม่นำค่าใดมาแสดง',
      en: 'The document holds no value here, so none is shown',
    },
    limit: {
      th: 'ข้อมูลอาจมีอยู่ในเอกสารฉบับอื่นของหน่วยงาน',
      en: 'Another document of the body may hold the value',
    },
  },
  numbering_gap: {
    name: { th: 'ลำดับที่ข้าม', en: 'Gap in the numbering' },
    sentence: {
      th: 'ลำดับที่ของโครงการข้ามไป',
      en: 'The printed numbers of projects jump',
    },
    detailed: {
      th: 'ลำดับที่ข้ามจาก {after} ไป {before} ไม่พบลำดับที่ {missing}',
      en: 'The numbers jump from {after} to {before}; {missing} not found',
    },
    why: {
      th: 'อาจมีแถวหรือหน้าหายไปจากฉบับที่เผยแพร่',
      en: 'A row or a page may be missing from the published copy',
    },
    limit: {
      th: 'บางเอกสารเริ่มนับใหม่ในแต่ละหัวข้อโดยไม่บอก',
      en: 'Some documents start counting anew without saying so',
    },
  },
  numbering_repeats: {
    name: { th: 'ลำดับที่ซ้ำกัน', en: 'Number printed twice' },
    sentence: {
      th: 'ลำดับที่เดียวกันพิมพ์ไว้กับหลายโครงการติดกัน',
      en: 'One number is printed before several projects in succession',
    },
    detailed: {
      th: 'ลำดับที่ {number} พิมพ์ซ้ำกับโครงการที่ {ordinals} ของเอกสาร',
      en: 'Number {number} is printed before projects {ordinals} of the document',
    },
    why: {
      th: 'อาจมีหัวข้อหรือแถวหายไประหว่างโครงการเหล่านี้',
      en: 'A heading or a row may be missing between them',
    },
    limit: {
      th: 'อาจพิมพ์ลำดับผิดเท่านั้น ข้อมูลในแถวไม่ได้รับผล',
      en: 'The number may merely be misprinted; the rows are not affected',
    },
  },
  not_read: {
    name: { th: 'มีตัวพิมพ์แต่อ่านไม่ได้', en: 'Printed but not read' },
    sentence: {
      th: 'มีตัวพิมพ์ในช่องนี้ แต่ระบบอ่านเป็นค่าไม่ได้ จึงไม่นับเป็นศูนย์',
      en: 'Something is printed that could not be read as a value; it is not counted as zero',
    },
    why: { th: 'ควรอ่านจากบรรทัดที่พิมพ์', en: 'Read it from the printed line' },
    limit: {
      th: 'ส่วนใหญ่เกิดจากช่องที่หายหรือรวมกันตอนแปลงไฟล์',
      en: 'Mostly cells lost or merged in file conversion',
    },
  },
  head_lost: {
    name: { th: 'หัวข้อของแถวหายไป', en: 'Heading lost' },
    sentence: {
      th: 'หัวข้อที่ควรอยู่เหนือแถวนี้หายไป จึงไม่แน่ใจว่าอยู่ภารกิจใด',
      en: 'The heading above the row is missing, so its mission is not sure',
    },
    why: {
      th: 'ตรวจกับต้นฉบับก่อนเปรียบเทียบตามมิติหรือภารกิจ',
      en: 'Check the original before comparing by dimension or mission',
    },
    limit: {
      th: 'ชื่อและงบประมาณของโครงการไม่ได้รับผล',
      en: 'The project’s name and budget are not affected',
    },
  },
  seq_missing: {
    name: { th: 'ลำดับข้ามเลข หัวข้ออาจหายไป', en: 'Number skipped, a heading may be lost' },
    sentence: {
      th: 'ลำดับของโครงการนี้ข้ามเลข แถวหรือหัวข้อก่อนหน้าอาจหายไป จึงไม่แน่ใจว่าอยู่ภารกิจใด',
      en: 'The number before this project skips one: rows or a heading may be lost, so its mission is unsure',
    },
    why: {
      th: 'ควรดูเอกสารต้นฉบับก่อนนับโครงการตามภารกิจ',
      en: 'Look at the original before counting projects by mission',
    },
    limit: { th: 'เอกสารอาจเว้นลำดับไว้เอง', en: 'The document may skip the number on purpose' },
  },
  reading_unsure: {
    name: { th: 'อ่านไม่แน่ชัด', en: 'Reading unsure' },
    sentence: {
      th: 'บางช่องของรายการนี้อ่านได้ไม่แน่ชัด',
      en: 'Some fields of the record were read with doubt',
    },
    why: { th: 'ควรดูบรรทัดที่พิมพ์ก่อนอ้างอิง', en: 'Look at the printed line before citing' },
    limit: {
      th: 'มักเกิดจากรูปแบบตาราง ไม่ใช่เนื้อหา',
      en: 'Usually a matter of the table’s form, not of its content',
    },
  },
  aligned_by_position: {
    name: { th: 'จับคู่ตามลำดับในช่อง', en: 'Matched by position' },
    sentence: {
      th: 'ค่าถูกจับคู่กับโครงการตามลำดับที่พิมพ์ เพราะตารางไม่ได้แยกแถว',
      en: 'Values were matched to projects by order, because the table does not part the rows',
    },
    why: {
      th: 'ค่าของแต่ละโครงการจึงไม่แน่ใจเท่าค่าที่อยู่ในแถวเดียวกัน',
      en: 'Each value is less sure than one that stands in the project’s own row',
    },
    limit: {
      th: 'ผลรวมของทั้งช่องไม่ขึ้นกับการจับคู่',
      en: 'The sum of the whole cell does not depend on the matching',
    },
  },
  row_broken_over_pages: {
    name: { th: 'แถวขาดข้ามหน้า', en: 'Row broken over pages' },
    sentence: {
      th: 'แถวนี้ขาดข้ามหน้า และถูกต่อกลับเข้าด้วยกัน',
      en: 'The row is broken over a page and was joined again',
    },
    why: {
      th: 'ข้อความตรงรอยต่ออาจขาดหรือสลับ ควรดูบรรทัดที่พิมพ์',
      en: 'Words at the join may be lost or out of order; look at the printed lines',
    },
    limit: {
      th: 'ตัวเลขในแถวมักไม่ได้รับผล',
      en: 'The figures of the row are usually not affected',
    },
  },
  cell_shifted: {
    name: { th: 'ช่องเลื่อนจากคอลัมน์', en: 'Cells shifted from their columns' },
    sentence: {
      th: 'ช่องในแถวนี้เลื่อนจากหัวคอลัมน์ และถูกวางกลับตามเนื้อหา',
      en: 'The cells of the row are shifted from their headings and were put back by content',
    },
    why: {
      th: 'ค่าอาจอยู่ผิดคอลัมน์ ควรดูบรรทัดที่พิมพ์ก่อนใช้',
      en: 'A value may stand under the wrong heading; look at the printed line first',
    },
    limit: {
      th: 'การเลื่อนมักเกิดตอนแปลงไฟล์',
      en: 'Such shifts usually come from file conversion',
    },
  },
  text_of_other_script: {
    name: { th: 'มีตัวอักษรของภาษาอื่นปน', en: 'Letters of another script' },
    sentence: {
      th: 'ข้อความมีตัวอักษรหน้าตาคล้ายไทยจากอักษรอื่นปนอยู่',
      en: 'The text holds look-alike letters of another script',
    },
    detailed: {
      th: 'ข้อความมีตัวอักษรจากอักษรอื่นปน ({letters}) ในคำว่า {words}',
      en: 'Letters of another script ({letters}) stand in: {words}',
    },
    why: {
      th: 'ค้นหาด้วยคำไทยอาจไม่พบ ข้อความที่พิมพ์เก็บไว้ตามเดิม',
      en: 'A search in Thai may miss it; the printed text is kept as it is',
    },
    limit: {
      th: 'เกิดจากการแปลงไฟล์ ไม่ใช่เนื้อหาของหน่วยงาน',
      en: 'It comes from file conversion, not from the body',
    },
  },
  no_records: {
    name: { th: 'อ่านเอกสารแล้วไม่พบรายการ', en: 'Document read, no record found' },
    sentence: {
      th: 'ระบบอ่านเอกสารนี้แล้ว แต่ไม่พบโครงการ ความเสี่ยง หรือเป้าหมายที่รู้จัก',
      en: 'The document was read, but no project, risk or target was recognised in it',
    },
    why: {
      th: 'ผลว่างไม่ได้แปลว่าแผนไม่มีโครงการ ควรเปิดดูข้อความของเอกสาร',
      en: 'An empty result does not mean an empty plan; look at the text',
    },
    limit: {
      th: 'หน้าที่เพียงประกาศใช้แผนหรือรวมรายชื่อแผนไม่มีรายการอยู่แล้ว',
      en: 'Pages that only announce or list plans hold no records',
    },
  },
  body_uncertain: {
    name: { th: 'ไม่แน่ใจว่าเป็นเอกสารของหน่วยงานใด', en: 'Body not certain' },
    sentence: {
      th: 'ข้อความในเอกสารไม่ชัดเจนว่าเป็นของหน่วยงานใด',
      en: 'The text does not make clear which body it belongs to',
    },
    why: {
      th: 'อย่าอ้างตัวเลขของเอกสารนี้กับหน่วยงานจนกว่าจะตรวจต้นฉบับ',
      en: 'Do not ascribe its figures to a body before checking the original',
    },
    limit: {
      th: 'ชื่อหน่วยงานอาจอยู่ในภาพหรือตราที่อ่านไม่ได้',
      en: 'The name may stand in a picture or seal that cannot be read',
    },
  },
} as const satisfies Partial<Record<RuleId, RuleWords>>;
