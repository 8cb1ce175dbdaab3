import type { RowOf, Table } from './column.ts';

const columns = [
  { name: 'from_document_id', type: 'text', nullable: false, meaning: 'the earlier document' },
  { name: 'to_document_id', type: 'text', nullable: false, meaning: 'the later document' },
  { name: 'body_id', type: 'text', nullable: false, meaning: 'body of both' },
  {
    name: 'fiscal_year',
    type: 'integer',
    nullable: false,
    meaning: 'fiscal year the later document reports on',
    unit: 'Buddhist Era year',
    bounds: [2500, 2650],
  },
  {
    name: 'is_next',
    type: 'boolean',
    nullable: false,
    meaning:
      'nothing stands between the two; false for a plan and its 12-month report where there is one at 6 months',
  },
] as const;

/** One row is two documents of one body whose projects were compared, found or not. */
export type DocumentLink = RowOf<typeof columns>;

export const document_links = {
  name: 'document_links',
  meaning: 'two documents of one body whose projects were compared, whether any matched or not',
  columns,
  key: ['from_document_id', 'to_document_id'],
} as const satisfies Table;
