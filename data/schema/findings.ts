import type { RowOf, Table } from './column.ts';

const columns = [
  { name: 'finding_id', type: 'text', nullable: false, meaning: 'stable id' },
  { name: 'rule_id', type: 'text', nullable: false, meaning: 'the rule that found it' },
  {
    name: 'severity',
    type: 'text',
    nullable: false,
    meaning: 'how much it matters',
    values: ['info', 'warning', 'serious'],
  },
  { name: 'body_id', type: 'text', nullable: true, meaning: 'body it concerns' },
  { name: 'document_id', type: 'text', nullable: true, meaning: 'document it concerns' },
  { name: 'project_id', type: 'text', nullable: true, meaning: 'project it concerns' },
  { name: 'detail', type: 'text', nullable: false, meaning: 'JSON: the values that disagree' },
  { name: 'evidence_ids', type: 'texts', nullable: false, meaning: 'places that show it' },
] as const;

/** One row is something a reviewer should look at. */
export type Finding = RowOf<typeof columns>;

export const findings = {
  name: 'findings',
  meaning: 'something a reviewer should look at',
  columns,
  key: ['finding_id'],
  core: ['rule_id', 'severity', 'body_id', 'document_id', 'project_id'],
} as const satisfies Table;
