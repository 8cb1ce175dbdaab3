import sections from '../../data/reference/wording/sections.json' with { type: 'json' };
import { parseNumber } from '../normalise/number.ts';
import { arabicDigits, headingKey, squash } from '../normalise/thai.ts';
import { yearsIn } from '../normalise/year.ts';
import type { Piece, RawRow, RawTable, SourceLine } from '../stages.ts';
import { printed } from './reading.ts';
import { targetsInSentence } from './toldTargets.ts';
import { maybeMetric } from './values.ts';

export interface DraftTarget {
  readonly metric: 'ita_score' | 'corruption_case_reduction_pct';
  readonly year: number;
  readonly value: number;
  readonly pieces: readonly Piece[];
}

/**
 * Rows of a target table: a metric and its value for each year, or a year and its value for each
 * metric. Rows of another metric are handed back.
 */
export function mapTargetTable(table: RawTable): { targets: DraftTarget[]; unknown: RawRow[] } {
  const targets: DraftTarget[] = [];
  const unknown: RawRow[] = [];
  const yearAt = table.columns.findIndex((c) => c.role === 'year' && c.year === null);
  for (const row of table.rows.filter((r) => r.kind === 'data')) {
    const values = yearAt < 0 ? acrossYears(table, row) : ofOneYear(table, row, yearAt);
    if (values.length === 0) unknown.push(row);
    targets.push(...values);
  }
  return { targets, unknown };
}

function acrossYears(table: RawTable, row: RawRow): DraftTarget[] {
  const metric = row.cells
    .slice(0, 3)
    .map((cell) => maybeMetric(printed(cell.pieces)))
    .find((m) => m !== null);
  return metric ? valuesOf(table, row, metric) : [];
}

function valuesOf(table: RawTable, row: RawRow, metric: DraftTarget['metric']): DraftTarget[] {
  return table.columns.flatMap((column, i) => {
    const pieces = row.cells[i]?.pieces ?? [];
    const value = maybeOnly(printed(pieces));
    return column.year === null || value === null || PAST.test(headingKey(column.heading))
      ? []
      : [{ metric, year: column.year, value, pieces }];
  });
}

function ofOneYear(table: RawTable, row: RawRow, yearAt: number): DraftTarget[] {
  const [year, second] = yearsIn(printed(row.cells[yearAt]?.pieces ?? []));
  if (year === undefined || second !== undefined) return [];
  return table.columns.flatMap((column, i) => {
    const metric = i === yearAt ? null : maybeMetric(column.heading);
    const pieces = row.cells[i]?.pieces ?? [];
    const value = maybeOnly(printed(pieces));
    return metric === null || value === null ? [] : [{ metric, year, value, pieces }];
  });
}

/** The heading of what was reached: "ผลงานปี 2567", "ค่าฐาน ปี 2566". */
const PAST = new RegExp(`^(?:${sections.past_results.map(headingKey).join('|')})`);

/** The number of a text that holds one only. */
function maybeOnly(text: string): number | null {
  const numbers = arabicDigits(text).match(/\d[\d,.]*/g) ?? [];
  const number = parseNumber(numbers[0] ?? '');
  return numbers.length === 1 && number.kind === 'number' ? number.value : null;
}

/** "เป้าหมาย ITA ปี 2567 ร้อยละ 90", the words of a target, a year and a value, and nothing after them. */
const TOLD =
  /^(?:[-–•]|\d{1,2}[.)](?!\d))?(?:ค่า)?เป้าหมาย\D{0,80}?ปี(?:งบประมาณ)?(?:พ\.?ศ\.?)?25\d\d[^\d]{0,30}?(?:ร้อยละ|คะแนน|ไม่น้อยกว่า|ไม่ต่ำกว่า|เท่ากับ|=|:)(\d{1,3}(?:\.\d{1,2})?)(?:คะแนน|%|ขึ้นไป)*[.]?$/;

/** "ปีงบประมาณ พ.ศ. ๒๕๖๖ ไม่น้อยกว่า ๘๗ คะแนน": a line under words that say what is aimed at. */
const UNDER_LEAD =
  /^(?:[-–•]|\(?\d{1,2}[.)](?!\d))?(?:ใน)?ปี(?:งบประมาณ)?(?:พ\.?ศ\.?)?25\d\d[^\d]{0,30}?(\d{1,3}(?:\.\d{1,2})?)(?:คะแนน|%|ขึ้นไป|ร้อยละ)*[.]?$/;

/** Targets told in a line of running text that says nothing else, or in lines under one that leads to them. */
export function toldTargets(lines: readonly SourceLine[]): DraftTarget[] {
  let lead: DraftTarget['metric'] | null = null;
  const found: DraftTarget[] = [];
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    const text = line.text.length > 300 || line.text.includes('\t') ? '' : squash(line.text);
    const own = text.length > 200 ? undefined : TOLD.exec(text)?.[1];
    const value = own ?? (lead === null ? undefined : UNDER_LEAD.exec(text)?.[1]);
    const isUnderLead = own === undefined && value !== undefined;
    const metric = isUnderLead ? lead : value === undefined ? null : maybeMetric(line.text);
    if (!isUnderLead) lead = leadsTo(text) ? maybeMetric(line.text) : null;
    const [year, second] = value === undefined ? [] : yearsIn(line.text);
    if (metric === null || year === undefined || second !== undefined) {
      if (value === undefined) found.push(...targetsInSentence(line));
      continue;
    }
    const pieces = [{ no: line.no, cell: null, text: line.text.trim() }];
    found.push({ metric, year, value: Number(value), pieces });
  }
  return found;
}

/** Whether words announce the target values that follow. */
function leadsTo(text: string): boolean {
  return text.includes('เป้าหมาย') && /(?:ดังนี้|ต่อไปนี้|คือ|:)$/.test(text);
}

/**
 * One target for each metric and year: stated again with the same value it is one; with another
 * value none can be believed, and all their places are handed back.
 */
export function withoutContradictions(targets: readonly DraftTarget[]): {
  sure: DraftTarget[];
  contradicting: DraftTarget[];
} {
  const sure: DraftTarget[] = [];
  const contradicting: DraftTarget[] = [];
  for (const target of targets) {
    const same = targets.filter((t) => t.metric === target.metric && t.year === target.year);
    if (same.some((t) => t.value !== target.value)) contradicting.push(target);
    else if (same[0] === target) sure.push(target);
  }
  return { sure, contradicting };
}
