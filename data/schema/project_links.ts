import type { RowOf, Table } from './column.ts';

const columns = [
  {
    name: 'from_project_id',
    type: 'text',
    nullable: false,
    meaning: 'project in the earlier document',
  },
  {
    name: 'to_project_id',
    type: 'text',
    nullable: false,
    meaning: 'project in the later document',
  },
  {
    name: 'match_score',
    type: 'double',
    nullable: false,
    meaning: 'likeness of the two',
    bounds: [0, 1],
  },
] as const;

/** One row is the same project in two documents of one body. */
export type ProjectLink = RowOf<typeof columns>;

export const project_links = {
  name: 'project_links',
  meaning: 'the same project in two documents of one body',
  columns,
  key: ['from_project_id', 'to_project_id'],
} as const satisfies Table;
