import type { RowOf, Table } from '../column.ts';

const columns = [
  {
    name: 'fiscal_year',
    type: 'integer',
    nullable: false,
    meaning: 'fiscal year',
    unit: 'Buddhist Era year',
  },
  { name: 'body_id', type: 'text', nullable: false, meaning: 'the body' },
  { name: 'component', type: 'text', nullable: false, meaning: 'component of the signal index' },
  { name: 'part', type: 'text', nullable: false, meaning: 'part of the component' },
  { name: 'n_items', type: 'integer', nullable: false, meaning: 'items that were looked at' },
  {
    name: 'n_unknown',
    type: 'integer',
    nullable: false,
    meaning: 'of these, items that tell nothing at all',
  },
  {
    name: 'low',
    type: 'double',
    nullable: false,
    meaning: 'signals among them at least',
    unit: 'items',
  },
  {
    name: 'high',
    type: 'double',
    nullable: false,
    meaning: 'signals among them at most',
    unit: 'items',
  },
] as const;

/** One row is a part of a component of a body's signal index in a fiscal year. */
export type SignalPartRow = RowOf<typeof columns>;

export const signal_parts = {
  name: 'signal_parts',
  meaning: 'the parts of the signal index of every body and fiscal year',
  columns,
  key: ['fiscal_year', 'body_id', 'component', 'part'],
} as const satisfies Table;
