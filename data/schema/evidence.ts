import type { RowOf, Table } from './column.ts';

const columns = [
  { name: 'evidence_id', type: 'text', nullable: false, meaning: 'stable id' },
  { name: 'document_id', type: 'text', nullable: false, meaning: 'the document' },
  { name: 'page', type: 'integer', nullable: true, meaning: 'page, where the document has pages' },
  { name: 'line_first', type: 'integer', nullable: false, meaning: 'first line, from 1' },
  { name: 'line_last', type: 'integer', nullable: false, meaning: 'last line, inclusive' },
  {
    name: 'cell',
    type: 'integer',
    nullable: true,
    meaning:
      'index of the cell in its line, from 0, counted by tabs, or by the strokes of a table drawn with |; NULL where the place is whole lines',
  },
  { name: 'text', type: 'text', nullable: false, meaning: 'as printed, names masked' },
] as const;

/** One row is a place in a document. */
export type Evidence = RowOf<typeof columns>;

export const evidence = {
  name: 'evidence',
  meaning: 'a place in a document',
  columns,
  key: ['document_id', 'evidence_id'],
} as const satisfies Table;
