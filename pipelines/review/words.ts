import doubts from '../../data/reference/doubts.json' with { type: 'json' };

/** Names of fields for people, by column. */
const FIELDS: Readonly<Record<string, string>> = {
  name: 'ชื่อโครงการ',
  seq: 'ลำดับที่',
  kpi: 'ตัวชี้วัด',
  unit: 'หน่วยนับ',
  target_quantity: 'ปริมาณเป้าหมาย',
  target_text: 'เป้าหมาย',
  responsible_unit: 'หน่วยงานรับผิดชอบ',
  outcome: 'ผลลัพธ์',
  status: 'สถานะ',
  progress_percent: 'ร้อยละความก้าวหน้า',
  quarters: 'ไตรมาส',
  approaches: 'แนวทาง (ช่องทำเครื่องหมาย)',
  approach_text: 'แนวทาง',
  mission_code: 'รหัสภารกิจ',
  sub_mission_code: 'รหัสภารกิจย่อย',
  budget_baht: 'งบประมาณ',
  disbursed_baht: 'เบิกจ่าย',
  level: 'ระดับความเสี่ยง',
  likelihood: 'โอกาส',
  impact: 'ผลกระทบ',
  score: 'คะแนนความเสี่ยง',
  body_id: 'หน่วยงานเจ้าของเอกสาร',
  target: 'ค่าเป้าหมาย',
  complaint: 'จำนวนเรื่องร้องเรียน',
  total: 'ยอดรวมที่พิมพ์',
};

/** A field in Thai: "budget_baht.2564.report" is งบประมาณ ปี 2564. */
export function fieldInThai(field: string): string {
  const [column = '', year] = field.split('.');
  const name = FIELDS[column] ?? column;
  return year === undefined || year === '' ? name : `${name} ปี ${year}`;
}

/** Why a reading is unsure, in Thai: the words of the codes of a note. */
export function doubtInThai(note: string | null): string {
  const known = doubts as Readonly<Record<string, { readonly th: string }>>;
  const codes = (note ?? '').split(/[\s,;]+/).flatMap((code) => code.split(':', 1));
  const texts = codes.map((code) => known[code]?.th ?? 'อ่านไม่แน่ชัด ควรดูตัวพิมพ์');
  return [...new Set(texts)].join('; ');
}
