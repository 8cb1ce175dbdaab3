import type { Text } from '../words.ts';

/** Texts of the page of risks. */
export const riskWords = {
  title: { th: 'ความเสี่ยงการทุจริตและสิ่งที่รองรับ', en: 'Corruption risks and what answers them' },
  answer: {
    th: 'ระดับสูงหรือสูงมาก {high} จาก {all} ประเด็น · ในจำนวนนี้ไม่ระบุมาตรการ {no_control} · ไม่พบโครงการรองรับ {no_project} · โครงการไม่ระบุงบ {no_money} · ครบทุกขั้น {complete} · ประเมินต่อไม่ได้ {not_judged}',
    en: '{high} of {all} issues high or very high · of these {no_control} without a control · {no_project} without a project · {no_money} without stated money · {complete} complete · {not_judged} cannot be judged further',
  },
  signal: {
    th: 'ความเสี่ยงที่หน่วยงานระบุเองแสดงว่าได้ประเมินแล้ว ไม่ใช่หลักฐานว่ามีการทุจริต ระดับจากเกณฑ์ต่างกัน (คำบอกระดับ 3×3 5×5) เทียบกันตรง ๆ ไม่ได้',
    en: 'A risk that a body names shows that it looked; it is no evidence of corruption. Levels on different scales (words, 3×3, 5×5) are not ranked against each other.',
  },
  reach: { th: 'จากความเสี่ยงถึงงบประมาณ', en: 'From risk to money' },
  reachAnswer: {
    th: 'นับทุกระดับความเสี่ยง ตามเอกสารที่มีทั้งตารางความเสี่ยงและโครงการ',
    en: 'All levels, in documents with both a risk table and projects',
  },
  steps: {
    risks: { th: 'ประเด็นความเสี่ยง', en: 'Risk issues' },
    controlled: { th: 'มีมาตรการควบคุม', en: 'with a control' },
    carried: { th: 'มีโครงการในแผนรองรับ', en: 'with a project of the plan' },
    funded: { th: 'โครงการมีงบ หรือระบุว่าไม่ใช้งบ', en: 'with money, or said to need none' },
  },
  ofAll: { th: '{n} จาก {all} ประเด็น', en: '{n} of {all} issues' },
  matrix: { th: 'กระบวนงานกับหน่วยงาน', en: 'Processes and bodies' },
  matrixAnswer: {
    th: 'ช่องแสดงระดับสูงสุดที่พิมพ์และจำนวนประเด็น ● คือมีประเด็นที่ไม่ระบุมาตรการ แสดง {bodies} หน่วยงานที่มีประเด็นมากที่สุด',
    en: 'Each cell shows the highest printed level and the number of issues; ● marks an issue without a control. The {bodies} bodies with most issues.',
  },
  colProcess: { th: 'กระบวนงาน', en: 'Process' },
  colBody: { th: 'หน่วยงาน', en: 'Body' },
  colIssue: { th: 'ประเด็นความเสี่ยง', en: 'Risk issue' },
  colLevel: { th: 'ระดับ', en: 'Level' },
  colControls: { th: 'มาตรการ → โครงการ → งบ', en: 'Control → project → money' },
  colGap: { th: 'ขั้นที่ขาด', en: 'Gap' },
  chains: { th: 'ความเสี่ยงทีละประเด็น', en: 'Risk by risk' },
  chainsCaption: {
    th: 'กดข้อความเพื่อเปิดบรรทัดที่พิมพ์ในเอกสาร',
    en: 'Press a text to open its printed lines',
  },
  moreControls: { th: 'อีก {n} มาตรการ', en: '{n} more controls' },
  processUnknown: { th: 'ไม่ระบุกระบวนงาน', en: 'Process not stated' },
  issues: { th: '{n} ประเด็น', en: '{n} issues' },
  withoutControl: { th: 'มีประเด็นที่ไม่ระบุมาตรการ', en: 'an issue has no control' },
  scoreOf: {
    th: '{score} คะแนน ({likelihood}×{impact})',
    en: 'score {score} ({likelihood}×{impact})',
  },
  scoreAlone: { th: '{score} คะแนน', en: 'score {score}' },
  scales: {
    words: { th: 'เกณฑ์คำ', en: 'words' },
    '3x3': { th: 'เกณฑ์ 3×3', en: '3×3' },
    '5x5': { th: 'เกณฑ์ 5×5', en: '5×5' },
    other: { th: 'เกณฑ์อื่น', en: 'other scale' },
  },
  match: { th: 'ความตรงกัน {score}', en: 'match {score}' },
  gaps: {
    no_control: { th: 'ไม่ระบุมาตรการ', en: 'No control named' },
    no_project: { th: 'ไม่พบโครงการในแผนรองรับ', en: 'No project of the plan matched' },
    no_money: { th: 'โครงการไม่ระบุงบ', en: 'Project states no money' },
    complete: { th: 'ครบทุกขั้น', en: 'Complete' },
    not_judged: {
      th: 'ประเมินไม่ได้ เอกสารไม่มีรายการโครงการ',
      en: 'Cannot be judged: the document lists no projects',
    },
  },
  empty: {
    th: 'ประเมินไม่ได้ ไม่พบตารางความเสี่ยงตามตัวกรองนี้ ไม่ได้แปลว่าไม่มีความเสี่ยง',
    en: 'Cannot be judged: no risk table under this filter. This does not mean that there is no risk.',
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
