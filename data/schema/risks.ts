import type { RowOf, Table } from './column.ts';

const columns = [
  { name: 'risk_id', type: 'text', nullable: false, meaning: 'stable id' },
  { name: 'document_id', type: 'text', nullable: false, meaning: 'document it stands in' },
  { name: 'body_id', type: 'text', nullable: true, meaning: 'body that published the document' },
  {
    name: 'ordinal',
    type: 'integer',
    nullable: false,
    meaning: 'count of the issue in its document, from 1',
  },
  { name: 'process', type: 'text', nullable: true, meaning: 'process step the issue belongs to' },
  { name: 'issue', type: 'text', nullable: false, meaning: 'the risk issue' },
  {
    name: 'scale',
    type: 'text',
    nullable: false,
    meaning: 'scale the risk is rated on',
    values: ['words', '3x3', '5x5', 'other'],
  },
  {
    name: 'level',
    type: 'text',
    nullable: true,
    meaning: 'level in words',
    values: ['low', 'medium', 'high', 'very_high'],
  },
  {
    name: 'likelihood',
    type: 'integer',
    nullable: true,
    meaning: 'likelihood (โอกาส) on the scale',
  },
  { name: 'impact', type: 'integer', nullable: true, meaning: 'impact (ผลกระทบ) on the scale' },
  { name: 'score', type: 'integer', nullable: true, meaning: 'score as printed' },
  {
    name: 'confidence',
    type: 'double',
    nullable: false,
    meaning: 'how sure the reading is',
    bounds: [0, 1],
  },
  { name: 'evidence_id', type: 'text', nullable: false, meaning: 'the printed issue' },
] as const;

/** One row is one risk issue. */
export type Risk = RowOf<typeof columns>;

export const risks = {
  name: 'risks',
  meaning: 'one risk issue',
  columns,
  key: ['document_id', 'ordinal'],
  core: [
    'risk_id',
    'document_id',
    'body_id',
    'scale',
    'level',
    'likelihood',
    'impact',
    'score',
    'confidence',
  ],
} as const satisfies Table;
