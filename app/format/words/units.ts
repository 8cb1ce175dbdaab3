import type { Text } from '../words.ts';

/** Units and the ways to write a number with one. */
export const units = {
  baht: { th: '{n} บาท', en: '{n} baht' },
  millionBaht: { th: '{n} ล้านบาท', en: '{n} million baht' },
  million: { th: '{n} ล้าน', en: '{n} M' },
  year: { th: 'ปี {n}', en: 'FY {n}' },
  years: { th: 'ปี {first}–{last}', en: 'FY {first}–{last}' },
  projects: { th: '{n} โครงการ', en: '{n} projects' },
  cells: { th: '{n} ช่อง', en: '{n} cells' },
  points: { th: '{n} คะแนน', en: '{n} points' },
  items: { th: '{n} รายการ', en: '{n} items' },
  issues: { th: '{n} ประเด็น', en: '{n} issues' },
  documents: { th: '{n} ฉบับ', en: '{n} documents' },
  bodies: { th: '{n} หน่วยงาน', en: '{n} bodies' },
  allDimensions: { th: 'ทุกมิติ', en: 'All dimensions' },
  atLeast: { th: 'อย่างน้อย {n}', en: 'at least {n}' },
  about: { th: 'ประมาณ {n}', en: 'about {n}' },
} as const satisfies Record<string, Text>;
