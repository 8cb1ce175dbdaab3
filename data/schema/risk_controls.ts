import type { RowOf, Table } from './column.ts';

const columns = [
  { name: 'document_id', type: 'text', nullable: false, meaning: 'document it stands in' },
  {
    name: 'risk_id',
    type: 'text',
    nullable: false,
    meaning: 'the risk it controls; the first risk of its row where a row names several',
  },
  {
    name: 'ordinal',
    type: 'integer',
    nullable: false,
    meaning: 'count of the measure within its risk row, from 1',
  },
  { name: 'control', type: 'text', nullable: false, meaning: 'the control measure' },
  {
    name: 'project_id',
    type: 'text',
    nullable: true,
    meaning: 'the project of the plan that carries it out, where one matches',
  },
  {
    name: 'match_score',
    type: 'double',
    nullable: true,
    meaning: 'likeness of measure and project name',
    bounds: [0, 1],
  },
  { name: 'evidence_id', type: 'text', nullable: false, meaning: 'the printed measure' },
] as const;

/** One row is a control measure named for a risk. */
export type RiskControl = RowOf<typeof columns>;

export const risk_controls = {
  name: 'risk_controls',
  meaning: 'a control measure named for a risk',
  columns,
  key: ['document_id', 'risk_id', 'ordinal'],
} as const satisfies Table;
