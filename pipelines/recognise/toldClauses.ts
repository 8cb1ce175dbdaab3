import { squash } from '../normalise/thai.ts';
import type { ToldTotal } from '../stages.ts';
import { moneyScale, sections, values } from './vocabulary.ts';

/** What one clause of a sentence totals, and where it stands in the squashed sentence. */
export interface ToldClause {
  readonly measure: ToldTotal['measure'];
  readonly start: number;
  readonly end: number;
  /** 1, or the unit of money that the clause states. */
  readonly scale: number;
}

const NOUN = '(?:โครงการ|กิจกรรม|มาตรการ|แผนงาน|งาน)';
const WHOLE = '(?:รวม|ทั้งสิ้น|ทั้งหมด)';
/** "รวมจำนวนโครงการ/กิจกรรม/มาตรการทั้งสิ้น 14 โครงการ", "จำนวนทั้งสิ้น ๑๐ โครงการ", "แล้วเสร็จ 4 โครงการ". */
const DONE = '(?:แล้วเสร็จ|เสร็จสิ้น|ดำเนินการแล้ว)(?:แล้ว)?';
const COUNT = new RegExp(
  `(?:(?:จำนวน|${WHOLE})(?:จำนวน|${WHOLE}|เป็น|มี|ตามแผนฯ?|และ|[/,]|${NOUN})*|${DONE})\\d{1,4}(?:โครงการ|กิจกรรม|มาตรการ)`,
  'g',
);
const SPENT = '(?:เบิกจ่าย|ใช้จ่าย|ใช้ไป|จ่ายจริง)';
const FILL =
  '(?:งบประมาณ|เงิน|รวม|ทั้งสิ้น|ทั้งหมด|จำนวน|เป็น|ตามแผนฯ?|ทั้งแผน|ทุกโครงการ|ที่|ตั้งไว้|ได้รับ|จัดสรร|ดำเนินการ|ไป|แล้ว|จริง|ได้|[:=])';
/** "งบประมาณรวมทั้งสิ้น ๓๔๗,๕๐๐ บาท", "เบิกจ่ายแล้ว 200,550 บาท". */
const MONEY = new RegExp(
  `(ใช้)?(?:${SPENT}|งบประมาณ|วงเงิน|เป็นเงิน)(?:${SPENT}|${FILL})*\\d[\\d,]*(?:\\.\\d+)?(?:ล้าน|พัน)?บาท`,
  'g',
);
/** "รวมงบประมาณตามแผนทั้งสิ้น 475,000 บาท": an amount that says by itself that it is the plan's. */
const OF_PLAN =
  /^(?:ยอด)?รวม(?:งบประมาณ|วงเงิน|เป็นเงิน|เงิน).*(?:ตามแผน|ทั้งแผน|ทุกโครงการ|ทุกมิติ|\d{1,2}(?:โครงการ|มิติ))/;
/** "มีโครงการตามแผน จำนวน 17 โครงการ": the plan's projects, which are all there are. */
const OF_ALL_PLANNED =
  /(?:มี|กำหนด|บรรจุ)(?:โครงการ|กิจกรรม|มาตรการ|[/,])+(?:ตาม|ใน)แผน(?:ฯ|ปฏิบัติการ(?:ป้องกันการทุจริต)?)?(?:ทั้งหมด)?$/;
/** Letters that may part a count of projects from the amount they need. */
const NEAR = 40;

const COMPLETED = values.statuses.completed.map(squash);
const OTHER_PLANS = sections.other_plans.map(squash);

/** Whether a sentence speaks of another plan than the document's own, whose totals are not the document's. */
export function speaksOfOtherPlan(sentence: string): boolean {
  return OTHER_PLANS.some((word) => sentence.includes(word));
}

/**
 * The totals of a squashed sentence: the count of all projects, and with it what they cost, how
 * many are done and what was spent. `isPart` where the sentence is of a dimension, whose count needs
 * no word for "in all". Nothing where two clauses total the same.
 */
export function clausesIn(sentence: string, isPart: boolean, isReport: boolean): ToldClause[] {
  const counts = countsIn(sentence, isPart);
  const count = counts.find(({ measure }) => measure === 'projects');
  if (!count && !OF_PLAN.test(sentence)) return [];
  const money = moneyIn(sentence, isReport).filter(
    (one) => one.measure === 'disbursed' || !count || isNextTo(sentence, counts, count, one),
  );
  const all = [...counts, ...money];
  return all.filter(({ measure }) => all.filter((one) => one.measure === measure).length === 1);
}

function countsIn(sentence: string, isPart: boolean): ToldClause[] {
  let from = 0;
  return [...sentence.matchAll(COUNT)].flatMap((match): ToldClause[] => {
    const lead = sentence.slice(from, match.index);
    const end = match.index + match[0].length;
    from = end;
    const measure = measureOf(lead, match[0]);
    const isWhole = isPart || /รวม|ทั้งสิ้น|ทั้งหมด/.test(match[0]) || OF_ALL_PLANNED.test(lead);
    const clause = { start: match.index, end, scale: 1 };
    if (measure === 'projects' && isWhole) return [{ ...clause, measure }];
    return measure === 'completed_projects' ? [{ ...clause, measure }] : [];
  });
}

/** What the words before a count make of it: those done, all of them, or (null) some others. */
function measureOf(lead: string, counted: string): 'projects' | 'completed_projects' | null {
  const near = lead.slice(-NEAR);
  if (/ยังไม่|ไม่ได้|ไม่แล้ว|ระหว่าง|ยกเลิก|ไม่ใช้|ที่ใช้|ซึ่งใช้|เพิ่ม|ลด/.test(near)) return null;
  const isDone = (words: string) => COMPLETED.some((word) => words.includes(word));
  return isDone(near) || isDone(counted) ? 'completed_projects' : 'projects';
}

function moneyIn(sentence: string, isReport: boolean): ToldClause[] {
  return [...sentence.matchAll(MONEY)].flatMap((match): ToldClause[] => {
    const isSpent = /เบิกจ่าย|ใช้จ่าย|ใช้ไป|จ่ายจริง/.test(match[0]);
    // "ใช้งบประมาณ" is what a plan needs, but in a report as well what was spent.
    if (!isSpent && isReport && match[1] !== undefined) return [];
    const place = { start: match.index, end: match.index + match[0].length };
    const scale = moneyScale(match[0]);
    return [{ ...place, scale, measure: isSpent ? 'disbursed' : 'budget' }];
  });
}

/** Whether an amount stands right behind the count of all projects, or says "in all" behind other counts. */
function isNextTo(
  sentence: string,
  counts: readonly ToldClause[],
  count: ToldClause,
  { start, end }: ToldClause,
): boolean {
  if (start < count.end) return false;
  const isWhole = /รวม|ทั้งสิ้น|ทั้งหมด/.test(sentence.slice(start, end));
  const skipped = isWhole ? counts.filter((one) => one.start >= count.end && one.end <= start) : [];
  const between = skipped.reduceRight(
    (words, one) => words.slice(0, one.start - count.end) + words.slice(one.end - count.end),
    sentence.slice(count.end, start),
  );
  return between.length <= NEAR && !/\d/.test(between);
}
