import values from '../../data/reference/wording/values.json' with { type: 'json' };
import { parseNumber } from '../normalise/number.ts';
import { remembering } from '../normalise/remember.ts';
import { arabicDigits, headingKey, normaliseText, squash } from '../normalise/thai.ts';
import type { Project } from '../../data/schema/projects.ts';
import type { Risk } from '../../data/schema/risks.ts';

/** Whether a cell is ticked: "/", "✓", "√" … */
export function isTick(text: string): boolean {
  const key = squash(text);
  return key !== '' && (values.ticks as readonly string[]).includes(key);
}

/** Whether a mark may as well say no: a cross. */
export function isCross(text: string): boolean {
  return (values.crosses as readonly string[]).includes(squash(text));
}

/** Whether a cell says nothing: empty, or a dash. */
export function isDash(text: string): boolean {
  return /^[-–—\s]*$/.test(text);
}

/** Whether a text is a form's template that was never filled in. */
export const isTemplate = remembering(isTemplateNow, 8_000);

function isTemplateNow(text: string): boolean {
  const key = headingKey(text);
  if (TEMPLATE_STARTS.some((start) => key.startsWith(start) && key.length <= LONGEST_TEMPLATE))
    return true;
  return TEMPLATES.some(
    (template) => key.startsWith(template) && key.length < template.length + LONGEST_REST,
  );
}

const TEMPLATE_STARTS = values.template_starts.map(headingKey);
/** Letters of the longest words that tell what is to be filled in. */
const LONGEST_TEMPLATE = 60;

const TEMPLATES = values.templates.map(headingKey);
/** Letters that may stand behind the words of a template, which are still nothing but it. */
const LONGEST_REST = 12;

const KINDS = Object.entries(values.kinds).flatMap(([kind, words]) =>
  words.map((w) => [headingKey(w), kind] as const),
);

/** project, activity or measure by the name's first word; anything else is other. */
export function kindOf(name: string): Project['kind'] {
  const key = headingKey(name);
  return (KINDS.find(([word]) => key.startsWith(word))?.[1] ?? 'other') as Project['kind'];
}

const STATUSES = Object.entries(values.statuses)
  .flatMap(([status, words]) =>
    words.map((word) => ({ status: status as Project['status'], key: squash(word) })),
  )
  .sort((a, b) => b.key.length - a.key.length);

const UNDER_WAY = squash(values.under_way);

/**
 * The status a result cell begins with, and the words that follow it. A sentence without a status
 * word is "reported"; nothing or a dash is "not_stated".
 */
export function readStatus(text: string): { status: Project['status']; rest: string | null } {
  if (isDash(text)) return { status: 'not_stated', rest: null };
  const key = squash(text).replace(/^[-–•☑✓✔√/]+/, '');
  const found = STATUSES.find((status) => key.startsWith(status.key));
  // "อยู่ระหว่างขออนุมัติ": what is under way is told by the whole.
  if (!found && key.startsWith(UNDER_WAY))
    return { status: 'in_progress', rest: key === UNDER_WAY ? null : normaliseText(text) };
  if (!found) return { status: 'reported', rest: normaliseText(text) };
  const rest = key.slice(found.key.length).replace(/^[.,:;-]+/, '');
  return { status: found.status, rest: rest.length < 4 ? null : normaliseText(text) };
}

/** A percentage printed as the progress of a project; null where none is. */
export function maybePercent(text: string): number | null {
  const match = /^(?:ร้อยละ)?(\d{1,3}(?:\.\d+)?)%?$/.exec(squash(text));
  const value = match ? Number(match[1]) : NaN;
  return value >= 0 && value <= 100 ? value : null;
}

export interface TargetValue {
  readonly unit: string | null;
  readonly quantity: number | null;
  readonly text: string | null;
}

const ATLEAST = '(?:ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย|มากกว่า|ไม่เกิน|จำนวน|ประมาณ)?';

const PERCENT = new RegExp(`^${ATLEAST} ?ร้อยละ ?([\\d,.]+)%?$`);
const SIGN = new RegExp(`^${ATLEAST} ?([\\d,.]+) ?%$`);
const NUMBER = new RegExp(`^${ATLEAST} ?([\\d,.]+)$`);
const COUNTED = new RegExp(`^${ATLEAST} ?([\\d,.]+) ?([^\\d]{1,30})$`);

/** "ร้อยละ ๑๐๐ ของเรื่องร้องเรียน". */
const PERCENT_OF = new RegExp(`^${ATLEAST} ?ร้อยละ ?[\\d,.]+ ?%? ?ของ`);
/** "ผู้บริหารและสมาชิกสภา ๑๒๐ คน": people or places, how many, and the word that counts them. */
const WHO_AND_HOW_MANY = /^[^\d]{2,120}[ )]([\d,]+) ?(คน|ราย|แห่ง|ครัวเรือน|หมู่บ้าน|ชุมชน|โรงเรียน|กลุ่ม)$/;

/** A target cell as unit and number; what is no single number stays text. A bare number has no text. */
export function readTarget(printed: string): TargetValue {
  const text = normaliseText(printed);
  if (isDash(text)) return { unit: null, quantity: null, text: null };
  const plain = arabicDigits(text).replace(/\s+/g, ' ').trim();
  const bare = parseNumber(plain);
  if (bare.kind === 'number') return { unit: null, quantity: bare.value, text: null };
  const percent = PERCENT.exec(plain);
  if (percent) return single('ร้อยละ', percent[1], text);
  const sign = SIGN.exec(plain);
  if (sign) return single('%', sign[1], text);
  const atLeast = NUMBER.exec(plain);
  if (atLeast) return single(null, atLeast[1], text);
  const counted = COUNTED.exec(plain);
  const isLetterForDigit = /^[OolI|]$/.test(counted?.[2] ?? '');
  if (counted && !isLetterForDigit) return single(counted[2]?.trim() ?? null, counted[1], text);
  const [number, second] = plain.match(/\d[\d,.]*/g) ?? [];
  if (number === undefined || second !== undefined) return { unit: null, quantity: null, text };
  if (PERCENT_OF.test(plain)) return single('ร้อยละ', number, text);
  const group = WHO_AND_HOW_MANY.exec(plain);
  return group ? single(group[2] ?? null, group[1], text) : { unit: null, quantity: null, text };
}

/** A target group told in words: "… จำนวน ๒๐๐ คน" gives unit and number when it is the only number. */
export function readTargetGroup(printed: string): TargetValue {
  const text = normaliseText(printed);
  if (isDash(text)) return { unit: null, quantity: null, text: null };
  const plain = arabicDigits(text);
  const numbers = plain.match(/\d[\d,.]*/g) ?? [];
  const match = /จำนวน ?(?:ไม่น้อยกว่า )?(\d[\d,.]*) ?([^\d\s()]{1,20})\s*$/.exec(plain);
  if (numbers.length !== 1 || !match) return { unit: null, quantity: null, text };
  const value = single(match[2] ?? null, match[1], text);
  return value.quantity === null ? value : { ...value, text: null };
}

function single(unit: string | null, digits: string | undefined, text: string): TargetValue {
  const number = parseNumber((digits ?? '').replace(/[.,]$/, ''));
  return number.kind === 'number'
    ? { unit, quantity: number.value, text }
    : { unit: null, quantity: null, text };
}

const LEVELS = Object.entries(values.levels)
  .flatMap(([level, words]) =>
    words.map((word) => ({ level: level as NonNullable<Risk['level']>, key: squash(word) })),
  )
  .sort((a, b) => b.key.length - a.key.length);

/** The levels named in a cell, in order: "สูง ปานกลาง" gives two. */
export function levelsIn(text: string): NonNullable<Risk['level']>[] {
  const levels: NonNullable<Risk['level']>[] = [];
  let rest = squash(text);
  while (rest !== '') {
    const found = LEVELS.find(({ key }) => rest.startsWith(key));
    if (found) levels.push(found.level);
    rest = rest.slice(found ? found.key.length : 1);
  }
  return levels;
}

const METRICS = Object.entries(values.metrics).flatMap(([metric, words]) =>
  words.map((word) => ({ metric, key: squash(word) })),
);

const CASES_REDUCED = values.cases_reduced.map((pattern) => new RegExp(pattern));
const METRICS_NOT = values.metrics_not.map(squash);

/** Which target words speak of: the ITA score or the reduction of corruption cases; null for any other. */
export function maybeMetric(text: string): 'ita_score' | 'corruption_case_reduction_pct' | null {
  const key = squash(text);
  if (CASES_REDUCED.some((pattern) => pattern.test(key))) return 'corruption_case_reduction_pct';
  const found = METRICS.find((metric) =>
    metric.key === 'ita' ? /(?<![a-z])ita(?![a-z])/.test(key) : key.includes(metric.key),
  );
  return (found?.metric ?? null) as 'ita_score' | 'corruption_case_reduction_pct' | null;
}

/** The same of a heading or of the head of a row, which may count something else about it: who was trained, its rank. */
export function maybeMetricHead(text: string): ReturnType<typeof maybeMetric> {
  const key = squash(text);
  return METRICS_NOT.some((word) => key.includes(word)) ? null : maybeMetric(text);
}

const PREFIXES = values.unit_prefixes.map(squash);
/** Whether words name a unit, as against a remark: they begin as units do. */
export function namesUnit(text: string): boolean {
  const key = squash(text).replace(/^[-–•]/, '');
  return key.length <= 80 && PREFIXES.some((prefix) => key.startsWith(prefix));
}

const STUBS = new Set(values.unit_stubs.map(squash));

/** Lines of responsible units, a unit wrapped over two lines joined: "สำนัก" + "การคลัง", "สำนักปลัดฯ" + "/กองกิจฯ". */
export function joinUnits<P extends { readonly text: string }>(lines: readonly P[]): P[][] {
  const units: P[][] = [];
  for (const line of lines) {
    const last = units.at(-1);
    const key = squash(line.text);
    const open = last?.length === 1 && STUBS.has(squash(last[0]?.text ?? ''));
    const goesOn = key.startsWith('/') || !PREFIXES.some((prefix) => key.startsWith(prefix));
    if (last && (open || goesOn)) last.push(line);
    else units.push([line]);
  }
  return units;
}
