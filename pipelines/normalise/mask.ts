const SARA_AM = '(?:ำ|ํ ?า| ?ำ| า)';
/**
 * Words that begin like a title but are none. นายก (mayor) only at a word's end or before the words
 * that follow it in an office: "นายกิตติ" is a man's name.
 */
const OFFICE_OF_MAYOR =
  'นายก(?![\\u0E01-\\u0E4E])|นายก(?:เท|องค์|อบต|อบจ|อปท|อป\\.|ท[ตมน]\\.|[สศษ]มาคม|สภา|เมือง|รัฐ|เหล่า|คนที่|สโมสร|พุทธ|และ|หรือ|ฯ)';
const NO_TITLE =
  `${OFFICE_OF_MAYOR}|นายช่าง|นายทะเบียน|นายจ้าง|นายอำเภอ|นายแพทย์|นายตรวจ|นายหน้า|นายท่า|นายทหาร|นายตำรวจ|นายประกัน|นางรอง|นางพยาบาล|นางเลิ้ง|นางแบบ|นางใน`
    // The same words however sara am was torn apart.
    .replaceAll('ำ', SARA_AM);
const RANKS =
  'ว่าที่\\s*(?:ร้อยตรี|ร้อยโท|ร้อยเอก|พันตรี|ร\\.ต\\.?|ร\\.ท\\.?|ร\\.อ\\.?)(?:หญิง)?|พลเอก|พลโท|พลตรี|พันเอก|พันโท|พันตรี|ร้อยเอก|ร้อยโท|ร้อยตรี|จ่าสิบเอก|จ่าสิบโท|จ่าเอก|สิบเอก|สิบโท|ดาบตำรวจ|พันตำรวจ(?:เอก|โท|ตรี)|ร้อยตำรวจ(?:เอก|โท|ตรี)|พ\\.ต\\.[อทต]\\.|ร\\.ต\\.[อทต]\\.|จ\\.ส\\.[อทต]\\.|ส\\.[อทต]\\.|ด\\.ต\\.';
const DEGREES =
  '(?:(?:ผศ|รศ)\\.[ ]?)?(?<![\\u0E01-\\u0E4E])ดร\\.|(?<![\\u0E01-\\u0E4E])(?:ผศ|รศ)\\.';
/** เด็กชาย and เด็กหญิง are common words too: not before a word that goes on with a sentence. */
const CHILDREN =
  'ด\\.[ชญ]\\.|(?:เด็กชาย|เด็กหญิง)(?![ ]*(?:และ|หรือ|ที่|ใน|จาก|ของ|อายุ|จำนวน|ไทย|ทุก|ผู้|ได้|เพื่อ|มี|เป็น|กับ|ให้|ตั้ง|ซึ่ง|ต้อง|ไม่|อื่น|เด็ก|วัย|คน|หญิง|ชาย|แม่))';
const WORD = '[\\u0E01-\\u0E3A\\u0E40-\\u0E4E]{2,}';
/** A surname of the form "ณ อยุธยา", as against "ณ ห้องประชุม", a place. */
const OF_PLACE = `ณ[ ]{1,3}(?!ห้อง|วัน|ที่|ศาลา|สำนัก|อาคาร|ลาน|หอ|บริเวณ|โรง|เทศบาล|องค์|อบต|วัด|บ้าน|ศูนย์|หมู่)${WORD}`;
const TITLED = new RegExp(
  `(?<!ท|เจ้า|ขุน|[แเ])(?!${NO_TITLE})(นางสาว|นาย|นาง|น\\.ส\\.|${RANKS}|${DEGREES}|${CHILDREN})([ \\t]*(?:(?:${DEGREES})[ ]*)?)(?!${NO_TITLE})(${WORD})((?:[ ]{1,3}(?!${NO_TITLE})${WORD})?(?:[ ]{1,3}${OF_PLACE})?)`,
  'g',
);
const PERSONAL_NUMBER = /(?<![\d๐-๙,.])(?:[\d๐-๙][- ]?){12}[\d๐-๙](?![\d๐-๙,])/g;
const TELEPHONE =
  /(?<![\d๐-๙,.])[0๐](?:[\d๐-๙]{0,2}[- ]){1}[\d๐-๙]{3,4}[- ]?[\d๐-๙]{3,4}(?![\d๐-๙,])|(?<![\d๐-๙,.])[0๐][2-9๒-๙][\d๐-๙]{7,8}(?![\d๐-๙,])/g;

export const MASK = '[ปิดชื่อ]';
export const NUMBER_MASK = '[ปิดเลข]';

/**
 * Replaces personal names after a title or rank, 13-digit numbers and telephone numbers; offices
 * and units stay. Works within one line, so a title alone at the end of a line keeps its text.
 */
export function maskPersons(text: string): string {
  return text
    .replace(TITLED, (_whole, title: string, gap: string) => `${title}${gap}${MASK}`)
    .replace(PERSONAL_NUMBER, NUMBER_MASK)
    .replace(TELEPHONE, (number: string) => (isTelephone(number) ? NUMBER_MASK : number));
}

/** Nine or ten digits, the second of an area or of mobiles: "0 500 500" is a list of amounts. */
function isTelephone(printed: string): boolean {
  const digits = printed.replace(/[- ]/g, '');
  return digits.length >= 9 && digits.length <= 10 && /^.[2-9๒-๙]/.test(digits);
}
