import type { RowOf, Table } from './column.ts';

const columns = [
  { name: 'document_id', type: 'text', nullable: false, meaning: 'document it stands in' },
  { name: 'body_id', type: 'text', nullable: true, meaning: 'body that set it' },
  {
    name: 'metric',
    type: 'text',
    nullable: false,
    meaning: 'what is aimed at',
    values: ['ita_score', 'corruption_case_reduction_pct'],
  },
  {
    name: 'fiscal_year',
    type: 'integer',
    nullable: false,
    meaning: 'fiscal year',
    unit: 'Buddhist Era year',
    bounds: [2500, 2650],
  },
  {
    name: 'value',
    type: 'double',
    nullable: false,
    meaning: 'target value; points of 100 for ita_score, percent for the reduction',
  },
  {
    name: 'confidence',
    type: 'double',
    nullable: false,
    meaning: 'how sure the reading is',
    bounds: [0, 1],
  },
  { name: 'evidence_id', type: 'text', nullable: false, meaning: 'the printed cell' },
] as const;

/** One row is a target value. */
export type Target = RowOf<typeof columns>;

export const targets = {
  name: 'targets',
  meaning: 'a target value',
  columns,
  key: ['document_id', 'metric', 'fiscal_year'],
} as const satisfies Table;
