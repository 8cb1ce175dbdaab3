import headings from '../../data/reference/wording/headings.json' with { type: 'json' };
import sections from '../../data/reference/wording/sections.json' with { type: 'json' };
import values from '../../data/reference/wording/values.json' with { type: 'json' };
import { indexLikeness } from '../normalise/likeness.ts';
import { remembering } from '../normalise/remember.ts';
import { headingKey } from '../normalise/thai.ts';
import type { Role } from '../stages.ts';

/** How alike a printed heading and a wording must be when letters were lost or misread. */
const LIKE_ENOUGH = 0.78;

interface Wording {
  readonly key: string;
  readonly means: string;
}

function wordings(lists: Readonly<Record<string, readonly string[]>>): Wording[] {
  return Object.entries(lists).flatMap(([means, list]) =>
    list.map((text) => ({ key: headingKey(text), means })),
  );
}

const ROLES = wordings(headings.roles);
const APPROACHES = wordings(headings.approaches);
const LIKE_ROLES = indexLikeness(ROLES.map(({ key }) => key));
const LIKE_APPROACHES = indexLikeness(APPROACHES.map(({ key }) => key));
const EXACT_ROLES = new Map(ROLES.map(({ key, means }) => [key, means as Role]));
const WEAK_ROLES = wordings(headings.weak);
const LIKE_WEAK_ROLES = indexLikeness(WEAK_ROLES.map(({ key }) => key));
const EXACT_WEAK_ROLES = new Map(WEAK_ROLES.map(({ key, means }) => [key, means as Role]));

export interface RoleMatch {
  readonly role: Role;
  /** 1 for the very wording, less for a likeness. */
  readonly score: number;
}

/** The role a heading's words stand for; null where no wording of the reference is like it. */
export function maybeRole(printed: string): RoleMatch | null {
  const key = withoutYear(headingKey(printed));
  if (key === '') return null;
  const exact = EXACT_ROLES.get(key);
  if (exact) return { role: exact, score: 1 };
  return startsLike(key, ROLES) ?? containing(key, CONTAINS) ?? mostLike(key, ROLES, LIKE_ROLES);
}

/**
 * The role of a heading in a row that is known as one, by words that a row of data may hold too;
 * null where the reference has nothing like it.
 */
export function maybeWeakRole(printed: string): RoleMatch | null {
  const key = withoutYear(headingKey(printed));
  const exact = EXACT_WEAK_ROLES.get(key);
  if (exact) return { role: exact, score: 1 };
  if (key === '' || EXACT_ROLES.has(key)) return null;
  return (
    startsLike(key, WEAK_ROLES) ??
    containing(key, WEAK_CONTAINS) ??
    mostLike(key, WEAK_ROLES, LIKE_WEAK_ROLES)
  );
}

/** Whether words are the very wording of a heading that a row of data may hold too. */
export function isWeakWording(printed: string): boolean {
  return EXACT_WEAK_ROLES.has(withoutYear(headingKey(printed)));
}

function withoutYear(key: string): string {
  const bare = key
    .replace(/(?:ปี)?(?:งบประมาณ)?(?:พศ)?25\d\d$/, '')
    .replace(/^(?:ปี)(?:งบประมาณ)?(?:พศ)?25\d\d(?=\D)/, '');
  return bare === '' ? key : bare;
}

/** A known wording followed by a short explanation: "ค่าเป้าหมายผลผลิต (หน่วยนับ)". */
function startsLike(key: string, known: readonly Wording[]): RoleMatch | null {
  let best: { length: number; role: Role } | null = null;
  for (const wording of known) {
    if (wording.key.length < 5 || !key.startsWith(wording.key)) continue;
    if (key.length > wording.key.length * 2.2 || isTurned(key, wording)) continue;
    if (!best || wording.key.length > best.length) {
      best = { length: wording.key.length, role: wording.means as Role };
    }
  }
  return best ? { role: best.role, score: 0.9 } : null;
}

const TURNS = new Map(
  Object.entries(headings.turns).map(([role, words]) => [role, words.map(headingKey)]),
);

/** Whether a heading has a word its wording lacks that makes it something else: "งบประมาณ" + "คงเหลือ". */
function isTurned(key: string, { key: known, means }: Wording): boolean {
  const words = TURNS.get(means) ?? [];
  return words.some((word) => key.includes(word) && !known.includes(word));
}

interface ContainsRule {
  readonly role: Role;
  readonly has: readonly (readonly string[])[];
  readonly not: readonly string[];
}

const CONTAINS = headings.contains.map(containsRule);
const WEAK_CONTAINS = headings.weak_contains.map(containsRule);

function containsRule({ role, has, not }: (typeof headings.contains)[number]): ContainsRule {
  return {
    role: role as Role,
    has: has.map((group) => group.map(headingKey)),
    not: not.map(headingKey),
  };
}

/** Letters of the longest heading that is known by a word in it. */
const LONGEST_CONTAINING = 36;

/** A heading known by the words in it, where no wording is like it; a sentence or a project's name is none. */
function containing(key: string, rules: readonly ContainsRule[]): RoleMatch | null {
  if (key.length > LONGEST_CONTAINING || STARTS_RECORD.test(key)) return null;
  const rule = rules.find(
    ({ has, not }) =>
      has.every((group) => group.some((word) => key.includes(word))) &&
      !not.some((word) => key.includes(word)),
  );
  return rule ? { role: rule.role, score: 0.85 } : null;
}

/** A project's own name, a count or a sentence begins so. */
const STARTS_RECORD =
  /^(?:\d|(?:โครงการ|กิจกรรม|มาตรการ)(?!ที่|ตาม)|จำนวน|มี|ไม่|เพื่อ|การ(?!จัดการ|ควบคุม)|จัด(?!การ)|ดำเนิน)/;

function mostLike(
  key: string,
  known: readonly Wording[],
  index: ReturnType<typeof indexLikeness>,
): RoleMatch | null {
  if (key.length < 4 || key.length > 60) return null;
  const found = index.mostLike(key, LIKE_ENOUGH);
  const wording = found && known[found.at];
  if (!found || !wording || isTurned(key, wording)) return null;
  return isShare(wording.key) && !isShare(key)
    ? null
    : { role: wording.means as Role, score: found.score };
}

/** Whether words speak of a percentage. */
function isShare(key: string): boolean {
  return key.includes('%') || key.includes('ร้อยละ');
}

const STATUSES = exactKeys(values.statuses);
const LEVELS = exactKeys(values.levels);
const METRICS = Object.values(values.metrics).flat().map(headingKey);
const CASES_REDUCED = values.cases_reduced.map((pattern) => new RegExp(pattern));
const METRICS_NOT = values.metrics_not.map(headingKey);

function exactKeys(
  lists: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, string> {
  return new Map(wordings(lists).map(({ key, means }) => [key, means]));
}

/** The status that a column of ticks stands for: its heading is the status's own wording. */
export function maybeStatusHeading(printed: string): string | null {
  return STATUSES.get(tickKey(printed)) ?? null;
}

/** The level of risk that a column of ticks stands for. */
export function maybeLevelHeading(printed: string): string | null {
  return LEVELS.get(tickKey(printed)) ?? null;
}

function tickKey(printed: string): string {
  return headingKey(printed).replace(/[✓✔√☑]/g, '');
}

/** Whether a heading names the ITA score or the reduction of cases; "digital" does not. */
export function namesMetric(printed: string): boolean {
  const key = headingKey(printed);
  if (METRICS_NOT.some((word) => key.includes(word))) return false;
  if (CASES_REDUCED.some((pattern) => pattern.test(key))) return true;
  return METRICS.some((word) =>
    word === 'ita' ? /(?<![a-z])ita(?![a-z])/.test(key) : key.includes(word),
  );
}

/** Which of the three approaches of the integrated budget plan a heading names, if any. */
export function maybeApproach(printed: string): string | null {
  const key = headingKey(printed);
  if (key.length < 8) return null;
  const begun = APPROACHES.find((wording) => key.startsWith(wording.key));
  if (begun) return begun.means;
  const found = LIKE_APPROACHES.mostLike(key, 0.7);
  return found ? (APPROACHES[found.at]?.means ?? null) : null;
}

/** 1, 1,000 or 1,000,000: the unit of money a heading states. */
export function moneyScale(printed: string): number {
  const key = headingKey(printed);
  return MONEY_SCALES.find(([word]) => key.includes(word))?.[1] ?? 1;
}

const MONEY_SCALES = Object.entries(headings.money_scales).map(
  ([word, scale]) => [headingKey(word), scale] as const,
);

/** Whether a heading groups what was done, as against what was planned. */
export function isDoneGroup(printed: string): boolean {
  const key = headingKey(printed);
  return DONE_GROUPS.some((word) => key.startsWith(word));
}

const DONE_GROUPS = headings.done_group.map(headingKey);

/** "รวมมิติที่ ๑ จำนวน ๕ โครงการ", "รวม ๑๑ โครงการ". */
const PART_TOTAL =
  /^(?:ยอด)?รวม(?:งบประมาณ|วงเงิน|เงิน|จำนวน|ยอด|ม[ิ]?ติ|ยุทธศาสตร์|ภารกิจ|ทั้งโครงการ|ทั้งปี|ที่|โครงการ|กิจกรรม|มาตรการ|รายการ|บาท|เรื่อง|ปี|และ|แผน|\d)*$/;
const GRAND_TOTAL =
  /^(?:ยอด)?รวม(?:งบประมาณ|วงเงิน|เงิน|จำนวน|โครงการ|ยอด)*(?:ทั้งสิ้น|ทั้งหมด|ทุก(?:มิติ|ยุทธศาสตร์|หน่วยงาน|ส่วนราชการ|สำนัก|กอง)+|(?:ทั้ง)?\d{1,2}(?:มิติ|ยุทธศาสตร์))(?:งบประมาณ|เงิน|จำนวน|โครงการ|กิจกรรม|มาตรการ|รายการ|บาท|และ|\d)*$/;
/** "รวมกองคลัง ๓ โครงการ": what one unit has. */
const UNIT_TOTAL = new RegExp(
  `^(?:ยอด)?รวม(?:${values.unit_group_prefixes.join('|')})[ก-๙]{0,40}?\\d{1,3}(?:โครงการ|กิจกรรม|มาตรการ)+$`,
);
const TOTAL_WORDS = headings.total_words.map(headingKey);
const GRAND_WORDS = headings.grand_total_words.map(headingKey);

/** "grand" for รวมทั้งสิ้น, "part" for รวม, null for a cell that starts no total. */
export function maybeTotalWord(printed: string): 'part' | 'grand' | null {
  return totalWordOf(printed);
}

const totalWordOf = remembering(totalWordNow, 5_000);

function totalWordNow(printed: string): 'part' | 'grand' | null {
  const key = headingKey(printed);
  if (GRAND_TOTAL.test(key)) return 'grand';
  if (GRAND_WORDS.some((word) => key === word || key.startsWith(word))) return 'grand';
  if (TOTAL_WORDS.some((word) => key === word)) return 'part';
  return PART_TOTAL.test(key) || UNIT_TOTAL.test(key) ? 'part' : null;
}

export { headings, sections, values };
