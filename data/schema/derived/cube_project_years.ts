import type { RowOf, Table } from '../column.ts';
import { sums, voice } from './sums.ts';

const columns = [
  voice,
  {
    name: 'province_code',
    type: 'text',
    nullable: true,
    meaning: 'ISO 3166-2:TH code of the province of the body; NULL where it is not known',
  },
  {
    name: 'fiscal_year',
    type: 'integer',
    nullable: true,
    meaning: 'fiscal year; NULL where the document names none',
    unit: 'Buddhist Era year',
  },
  {
    name: 'canonical_mission',
    type: 'text',
    nullable: true,
    meaning: 'mission in the crosswalk of frameworks; its dimension stands before the first dot',
  },
  {
    name: 'status',
    type: 'text',
    nullable: false,
    meaning: 'what the document says of progress',
    values: ['not_started', 'in_progress', 'completed', 'cancelled', 'reported', 'not_stated'],
  },
  ...sums,
] as const;

/** One row is all project-years of one voice, province, year, mission and status. */
export type CubeProjectYear = RowOf<typeof columns>;

export const cube_project_years = {
  name: 'cube_project_years',
  meaning: 'project-years added up by voice, province, fiscal year, mission and status',
  columns,
  key: ['voice', 'status', 'fiscal_year', 'canonical_mission', 'province_code'],
} as const satisfies Table;
