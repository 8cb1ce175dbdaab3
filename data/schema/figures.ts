import type { RowOf, Table } from './column.ts';

const columns = [
  { name: 'document_id', type: 'text', nullable: false, meaning: 'the document' },
  {
    name: 'ordinal',
    type: 'integer',
    nullable: false,
    meaning: 'counts the figures of a document in order, those cited or rejected included',
  },
  { name: 'line_no', type: 'integer', nullable: false, meaning: 'line, from 1' },
  {
    name: 'cell',
    type: 'integer',
    nullable: true,
    meaning: 'index of the cell in its line, from 0, as in evidence; NULL in running text',
  },
  {
    name: 'text',
    type: 'text',
    nullable: false,
    meaning: 'the figure as printed, with ร้อยละ, % or บาท where they stand beside it',
  },
  {
    name: 'kind',
    type: 'text',
    nullable: false,
    meaning: 'an amount by its form, a percentage, or a number alone in a table cell',
    values: ['money', 'percent', 'cell'],
  },
  {
    name: 'account',
    type: 'text',
    nullable: false,
    meaning:
      'noise: of a kind declared in data/reference/noise.json; told: in running text, of no record; unaccounted: in a table row that was taken in, cited by nothing',
    values: ['noise', 'told', 'unaccounted'],
  },
  {
    name: 'noise',
    type: 'text',
    nullable: true,
    meaning: 'the kind of noise: an id of data/reference/noise.json',
  },
] as const;

/** One row is a printed figure that no record cites and no reject lists. */
export type Figure = RowOf<typeof columns>;

export const figures = {
  name: 'figures',
  meaning: 'a printed figure that no record cites and no reject lists',
  columns,
  key: ['document_id', 'ordinal'],
} as const satisfies Table;
