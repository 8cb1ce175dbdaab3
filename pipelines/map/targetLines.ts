import sections from '../../data/reference/wording/sections.json' with { type: 'json' };
import { squash } from '../normalise/thai.ts';
import { yearsIn } from '../normalise/year.ts';
import type { SourceLine } from '../stages.ts';
import type { Doubt } from './reading.ts';
import type { DraftTarget } from './targets.ts';
import { maybeValue } from './targetTable.ts';
import { speaksOfOthers, targetsInSentence } from './toldTargets.ts';
import { maybeMetric, maybeMetricHead } from './values.ts';

type Metric = DraftTarget['metric'];

/** "เป้าหมาย ITA ปี 2567 ร้อยละ 90", the words of a target, a year and a value, and nothing after them. */
const TOLD =
  /^(?:[-–•]|\d{1,2}[.)](?!\d))?(?:ค่า)?เป้าหมาย\D{0,80}?ปี(?:งบประมาณ)?(?:พ\.?ศ\.?)?25\d\d[^\d]{0,30}?(?:ร้อยละ|คะแนน|ไม่น้อยกว่า|ไม่ต่ำกว่า|เท่ากับ|=|:)(\d{1,3}(?:\.\d{1,2})?)(?:คะแนน|%|ขึ้นไป)*[.]?$/;

/** "ปีงบประมาณ พ.ศ. ๒๕๖๖ ไม่น้อยกว่า ๘๗ คะแนน": a line under words that say what is aimed at. */
const UNDER_LEAD =
  /^(?:[-–•]|\(?\d{1,2}[.)](?!\d))?(?:ใน)?(?:ปี)?(?:งบประมาณ)?(?:พ\.?ศ\.?)?25\d\d[^\d]{0,30}?(\d{1,3}(?:\.\d{1,2})?)(?:คะแนน|%|ขึ้นไป|ร้อยละ)*[.]?$/;

/** Letters of the longest line that is read for a target and nothing else. */
const LONGEST = 200;
/** Letters of the longest line that heads a list of aims, and lines that such a list may have. */
const LONGEST_HEAD = 60;
const LONGEST_LIST = 12;

/** What the lines above make of a line. */
interface Above {
  /** The metric whose values by year follow. */
  readonly lead: Metric | null;
  /** Lines for which a heading of aims still holds. */
  readonly aims: number;
}

/**
 * Targets told in running text: in a line that says nothing else, in lines under one that leads to
 * them, in the list under a heading of aims, in a sentence. `yearOfDocument` is the year of a value
 * that a list names without one.
 */
export function toldTargets(
  lines: readonly SourceLine[],
  yearOfDocument: number | null = null,
): DraftTarget[] {
  let above: Above = { lead: null, aims: 0 };
  const found: DraftTarget[] = [];
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    const isRow = line.text.length > 300 || line.text.includes('\t');
    const text = isRow ? '' : squash(line.text);
    const alone = targetAlone(line, text, above.lead);
    found.push(...(alone ?? inText(line, text, above.aims > 0, yearOfDocument)));
    above = { lead: leadAfter(above.lead, line, text, alone), aims: aimsAfter(above.aims, text) };
  }
  return found;
}

/** The target of a line that says nothing else; nothing where its year or metric is unsure; null for other lines. */
function targetAlone(line: SourceLine, text: string, lead: Metric | null): DraftTarget[] | null {
  const own = text.length > LONGEST ? undefined : TOLD.exec(text)?.[1];
  const under = own === undefined && lead !== null ? UNDER_LEAD.exec(text)?.[1] : undefined;
  const value = own ?? under;
  if (value === undefined || Number(value) > 100) return null;
  const metric = own === undefined ? lead : maybeMetric(line.text);
  const [year, second] = yearsIn(line.text);
  if (metric === null || year === undefined || second !== undefined) return [];
  return [{ metric, year, value: Number(value), pieces: piecesOf(line), doubt: null }];
}

function leadAfter(
  lead: Metric | null,
  line: SourceLine,
  text: string,
  alone: readonly DraftTarget[] | null,
): Metric | null {
  if (lead !== null && alone !== null && UNDER_LEAD.test(text)) return lead;
  return leadsTo(text) ? maybeMetric(line.text) : null;
}

/** Whether words announce the target values that follow. */
function leadsTo(text: string): boolean {
  if (!text.includes('เป้าหมาย')) return false;
  return /(?:ดังนี้|ต่อไปนี้|คือ|:)$/.test(text) || (isHead(text) && maybeMetricHead(text) !== null);
}

const MET = sections.target_met.map(squash);

/** A short line of aims without a number but the one it may begin with. */
function isHead(text: string): boolean {
  if (text.length > LONGEST_HEAD || MET.some((word) => text.includes(word))) return false;
  return text.includes('เป้าหมาย') && !/\d/.test(unmarked(text).replace(/25\d\d/g, ''));
}

/** "๓.๒ เป้าหมาย" without its number. */
function unmarked(text: string): string {
  return text.replace(/^(?:[-–•*]|\(?\d{1,2}(?:\.\d{1,2})*[.)]?(?!\d))/, '');
}

function aimsAfter(aims: number, text: string): number {
  if (text === '') return 0;
  if (isHead(text)) return LONGEST_LIST;
  if (aims === 0) return 0;
  const goesOn = unmarked(text) !== text || maybeMetric(text) !== null;
  return goesOn && !/^(?:ส่วนที่|บทที่|ม[ิ]?ติที่)/.test(text) ? aims - 1 : 0;
}

/** Targets in a line among other words: those of a sentence, or the only number of a line of aims. */
function inText(
  line: SourceLine,
  text: string,
  isUnderAims: boolean,
  yearOfDocument: number | null,
): DraftTarget[] {
  // What passes the criterion of the assessment is no aim of the body's own.
  const isOwn = !text.includes('เกณฑ์');
  const told = targetsInSentence(line, isUnderAims && isOwn);
  if (told.length > 0 || text.length > LONGEST) return told;
  const saysSo = text.includes('เป้าหมาย') && !MET.some((word) => text.includes(word));
  const isAim = isOwn && (isUnderAims || saysSo);
  return isAim ? onlyNumber(line, text, isUnderAims ? yearOfDocument : null) : [];
}

/** What makes a number the value of a target: words before it, or its unit. */
const LED =
  /(?:ร้อยละ|คะแนน|ไม่น้อยกว่า|ไม่ต่ำกว่า|เท่ากับ|=|:|ลดลง|≥|>)(\d{1,3}(?:\.\d+)?)(?![\d,])|(\d{1,3}(?:\.\d+)?)(?:คะแนน|%|ขึ้นไป)/;
/** What was reached: "ได้ 87.5", but not "ให้ได้", "ต้องได้". */
const REACHED = /(?<!ให้|จะ|ต้อง|ควร|ที่|พึง)ได้(?!รับ)|ที่ผ่านมา|ปีก่อน|เดิม/;

/** The only number beside the year, in a line that names a metric: "จำนวนคดีทุจริตลดลงร้อยละ ๒๐ ในปี ๒๕๖๗". */
function onlyNumber(line: SourceLine, text: string, fallback: number | null): DraftTarget[] {
  const metric = text === '' ? null : maybeMetricHead(line.text);
  if (metric === null || REACHED.test(text) || speaksOfOthers(text)) return [];
  const [own, second] = yearsIn(line.text);
  const bare = unmarked(text).replace(/(?:ปี)?(?:งบประมาณ)?(?:พ\.?ศ\.?)?25\d\d/g, ' ');
  const year = own ?? fallback;
  const value = LED.test(bare) ? maybeValue(bare) : null;
  if (year === null || second !== undefined || value === null) return [];
  const doubt: Doubt | null = own === undefined ? 'year_carried' : null;
  return [{ metric, year, value, pieces: piecesOf(line), doubt }];
}

function piecesOf(line: SourceLine): DraftTarget['pieces'] {
  return [{ no: line.no, cell: null, text: line.text.trim() }];
}
