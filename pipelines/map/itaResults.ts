import { parseNumber } from '../normalise/number.ts';
import { normaliseText } from '../normalise/thai.ts';
import type { ItaBody, ItaEntry } from '../stages.ts';

/** Why a printed result is not in the table. */
export type ItaReject =
  | 'ita_no_local_body'
  | 'ita_no_year'
  | 'ita_no_province'
  | 'ita_no_values'
  | 'ita_unread_number'
  | 'ita_out_of_range'
  | 'ita_body_unknown'
  | 'ita_body_ambiguous'
  | 'ita_repeated'
  | 'ita_stated_twice';

export interface ItaValues {
  /** Points of 100; null where the table does not say. */
  readonly score: number | null;
  readonly iit: number | null;
  readonly eit: number | null;
  readonly oit: number | null;
  /** As printed. */
  readonly level: string | null;
}

/** A printed result that can be taken in once its body is found. */
export interface ItaDraft extends ItaValues {
  readonly line: number;
  readonly year: number;
  readonly body: ItaBody;
}

export interface RejectedEntry {
  readonly line: number;
  readonly reason: ItaReject;
}

/** A printed result as values, or why it is none. A number outside 0 to 100 is never taken. */
export function draftOf(entry: ItaEntry): ItaDraft | RejectedEntry {
  const { no: line } = entry.line;
  const { body, year } = entry;
  if (body === null) return { line, reason: 'ita_no_local_body' };
  if (year === null) return { line, reason: 'ita_no_year' };
  if (body.provinceCode === null) return { line, reason: 'ita_no_province' };
  const { score, iit, eit, oit } = entry.printed;
  const points = [score, iit, eit, oit].map(pointsOf);
  const bad = points.find((one) => typeof one === 'string');
  if (typeof bad === 'string') return { line, reason: bad };
  const level = isNone(entry.printed.level) ? null : normaliseText(entry.printed.level);
  const [total, internal, external, open] = points as (number | null)[];
  const values = {
    score: total ?? null,
    iit: internal ?? null,
    eit: external ?? null,
    oit: open ?? null,
    level,
  };
  if (Object.values(values).every((value) => value === null)) {
    return { line, reason: 'ita_no_values' };
  }
  return { line, year, body, ...values };
}

function isNone(printed: string): boolean {
  return /^[-–—\s]*$/.test(printed);
}

function pointsOf(printed: string): number | null | ItaReject {
  if (isNone(printed)) return null;
  const read = parseNumber(printed.replace(/\s*(?:%|คะแนน)\s*$/, ''));
  if (read.kind !== 'number') {
    return /^-\s*[\d๐-๙]/.test(printed) ? 'ita_out_of_range' : 'ita_unread_number';
  }
  return read.value > 100 ? 'ita_out_of_range' : read.value;
}
