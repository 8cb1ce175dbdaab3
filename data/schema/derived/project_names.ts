import type { RowOf, Table } from '../column.ts';

const columns = [
  {
    name: 'name_no',
    type: 'integer',
    nullable: false,
    meaning: 'number of the name in the order of the keys, from 1',
  },
  {
    name: 'search_key',
    type: 'text',
    nullable: false,
    meaning: 'the name as words are looked for: no spaces, small letters, Arabic digits',
  },
] as const;

/** One row is a name that one or more projects have. */
export type ProjectName = RowOf<typeof columns>;

export const project_names = {
  name: 'project_names',
  meaning: 'names of projects, each once, as a search looks for them',
  columns,
  key: ['name_no'],
} as const satisfies Table;
