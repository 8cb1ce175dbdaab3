import type { RowOf, Table } from '../column.ts';

const columns = [
  {
    name: 'fiscal_year',
    type: 'integer',
    nullable: false,
    meaning: 'fiscal year',
    unit: 'Buddhist Era year',
  },
  { name: 'body_id', type: 'text', nullable: false, meaning: 'a body with a document of the year' },
  {
    name: 'n_documents',
    type: 'integer',
    nullable: false,
    meaning: 'its documents that cover the year',
  },
  { name: 'n_plans', type: 'integer', nullable: false, meaning: 'of these, plans' },
  { name: 'n_reports', type: 'integer', nullable: false, meaning: 'of these, progress reports' },
  {
    name: 'n_projects',
    type: 'integer',
    nullable: false,
    meaning: 'projects of its plan of the year, of its report where it has no plan',
  },
] as const;

/** One row is a body in a fiscal year, as the signal index takes it. */
export type SignalBodyRow = RowOf<typeof columns>;

export const signal_bodies = {
  name: 'signal_bodies',
  meaning: 'the size of a body in a fiscal year, as the signal index takes it',
  columns,
  key: ['fiscal_year', 'body_id'],
} as const satisfies Table;
