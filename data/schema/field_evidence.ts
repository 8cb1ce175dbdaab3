import type { RowOf, Table } from './column.ts';

const columns = [
  {
    name: 'record_id',
    type: 'text',
    nullable: false,
    meaning: 'project_id, risk_id, or document_id for what a document says of itself',
  },
  {
    name: 'field',
    type: 'text',
    nullable: false,
    meaning:
      'column of the record; money with its year and source: budget_baht.2566.plan_table; of a document what was read with doubt and has no id: target.2567.ita_score, complaint.2567.3, total.2567.budget.document.1',
  },
  { name: 'document_id', type: 'text', nullable: false, meaning: 'the document' },
  { name: 'evidence_id', type: 'text', nullable: false, meaning: 'the printed cell' },
  {
    name: 'confidence',
    type: 'double',
    nullable: false,
    meaning: 'how sure the reading of the field is',
    bounds: [0, 1],
  },
  {
    name: 'note',
    type: 'text',
    nullable: true,
    meaning:
      'why the reading is unsure, or that an office corrected it: a code of data/reference/doubts.json',
  },
] as const;

/** One row is the printed place of one field of a record. */
export type FieldEvidence = RowOf<typeof columns>;

export const field_evidence = {
  name: 'field_evidence',
  meaning: 'the printed place of one field of a record',
  columns,
  key: ['record_id', 'field'],
} as const satisfies Table;
