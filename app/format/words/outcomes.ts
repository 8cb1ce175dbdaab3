import type { RuleOutcome } from '../../../data/schema/rule_outcomes.ts';
import type { Text } from '../words.ts';

/** The three things that can come of a rule. */
export const outcomeWords: Readonly<Record<RuleOutcome['outcome'], Text>> = {
  flagged: { th: 'พบสัญญาณ', en: 'Flagged' },
  clear: { th: 'ไม่พบ', en: 'Clear' },
  not_judged: { th: 'ประเมินไม่ได้', en: 'Could not be judged' },
};

/** Why a rule could not judge a document. */
export const reasonWords: Readonly<Record<NonNullable<RuleOutcome['reason']>, Text>> = {
  other_kind: { th: 'กฎนี้ใช้กับเอกสารประเภทอื่น', en: 'the rule is about documents of another kind' },
  no_such_records: { th: 'เอกสารไม่มีรายการที่กฎนี้ดู', en: 'the document holds no such records' },
  not_stated: { th: 'เอกสารไม่ระบุค่าที่ต้องเทียบ', en: 'the values to compare are not stated' },
  not_read: { th: 'อ่านค่าที่ต้องเทียบไม่ได้หรือไม่แน่ใจ', en: 'the values were not read, or with doubt' },
  body_unknown: { th: 'ไม่ทราบหน่วยงานหรือประเภท', en: 'the body or its kind is not known' },
  framework_unknown: { th: 'ไม่ทราบภารกิจของกรอบที่ใช้', en: 'the framework’s missions are not known' },
  no_result: { th: 'ไม่มีผลประเมินที่เผยแพร่ก่อนปีนั้น', en: 'no earlier published result' },
  no_mean: { th: 'ยังไม่มีค่าเฉลี่ยประเทศของปีนั้น', en: 'no national mean of that year' },
  not_due: { th: 'ยังไม่ถึงกำหนดหรือยังไม่สิ้นปี', en: 'not due yet, or the year is not over' },
  round_not_collected: {
    th: 'ไม่มีรายงานรอบนั้นของหน่วยงานใดในชุดเอกสาร',
    en: 'no body’s report of that round was collected',
  },
  newer_document: { th: 'มีแผนฉบับใหม่กว่าของปีเดียวกัน', en: 'a newer plan covers the same years' },
  no_peers: { th: 'หน่วยงานที่เทียบได้มีน้อยเกินไป', en: 'too few peers to compare with' },
  common_wording: {
    th: 'ข้อความเกือบทั้งหมดใช้ร่วมกันหลายหน่วยงาน',
    en: 'nearly all its wording is common to many bodies',
  },
};

/** What each changeable number of a rule is. */
export const thresholdWords: Readonly<Record<string, Text>> = {
  unsure_below: { th: 'ความมั่นใจต่ำกว่านี้ถือว่าไม่แน่ใจ', en: 'confidence below which a value is unsure' },
  fold_above: { th: 'รวมเป็นข้อเดียวเมื่อเกิน (รายการ)', en: 'folded into one beyond (items)' },
  fold_in_order_above: {
    th: 'รวมเป็นข้อเดียวเมื่อจำนวนเท่ากันและเกิน (รายการ)',
    en: 'folded, where equal in number, beyond (items)',
  },
  widest: { th: 'ช่องว่างกว้างที่สุดที่นับ (ลำดับ)', en: 'widest gap counted (numbers)' },
  shortest_name: { th: 'ชื่อสั้นที่สุดที่นับ (ตัวอักษร)', en: 'shortest name counted (letters)' },
  high_from_5x5: { th: 'คะแนนสูงเริ่มที่ (มาตร 5×5)', en: 'high from (5×5 scale)' },
  high_from_3x3: { th: 'คะแนนสูงเริ่มที่ (มาตร 3×3)', en: 'high from (3×3 scale)' },
  most_places: { th: 'แสดงที่มามากที่สุด (แห่ง)', en: 'places shown at most' },
  fence: { th: 'รั้วควอไทล์ (กำลังของอัตราส่วนควอไทล์)', en: 'fence (power of the ratio of quartiles)' },
  least_ratio: { th: 'ห่างจากควอไทล์อย่างน้อย (เท่า)', en: 'at least so many times beyond a quartile' },
  fewest_peers: { th: 'หน่วยงานที่เทียบอย่างน้อย (แห่ง)', en: 'fewest peers' },
  alike_from: { th: 'ถือว่าใกล้เคียงเมื่อตรงกันตั้งแต่ (สัดส่วน)', en: 'alike from (share)' },
  common_above: { th: 'ข้อความร่วมเมื่อพบเกิน (หน่วยงาน)', en: 'wording common beyond (bodies)' },
  least_shingles: { th: 'ถ้อยคำเฉพาะอย่างน้อย (ชิ้นตัวอย่าง)', en: 'least wording of its own (samples)' },
  most_passages: { th: 'แสดงข้อความที่ตรงกันมากที่สุด (แห่ง)', en: 'passages shown at most' },
  name_in_cells: { th: 'ชื่อหน่วยงานอื่นต้องพบอย่างน้อย (ช่อง)', en: 'cells another name must stand in' },
};

/** A threshold without words of its own. */
export const otherThreshold: Text = { th: 'ค่าที่ปรับได้', en: 'changeable value' };
