import type { FailureKind } from '../../engine/errors.ts';
import type { AnyTable } from '../../../data/schema/everyTable.ts';
import type { Text } from '../words.ts';

/** What the page says of one kind of failure; `{table}` is the table in words. */
export interface FailureWords {
  /** What failed, and why. */
  readonly what: Text;
  /** What it affects. */
  readonly affects: Text;
  /** What the reader can do. */
  readonly remedy: Text;
}

const panelEmpty: Text = {
  th: 'ข้อมูลส่วนนี้จึงยังไม่แสดง ส่วนอื่นของหน้ายังใช้ได้',
  en: 'This part is not shown; the rest of the page still works',
};

const pageEmpty: Text = {
  th: 'ข้อมูลทุกหน้าจึงยังไม่แสดง',
  en: 'No page can show data',
};

const retryOrTell: Text = {
  th: 'ลองโหลดใหม่ หากยังไม่ได้ แจ้งผู้ดูแลพร้อมรหัส {code}',
  en: 'Try again; if it fails again, give the code {code} to the administrator',
};

const tellAdministrator: Text = {
  th: 'แจ้งผู้ดูแลให้สร้างข้อมูลใหม่ พร้อมรหัส {code}',
  en: 'Ask the administrator to build the data anew, with the code {code}',
};

/** The words of every kind of failure of the data. */
export const failureWords = {
  manifest_missing: {
    what: {
      th: 'ไม่พบบัญชีรายการข้อมูล (manifest) ของระบบ',
      en: 'The list of the data files (manifest) was not found',
    },
    affects: pageEmpty,
    remedy: retryOrTell,
  },
  manifest_malformed: {
    what: {
      th: 'บัญชีรายการข้อมูล (manifest) อ่านไม่ได้ เพราะรูปแบบไม่ถูกต้อง',
      en: 'The list of the data files (manifest) is malformed',
    },
    affects: pageEmpty,
    remedy: tellAdministrator,
  },
  table_missing: {
    what: {
      th: 'ไม่มี{table}ในชุดข้อมูลนี้',
      en: '{table} is not part of this set of data',
    },
    affects: panelEmpty,
    remedy: tellAdministrator,
  },
  file_missing: {
    what: {
      th: 'เปิด{table}ไม่ได้ เพราะไม่พบไฟล์หรือเครือข่ายขัดข้อง',
      en: '{table} cannot be opened: its file was not found, or the network failed',
    },
    affects: panelEmpty,
    remedy: {
      th: 'ลองโหลดใหม่ หากยังไม่ได้ แจ้งผู้ดูแลพร้อมรหัส {code}',
      en: 'Try again; if it fails again, give the code {code} to the administrator',
    },
  },
  tables_replaced: {
    what: {
      th: 'เปิด{table}ไม่ได้ เพราะข้อมูลเพิ่งปรับเป็นรุ่นใหม่ขณะที่หน้านี้เปิดอยู่',
      en: '{table} cannot be opened: the data was renewed while this page was open',
    },
    affects: {
      th: 'ตัวเลขที่แสดงอยู่เป็นของรุ่นก่อน จึงไม่นำมาปนกัน',
      en: 'The figures shown are of the version before, and are not mixed with the new ones',
    },
    remedy: {
      th: 'เปิดหน้านี้ใหม่ทั้งหน้าเพื่อใช้ข้อมูลรุ่นใหม่ ตัวกรองที่เลือกไว้จะยังอยู่ (รหัส {code})',
      en: 'Reload the whole page to use the new version; your filters stay (code {code})',
    },
  },
  file_damaged: {
    what: {
      th: 'เปิด{table}ไม่ได้ เพราะไฟล์ไม่ครบถ้วนหรือถูกเปลี่ยนแปลง',
      en: '{table} cannot be opened: its file is incomplete or altered',
    },
    affects: panelEmpty,
    remedy: retryOrTell,
  },
  file_not_parquet: {
    what: {
      th: 'เปิด{table}ไม่ได้ เพราะไฟล์ไม่ใช่ชนิดที่ระบบอ่านได้',
      en: '{table} cannot be opened: its file is of another kind',
    },
    affects: panelEmpty,
    remedy: tellAdministrator,
  },
  file_other_columns: {
    what: {
      th: 'เปิด{table}ไม่ได้ เพราะช่องข้อมูลในไฟล์ไม่ตรงกับที่กำหนด',
      en: '{table} cannot be opened: its columns are not those agreed',
    },
    affects: panelEmpty,
    remedy: tellAdministrator,
  },
  rows_differ: {
    what: {
      th: '{table}มีจำนวนแถวไม่ตรงกับบัญชี จึงไม่นำมาแสดง',
      en: '{table} has not as many rows as the manifest says, so it is not shown',
    },
    affects: panelEmpty,
    remedy: tellAdministrator,
  },
  sums_differ: {
    what: {
      th: '{table}มียอดเงินรวมไม่ตรงกับบัญชี จึงไม่นำมาแสดง',
      en: 'The sums of money in {table} are not those of the manifest, so it is not shown',
    },
    affects: panelEmpty,
    remedy: tellAdministrator,
  },
  engine_not_started: {
    what: {
      th: 'ส่วนคำนวณเริ่มทำงานไม่ได้ในเบราว์เซอร์นี้',
      en: 'The calculating part cannot start in this browser',
    },
    affects: pageEmpty,
    remedy: {
      th: 'ลองโหลดใหม่ หรือปรับรุ่นเบราว์เซอร์ หากยังไม่ได้ แจ้งผู้ดูแลพร้อมรหัส {code}',
      en: 'Try again or update the browser; else give the code {code} to the administrator',
    },
  },
  engine_lost: {
    what: {
      th: 'ส่วนคำนวณหยุดทำงานกลางคัน',
      en: 'The calculating part stopped half-way',
    },
    affects: panelEmpty,
    remedy: retryOrTell,
  },
  query_failed: {
    what: {
      th: 'คำนวณคำตอบของส่วนนี้ไม่สำเร็จ',
      en: 'The answer of this part could not be worked out',
    },
    affects: panelEmpty,
    remedy: retryOrTell,
  },
  answer_unexpected: {
    what: {
      th: 'คำตอบของส่วนนี้มีรูปแบบไม่ตรงกับที่กำหนด จึงไม่นำมาแสดง',
      en: 'The answer of this part is not of the agreed form, so it is not shown',
    },
    affects: panelEmpty,
    remedy: tellAdministrator,
  },
  query_timed_out: {
    what: {
      th: 'คำนวณคำตอบของส่วนนี้นานเกินกำหนด',
      en: 'The answer of this part took too long',
    },
    affects: panelEmpty,
    remedy: {
      th: 'ลองโหลดใหม่ หรือเลือกหน่วยงานให้น้อยลง หากยังไม่ได้ แจ้งผู้ดูแลพร้อมรหัส {code}',
      en: 'Try again or choose fewer bodies; else give the code {code} to the administrator',
    },
  },
} as const satisfies Record<FailureKind, FailureWords>;

/** The tables in words. */
export const tableWords = {
  bodies: { th: 'ตารางหน่วยงาน', en: 'The table of bodies' },
  documents: { th: 'ตารางเอกสาร', en: 'The table of documents' },
  projects: { th: 'ตารางโครงการ', en: 'The table of projects' },
  project_budgets: { th: 'ตารางงบประมาณโครงการ', en: 'The table of project budgets' },
  risks: { th: 'ตารางความเสี่ยง', en: 'The table of risks' },
  risk_controls: { th: 'ตารางมาตรการควบคุม', en: 'The table of controls' },
  project_links: { th: 'ตารางความเชื่อมโยงโครงการ', en: 'The table of project links' },
  document_links: { th: 'ตารางคู่เอกสาร', en: 'The table of compared documents' },
  targets: { th: 'ตารางเป้าหมาย', en: 'The table of targets' },
  ita_results: { th: 'ตารางผลการประเมิน ITA', en: 'The table of ITA results' },
  complaints: { th: 'ตารางเรื่องร้องเรียน', en: 'The table of complaints' },
  stated_totals: { th: 'ตารางยอดรวมที่พิมพ์ไว้', en: 'The table of printed totals' },
  findings: { th: 'ตารางข้อสังเกต', en: 'The table of findings' },
  rule_outcomes: { th: 'ตารางผลการตรวจตามกฎ', en: 'The table of rule outcomes' },
  evidence: { th: 'ตารางหลักฐาน', en: 'The table of evidence' },
  field_evidence: { th: 'ตารางที่มาของแต่ละช่อง', en: 'The table of field evidence' },
  rejects: { th: 'ตารางแถวที่ไม่ได้นำเข้า', en: 'The table of rejected rows' },
  lines: { th: 'ตารางข้อความในเอกสาร', en: 'The table of printed lines' },
  figures: { th: 'ตารางตัวเลขที่เก็บไว้', en: 'The table of kept figures' },
  corrections: { th: 'ตารางการแก้ไขที่ตรวจแล้ว', en: 'The table of checked corrections' },
  body_summaries: { th: 'ตารางสรุปหน่วยงาน', en: 'The table of bodies in short' },
  cube_totals: { th: 'ตารางสรุปยอดรวม', en: 'The table of totals' },
  cube_project_years: { th: 'ตารางสรุปโครงการรายปี', en: 'The table of project-years' },
  cube_coverage: { th: 'ตารางสรุปเอกสารที่พบ', en: 'The table of documents seen' },
  signal_bodies: { th: 'ตารางขนาดหน่วยงานของดัชนี', en: 'The table of sizes for the index' },
  signal_parts: { th: 'ตารางส่วนประกอบของดัชนี', en: 'The table of parts of the index' },
  document_places: { th: 'ตารางจังหวัดของเอกสาร', en: 'The table of provinces of documents' },
  project_names: { th: 'ตารางชื่อโครงการ', en: 'The table of names of projects' },
  project_name_places: {
    th: 'ตารางจังหวัดของชื่อโครงการ',
    en: 'The table of provinces of names of projects',
  },
} as const satisfies Record<AnyTable, Text>;

/** A table no list names. */
export const someTable: Text = { th: 'ตารางข้อมูล', en: 'A table' };
