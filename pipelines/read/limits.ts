import { UnreadableError } from './unreadable.ts';

/** Bytes a document may unpack to, and letters a text document may have. */
export const MOST_BYTES = 100 * 1024 * 1024;
/** Cells of all tables together, the empty ones within their grid included. */
export const MOST_CELLS = 2_000_000;
/** Columns of one table. */
export const MOST_COLUMNS = 16_384;
/** Tables within tables. */
export const MOST_DEPTH = 40;

/** @throws where a count is above its limit */
export function assertWithin(count: number, most: number, what: string): void {
  if (count > most) {
    throw new UnreadableError('too_large', `more than ${most} ${what}`);
  }
}
