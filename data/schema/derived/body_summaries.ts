import type { RowOf, Table } from '../column.ts';

const columns = [
  { name: 'body_id', type: 'text', nullable: false, meaning: 'the body' },
  {
    name: 'document_kinds',
    type: 'texts',
    nullable: false,
    meaning: 'kinds of document it has, in alphabetical order',
  },
  { name: 'n_documents', type: 'integer', nullable: false, meaning: 'its documents' },
  { name: 'n_plans', type: 'integer', nullable: false, meaning: 'of these, plans' },
  { name: 'n_reports', type: 'integer', nullable: false, meaning: 'of these, progress reports' },
  {
    name: 'n_projects',
    type: 'integer',
    nullable: false,
    meaning: 'projects of all its documents',
  },
  {
    name: 'n_plan_projects',
    type: 'integer',
    nullable: true,
    meaning: 'projects of its plan that begins latest; NULL where it has no plan',
  },
  { name: 'n_risks', type: 'integer', nullable: false, meaning: 'risks of all its documents' },
  {
    name: 'n_findings',
    type: 'integer',
    nullable: false,
    meaning: 'findings in what its documents say',
  },
  {
    name: 'n_reading_findings',
    type: 'integer',
    nullable: false,
    meaning: 'findings about how its documents were read',
  },
  {
    name: 'fiscal_year_first',
    type: 'integer',
    nullable: true,
    meaning: 'first fiscal year its documents cover',
    unit: 'Buddhist Era year',
  },
  {
    name: 'fiscal_year_last',
    type: 'integer',
    nullable: true,
    meaning: 'last fiscal year its documents cover',
    unit: 'Buddhist Era year',
  },
] as const;

/** One row is how much of a body was read. */
export type BodySummaryRow = RowOf<typeof columns>;

export const body_summaries = {
  name: 'body_summaries',
  meaning: 'how much of a body was read',
  columns,
  key: ['body_id'],
} as const satisfies Table;
