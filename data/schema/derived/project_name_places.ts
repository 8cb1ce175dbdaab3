import type { RowOf, Table } from '../column.ts';

const columns = [
  { name: 'name_no', type: 'integer', nullable: false, meaning: 'the name, see project_names' },
  {
    name: 'province_code',
    type: 'text',
    nullable: true,
    meaning: 'ISO 3166-2:TH code of the province; NULL where it is not known',
  },
  {
    name: 'n_projects',
    type: 'integer',
    nullable: false,
    meaning: 'projects of that name in documents of the province',
    unit: 'projects',
  },
] as const;

/** One row is a name in a province. */
export type ProjectNamePlace = RowOf<typeof columns>;

export const project_name_places = {
  name: 'project_name_places',
  meaning: 'in which provinces the names of projects are met, and how often',
  columns,
  key: ['name_no', 'province_code'],
} as const satisfies Table;
