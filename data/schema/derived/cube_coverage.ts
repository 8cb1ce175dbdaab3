import type { RowOf, Table } from '../column.ts';

const columns = [
  {
    name: 'province_code',
    type: 'text',
    nullable: true,
    meaning: 'ISO 3166-2:TH code of the province; NULL where it is not known',
  },
  {
    name: 'fiscal_year',
    type: 'integer',
    nullable: false,
    meaning: 'fiscal year that any document of the set covers',
    unit: 'Buddhist Era year',
  },
  {
    name: 'n_bodies',
    type: 'integer',
    nullable: false,
    meaning: 'bodies of the province in the set',
    unit: 'bodies',
  },
  {
    name: 'n_plan',
    type: 'integer',
    nullable: false,
    meaning: 'of these, with a plan of the year',
    unit: 'bodies',
  },
  {
    name: 'n_report_6',
    type: 'integer',
    nullable: false,
    meaning: 'of these, with a 6-month report of the year',
    unit: 'bodies',
  },
  {
    name: 'n_report_12',
    type: 'integer',
    nullable: false,
    meaning: 'of these, with a 12-month report of the year',
    unit: 'bodies',
  },
  {
    name: 'n_none',
    type: 'integer',
    nullable: false,
    meaning: 'of these, with no plan or report of the year in the set',
    unit: 'bodies',
  },
] as const;

/** One row is a province in one fiscal year. */
export type CubeCoverage = RowOf<typeof columns>;

export const cube_coverage = {
  name: 'cube_coverage',
  meaning: 'bodies of a province by which documents of a fiscal year are in the set',
  columns,
  key: ['fiscal_year', 'province_code'],
} as const satisfies Table;
