/** A letter of a Thai word, marks and vowels included; digits and signs are none. */
const THAI = '\\u0E01-\\u0E3A\\u0E40-\\u0E4E';
/** No name begins with a vowel that follows its consonant: "นายาง" is a place. */
const NAME = `[\\u0E01-\\u0E2E\\u0E40-\\u0E44][${THAI}]+`;
const LATIN_NAME = "[A-Z][A-Za-z.'-]+(?:[ ]{1,3}[A-Z][A-Za-z.'-]+){0,2}";
/** A letter with its marks, as a letter-spaced name parts them: "ส ม ช า ย". */
const LETTER =
  '[\\u0E01-\\u0E30\\u0E32\\u0E33\\u0E40-\\u0E46][\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E]*';
const SPACED = `${LETTER}(?:[ ]${LETTER}(?![${THAI}])){2,}`;
const SARA_AM = '(?:ำ|ํ ?า| ?ำ| า)';

/**
 * Words that begin like a title but are none. นายก (mayor) only at a word's end or before the words
 * that follow it in an office: "นายกิตติ" is a man's name.
 */
const NO_TITLE = [
  `นายก(?![${THAI}])`,
  'นายก(?:เท|องค์|อบต|อบจ|อปท|อป\\.|ท[ตมน]\\.|[สศษ]มาคม|สภา|เมือง|รัฐ|เหล่า|คนที่|สโมสร|พุทธ|และ|หรือ|ฯ|ได้|เป็น|มอบ|มี|ให้|ไม่|ต้อง|จะ|ใน|ที่|ของ|อนุมัติ|พิจารณา|พบ(?:ประชาชน|ปะ)|สัญจร|เคลื่อนที่|รับฟัง|ห่วงใย|ลงพื้นที่|เยี่ยม)',
  'นาย(?:ช่าง|ทะเบียน|จ้าง|อำเภอ|ตรวจ|หน้า|ท่า|ทหาร|ตำรวจ|ประกัน|สถานี|ด่าน|ประตู)',
  `นาย(?:ร้อย|พล|เรือ|สิบ|หมวด|กอง|ดาบ)(?![${THAI}])`,
  'นาง(?:พยาบาล|เลิ้ง|แบบ|นพมาศ|สงกรานต์|กวัก|เล็ด|สาวไทย)',
  `นาง(?:รอง|ใน|ฟ้า|เอก|งาม|รำ|นวล|ไม้|พญา|บวช)(?![${THAI}])`,
]
  .join('|')
  // The same words however sara am was torn apart.
  .replaceAll('ำ', SARA_AM);

const ARMY = '(?:เอก|โท|ตรี)';
const RANK_WORDS = [
  `(?:ว่าที่[ ]{0,2})?(?:พล|พัน|ร้อย|จ่าสิบ|สิบ|จ่า|พลเรือ|พลอากาศ|พลตำรวจ|พันตำรวจ|ร้อยตำรวจ|นาวา|นาวาอากาศ|เรือ|เรืออากาศ|พันจ่า|พันจ่าอากาศ|จ่าอากาศ|สิบตำรวจ)${ARMY}(?:พิเศษ)?(?:[ ]?หญิง)?`,
  'จ่าสิบตำรวจ|ดาบตำรวจ|พลทหาร|หม่อมหลวง|หม่อมราชวงศ์|ท่านผู้หญิง|คุณหญิง',
  '(?:ผู้ช่วย|รอง)?ศาสตราจารย์|นายแพทย์|แพทย์หญิง|ทันตแพทย์(?:หญิง)?|สัตวแพทย์(?:หญิง)?',
  'พระครู|พระอธิการ|พระปลัด|พระสมุห์|พระใบฎีกา|พระอาจารย์|พระมหา(?!กษัตริย์|กรุณา|ธาตุ|ชนก|มงกุฎ|ราช|เจดีย์|จักร|ธีร|วีร|ธรรม|เถร)',
  'เด็กชาย|เด็กหญิง',
].join('|');
const RANK_LETTERS = [
  'ว่าที่[ ]{0,2}(?:ร\\.?[ ]?[ตทอ]|พ\\.?[ ]?ต)\\.?(?:[ ]?หญิง)?',
  'พล\\.(?:[รต]\\.)?[ ]?[อทต]\\.(?:[อทต]\\.)?|พ\\.[ ]?ต\\.[ ]?[อทต]\\.|พ\\.[ ]?[อทต]\\.(?:อ\\.)?|ร\\.[ ]?ต\\.[ ]?[อทต]\\.|ร\\.[ ]?[อทต]\\.(?:อ\\.)?|น\\.[ ]?[อทต]\\.',
  'จ\\.[ ]?ส\\.[ ]?[อทต]\\.|จ\\.[ ]?อ\\.|ส\\.[ ]?ต\\.[ ]?[อทต]\\.|ส\\.[ ]?[อทต]\\.|ด\\.[ ]?ต\\.|ม\\.[ ]?ร\\.[ ]?ว\\.|ม\\.[ ]?ล\\.',
  'ดร\\.|ผศ\\.|รศ\\.|ศ\\.(?=[ ]?(?:ดร|นพ|พญ))|นพ\\.|พญ\\.|ทพ\\.|ทญ\\.|ภก\\.|ภญ\\.|น\\.สพ\\.|สพ\\.ญ\\.',
  'ด\\.[ ]?[ชญ]\\.',
].join('|');
/** Words that go on with a sentence after a rank or degree, and are no name. */
const NO_NAME =
  'และ|หรือ|ที่|ใน|จาก|ของ|อายุ|จำนวน|ไทย|ทุก|ทั้ง|ผู้|ได้|เพื่อ|มี|เป็น|กับ|ให้|ตั้ง|ซึ่ง|ต้อง|ไม่|อื่น|เด็ก|วัย|คน|หญิง|ชาย|แม่|เขต|ชำนาญ|เชี่ยวชาญ|ปฏิบัติ|สาธารณสุข|ประจำ|ขึ้น|ลง|ชั้น|นอก';

const CIVIL = 'นางสาว|นาย|นาง|น\\.[ ]?ส\\.|นส\\.';
const SPACED_TITLE = 'น[ ]า[ ]ย|น[ ]า[ ]ง(?:[ ]ส[ ]า[ ]ว|(?![ ]ส[ ]า[ ]ว))';
/** นางสาว, unless its last letters begin a name: นางสาวิตรี. */
const WOMAN =
  'นาง(?:สาว(?![\\u0E30-\\u0E3A\\u0E47-\\u0E4E])|(?!สาว)|(?=สาว[\\u0E30-\\u0E3A\\u0E47-\\u0E4E]))';
const NO_MAN = '(?<!ท|เจ้า|[แเ]|มิถุ|มิถุ )';
/** Names of places go on right after some words: ตำบลนางแล, อำเภอนางรอง, อบต.นางแล. */
const NO_WOMAN = `(?<!ขุน|[แเ]|บล|ภอ|บาง|วัด|(?<![${THAI}])[อต]\\.|อบต\\.|แขวง|ขนม)`;
const ALONE = `(?<![${THAI}.])`;
const MORE = `(?:(?:${RANK_LETTERS}|${RANK_WORDS})[ .]{0,3}){0,4}`;
/** A surname of the form "ณ อยุธยา", as against "ณ ห้องประชุม", a place. */
const OF_PLACE = `ณ[ ]{1,3}(?!ห้อง|วัน|ที่|ศาลา|สำนัก|อาคาร|ลาน|หอ|บริเวณ|โรง|เทศบาล|องค์|อบต|วัด|บ้าน|ศูนย์|หมู่)${NAME}`;
const WHOLE = `${NAME}(?:[ ]{1,3}(?!${NO_TITLE})${NAME})?(?:[ ]{1,3}${OF_PLACE})?`;
const LETTERED = `${SPACED}(?:[ ]{1,3}${SPACED})?(?:[ ]{1,3}${NAME})?`;

const CIVIL_TITLE = `(?:(?!${NO_TITLE}|นายแพทย์)(?:${NO_MAN}นาย|${NO_WOMAN}${WOMAN}|${ALONE}(?:น\\.[ ]?ส\\.|นส\\.))|(?<!ท |เ จ้ า |[แเ] |[${THAI}])(?:${SPACED_TITLE})(?=[ ]))`;
const RANK_TITLE = `(?:${RANK_WORDS}|${ALONE}(?:${RANK_LETTERS}))`;
const GAP = '[ .…]{0,60}';

const TITLED = new RegExp(
  `(${CIVIL_TITLE}${GAP}${MORE}|${RANK_TITLE}${GAP}${MORE}(?![ ]*(?:${NO_NAME})))(?!${NO_TITLE}|${RANK_LETTERS}|${RANK_WORDS}|(?:${CIVIL})(?![${THAI}]))(${LETTERED}|${WHOLE}|${LATIN_NAME})`,
  'g',
);
const ENGLISH =
  /(?<![A-Za-z])((?:Mr|Mrs|Ms|Miss|Dr|Prof|MR|MRS|MS|MISS|DR)(?:\.[ ]{0,2}|[ ]{1,2}))([A-Z][A-Za-z'-]+(?:[ ]{1,3}[A-Z][A-Za-z'.-]+){0,2})/g;
const SIGNED = new RegExp(
  `((?:ลงชื่อ|ชื่อ[ ]?[-–]?[ ]?(?:นาม)?สกุล)(?:[ ]{0,2}\\)|[ ]?:|[ ]?[.…]{3,80})[ ]{0,3})(?!(?:${CIVIL}|${NO_NAME}|ผู้|ตำแหน่ง))(${NAME}(?:[ ]{1,3}${NAME})?)`,
  'g',
);
const OFFICE_SPACED = new RegExp(`^(?:${NO_TITLE})`);

/** Whatever may begin a title; most texts hold nothing of it. */
const MAYBE =
  /น ?า ?[ยง]|[ก-ฮ]\.|นส\.|ว่าที่|พระ|แพทย์|ศาสตราจารย์|(?:เอก|โท|ตรี)|ตำรวจ|พลทหาร|หม่อม|หญิง|เด็กชาย|ลงชื่อ|สกุล|Mr|Ms|Miss|MR|MS|MISS|D[rR]|Prof/;

/** Whether a text holds whatever may begin a title. Says yes too often, never too seldom. */
export function mayNamePerson(text: string): boolean {
  return MAYBE.test(text);
}

/** The text with every name after a title, rank or place to sign replaced; titles and offices stay. */
export function withoutNames(text: string, mask: string): string {
  if (!mayNamePerson(text)) return text;
  return text
    .replace(TITLED, (whole: string, title: string) =>
      OFFICE_SPACED.test(whole.replaceAll(' ', '')) ? whole : `${title}${mask}`,
    )
    .replace(ENGLISH, (_whole, title: string) => `${title}${mask}`)
    .replace(SIGNED, (_whole, label: string) => `${label}${mask}`);
}

const OPEN_TITLE = new RegExp(`(?:${CIVIL_TITLE}|ว่าที่[ ]{0,2}(?:ร้อย|พัน)${ARMY}(?:[ ]?หญิง)?)[ .…]*$`);
const OPEN_FIRST_NAME = new RegExp(`${CIVIL_TITLE}${GAP}${MORE}(?!${NO_TITLE})${NAME}[ ]*$`);
/** Words that an office, a unit or a sentence goes on with after a name, and no surname. */
const AFTER_NAME = [
  'กรรมการ|กอง(?:คลัง|ช่าง|การ|สวัสดิ|สาธารณ|ยุทธ|วิชาการ|กลาง|ส่งเสริม)|กำนัน|กิจกรรม|การ(?!ุ|ณ)|ครั้ง|คณะ|งาน|เจ้าหน้าที่|เจ้าพนักงาน|ชุมชน|ซึ่ง|ดำเนิน|ตำแหน่ง|ตำบล|ตาม|เทศบาล',
  'นัก|นายก|นายช่าง|นายอำเภอ|นิติกร|เป็น|ประจำ|ประธาน|ปลัด|โปรแกรม|ผู้|ฝ่าย|พนักงาน|มาตรการ|ร้อยละ|ร่วม|รอง|รับ(?:ผิด|ราชการ|มอบ|จ้าง)|รักษา(?:การ|ราชการ)|โครงการ|โรงเรียน|เลขา|ลูกจ้าง|วิศวกร|ส่วน|สถาปนิก',
  'สมาชิก|สำนัก|สาธารณสุข|หน่วย|หัวหน้า|หมู่(?:ที่|บ้าน)|เหรัญญิก|องค์การ|อบต|อำเภอ|อาจารย์|เข้า(?:ร่วม|รับ)|เพื่อ|โดย|แห่ง|กับ|จาก|ของ|และ|หรือ|ได้|ไม่|เสมียน|ช่าง(?:โยธา|ไฟฟ้า|เครื่อง|เขียน|สำรวจ)|พื้นที่|วันที่|หมายเ|ลงชื่อ|ตัวแทน|ภารโรง|คนงาน|บุคลากร|แผน(?:งาน|ปฏิบัติ)|จัด(?:ทำ|กิจ|ซื้อ)|ทำหน้าที่',
  `(?:มี|มา|ณ|ไป|ที่|ใน|จะ|ให้|บาท|ครู|ยาม|คน|ปี)(?![${THAI}])`,
].join('|');
const FIRST_NAME = new RegExp(
  `^(\\s*)(?!${AFTER_NAME})(${NAME}(?:[ ]{1,3}(?!${AFTER_NAME}|${NO_TITLE})${NAME})?)(?![${THAI}])`,
);
const SURNAME = new RegExp(
  `^(\\s*)(?!${AFTER_NAME})([\\u0E01-\\u0E2E\\u0E40-\\u0E44][${THAI}]{2,19})(?![${THAI}])`,
);

/** What a text breaks off in: a title, or a first name after one. */
export type OpenName = 'title' | 'first_name' | null;

/** Whether a printed text ends where a name would go on in the next cell or line. */
export function openNameOf(text: string): OpenName {
  if (!mayNamePerson(text)) return null;
  if (OPEN_TITLE.test(text)) return 'title';
  return OPEN_FIRST_NAME.test(text) ? 'first_name' : null;
}

/** The text with the name replaced that an earlier text broke off in. */
export function withoutRestOfName(text: string, open: OpenName, mask: string): string {
  if (open === null || (open === 'title' && isOffice(text))) return text;
  return text.replace(open === 'title' ? FIRST_NAME : SURNAME, (_whole, gap: string) => gap + mask);
}

/** Whether the words after a title at the end of a line make an office of it: "นาย", "กเทศมนตรี". */
function isOffice(text: string): boolean {
  const rest = text.trimStart();
  return OFFICE_SPACED.test(`นาย${rest}`) || OFFICE_SPACED.test(`นาง${rest}`);
}
