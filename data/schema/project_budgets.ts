import type { RowOf, Table } from './column.ts';

const columns = [
  { name: 'project_id', type: 'text', nullable: false, meaning: 'the project' },
  { name: 'document_id', type: 'text', nullable: false, meaning: 'document it stands in' },
  {
    name: 'fiscal_year',
    type: 'integer',
    nullable: false,
    meaning: 'fiscal year',
    unit: 'Buddhist Era year',
    bounds: [2500, 2650],
  },
  {
    name: 'source',
    type: 'text',
    nullable: false,
    meaning: 'where the amount is printed',
    values: ['plan_table', 'detail_sheet', 'report'],
  },
  {
    name: 'budget_baht',
    type: 'money',
    nullable: true,
    meaning: 'planned money; NULL for a dash or where no budget is needed',
    unit: 'baht',
  },
  {
    name: 'disbursed_baht',
    type: 'money',
    nullable: true,
    meaning: 'money paid out',
    unit: 'baht',
  },
  {
    name: 'confidence',
    type: 'double',
    nullable: false,
    meaning: 'how sure the reading of the amount is',
    bounds: [0, 1],
  },
  { name: 'evidence_id', type: 'text', nullable: false, meaning: 'the printed cell' },
] as const;

/** One row is money of a project in one fiscal year, by where it is stated. */
export type ProjectBudget = RowOf<typeof columns>;

export const project_budgets = {
  name: 'project_budgets',
  meaning: 'money of a project in one fiscal year, by where it is stated',
  columns,
  key: ['project_id', 'fiscal_year', 'source'],
  core: [
    ...(['document_id', 'project_id', 'fiscal_year', 'source'] as const),
    ...(['budget_baht', 'disbursed_baht', 'confidence'] as const),
  ],
} as const satisfies Table;
