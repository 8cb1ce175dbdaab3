import { remembering } from '../normalise/remember.ts';
import { arabicDigits, headingKey, squash } from '../normalise/thai.ts';
import { yearsIn } from '../normalise/year.ts';
import type { Cell, Role } from '../stages.ts';
import { maybeQuarter } from './months.ts';
import {
  maybeApproach,
  maybeLevelHeading,
  maybeRole,
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
  return readHeadingText(cellText(cell));
}

/** The same of the heading's text alone, its lines joined by a line break. */
export function readHeadingText(text: string): Heading {
  return headingOf(text);
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

/** What a heading outside the list is about: a metric, or complaints of one kind. */
function contentRole(key: string, bare: string): Role | null {
  if (namesMetric(bare)) return 'target_metric';
  return /^(?:เรื่อง|ข้อ)?ร้องเรียน/.test(key) && key.length <= 40 ? 'complaint_category' : null;
}

/** ไตรมาส, ไตรมาสที่ ๑, ระยะเวลาดำเนินการ (ไตรมาส). */
const QUARTER =
  /^(?:(?:ระยะเวลา|ช่วงเวลา|แผน)(?:ใน)?(?:การ)?(?:ดำเนิน(?:การ|งาน|โครงการ))?(?:ราย)?)?ไตรมาส(?:ที่)?(\d)?/;

/** A heading of time: a quarter, the months of one, a fiscal year with or without its number. */
function maybeTime(text: string, key: string): Heading | null {
  const quarter = QUARTER.exec(key);
  if (quarter) return { role: 'quarter', year: null, part: quarter[1] ?? null, text };
  const part = maybeQuarter(text);
  if (part !== null) return { role: 'quarter', year: null, part, text };
  if (/^(?:ปี)?(?:งบประมาณ)?(?:พศ)?25..(?:(?:พัน|ล้าน)?บาท)?$/.test(key)) {
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

/** A heading without the scale it names: "โอกาส (1-5)". */
function withoutScale(text: string): string {
  return arabicDigits(text).replace(/\(?\s*1\s*[-–]\s*[35]\s*\)?/g, '');
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
