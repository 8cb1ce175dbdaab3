import { headingKey, squash } from '../normalise/thai.ts';
import type { Column, Role } from '../stages.ts';
import { cellText } from './heading.ts';
import type { PrintedRow } from './printedRows.ts';
import { filled } from './tellingCells.ts';
import { headings } from './vocabulary.ts';

/** Share of a column's filled cells that must be codes. */
const MOST = 0.9;
/** Filled cells from which a column is told by them. */
const FEWEST = 2;

/** "2.2.3", "ข้อ ๒.๒.๓", "(2.2.3)"; with words behind it, or without. */
const LEADING = '^[(\\[]?(?:ข้อ|แนวทาง|มาตรการ|ภารกิจ|ม[ิ]?ติ|กิจกรรม)?(?:ย่อย)?(?:ที่)?';
const THIRD_LEVEL = new RegExp(`${LEADING}([1-5]\\.\\d{1,2})\\.\\d{1,2}(?![\\d.]*\\d)`);
const SECOND_LEVEL = new RegExp(`${LEADING}[1-5]\\.\\d(?![\\d.]*\\d)`);

/** Columns that may hold codes: those of numbers, of places, and those whose heading tells nothing. */
const MAY_HOLD: ReadonlySet<Role> = new Set([
  'seq',
  'other',
  'dimension',
  'mission',
  'approach_text',
]);
const KNOWN = new Set(headings.codes.map(headingKey));

/**
 * Columns of codes of missions (2.2) and of what stands below them (2.2.3), told by their cells
 * whatever their heading is: "ข้อ", "รหัสแนวทาง", "ลำดับข้อ". Codes that only number the rows of the
 * table, one after the other, stay their numbers. Tables that name no projects come back as they are.
 */
export function withCodeColumns(
  columns: readonly Column[],
  rows: readonly PrintedRow[],
): readonly Column[] {
  const has = (wanted: Role) => columns.some(({ role }) => role === wanted);
  // Numbers of a strategy plan are no codes of missions.
  if (!has('name') || has('tactic')) return columns;
  const data = rows.filter((row) => row.kind === 'data');
  const open = columns.flatMap(({ role, heading }, i) =>
    MAY_HOLD.has(role) && heading !== '' ? [i] : [],
  );
  const texts = new Map(
    open.map((i) => [i, filled(data.map(({ cells }) => squash(cellText(cells[i]))))]),
  );
  let out: readonly Column[] = columns;
  for (const [level, role] of LEVELS) {
    if (out.some((column) => column.role === role && !isOpenMission(column, level))) continue;
    const at = open.find((i) => isOfCodes(texts.get(i) ?? [], level, out, i));
    if (at !== undefined) out = out.map((column, i) => (i === at ? asCodes(column, role) : column));
  }
  return out;
}

const LEVELS: readonly (readonly [RegExp, Role])[] = [
  [THIRD_LEVEL, 'sub_mission'],
  [SECOND_LEVEL, 'mission'],
];

/** A column headed as one of missions may hold what stands below them. */
function isOpenMission({ role }: Column, level: RegExp): boolean {
  return level === THIRD_LEVEL && role === 'mission';
}

function isOfCodes(
  texts: readonly string[],
  level: RegExp,
  columns: readonly Column[],
  at: number,
): boolean {
  if (texts.length < FEWEST || columns[at]?.role === 'sub_mission') return false;
  const codes = texts.filter((text) => level.test(text));
  if (codes.length < texts.length * MOST) return false;
  if (columns[at]?.role === 'approach_text' && texts.some((text) => /[ก-ฮ]{8}/.test(text)))
    return false;
  return columns[at]?.role === 'seq' ? isBesideNumbers(columns, at) || !isNumbering(codes) : true;
}

/** Whether another column than the one at a place numbers the rows. */
function isBesideNumbers(columns: readonly Column[], at: number): boolean {
  return columns.some(({ role }, i) => role === 'seq' && i !== at);
}

/** Whether codes number the rows of each of their headings from 1 up by one: none is left out or stands twice. */
function isNumbering(codes: readonly string[]): boolean {
  const last = new Map<string, number>();
  return codes.every((code) => {
    const parts = /(\d[\d.]*\d)/.exec(code)?.[1]?.split('.') ?? [];
    const head = parts.slice(0, -1).join('.');
    const number = Number(parts.at(-1));
    const isNext = number === (last.get(head) ?? 0) + 1;
    last.set(head, number);
    return isNext;
  });
}

function asCodes(column: Column, role: Role): Column {
  const isNamed = column.isKnown || KNOWN.has(headingKey(column.heading));
  return { ...column, role, isKnown: isNamed, ...(!isNamed && { isGuessed: true }) };
}
