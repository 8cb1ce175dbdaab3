import type { RowOf, Table } from './column.ts';

const columns = [
  { name: 'body_id', type: 'text', nullable: false, meaning: 'stable id of the body' },
  {
    name: 'name_th',
    type: 'text',
    nullable: false,
    meaning: 'name with its type, in Thai, as the document prints it most often',
  },
  {
    name: 'body_type',
    type: 'text',
    nullable: false,
    meaning: 'kind of local administrative organisation',
    values: [
      'pao',
      'city_municipality',
      'town_municipality',
      'subdistrict_municipality',
      'sao',
      'special',
    ],
  },
  {
    name: 'district_th',
    type: 'text',
    nullable: true,
    meaning: 'district (อำเภอ) the document names',
  },
  { name: 'province_th', type: 'text', nullable: true, meaning: 'province in Thai' },
  {
    name: 'province_code',
    type: 'text',
    nullable: true,
    meaning: 'ISO 3166-2:TH code of the province',
  },
  {
    name: 'region',
    type: 'text',
    nullable: true,
    meaning: 'region the province belongs to, in Thai',
  },
] as const;

/** One row is a local administrative organisation. */
export type Body = RowOf<typeof columns>;

export const bodies = {
  name: 'bodies',
  meaning: 'a local administrative organisation',
  columns,
  key: ['body_id'],
} as const satisfies Table;
