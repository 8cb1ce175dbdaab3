import type { RowOf, Table } from './column.ts';

const columns = [
  { name: 'document_id', type: 'text', nullable: false, meaning: 'document it stands in' },
  {
    name: 'scope',
    type: 'text',
    nullable: false,
    meaning: 'document, a dimension number, or a mission code',
  },
  {
    name: 'measure',
    type: 'text',
    nullable: false,
    meaning: 'what is totalled',
    values: ['projects', 'budget', 'completed_projects', 'disbursed'],
  },
  {
    name: 'fiscal_year',
    type: 'integer',
    nullable: true,
    meaning: 'fiscal year',
    unit: 'Buddhist Era year',
    bounds: [2500, 2650],
  },
  {
    name: 'stated_value',
    type: 'double',
    nullable: true,
    meaning:
      'the printed total; baht for money, else a count; NULL for a dash or what cannot be read',
  },
  { name: 'stated_text', type: 'text', nullable: false, meaning: 'the total as printed' },
  {
    name: 'computed_value',
    type: 'double',
    nullable: true,
    meaning: 'the same total from the rows; NULL where it cannot be computed',
  },
  {
    name: 'confidence',
    type: 'double',
    nullable: false,
    meaning: 'how sure the reading is; a total that its rows bear out is sure',
    bounds: [0, 1],
  },
  { name: 'evidence_id', type: 'text', nullable: false, meaning: 'the printed cell' },
] as const;

/** One row is a total that the document itself prints. */
export type StatedTotal = RowOf<typeof columns>;

export const stated_totals = {
  name: 'stated_totals',
  meaning: 'a total that the document itself prints',
  columns,
  key: ['document_id', 'evidence_id', 'scope', 'measure'],
  core: ['document_id', 'scope', 'measure', 'fiscal_year', 'stated_value', 'computed_value'],
} as const satisfies Table;
