import type { Reject } from '../../data/schema/rejects.ts';
import { isTableLine } from './countRows.ts';

/** Rows as the second counter saw them, and as the parser accounts for them. */
export interface RowAccount {
  readonly seen: number;
  readonly mapped: number;
  readonly rejected: number;
}

/** The first and last line of what the parser took for a row. */
export interface TakenLines {
  readonly lineFirst: number;
  readonly lineLast: number;
}

/**
 * Settles what the two counts of a document's rows disagree on, so that nothing is lost: rows that
 * the parser never took are rejected with their lines; rows that the counter never saw are counted,
 * and the place is listed as counted otherwise.
 */
export function reconcileRows(
  account: RowAccount,
  lines: readonly string[],
  taken: readonly TakenLines[],
): { readonly account: RowAccount; readonly rejects: readonly Omit<Reject, 'document_id'>[] } {
  const missing = account.seen - account.mapped - account.rejected;
  if (missing === 0) return { account, rejects: [] };
  if (missing < 0) {
    const seen = account.mapped + account.rejected;
    return { account: { ...account, seen }, rejects: [rejectOf(lines, 1, 1, 'counted_otherwise')] };
  }
  const covered = new Uint8Array(lines.length + 1);
  for (const { lineFirst, lineLast } of taken) covered.fill(1, lineFirst, lineLast + 1);
  const left = lines.flatMap((line, i) => (isTableLine(line) && !covered[i + 1] ? [i + 1] : []));
  const rejects =
    left.length >= missing
      ? left.map((no) => rejectOf(lines, no, no, 'row_not_taken'))
      : [rejectOf(lines, 1, lines.length, 'row_not_taken')];
  return { account: { ...account, rejected: account.rejected + missing }, rejects };
}

/** Rejects with each place once, for the reason given first: both counters may list the same lines. */
export function listedOnce(rejects: readonly Reject[]): Reject[] {
  const places = new Set<string>();
  return rejects.filter(({ line_first, line_last, text }) => {
    const place = `${line_first}-${line_last} ${text}`;
    return !places.has(place) && places.add(place);
  });
}

function rejectOf(
  lines: readonly string[],
  line_first: number,
  line_last: number,
  reason: string,
): Omit<Reject, 'document_id'> {
  return { line_first, line_last, reason, text: lines.slice(line_first - 1, line_last).join('\n') };
}
