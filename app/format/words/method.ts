import type { Text } from '../words.ts';

/** Texts of the page that tells how every number is worked out. */
export const methodWords = {
  title: { th: 'วิธีคำนวณ', en: 'Method' },
  answer: {
    th: 'ตัวเลขของหน้าเว็บมาจากนิยาม {n} รายการ ซึ่งหน้าเว็บ การทดสอบ และการส่งออกใช้ร่วมกัน',
    en: 'The numbers of these pages come from {n} definitions, shared by pages, tests and exports.',
  },
  about: {
    th: 'แต่ละรายการเป็นฟังก์ชัน SQL หนึ่งฟังก์ชัน เขียนไว้ที่เดียว คำอธิบายด้านล่างสร้างจากรายการเดียวกับที่ใช้คำนวณ',
    en: 'Each is one SQL function, written once; this page is made from the very list that the numbers are worked out with.',
  },
  contents: { th: 'สารบัญ', en: 'Contents' },
  formula: { th: 'สูตร', en: 'Formula' },
  unit: { th: 'หน่วย', en: 'Unit' },
  sources: { th: 'จากตาราง', en: 'From' },
  noSources: { th: 'ไม่อ่านตาราง', en: 'no table' },
  caveats: { th: 'ข้อควรระวัง', en: 'Mind that' },
  nothing: { th: 'ค่าว่าง (NULL) หมายถึง', en: 'NULL means' },
  never: { th: 'ไม่มีค่าว่าง', en: 'never NULL' },
  calls: { th: 'ใช้รายการ', en: 'Uses' },
  kind: { th: 'ชนิด', en: 'Kind' },
  aggregate: { th: 'รวมจากหลายแถว', en: 'over the rows of a group' },
  scalar: { th: 'ทีละแถว', en: 'row by row' },
  sql: { th: 'แสดง SQL', en: 'Show the SQL' },
  money: { th: 'เงิน', en: 'Money' },
  progress: { th: 'ความก้าวหน้า', en: 'Progress' },
  plan: { th: 'แผนและเป้าหมาย', en: 'Plans and targets' },
  risk: { th: 'ความเสี่ยง', en: 'Risks' },
  documents: { th: 'เอกสาร', en: 'Documents' },
  signals: { th: 'ดัชนีสัญญาณ', en: 'Signal index' },
  index: { th: 'ดัชนีสัญญาณคิดอย่างไร', en: 'How the signal index is made' },
  indexSteps: {
    th: 'หนึ่งคะแนนต่อหน่วยงานต่อปีงบประมาณ เป็นสัญญาณที่ควรตรวจสอบ ไม่ใช่คะแนนทางการของ ป.ป.ช.',
    en: 'One score per body and fiscal year: signals to look at, not an official figure of the NACC.',
  },
  indexItems: {
    th: 'แต่ละองค์ประกอบนับรายการทีละรายการเป็นช่วง [ต่ำ, สูง]: ไม่พบสัญญาณ [0, 0] พบสัญญาณ [1, 1] บอกไม่ได้ [0, 1] ค่าที่อ่านไม่ได้หรือไม่ระบุจึงเป็นช่วง ไม่ใช่การเดา',
    en: 'Each component counts items as ranges [low, high]: no signal [0, 0], a signal [1, 1], cannot be told [0, 1]. What is not read or not stated is a range, not a guess.',
  },
  indexJudged: {
    th: 'องค์ประกอบที่ไม่มีรายการ หรือทุกรายการบอกไม่ได้ คือ “ประเมินไม่ได้” โดยปกติตัดออกพร้อมน้ำหนักของมัน เพราะถ้านับเป็นช่วงเต็ม หน่วยงานที่เผยแพร่น้อยจะได้คะแนนกลาง ๆ จากความไม่รู้ ผู้ใช้เลือกนับเต็มช่วงแทนได้',
    en: 'A component with no items, or none that tells anything, cannot be judged. By default it is left out with its weight: counted as anything from 0 to 1, a body that publishes little would get a middling score out of ignorance. The reader may choose to count it so.',
  },
  indexRanked: {
    th: 'จัดลำดับเฉพาะหน่วยงานที่ประเมินได้ตั้งแต่ครึ่งหนึ่งของน้ำหนัก นอกนั้นแสดงแยก ไม่ถือว่าไม่พบสัญญาณ',
    en: 'Only bodies of which at least half the weight can be judged are ranked; the others stand apart and are not called clear.',
  },
  indexScore: {
    th: 'คะแนน = ค่าเฉลี่ยถ่วงน้ำหนักขององค์ประกอบที่ประเมินได้ × 100 เป็นช่วง [ต่ำ, สูง] ลำดับเรียงตามกึ่งกลางของช่วง คะแนนเท่ากันได้ลำดับเดียวกัน',
    en: 'Score = weighted mean of the components that can be judged × 100, as a range; the order goes by its middle, equal scores share a rank.',
  },
  indexBand: {
    th: 'ช่วงลำดับ: สุ่ม {draws} ครั้ง (ค่าเริ่มสุ่ม {seed}) แต่ละครั้งสุ่มน้ำหนัก และค่าหนึ่งค่าในช่วงของแต่ละองค์ประกอบอย่างสม่ำเสมอ แสดงลำดับที่ 90% ของครั้งตกอยู่ น้ำหนักสุ่มรอบค่าที่เลือก ± 50% หรือสุ่มทั่วทุกความเป็นไปได้ (Dirichlet(1, …, 1)) ตามที่ผู้ใช้เลือก',
    en: 'Rank band: {draws} draws (seed {seed}), each of the weights and, evenly, of a place in every range; shown is where 90% of the ranks fall. Weights are drawn within ± 50% of those chosen, or from the whole simplex (Dirichlet(1, …, 1)), as the reader chooses.',
  },
  indexPeers: {
    th: 'กลุ่มเดียวกัน: ประเภทและภาคเดียวกัน จำนวนโครงการครึ่งเท่าถึงสองเท่า ถ้ามีไม่ถึง 5 แห่งไม่แสดงเส้นเทียบ',
    en: 'Peers: same type and region, from half to twice the projects; with fewer than five no line is drawn.',
  },
  indexEqual: {
    th: 'น้ำหนักตั้งต้นเท่ากันทุกองค์ประกอบ เพราะไม่มีหลักฐานว่าองค์ประกอบใดสำคัญกว่า',
    en: 'All weights are equal at first: nothing shows that one component matters more.',
  },
  parts: {
    th: 'ถ้ามีหลายส่วน ใช้ค่าเฉลี่ยของส่วนที่ประเมินได้',
    en: 'With several parts: the mean of those that can be judged.',
  },
  link: { th: 'คำนวณอย่างไร', en: 'How it is worked out' },
} as const satisfies Record<string, Text>;
