import { arabicDigits, squash } from '../normalise/thai.ts';
import type { Column, Context, RawRow } from '../stages.ts';
import { cellOf } from './cells.ts';
import { printed } from './reading.ts';

/** Where a project stands among strategy, dimension and missions. */
export interface Place {
  readonly strategyNo: number | null;
  readonly dimensionNo: number | null;
  readonly missionCode: string | null;
  readonly subMissionCode: string | null;
}

export interface PlaceKeeper {
  /** Takes in the row's own cells and the headings above it. */
  enter(row: RawRow): void;
  /** Takes in a heading that stands as a row of its own inside the table. */
  heading(row: RawRow): void;
  /** Takes in a code heading inside a list. */
  code(code: string): void;
  place(): Place;
}

/**
 * Keeps the place while rows of one table are walked in order. Where the table has columns for
 * dimension and mission they rule, but a code printed between the projects of a cell outranks the
 * mission cell, which often names the next mission already; elsewhere the headings above rule.
 */
export function keepPlace(columns: readonly Column[], isStrategyPlan: boolean): PlaceKeeper {
  const hasColumns = columns.some(({ role }) => PLACES.has(role));
  const hasDimension = columns.some((c) => c.role === 'dimension');
  let now: Place = { strategyNo: null, dimensionNo: null, missionCode: null, subMissionCode: null };
  let codesInLists = false;
  return {
    enter(row) {
      if (!hasColumns) {
        now = fromContext(row.context, isStrategyPlan);
        return;
      }
      const strategyNo = strategyIn(columns, row) ?? row.context.strategyNo;
      const dimension = dimensionIn(columns, row);
      const changed = dimension !== null && dimension !== now.dimensionNo;
      if (changed)
        now = { ...now, dimensionNo: dimension, missionCode: null, subMissionCode: null };
      if (!hasDimension && isOther(row.context.dimensionNo, now.dimensionNo)) {
        now = {
          ...now,
          dimensionNo: row.context.dimensionNo,
          missionCode: null,
          subMissionCode: null,
        };
      }
      const code = codeOfLine(columns, row);
      const mission = missionIn(columns, row) ?? missionOf(code);
      const keep = codesInLists && now.subMissionCode !== null && !changed;
      if (mission !== null && !keep) {
        now = {
          ...now,
          dimensionNo: hasDimension ? (now.dimensionNo ?? Number(mission[0])) : Number(mission[0]),
          missionCode: mission,
          subMissionCode: subMissionIn(columns, row) ?? (missionOf(code) === mission ? code : null),
        };
      }
      now = { ...now, strategyNo };
    },
    heading(row) {
      const { dimensionNo, missionCode, subMissionCode } = row.context;
      if (hasColumns && dimensionNo !== null)
        now = { ...now, dimensionNo, missionCode, subMissionCode };
    },
    code(code) {
      if (code.startsWith('0')) return;
      codesInLists = true;
      const parts = code.split('.');
      const missionCode = parts.slice(0, 2).join('.');
      now = {
        ...now,
        dimensionNo: Number(parts[0]),
        missionCode,
        subMissionCode: parts.length === 3 ? code : null,
      };
    },
    place: () => now,
  };
}

function isOther(above: number | null, now: number | null): boolean {
  return above !== null && now === null;
}

function fromContext(context: Context, isStrategyPlan: boolean): Place {
  const { strategyNo, dimensionNo, missionCode, subMissionCode } = context;
  return isStrategyPlan
    ? { strategyNo, dimensionNo: null, missionCode: null, subMissionCode: null }
    : { strategyNo, dimensionNo, missionCode, subMissionCode };
}

function textIn(columns: readonly Column[], row: RawRow, role: Column['role']): string {
  return arabicDigits(printed(cellOf(columns, row, role)));
}

function strategyIn(columns: readonly Column[], row: RawRow): number | null {
  const match = /(?:ยุทธศาสตร์(?:ที่)?)?([1-9])/.exec(squash(textIn(columns, row, 'strategy')));
  return match ? Number(match[1]) : null;
}

function dimensionIn(columns: readonly Column[], row: RawRow): number | null {
  const match = /^(?:ม[ิ]?ติ(?:ที่)?)?([1-9])(?![\d.]\d)/.exec(
    squash(textIn(columns, row, 'dimension')),
  );
  return match ? Number(match[1]) : null;
}

/** The first mission code of the row's mission cell, or the one that its code of three parts stands below. */
export function missionIn(columns: readonly Column[], row: RawRow): string | null {
  const match = /(?:^|[^\d.])([1-9]\.\d{1,2})(?![\d)]|\.\d)/.exec(textIn(columns, row, 'mission'));
  return match?.[1] ?? missionOf(subMissionIn(columns, row));
}

/** The code of three parts in the row's cell for it, "2.2.3". */
function subMissionIn(columns: readonly Column[], row: RawRow): string | null {
  const text = textIn(columns, row, 'sub_mission');
  return /(?:^|[^\d.])([1-9]\.\d{1,2}\.\d{1,2})(?!\.?\d)/.exec(text)?.[1] ?? null;
}

/** The one code of three parts that begins a line of the row's mission cell, below its mission or alone. */
function codeOfLine(columns: readonly Column[], row: RawRow): string | null {
  const lines = cellOf(columns, row, 'mission').map(({ text }) => text);
  const codes = arabicDigits(lines.join('\n')).matchAll(CODE_OF_LINE);
  const [only, other] = new Set([...codes].map(([, code]) => code));
  return other === undefined ? (only ?? null) : null;
}

function missionOf(code: string | null): string | null {
  return code?.split('.').slice(0, 2).join('.') ?? null;
}

/** "1.1.3 การ…" or the code alone, where a line begins. */
const CODE_OF_LINE = /(?:^|\n)[ \t]*([1-9]\.\d{1,2}\.\d{1,2})(?![.]?\d|\))/g;

const PLACES: ReadonlySet<Column['role']> = new Set(['dimension', 'mission', 'sub_mission']);

/** The codes of a place that stand in columns whose heading is not known: their content told what they are. */
export function guessedCodes(columns: readonly Column[]): ('mission_code' | 'sub_mission_code')[] {
  const isGuessed = (wanted: Column['role']) =>
    columns.some(({ role, isGuessed: guessed }) => role === wanted && guessed === true);
  if (isGuessed('sub_mission')) return ['mission_code', 'sub_mission_code'];
  return isGuessed('mission') ? ['mission_code'] : [];
}
