import type { RowOf, Table } from '../column.ts';
import { sums, voice } from './sums.ts';

const columns = [
  voice,
  {
    name: 'facet',
    type: 'text',
    nullable: false,
    meaning: 'by what the project-years are added up; all = everything in one row',
    values: ['all', 'dimension', 'fiscal_year', 'status', 'mission', 'province'],
  },
  {
    name: 'value',
    type: 'text',
    nullable: true,
    meaning: 'the dimension, year, status, mission or province; NULL where it is not known',
  },
  ...sums,
] as const;

/** One row is all project-years that share one value of one facet. */
export type CubeTotal = RowOf<typeof columns>;

export const cube_totals = {
  name: 'cube_totals',
  meaning: 'project-years added up by one facet at a time: what a first view shows',
  columns,
  key: ['voice', 'facet', 'value'],
} as const satisfies Table;
