import type { FieldEvidence } from '../../data/schema/field_evidence.ts';

/** Codes of `field_evidence.note` that have a rule of their own. */
export const noteCodes = [
  'aligned_by_position',
  'aligned_in_order',
  'not_read',
  'malformed_number',
  'template_text',
  'row_broken_over_pages',
  'cell_shifted',
  'number_repaired',
  'other_script',
  'head_lost',
  'seq_missing',
] as const;

export type NoteCode = (typeof noteCodes)[number];

/** One reason why a field is unsure, with the parameter written after its colon. */
export interface Note {
  readonly code: string;
  readonly parameter: string | null;
  readonly place: FieldEvidence;
}

/** The reasons a note gives: codes parted by white space, comma or semicolon, `code:parameter`. */
export function parseNotes(place: FieldEvidence): Note[] {
  if (place.note === null) return [];
  const words = place.note.split(/[\s,;]+/).filter((word) => word !== '');
  return words.map((word) => {
    const [code = '', parameter = null] = word.split(':', 2);
    return { code, parameter, place };
  });
}

/** The column a place is about: "budget_baht.2564.report" is about budget_baht. */
export function columnOf(field: string): string {
  const end = field.indexOf('.');
  return end < 0 ? field : field.slice(0, end);
}

/** Whether a code has a rule of its own. */
export function isNoteCode(code: string): code is NoteCode {
  return (noteCodes as readonly string[]).includes(code);
}
