import type { RowOf, Table } from '../column.ts';

const columns = [
  { name: 'document_id', type: 'text', nullable: false, meaning: 'the document' },
  {
    name: 'province_code',
    type: 'text',
    nullable: true,
    meaning: 'ISO 3166-2:TH code of the province of its body; NULL where it is not known',
  },
] as const;

/** One row is a document. */
export type DocumentPlace = RowOf<typeof columns>;

export const document_places = {
  name: 'document_places',
  meaning: 'the province whose files hold the rows of a document',
  columns,
  key: ['document_id'],
} as const satisfies Table;
