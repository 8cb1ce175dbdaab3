import values from '../../data/reference/wording/values.json' with { type: 'json' };
import { parseNumber, readMoney } from '../normalise/number.ts';
import { arabicDigits, headingKey, squash } from '../normalise/thai.ts';
import type { Column, Piece, RawRow, RawTable, Role, ToldTotal } from '../stages.ts';
import { missionIn } from './place.ts';
import { printed, rowDoubt, type Doubt } from './reading.ts';
import { isDash } from './values.ts';

export interface DraftTotal {
  readonly scope: string;
  readonly measure: 'projects' | 'budget' | 'completed_projects' | 'disbursed';
  readonly year: number | null;
  /** Count, or satang for money; null for a dash or what cannot be read. */
  readonly stated: number | null;
  readonly printed: string;
  readonly pieces: readonly Piece[];
  readonly malformed: boolean;
  /** True where the row names no scope and stands below a dimension. */
  readonly isScopeGuessed?: boolean;
  /** Why the reading is unsure, its form apart; absent where it is sure. */
  readonly doubt?: Doubt | null;
}

const SUMMARY: Readonly<Partial<Record<Role, DraftTotal['measure']>>> = {
  planned_count: 'projects',
  planned_budget: 'budget',
  done_count: 'completed_projects',
  done_budget: 'disbursed',
};

/**
 * A total told in running text: "รวมจำนวน ๓๐ โครงการ". An amount without a year of its own is of
 * `years`, where they are one, else (year null) of all of them; a count of projects has none.
 */
export function mapToldTotal(
  told: ToldTotal,
  [first, last]: readonly [number | null, number | null],
): DraftTotal {
  const { scope, measure, pieces } = told;
  const year = measure === 'projects' ? null : (told.year ?? (first === last ? first : null));
  const base = { scope, measure, year, printed: told.printed, pieces };
  const number = /[\d๐-๙][\d๐-๙,]*(?:\.[\d๐-๙]+)?/.exec(told.printed)?.[0] ?? '';
  if (measure === 'budget' || measure === 'disbursed') {
    const money = readMoney(number, told.scale);
    const stated = money.kind === 'amount' ? money.satang : null;
    return { ...base, stated, malformed: stated === null };
  }
  return { ...base, stated: Number(arabicDigits(number)), malformed: false };
}

/** A row of the summary table: what a mission, or the whole document, planned and did. */
export function mapSummaryRow(table: RawTable, row: RawRow, year: number | null): DraftTotal[] {
  const scope = row.kind === 'total' ? 'document' : lastMission(table.columns, row);
  if (scope === null) return [];
  return table.columns.flatMap((column, i) => {
    const measure = SUMMARY[column.role];
    const pieces = row.cells[i]?.pieces ?? [];
    return measure && pieces.length > 0
      ? [
          {
            ...totalOf(scope, measure, column.year ?? year, pieces, column.scale),
            doubt: rowDoubt(row.notes),
          },
        ]
      : [];
  });
}

/** The mission of a summary row: its cell may begin with the dimension's own heading. */
function lastMission(columns: readonly Column[], row: RawRow): string | null {
  const at = columns.findIndex((column) => column.role === 'mission');
  const text = arabicDigits(printed(row.cells[at]?.pieces ?? []));
  const codes = [...text.matchAll(/(?:^|[^\d.])(\d\.\d{1,2})(?![\d)]|\.\d)/g)];
  return codes.at(-1)?.[1] ?? missionIn(columns, row) ?? dimensionOf(columns, row);
}

/** The dimension of a summary row that names no mission: "มิติที่ ๑". */
function dimensionOf(columns: readonly Column[], row: RawRow): string | null {
  const at = columns.findIndex((column) => column.role === 'dimension');
  const text = squash(printed(row.cells[at]?.pieces ?? []));
  return /^(?:ม[ิ]?ติ(?:ที่)?)?(\d)(?![\d.]\d)/.exec(text)?.[1] ?? null;
}

function totalOf(
  scope: string,
  measure: DraftTotal['measure'],
  year: number | null,
  pieces: readonly Piece[],
  scale: number,
): DraftTotal {
  const text = printed(pieces);
  const base = { scope, measure, year, printed: text, pieces };
  if (isDash(text)) return { ...base, stated: null, malformed: false };
  if (measure === 'budget' || measure === 'disbursed') {
    const money = readMoney(text, scale);
    return {
      ...base,
      stated: money.kind === 'amount' ? money.satang : null,
      malformed: money.kind === 'malformed',
    };
  }
  const number = parseNumber(text);
  return {
    ...base,
    stated: number.kind === 'number' ? number.value : null,
    malformed: number.kind === 'malformed',
  };
}

/** "จำนวน ๙ โครงการ", "รวม 9 โครงการ", "9 โครงการ". */
const COUNT_TOLD =
  /(?:^|จำนวน|รวม|ทั้งสิ้น|ทั้งหมด|ทุก(?:หน่วยงาน|ส่วนราชการ|สำนัก|กอง)+|[(:=])(\d{1,4})(?:โครงการ|กิจกรรม|มาตรการ)|^(?:จำนวน|รวม(?:ทั้งสิ้น|ทั้งหมด)?)(\d{1,4})$/;

/** "มิติที่ ๑ … จำนวน ๗ โครงการ", "๑.๒ … (๓ โครงการ)": a heading within a table that counts what stands under it. */
const HEADED_COUNT =
  /^(?:ม[ิ]?ติที่([1-9])(?![\d.])|(?:ภารกิจ(?:ตามม[ิ]?ติ)?(?:ที่)?)?([1-9]\.\d{1,2})(?![\d.])).*?(?:จำนวน|รวม|ทั้งสิ้น|[(:])(\d{1,3})(?:โครงการ|กิจกรรม|มาตรการ)(?:[/,](?:โครงการ|กิจกรรม|มาตรการ))*[)]?$/;

/** The count of projects that a heading of a dimension or a mission within a table tells, if it does. */
export function mapHeadedCount(row: RawRow): DraftTotal[] {
  const pieces = row.cells.find((cell) => cell.pieces.length > 0)?.pieces ?? [];
  const [, dimension, mission, count] = HEADED_COUNT.exec(squash(printed(pieces))) ?? [];
  const scope = dimension ?? mission;
  if (scope === undefined || count === undefined) return [];
  return [{ ...countOf(scope, Number(count), pieces), doubt: rowDoubt(row.notes) }];
}

/** "รวมกองคลัง ๓ โครงการ": the sum of one unit has no scope in the contract. */
const OF_UNIT = new RegExp(`^รวม(?:${values.unit_group_prefixes.join('|')})(?=[ก-๙])`);

/** A total row of a plan table: the count of projects in words and an amount under each year. */
export function mapTotalRow(
  table: RawTable,
  row: RawRow,
  dimension: number | null,
  fallback: number | null,
): DraftTotal[] {
  const word = row.cells
    .map((cell) => headingKey(printed(cell.pieces)))
    .find((key) => key.startsWith('รวม'));
  if (word !== undefined && OF_UNIT.test(word)) return [];
  const grand =
    word !== undefined &&
    /^รวม(?:ทั้งสิ้น|ทั้งหมด|ทุก(?:มิติ|หน่วยงาน|ส่วนราชการ|สำนัก|กอง)|(?:ทั้ง)?\d{1,2}มิติ)/.test(word);
  const named = /^รวม(?:งบประมาณ)?(?:ม[ิ]?ติ)(?:ที่)?(\d)/.exec(word ?? '')?.[1];
  const scope = named ?? (grand || dimension === null ? 'document' : String(dimension));
  const isScopeGuessed = named === undefined && scope !== 'document';
  const counts = row.cells.flatMap((cell, i) => {
    const count = maybeCounted(cell.pieces) ?? countUnder(table.columns[i], cell.pieces);
    return count === null || table.columns[i]?.role === 'budget'
      ? []
      : [countOf(scope, count, cell.pieces)];
  });
  const done = completedOf(table, row, scope, fallback);
  const totals = [...counts, ...done, ...moneyOf(table, row, scope, fallback)];
  const doubt = rowDoubt(row.notes);
  return totals.map((total) => ({ ...total, isScopeGuessed, doubt }));
}

/** How many are done, where a total row counts the ticks of a column for them. */
function completedOf(
  table: RawTable,
  row: RawRow,
  scope: string,
  year: number | null,
): DraftTotal[] {
  const at = table.columns.findIndex(({ role, part }) => role === 'status' && part === 'completed');
  const pieces = row.cells[at]?.pieces ?? [];
  const text = squash(printed(pieces)).replace(/(?:โครงการ|กิจกรรม|มาตรการ)$/, '');
  if (!/^\d{1,4}$/.test(text)) return [];
  return [{ ...countOf(scope, Number(text), pieces), measure: 'completed_projects', year }];
}

/** The bare number of a total row under a heading that counts projects. */
function countUnder(column: Column | undefined, pieces: readonly Piece[]): number | null {
  const text = squash(printed(pieces));
  return column?.role === 'planned_count' && /^\d{1,4}$/.test(text) ? Number(text) : null;
}

function maybeCounted(pieces: readonly Piece[]): number | null {
  const told = COUNT_TOLD.exec(squash(printed(pieces)));
  const count = told?.[1] ?? told?.[2];
  return count === undefined ? null : Number(count);
}

function countOf(scope: string, stated: number, pieces: readonly Piece[]): DraftTotal {
  const text = printed(pieces);
  return {
    scope,
    measure: 'projects',
    year: null,
    stated,
    printed: text,
    pieces,
    malformed: false,
  };
}

/** The amounts of a total row: several columns of one year are one amount, as they are for a project. */
function moneyOf(
  table: RawTable,
  row: RawRow,
  scope: string,
  fallback: number | null,
): DraftTotal[] {
  const groups = new Map<string, DraftTotal[]>();
  const isAlone = table.columns.every(
    ({ role, year }, i) =>
      role !== 'budget' || (year === null && isDash(printed(row.cells[i]?.pieces ?? []))),
  );
  table.columns.forEach((column, i) => {
    const pieces = row.cells[i]?.pieces ?? [];
    const measure = column.role === 'row_total' && isAlone ? 'budget' : column.role;
    if ((measure !== 'budget' && measure !== 'disbursed') || pieces.length === 0) return;
    if (measure === 'disbursed' && maybeCounted(pieces) !== null) return;
    const total = totalOf(scope, measure, column.year ?? fallback, pieces, column.scale);
    const key = `${measure} ${total.year}`;
    groups.set(key, [...(groups.get(key) ?? []), total]);
  });
  return [...groups.values()].map(addUp);
}

/** One total of the parts that are read; a part that is not leaves the sum unread. */
function addUp(parts: readonly DraftTotal[]): DraftTotal {
  const filled = parts.filter(({ printed: text }) => !isDash(text));
  const [first] = filled.length > 0 ? filled : parts;
  if (!first) throw new Error('totals: expected a printed amount, found none');
  if (filled.length <= 1) return first;
  const isRead = filled.every(({ stated }) => stated !== null);
  return {
    ...first,
    stated: isRead ? filled.reduce((sum, { stated }) => sum + (stated ?? 0), 0) : null,
    printed: filled.map(({ printed: text }) => text).join(' + '),
    pieces: filled.flatMap(({ pieces }) => pieces),
    malformed: filled.some(({ malformed }) => malformed),
  };
}
