import { headingKey, squash } from '../normalise/thai.ts';
import type { Column } from '../stages.ts';
import { cellText } from './heading.ts';
import type { PrintedRow } from './printedRows.ts';

const ROUND = /รอบ(?:ที่\d)?(3|6|9|12)เดือน/;

/**
 * Columns of one kind under the rounds of a report, side by side: the latest round that holds anything
 * is the one reported, and those before it are no second result and no second amount.
 */
export function withLatestRound(
  columns: readonly Column[],
  rows: readonly PrintedRow[],
): readonly Column[] {
  const rounds = columns.map(({ heading }) => Number(ROUND.exec(headingKey(heading))?.[1] ?? 0));
  const told = [...new Set(rounds.filter((months) => months > 0))].sort((a, b) => b - a);
  if (told.length < 2) return columns;
  const data = rows.filter(({ kind }) => kind === 'data');
  const isFilled = (months: number) =>
    data.some(({ cells }) =>
      rounds.some((own, i) => own === months && !/^[-–—]*$/.test(squash(cellText(cells[i])))),
    );
  const latest = told.find(isFilled) ?? told[0];
  return columns.map((column, i) => {
    const months = rounds[i] ?? 0;
    const hasLatest = columns.some(({ role }, j) => role === column.role && rounds[j] === latest);
    return months > 0 && months !== latest && hasLatest ? { ...column, role: 'other' } : column;
  });
}
