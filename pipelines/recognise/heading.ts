import { remembering } from '../normalise/remember.ts';
import { arabicDigits, headingKey, squash } from '../normalise/thai.ts';
import { yearsIn } from '../normalise/year.ts';
import type { Cell, Role } from '../stages.ts';
import { maybeQuarter } from '../normalise/months.ts';
import {
  isWeakWording,
  maybeApproach,
  maybeLevelHeading,
  maybeRole,
  maybeWeakRole,
  maybeStatusHeading,
  namesMetric,
  type RoleMatch,
} from './vocabulary.ts';

/** The text of a cell, its lines joined by a line break. */
export function cellText(cell: Cell | undefined): string {
  const pieces = cell?.pieces ?? [];
  // The very text, where it is one: its hash is known from the last look-up.
  return pieces.length === 1 ? (pieces[0]?.text ?? '') : pieces.map(({ text }) => text).join('\n');
}

/** What one printed heading cell says. */
export interface Heading {
  readonly role: Role | null;
  readonly year: number | null;
  /** Quarter, approach, status or level that the column stands for. */
  readonly part: string | null;
  readonly text: string;
}

/** Letters of the longest heading met, doubled: anything longer is running text. */
const LONGEST_HEADING = 90;

export const NO_HEADING: Heading = { role: null, year: null, part: null, text: '' };

const headingOf = remembering(headingNow, 10_000);

/** What one printed heading cell says: a role, a year, a quarter or an approach. */
export function readHeading(cell: Cell | undefined): Heading {
  return headingOf(cellText(cell));
}

function headingNow(text: string): Heading {
  const bare = withoutScale(text);
  const key = headingKey(bare);
  if (key === '') return NO_HEADING;
  if (key.length > LONGEST_HEADING) return { ...NO_HEADING, text };
  const timed = maybeTime(text, key);
  if (timed) return timed;
  const year = yearsIn(text)[0] ?? null;
  const role = hasCount(key) ? null : maybeRole(bare);
  if (role?.score === 1) return { role: role.role, year, part: null, text };
  const ticked = maybeTickHeading(bare);
  if (ticked) return { ...ticked, year, text };
  const approach = maybeApproach(text);
  if (approach) return { role: 'approach', year, part: approach, text };
  const metric = role === null ? contentRole(key, bare) : null;
  return { role: role?.role ?? metric, year, part: null, text };
}

/**
 * The same for a cell of a row that is known as a heading: words that a row of data may hold as well
 * count here, and the very wording of one outranks the likeness of another.
 */
export function readColumnHeading(text: string): Heading {
  return columnHeadingOf(text);
}

const columnHeadingOf = remembering(columnHeadingNow, 2_000);

function columnHeadingNow(text: string): Heading {
  const heading = headingOf(text);
  const bare = withoutScale(text);
  const key = headingKey(bare);
  if (key === '' || key.length > LONGEST_HEADING || hasCount(key)) return heading;
  const strong = maybeRole(bare);
  const isLike = strong !== null && strong.role === heading.role && strong.score < 1;
  if (heading.role !== null && !isLike) return heading;
  const weak = maybeWeakRole(bare);
  if (weak === null || (isLike && weak.score < 1)) return heading;
  return { ...heading, role: weak.role, part: null };
}

/** Whether a cell has the very wording of a heading that a row of data may hold too. */
export function isWeakHeading(cell: Cell | undefined): boolean {
  const text = cellText(cell);
  return text !== '' && text.length <= LONGEST_HEADING && isWeakText(text);
}

const isWeakText = remembering((text) => isWeakWording(withoutScale(text)), 10_000);

/** What a heading outside the list is about: a metric, or complaints of one kind. */
function contentRole(key: string, bare: string): Role | null {
  if (namesMetric(bare)) return 'target_metric';
  return /^(?:เรื่อง|ข้อ)?ร้องเรียน/.test(key) && key.length <= 40 ? 'complaint_category' : null;
}

/** ไตรมาส, ไตรมาสที่ ๑, ระยะเวลาดำเนินการ (ไตรมาส). */
const QUARTER =
  /^(?:(?:ระยะเวลา|ช่วงเวลา|แผน)(?:ใน)?(?:การ)?(?:ดำเนิน(?:การ|งาน|โครงการ))?(?:ราย)?)?ไตรมาส(?:ที่)?(\d)?/;

/** "ไตร 2"; and the headings of several columns in one cell: "ปีงบประมาณ 2565 ไตร 1 ไตร 2 ไตร 3 ไตร 4". */
const SHORT_QUARTER = /ไตร(?:มาส)?(?:ที่)?([1-4])/g;

/** A heading of time: a quarter, the months of one, a fiscal year with or without its number. */
function maybeTime(text: string, key: string): Heading | null {
  const named = [...key.matchAll(SHORT_QUARTER)];
  if (named.length > 1) return { role: 'quarter', year: null, part: null, text };
  if (named[0]?.[0] === key.replace(/^(?:ปี)?(?:งบประมาณ)?(?:พศ)?25\d\d/, ''))
    return { role: 'quarter', year: null, part: named[0][1] ?? null, text };
  const quarter = QUARTER.exec(key);
  if (quarter) {
    // "ไตรมาส 2 3": the headings of two columns that nothing parts.
    const isOne = !/^[1-4]{2,4}$/.test(key.slice(quarter[0].length - (quarter[1]?.length ?? 0)));
    return { role: 'quarter', year: null, part: isOne ? (quarter[1] ?? null) : null, text };
  }
  const part = maybeQuarter(text);
  if (part !== null) return { role: 'quarter', year: null, part, text };
  if (/^(?:ปี)?(?:งบประมาณ)?(?:พศ)?25..(?:(?:พัน|ล้าน)?บาท|เรื่อง|คดี|ราย|ร้อยละ|%|คะแนน)?$/.test(key)) {
    return { role: 'year', year: yearsIn(text)[0] ?? null, part: null, text };
  }
  const isYear = /^(?:ปี(?:งบประมาณ)?(?:พศ)?|พศ)$/.test(key);
  return isYear ? { role: 'year', year: null, part: null, text } : null;
}

/** A column to be ticked: a status or a level of risk is its heading. */
function maybeTickHeading(text: string): Pick<Heading, 'role' | 'part'> | null {
  const status = maybeStatusHeading(text);
  if (status !== null) return { role: 'status', part: status };
  const level = maybeLevelHeading(text);
  return level === null ? null : { role: 'risk_level', part: level };
}

/** The role of words that were broken over the rows of a heading: "หน่วยงาน" above "รับผิดชอบ". */
export function joinedRole(texts: readonly string[]): RoleMatch | null {
  const key = headingKey(withoutScale(texts.join('')));
  return texts.length < 2 || key.length > LONGEST_HEADING || hasCount(key)
    ? null
    : maybeRole(withoutScale(texts.join('')));
}

/** "ณ วันที่ 31 มีนาคม 2567", "(ณ 30 ก.ย. 67)". */
const AS_OF = /\(?\s*(?:ณ|ถึง)\s*(?:วันที่)?\s*\d{1,2}\s*[ก-๙.]{3,10}\s*(?:พ\.ศ\.)?\s*\d{2,4}\s*\)?/;

/** A heading without the scale or the day it names: "โอกาส (1-5)", "เบิกจ่าย ณ 31 มีนาคม 2567". */
function withoutScale(text: string): string {
  const plain = arabicDigits(text).replace(/\(?\s*1\s*[-–]\s*[35]\s*\)?/g, '');
  return plain.includes('ณ') || plain.includes('ถึง') ? plain.replace(AS_OF, '') : plain;
}

/** A number that is no year and no round of reporting: the cell holds a value, not a heading. */
function hasCount(key: string): boolean {
  return /\d/.test(key.replace(/25\d\d/g, '').replace(/รอบ(?:6|12)เดือน/g, ''));
}

/** The bare number of a quarter under a heading ไตรมาส. */
export function quarterPart(upper: Heading, lower: Heading): string | null {
  if (upper.role !== 'quarter') return null;
  return /^q?([1-4])$/.exec(squash(lower.text))?.[1] ?? null;
}
