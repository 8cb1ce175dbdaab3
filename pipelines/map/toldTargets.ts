import sections from '../../data/reference/wording/sections.json' with { type: 'json' };
import { remembering } from '../normalise/remember.ts';
import { squash } from '../normalise/thai.ts';
import { yearsIn } from '../normalise/year.ts';
import type { SourceLine } from '../stages.ts';
import type { DraftTarget } from './targets.ts';
import { maybeMetric } from './values.ts';

/** Letters of the longest sentence that is read for targets. */
const LONGEST = 400;
/** Letters that may part a year from its value, and a value from the words before it. */
const FAR = 80;

const OTHERS = sections.others_aims.map(squash);
const MET = sections.target_met.map(squash);

interface Stated {
  readonly year: number;
  readonly value: number;
  /** What is said between the number before and this value, its year and those words left out. */
  readonly lead: string;
  /** What is said between the year and the value. */
  readonly between: string;
  readonly after: string;
}

/**
 * Targets told in a sentence among other things: "ตั้งเป้าหมายคะแนน ITA ปี 2566 ไม่น้อยกว่า 90 คะแนน
 * (ปี 2565 ได้ 87.5)" gives that of 2566; what was reached in a year is no target. Nothing of a
 * sentence that speaks of the aims of others. Under a heading of aims (`isUnderAims`) a sentence need not say so itself.
 */
export function targetsInSentence(line: SourceLine, isUnderAims = false): DraftTarget[] {
  if (!mayTellTargets(line.text)) return [];
  const sentence = squash(line.text);
  const pieces = [{ no: line.no, cell: null, text: line.text.trim() }];
  const targets: DraftTarget[] = [];
  let metric: DraftTarget['metric'] | null = null;
  for (const stated of statedIn(sentence)) {
    metric = maybeMetric(stated.lead + stated.between) ?? metric;
    const last = targets.at(-1);
    const isAim =
      saysAim(stated, sentence) ||
      (isUnderAims && !saysResult(stated, true)) ||
      (last !== undefined && stated.year > last.year && !saysResult(stated));
    if (metric === null || !isAim || !isScore(stated)) continue;
    targets.push({ metric, year: stated.year, value: stated.value, pieces, doubt: null });
  }
  return targets;
}

/** Whether a sentence names a year and a metric, and not the aims of others; few do. */
const mayTellTargets = remembering((text): boolean => {
  if (text.length > 2 * LONGEST || text.includes('\t')) return false;
  const sentence = squash(text);
  if (sentence.length > LONGEST || !/25\d\d/.test(sentence)) return false;
  return maybeMetric(sentence) !== null && !speaksOfOthers(sentence);
}, 8_000);

/** Whether a squashed sentence tells an aim of the nation or of other bodies. */
export function speaksOfOthers(sentence: string): boolean {
  return OTHERS.some((word) => sentence.includes(word));
}

/** Each number of a sentence that follows a year, with the words around it. */
function statedIn(sentence: string): Stated[] {
  const numbers = [...sentence.matchAll(/\d[\d,]*(?:\.\d+)?/g)];
  let year: { readonly year: number; readonly end: number; readonly lead: string } | null = null;
  let from = 0;
  const found: Stated[] = [];
  for (const [i, match] of numbers.entries()) {
    const end = match.index + match[0].length;
    const words = sentence.slice(from, match.index);
    const [named] = /^25\d\d$/.test(match[0]) ? yearsIn(match[0]) : [];
    if (named !== undefined) year = { year: named, end, lead: words };
    else if (year !== null && year.end === from && words.length <= FAR) {
      const after = sentence.slice(end, numbers[i + 1]?.index);
      const value = Number(match[0]);
      found.push({ year: year.year, value, lead: year.lead, between: words, after });
    } else if (year !== null && /เป้าหมาย/.test(words) && words.length <= FAR) {
      const after = sentence.slice(end, numbers[i + 1]?.index);
      found.push({ year: year.year, value: Number(match[0]), lead: '', between: words, after });
    }
    from = end;
  }
  return found;
}

/** Whether words say what is aimed at; a sentence that begins with the score and says "at least" does. */
function saysAim(stated: Stated, sentence: string): boolean {
  const said = stated.lead + stated.between;
  if (MET.some((word) => said.includes(word)) || saysResult(stated)) return false;
  if (/เป้าหมาย|ตั้งเป้า/.test(said)) return true;
  const isAtLeast = /(?:ไม่น้อยกว่า|ไม่ต่ำกว่า)(?:ร้อยละ)?$/.test(stated.between);
  return isAtLeast && /^(?:[-–•]|\(?\d{1,2}[.)](?!\d))?(?:ค่า)?(?:คะแนน|ita)/.test(sentence);
}

/** Whether words between a year and its value tell what was reached. */
function saysResult({ between, lead, after }: Stated, isUnderAims = false): boolean {
  const told = between.replace(/(?:ต้อง|ให้|จะ|ควร|ที่|พึง|คาดว่าจะ)ได้/g, '');
  if (/ได้|ผล(?!การประเมิน|คะแนน|ลัพธ์)|มีคะแนน/.test(told)) return true;
  const isAim = isUnderAims || /เป้าหมาย|ตั้งเป้า/.test(lead + between);
  return !isAim && (/ผล|ได้/.test(lead + told) || /ระดับ/.test(after));
}

/** A value between 0 and 100 that the words beside it say to be one. */
function isScore({ value, between, after }: Stated): boolean {
  if (!Number.isFinite(value) || value > 100) return false;
  if (/^(?:คะแนน|%|ขึ้นไป)/.test(after)) return true;
  const isLed = /(?:ร้อยละ|คะแนน|ไม่น้อยกว่า|ไม่ต่ำกว่า|เท่ากับ|=|:|ไว้ที่|ไว้|เป็น|ที่)$/.test(between);
  return isLed && /^(?:$|[)(,.;:และ]|ใน|โดย|ซึ่ง|เพื่อ|ของ)/.test(after);
}
