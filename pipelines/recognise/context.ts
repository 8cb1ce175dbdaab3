import { remembering } from '../normalise/remember.ts';
import { headingKey, normaliseText, squash } from '../normalise/thai.ts';
import { yearsIn } from '../normalise/year.ts';
import type { Context } from '../stages.ts';
import { isPageFurniture } from './furniture.ts';
import { sections } from './vocabulary.ts';

export const NO_CONTEXT: Context = {
  strategyNo: null,
  dimensionNo: null,
  missionCode: null,
  subMissionCode: null,
  headedMission: null,
  year: null,
  process: null,
};

/** "กระบวนงานที่ ๑ การจัดซื้อจัดจ้าง": a heading of the risks of one work step. */
const PROCESS =
  /^\s*(?:[๐-๙\d.]+[.)]?\s*)?(?:กระบวนงาน|กระบวนการ|ขั้นตอน)(?:ที่)\s*[๐-๙\d]+\s*[:：.]?\s*(\S.{2,150})$/;

const DIMENSION_WORDS = new Set(
  sections.dimension.map((word) => headingKey(word).replace(/ที่$/, '')),
);

/** "ภารกิจตามมิติที่ ๑.๑". */
const MISSION = /^ภารกิจ(?:ตามมิติ|ตามมติ)?(?:ที่)?([1-9]\.\d{1,2})(?![\d.)])/;

/** The same with its spaces: white space may double a heading, not more. */
const LONGEST_PRINTED = 2_000;

/** A heading longer than this many letters is running text. */
const LONGEST_HEADING = 420;

/**
 * The context after a line: headings of strategy, dimension and mission set their level and clear
 * the levels below where the number changes; every other line leaves it as it is.
 */
export function contextAfter(context: Context, printed: string): Context {
  return printed.length > LONGEST_PRINTED ? context : stepAt(printed)(context);
}

/** What a line does to the context that it finds. */
export type Step = (context: Context) => Context;

const STAYS: Step = (context) => context;
const STARTS_PART: Step = ({ year }) => ({ ...NO_CONTEXT, year });

const stepAt = remembering(stepAtNow, 8_000);

function stepAtNow(printed: string): Step {
  const text = squash(printed).replace(/^[-–•#*]+/, '');
  if (text === '' || text.length > LONGEST_HEADING) return STAYS;
  if (/^(?:ส่วนที่|บทที่|ภาคผนวก)/.test(text)) return STARTS_PART;
  // Every other heading has a number, and so has a year.
  if (!/\d/.test(text)) return STAYS;
  const found = text.includes('ที่') ? PROCESS.exec(printed)?.[1] : undefined;
  if (found) {
    const process = normaliseText(found);
    return (context) => ({ ...context, process });
  }
  const strategy = /^(?:\d+(?:\.\d+)*\.?)?ยุทธศาสตร์(?:ที่)?(\d{1,2})(?![\d.])/.exec(text);
  if (strategy) return (context) => withStrategy(context, Number(strategy[1]));
  const dimension = maybeDimension(text);
  if (dimension !== null) return (context) => withDimension(context, dimension);
  const code = MISSION.exec(text)?.[1] ?? (/^[1-9]\.\d/.test(text) ? leadingCode(text) : null);
  if (code) return (context) => withCode(context, code);
  const year = maybeYear(printed, text);
  return year === null ? STAYS : (context) => ({ ...context, year });
}

function maybeDimension(text: string): number | null {
  const match = /^([ก-๙]{2,8}?)(?:ที่)?([1-9])(?![\d.])/.exec(text);
  if (!match?.[1]) return null;
  const word = match[1].replace(/ที่$/, '');
  return DIMENSION_WORDS.has(word) ? Number(match[2]) : null;
}

/** A code such as "1.1" or "1.1.3" at the start of a heading; null for list marks like "1.1)". */
export function leadingCode(text: string): string | null {
  const match = /^([1-9]\.\d{1,2}(?:\.\d{1,2})?)(?![\d)])\.?(?=\D)/.exec(squash(text));
  return match?.[1] ?? null;
}

function withStrategy(context: Context, strategyNo: number): Context {
  if (context.strategyNo === strategyNo) return context;
  return { ...NO_CONTEXT, strategyNo, year: context.year };
}

/** The context under a dimension; the levels below are cleared where it changes. */
export function withDimension(context: Context, dimensionNo: number): Context {
  if (context.dimensionNo === dimensionNo) return context;
  return { ...context, dimensionNo, missionCode: null, subMissionCode: null, headedMission: null };
}

/** The context under a mission or sub-mission code; a code of another dimension than the one in force is no heading. */
export function withCode(context: Context, code: string): Context {
  const parts = code.split('.');
  const dimension = Number(parts[0]);
  if (context.dimensionNo === null || dimension !== context.dimensionNo) return context;
  const missionCode = parts.slice(0, 2).join('.');
  if (parts.length === 3) return { ...context, missionCode, subMissionCode: code };
  if (context.missionCode === missionCode) return { ...context, headedMission: missionCode };
  return { ...context, missionCode, subMissionCode: null, headedMission: missionCode };
}

/** The one year that a caption names. */
function maybeYear(printed: string, text: string): number | null {
  if (printed.length > 200 || !text.includes('ปี')) return null;
  if (!/ปีงบประมาณ|ประจำปี|ปีพ\.?ศ/.test(text)) return null;
  const [year, second] = yearsIn(printed);
  return second === undefined ? (year ?? null) : null;
}

/** What a line between tables is to them. */
export interface LineBetween {
  /** What it does to the context that it finds. */
  readonly step: Step;
  /** Whether rows below it may go on with the table above: it is of the page alone, or a heading. */
  readonly letsGoOn: boolean;
}

/** What a line between tables is to them; one that is too long to be looked at ends them. */
export const lineBetween = remembering(
  (text): LineBetween => ({
    step: text.length > LONGEST_PRINTED ? STAYS : stepAt(text),
    letsGoOn: isPageFurniture(text) || isContextLine(text),
  }),
  8_000,
);

/** Whether a line is a heading that sets strategy, dimension or mission. */
export function isContextLine(text: string): boolean {
  return isContext(text);
}

const isContext = remembering(isContextNow, 8_000);

function isContextNow(text: string): boolean {
  const code = leadingCode(text) ?? MISSION.exec(squash(text))?.[1] ?? null;
  const before = { ...NO_CONTEXT, dimensionNo: code ? Number(code[0]) : null };
  const after = contextAfter(before, text);
  return (
    after.process !== null ||
    after.strategyNo !== null ||
    after.missionCode !== null ||
    after.dimensionNo !== before.dimensionNo
  );
}
