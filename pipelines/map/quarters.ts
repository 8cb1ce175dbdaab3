import { squash } from '../normalise/thai.ts';
import type { Column, RawRow } from '../stages.ts';
import { nothing, printed, type Reading } from './reading.ts';

const TIME = /^(?:ไตรมาส|ระยะเวลา|ห้วงเวลา|ช่วงเวลา)/;
const WORD = /ไตรมาส(?:ที่)?|q/g;

/** Quarters in the words of a column of time: "ไตรมาส 2-3", "ไตรมาสที่ 1, 4", "Q2". */
export function quartersTold(
  columns: readonly Column[],
  row: RawRow,
): Reading<readonly number[] | null> {
  for (const [i, column] of columns.entries()) {
    const pieces = row.cells[i]?.pieces ?? [];
    const isTime = column.part === null && TIME.test(squash(column.heading));
    const value = isTime ? maybeQuarters(printed(pieces)) : null;
    if (value !== null) return { value, pieces, doubt: null };
  }
  return nothing(null);
}

/** The quarters a text names and nothing else; null where it says more, or names none. */
function maybeQuarters(text: string): number[] | null {
  const key = squash(text);
  const bare = key.replace(WORD, '');
  if (bare === key || !/^[1-4](?:(?:[-–,]|และ|ถึง)[1-4])*$/.test(bare)) return null;
  const range = /^([1-4])(?:[-–]|ถึง)([1-4])$/.exec(bare);
  if (!range) return [...new Set((bare.match(/[1-4]/g) ?? []).map(Number))];
  const [first, last] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
