import type { Text } from '../words.ts';

/** Why a file of the user's own was not read, and what to do; keys are the readers' reasons. */
export const unreadableWords = {
  empty: {
    th: 'ไฟล์ว่างหรือไม่มีตัวอักษร ตรวจว่าบันทึกไฟล์ครบแล้ว แล้วเปิดใหม่',
    en: 'The file is empty or holds no words. Check that it was saved in full, then open it again.',
  },
  not_text: {
    th: 'ไฟล์นี้ไม่ใช่ข้อความที่อ่านได้ เปิดด้วยโปรแกรมเดิมแล้วบันทึกเป็น DOCX, XLSX หรือ PDF',
    en: 'This is no text that can be read. Open it in its own program and save it as DOCX, XLSX or PDF.',
  },
  unsupported_format: {
    th: 'ยังไม่รองรับไฟล์ชนิดนี้ บันทึกเป็น DOCX, XLSX, CSV, PDF, HTML หรือ TXT แล้วเปิดใหม่',
    en: 'Files of this kind are not supported. Save it as DOCX, XLSX, CSV, PDF, HTML or TXT, then open it again.',
  },
  needs_ocr: {
    th: 'ไฟล์นี้เป็นภาพสแกน หน้านี้อ่านภาพไม่ได้ ขอไฟล์ต้นฉบับที่มีตัวอักษรจากหน่วยงาน หรือให้ผู้ดูแลระบบนำเข้าด้วยโปรแกรมอ่านภาพ',
    en: 'This is a scan, and this page reads no pictures. Ask the body for the file with text, or have the administrator take it in with the program that reads pictures.',
  },
  too_large: {
    th: 'ไฟล์ใหญ่เกินกำหนด (ไม่เกิน {mb} MB และไม่ขยายออกเกินที่โปรแกรมรับได้) แบ่งไฟล์เป็นส่วน หรือบันทึกเฉพาะหน้าที่เป็นตาราง',
    en: 'The file is too large (at most {mb} MB, and no more when unpacked than the program can hold). Split it, or save only the pages with tables.',
  },
  damaged: {
    th: 'ไฟล์เสียหายหรือไม่ครบ ดาวน์โหลดหรือคัดลอกใหม่ ถ้าโปรแกรมอื่นเปิดได้ให้บันทึกซ้ำเป็นไฟล์ใหม่',
    en: 'The file is damaged or incomplete. Download or copy it again; if another program opens it, save it anew from there.',
  },
  encrypted: {
    th: 'ไฟล์ล็อกด้วยรหัสผ่าน เปิดด้วยโปรแกรมเดิม นำรหัสผ่านออก แล้วบันทึกใหม่',
    en: 'The file is locked with a password. Open it in its own program, take the password off and save it.',
  },
  rows_unaccounted: {
    th: 'อ่านแล้วแต่ยอดแถวหรือตัวเลขไม่ครบ จึงไม่นำมาแสดง เพราะตัวเลขอาจผิด แจ้งผู้ดูแลระบบพร้อมไฟล์นี้',
    en: 'It was read, but rows or figures are not all accounted for, so it is not shown: its numbers may be wrong. Tell the administrator, with the file.',
  },
  correction_stale: {
    th: 'คำแก้ไขของเอกสารนี้ไม่ตรงกับที่พิมพ์ จึงไม่นำมาแสดง แจ้งผู้ดูแลระบบให้ตรวจคำแก้ไข',
    en: 'A correction of this document does not match its print, so it is not shown. Ask the administrator to check the correction.',
  },
  not_opened: {
    th: 'เปิดไฟล์ไม่ได้ อาจเป็นโฟลเดอร์ หรือไฟล์ถูกย้าย ลบ หรือกำลังใช้อยู่ คัดลอกไฟล์มาไว้ในเครื่องแล้วเปิดใหม่',
    en: 'The file could not be opened: it may be a folder, or was moved, deleted or is in use. Copy it to this machine and open it again.',
  },
  timed_out: {
    th: 'อ่านนานเกิน {seconds} วินาที จึงหยุดอ่าน ไฟล์อื่นไม่กระทบ แบ่งไฟล์ให้เล็กลง หรือบันทึกเป็นชนิดอื่นแล้วเปิดใหม่',
    en: 'Reading took more than {seconds} seconds and was stopped; other files are not affected. Split the file, or save it as another kind, then open it again.',
  },
  out_of_memory: {
    th: 'หน่วยความจำของเครื่องไม่พอสำหรับไฟล์นี้ ปิดหน้าต่างอื่นหรือแบ่งไฟล์ให้เล็กลง แล้วเปิดใหม่',
    en: 'This machine has too little memory for the file. Close other windows or split the file, then open it again.',
  },
  reader_failed: {
    th: 'โปรแกรมอ่านหยุดทำงานที่ไฟล์นี้ ไฟล์อื่นไม่กระทบ ลองเปิดใหม่อีกครั้ง หากยังไม่ได้ให้แจ้งผู้ดูแลระบบพร้อมไฟล์นี้',
    en: 'The reading program stopped at this file; other files are not affected. Try once more, then tell the administrator, with the file.',
  },
} as const satisfies Record<string, Text>;

export type UnreadableReason = keyof typeof unreadableWords;
