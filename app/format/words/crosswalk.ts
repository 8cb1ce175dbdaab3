import type { Text } from '../words.ts';

/** Texts of the table that tells which missions of the frameworks are compared. */
export const crosswalkWords = {
  title: { th: 'ตารางเทียบภารกิจข้ามกรอบ', en: 'Crosswalk of missions' },
  answer: {
    th: 'ภารกิจกลาง {n} ภารกิจ ใช้เทียบข้ามปีและข้ามหน่วยงาน รหัสเดียวกันต่างกรอบมีความหมายต่างกัน จึงไม่เทียบด้วยรหัส แผนตามยุทธศาสตร์ชาติฯ เทียบด้วยถ้อยคำของแนวทาง ถ้าใกล้เคียงหลายภารกิจเท่ากันจะทราบเพียงมิติ',
    en: '{n} common missions are compared across years and bodies. One code means different things in different frameworks, so codes are not compared. Plans under the national strategy go by the wording of their แนวทาง; wording equally near to several missions tells the dimension only.',
  },
  mission: { th: 'ภารกิจ {code}', en: 'Mission {code}' },
  why: { th: 'เหตุผล:', en: 'Why:' },
  none: { th: 'ไม่มีภารกิจของกรอบใดตรงกัน', en: 'No mission of any framework' },
} as const satisfies Record<string, Text>;
