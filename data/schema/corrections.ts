import type { RowOf, Table } from './column.ts';

const columns = [
  { name: 'document_id', type: 'text', nullable: false, meaning: 'the document' },
  {
    name: 'ordinal',
    type: 'integer',
    nullable: false,
    meaning: 'counts the corrections of a document by line and cell, from 1',
  },
  { name: 'line_no', type: 'integer', nullable: false, meaning: 'line, from 1' },
  {
    name: 'cell',
    type: 'integer',
    nullable: true,
    meaning: 'index of the cell in its line, from 0, as in evidence; NULL for the whole line',
  },
  { name: 'text', type: 'text', nullable: false, meaning: 'as printed, names masked' },
  {
    name: 'reads_as',
    type: 'text',
    nullable: true,
    meaning: 'the text that is read instead; NULL where the row is none and was left out',
  },
  {
    name: 'not_in_print',
    type: 'boolean',
    nullable: false,
    meaning: 'the text was learnt from the office and cannot be seen in the print',
  },
  { name: 'why', type: 'text', nullable: false, meaning: 'the reason, as the office gives it' },
  { name: 'checked_by', type: 'text', nullable: false, meaning: 'the office that checked it' },
  { name: 'checked_on', type: 'text', nullable: false, meaning: 'date of the check, 2026-11-21' },
] as const;

/** One row is a correction of what a document was read as, made by people. */
export type CorrectionRow = RowOf<typeof columns>;

export const corrections = {
  name: 'corrections',
  meaning: 'a correction of what a document was read as, made by people',
  columns,
  key: ['document_id', 'ordinal'],
} as const satisfies Table;
