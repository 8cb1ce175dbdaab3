import type { Piece } from '../stages.ts';

/** Why the reading of a field is unsure; the words for the page are kept beside these codes. */
export type Doubt =
  | 'aligned_in_order'
  | 'aligned_by_position'
  | 'not_read'
  | 'malformed_number'
  | 'number_repaired'
  | 'template_text'
  | 'row_broken_over_pages'
  | 'cell_shifted'
  | 'other_script'
  | 'head_lost'
  | 'seq_missing'
  | 'several_values'
  | 'unmarked_line'
  | 'sheet_code_differs'
  | 'place_carried'
  | 'words_beside'
  | 'recognised_in_picture'
  /** Stands under a heading that is not known; what it is was told by the content of the column. */
  | 'heading_guessed'
  /** Nothing was read, and a column under an unknown heading may hold it. */
  | 'unknown_column'
  /** The year is that of a heading further up, or of the document. */
  | 'year_carried';

/** How sure a reading with a doubt is; below 0.8 a value counts as unsure. */
export const CONFIDENCE: Readonly<Record<Doubt, number>> = {
  aligned_in_order: 0.9,
  aligned_by_position: 0.5,
  not_read: 0.3,
  malformed_number: 0.2,
  number_repaired: 0.6,
  template_text: 0.2,
  row_broken_over_pages: 0.9,
  cell_shifted: 0.7,
  other_script: 0.7,
  head_lost: 0.5,
  seq_missing: 0.5,
  several_values: 0.4,
  unmarked_line: 0.5,
  sheet_code_differs: 0.6,
  place_carried: 0.7,
  words_beside: 0.7,
  recognised_in_picture: 0.6,
  heading_guessed: 0.6,
  unknown_column: 0.5,
  year_carried: 0.7,
};

/** A value with the printed pieces it was read from and what makes it unsure. */
export interface Reading<T> {
  readonly value: T;
  readonly pieces: readonly Piece[];
  readonly doubt: Doubt | null;
}

/** How sure a reading is, 0 to 1. */
export function confidenceOf(doubt: Doubt | null): number {
  return doubt === null ? 1 : CONFIDENCE[doubt];
}

/** Doubts that a correction of the cell's words leaves: no value came of them, or a heading is lost. */
const BEYOND_THE_CELL: ReadonlySet<Doubt> = new Set([
  'not_read',
  'malformed_number',
  'head_lost',
  'seq_missing',
  'sheet_code_differs',
  'place_carried',
  'unknown_column',
] as const);

/** How sure a reading is and the note that tells why; what an office corrected counts as sure. */
export function settled(
  doubt: Doubt | null,
  isCorrected: boolean,
): { confidence: number; note: Doubt | 'corrected' | null } {
  const isSettled = isCorrected && (doubt === null || !BEYOND_THE_CELL.has(doubt));
  if (isSettled) return { confidence: 1, note: 'corrected' };
  return { confidence: confidenceOf(doubt), note: doubt };
}

/** The reading of nothing printed. */
export function nothing<T>(value: T): Reading<T> {
  return { value, pieces: [], doubt: null };
}

/** The printed text of pieces, lines joined by a line break. */
export function printed(pieces: readonly Piece[]): string {
  return pieces.length === 1 ? (pieces[0]?.text ?? '') : pieces.map(({ text }) => text).join('\n');
}

/** Why a row was laid with doubt as a whole: put together from bare lines, or from shifted cells. */
export function rowDoubt(notes: readonly string[]): Doubt | null {
  if (notes.includes('rebuilt')) return 'aligned_by_position';
  return notes.some((note) => note === 'cell_shifted' || note === 'row_shifted')
    ? 'cell_shifted'
    : null;
}
