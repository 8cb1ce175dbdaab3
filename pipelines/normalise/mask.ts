/** Words that begin like a title but are none: นายก (mayor), นายช่าง, นายทะเบียน, place names … */
const NOT_A_TITLE =
  'นายก|นายช่าง|นายทะเบียน|นายจ้าง|นายอำเภอ|นายแพทย์|นายตรวจ|นายหน้า|นายท่า|นายทหาร|นายตำรวจ|นายประกัน|นางรอง|นางพยาบาล|นางเลิ้ง|นางแบบ|นางใน';
const SARA_AM = '(?:ำ|ํ ?า| ?ำ| า)';
const RANKS =
  'ว่าที่\\s*(?:ร้อยตรี|ร้อยโท|ร้อยเอก|พันตรี|ร\\.ต\\.?|ร\\.ท\\.?|ร\\.อ\\.?)(?:หญิง)?|พลเอก|พลโท|พลตรี|พันเอก|พันโท|พันตรี|ร้อยเอก|ร้อยโท|ร้อยตรี|จ่าสิบเอก|จ่าสิบโท|จ่าเอก|สิบเอก|สิบโท|ดาบตำรวจ|พันตำรวจ(?:เอก|โท|ตรี)|ร้อยตำรวจ(?:เอก|โท|ตรี)|พ\\.ต\\.[อทต]\\.|ร\\.ต\\.[อทต]\\.|จ\\.ส\\.[อทต]\\.|ส\\.[อทต]\\.|ด\\.ต\\.';
/** The same words however sara am was torn apart. */
const NO_TITLE = NOT_A_TITLE.replaceAll('ำ', SARA_AM);
const WORD = '[\\u0E01-\\u0E3A\\u0E40-\\u0E4E]{2,}';
const TITLED = new RegExp(
  `(?<!ท|เจ้า|ขุน|[แเ])(?!${NO_TITLE})(นางสาว|นาย|นาง|น\\.ส\\.|${RANKS})([ \\t]*)(${WORD})((?:[ ]{1,3}(?!${NO_TITLE})${WORD})?)`,
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
    .replace(TELEPHONE, NUMBER_MASK);
}
