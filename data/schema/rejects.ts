import type { RowOf, Table } from './column.ts';

const columns = [
  { name: 'document_id', type: 'text', nullable: false, meaning: 'the document' },
  { name: 'line_first', type: 'integer', nullable: false, meaning: 'first line, from 1' },
  { name: 'line_last', type: 'integer', nullable: false, meaning: 'last line, inclusive' },
  {
    name: 'reason',
    type: 'text',
    nullable: false,
    meaning: 'why it is not a record: a code of data/reference/rejects',
  },
  { name: 'text', type: 'text', nullable: false, meaning: 'as printed, names masked' },
] as const;

/** One row is a table row that was seen and not mapped. */
export type Reject = RowOf<typeof columns>;

export const rejects = {
  name: 'rejects',
  meaning: 'a table row that was seen and not mapped',
  columns,
  key: ['document_id', 'line_first', 'line_last', 'text'],
} as const satisfies Table;
