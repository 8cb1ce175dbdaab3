import type { Text } from '../words.ts';

/** Texts of the panel that follows projects from plan to report. */
export const lineageWords = {
  title: { th: 'เส้นทางโครงการจากแผนถึงรายงาน', en: 'Projects from plan to report' },
  short: { th: 'เส้นทางโครงการ', en: 'Project paths' },
  answer: {
    th: '{year}: ติดตามได้ {followed} จาก {all} โครงการ · จับคู่ไม่แน่ใจ {doubtful} · อยู่ในแผนแต่ไม่พบในรายงาน {not_reported} · อยู่ในรายงานแต่ไม่พบในแผน {not_planned}',
    en: '{year}: {followed} of {all} projects followed · {doubtful} matched with doubt · {not_reported} planned and in no report · {not_planned} reported and in no plan',
  },
  empty: {
    th: 'ยังติดตามไม่ได้ เพราะไม่พบทั้งแผนและรายงาน (หรือรายงานสองรอบ) ของปีเดียวกันในข้อมูลชุดนี้ ไม่ได้แปลว่าโครงการไม่ได้รายงาน',
    en: 'Cannot be followed: this data holds no plan and report (or two reports) of one year. This does not mean that nothing was reported.',
  },
  caption: {
    th: 'โครงการของ{year} ตามลำดับเอกสาร จับคู่ด้วยชื่อ ภารกิจกลาง และงบประมาณ',
    en: 'Projects of {year} through its documents, matched by name, common mission and money',
  },
  otherYear: { th: '{year} ({n} โครงการ)', en: '{year} ({n} projects)' },
  colName: { th: 'โครงการ', en: 'Project' },
  colPath: { th: 'เส้นทาง', en: 'Path' },
  colFate: { th: 'ผลการติดตาม', en: 'Outcome' },
  report: { th: 'รายงานรอบ {n} เดือน', en: 'Report, {n} months' },
  reportUnknown: { th: 'รายงาน ไม่ระบุรอบ', en: 'Report, round not stated' },
  plan: { th: 'แผน', en: 'Plan' },
  planned: { th: 'งบ', en: 'budget' },
  disbursed: { th: 'เบิกจ่าย', en: 'disbursed' },
  match: { th: 'ความตรงกัน {score}', en: 'match {score}' },
  matchDoubtful: {
    th: 'จับคู่ไม่แน่ใจ {score} ควรตรวจสอบชื่อทั้งสอง',
    en: 'doubtful match {score}: compare the two names',
  },
  moneyDiffers: { th: 'งบไม่เท่ากับเอกสารก่อนหน้า', en: 'budget differs from the earlier document' },
  missionDiffers: { th: 'อยู่คนละภารกิจ', en: 'under another mission' },
  nameThere: { th: 'ชื่อในเอกสารนี้: {name}', en: 'named here: {name}' },
  notFound: { th: 'ไม่พบในเอกสารนี้', en: 'not found here' },
  fates: {
    followed: { th: 'ติดตามได้', en: 'Followed' },
    doubtful: { th: 'จับคู่ไม่แน่ใจ', en: 'Matched with doubt' },
    not_reported: { th: 'อยู่ในแผน ไม่พบในรายงาน', en: 'Planned, in no report' },
    not_planned: { th: 'อยู่ในรายงาน ไม่พบในแผน', en: 'Reported, in no plan' },
    one_report: { th: 'อยู่ในรายงานฉบับเดียว', en: 'In one of the reports only' },
    other_years: {
      th: 'แผนไม่ได้ระบุงบปีนี้ (ระบุปีอื่น)',
      en: 'No money stated for this year (other years have some)',
    },
  },
  method: {
    th: 'คะแนนความตรงกัน 0–1 คิดจากความเหมือนของชื่อ เพิ่มเมื่อภารกิจกลางหรืองบตรงกัน ลดเมื่อไม่ตรง ต่ำกว่า 0.8 หรือมีคู่อื่นใกล้เคียงกันถือว่าไม่แน่ใจ เส้นประในเส้นทางคือคู่ที่ไม่แน่ใจ วงเปล่าคือเอกสารที่ไม่พบโครงการ',
    en: 'The match, 0 to 1, is the likeness of the names, raised where common mission or money agree and lowered where they differ. Below 0.8, or with a rival nearly as like, it is in doubt: a dashed line. An empty ring is a document that does not show the project.',
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
