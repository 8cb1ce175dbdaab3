import type { RowOf, Table } from './column.ts';

const columns = [
  { name: 'body_id', type: 'text', nullable: false, meaning: 'the body' },
  {
    name: 'fiscal_year',
    type: 'integer',
    nullable: false,
    meaning: 'fiscal year',
    unit: 'Buddhist Era year',
    bounds: [2500, 2650],
  },
  { name: 'score', type: 'double', nullable: true, meaning: 'total score', bounds: [0, 100] },
  { name: 'iit', type: 'double', nullable: true, meaning: 'internal part', bounds: [0, 100] },
  { name: 'eit', type: 'double', nullable: true, meaning: 'external part', bounds: [0, 100] },
  { name: 'oit', type: 'double', nullable: true, meaning: 'open-data part', bounds: [0, 100] },
  { name: 'level', type: 'text', nullable: true, meaning: 'level as published' },
  { name: 'source_path', type: 'text', nullable: false, meaning: 'file it was read from' },
  { name: 'document_id', type: 'text', nullable: false, meaning: 'document it stands in' },
  { name: 'evidence_id', type: 'text', nullable: false, meaning: 'the printed row' },
] as const;

/** One row is a published ITA result. */
export type ItaResult = RowOf<typeof columns>;

export const ita_results = {
  name: 'ita_results',
  meaning: 'a published ITA result',
  columns,
  key: ['body_id', 'fiscal_year'],
} as const satisfies Table;
