import type { RowOf, Table } from './column.ts';

const columns = [
  { name: 'document_id', type: 'text', nullable: false, meaning: 'the document' },
  { name: 'line_no', type: 'integer', nullable: false, meaning: 'line, from 1' },
  { name: 'page', type: 'integer', nullable: true, meaning: 'page, where the document has pages' },
  {
    name: 'text',
    type: 'text',
    nullable: false,
    meaning: 'as printed, names masked; cells parted by tabs',
  },
] as const;

/** One row is a line of a document as printed, names masked. */
export type Line = RowOf<typeof columns>;

export const lines = {
  name: 'lines',
  meaning: 'a line of a document as printed, names masked',
  columns,
  key: ['document_id', 'line_no'],
} as const satisfies Table;
