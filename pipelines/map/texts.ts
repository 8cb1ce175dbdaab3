import { foreignLetters, normaliseText } from '../normalise/thai.ts';
import type { Piece, RawRow } from '../stages.ts';
import { printed, type Doubt, type Reading } from './reading.ts';
import { isDash, isTemplate } from './values.ts';

/** What is unusual about a row as a doubt on the cells that were put together from several lines. */
export function rowDoubt(row: RawRow): Doubt | null {
  if (row.notes.includes('second_values')) return 'several_values';
  if (row.notes.includes('cell_shifted')) return 'cell_shifted';
  return row.notes.includes('row_broken_over_pages') ? 'row_broken_over_pages' : null;
}

/** A text cell; a dash or nothing is "not stated". */
export function textField(pieces: readonly Piece[], doubt: Doubt | null): Reading<string | null> {
  const text = printed(pieces);
  if (isDash(text)) return { value: null, pieces, doubt: null };
  if (isTemplate(text)) return { value: null, pieces, doubt: 'template_text' };
  return { value: normaliseText(text), pieces, doubt: spread(pieces) ? doubt : scriptDoubt(text) };
}

/** Whether pieces stand on more than one line. */
export function spread(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.no !== pieces[0]?.no);
}

/** Letters of a script no Thai document uses make a reading unsure. */
export function scriptDoubt(text: string): Doubt | null {
  return foreignLetters(text).length > 0 ? 'other_script' : null;
}
