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
    meaning: 'likeness of the two by name, mission and money',
    bounds: [0, 1],
  },
  {
    name: 'name_score',
    type: 'double',
    nullable: false,
    meaning: 'likeness of the two names alone',
    bounds: [0, 1],
  },
  {
    name: 'mission_agrees',
    type: 'boolean',
    nullable: true,
    meaning: 'same canonical mission; NULL where either has none',
  },
  {
    name: 'money_agrees',
    type: 'boolean',
    nullable: true,
    meaning: 'same planned money in the year of the later document; NULL where either states none',
  },
  {
    name: 'is_doubtful',
    type: 'boolean',
    nullable: false,
    meaning: 'too unlike, or another project is nearly as like: to be looked at before it is used',
  },
] as const;

/** One row is the same project in two documents of one body. */
export type ProjectLink = RowOf<typeof columns>;

export const project_links = {
  name: 'project_links',
  meaning: 'the same project in two documents of one body',
  columns,
  key: ['from_project_id', 'to_project_id'],
  core: ['from_project_id', 'to_project_id', 'match_score', 'is_doubtful'],
} as const satisfies Table;
