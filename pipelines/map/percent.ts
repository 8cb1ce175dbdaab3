import { squash } from '../normalise/thai.ts';
import { maybePercent } from './values.ts';

const PERCENT = '(?:ร้อยละ(\\d{1,3}(?:\\.\\d+)?)%?|(\\d{1,3}(?:\\.\\d+)?)(?:%|เปอร์เซ็นต์))';
const OF_WORK = '(?=$|[.,;:()]|แล้ว|ของ(?:แผน|เป้าหมาย|โครงการ|กิจกรรม|งาน|การดำเนิน|ความสำเร็จ|ทั้งหมด))';
const DONE =
  '(?:คืบหน้า|ก้าวหน้า|ดำเนินการ(?:ไป)?(?:แล้ว|ได้)(?:เสร็จ)?|ดำเนินการไปแล้ว|ดำเนินการ|แล้วเสร็จ|ผลงาน(?:สะสม)?|ความสำเร็จ|ดำเนินงาน(?:ได้|แล้ว)?)';
const TOLD = new RegExp(`(?:^|${DONE})(?:ไป|แล้ว|ได้|คิด|เป็น|ประมาณ|อยู่ที่)*${PERCENT}${OF_WORK}`);
const ANY = /ร้อยละ|%|เปอร์เซ็นต์/g;

/**
 * Progress told in the words of a result: "ดำเนินการได้ร้อยละ ๖๐ ของแผน", "คิดเป็น 60%". Null where
 * the words hold no percentage, more than one, or one of something else (those pleased, those who came).
 */
export function maybeToldPercent(text: string): number | null {
  const key = squash(text);
  if (key.match(ANY)?.length !== 1) return null;
  const match = TOLD.exec(key);
  return maybePercent(match?.[1] ?? match?.[2] ?? '');
}
