import type { RowOf, Table } from './column.ts';

const columns = [
  { name: 'document_id', type: 'text', nullable: false, meaning: 'document it stands in' },
  { name: 'body_id', type: 'text', nullable: true, meaning: 'body it concerns' },
  {
    name: 'fiscal_year',
    type: 'integer',
    nullable: false,
    meaning: 'fiscal year',
    unit: 'Buddhist Era year',
    bounds: [2500, 2650],
  },
  { name: 'category', type: 'text', nullable: false, meaning: 'category as printed' },
  {
    name: 'count',
    type: 'integer',
    nullable: true,
    meaning: 'complaints of the category; NULL for a dash',
    unit: 'complaints',
  },
  {
    name: 'total',
    type: 'integer',
    nullable: true,
    meaning: 'all complaints of the year, where printed with the row',
    unit: 'complaints',
  },
  {
    name: 'confidence',
    type: 'double',
    nullable: false,
    meaning: 'how sure the reading of the count is',
    bounds: [0, 1],
  },
  { name: 'evidence_id', type: 'text', nullable: false, meaning: 'the printed row' },
] as const;

/** One row is a complaint count. */
export type Complaint = RowOf<typeof columns>;

export const complaints = {
  name: 'complaints',
  meaning: 'a complaint count',
  columns,
  key: ['document_id', 'fiscal_year', 'category', 'evidence_id'],
} as const satisfies Table;
