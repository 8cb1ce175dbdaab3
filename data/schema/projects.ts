import type { RowOf, Table } from './column.ts';

const columns = [
  { name: 'project_id', type: 'text', nullable: false, meaning: 'stable id' },
  { name: 'document_id', type: 'text', nullable: false, meaning: 'document it stands in' },
  { name: 'body_id', type: 'text', nullable: true, meaning: 'body that published the document' },
  {
    name: 'ordinal',
    type: 'integer',
    nullable: false,
    meaning: 'count of the project in its document, from 1',
  },
  {
    name: 'seq',
    type: 'text',
    nullable: true,
    meaning: 'number printed before the project, Arabic digits',
  },
  {
    name: 'strategy_no',
    type: 'integer',
    nullable: true,
    meaning: 'national strategy (ยุทธศาสตร์) in force',
  },
  {
    name: 'dimension_no',
    type: 'integer',
    nullable: true,
    meaning: 'dimension (มิติ) in force',
    bounds: [1, 9],
  },
  {
    name: 'mission_code',
    type: 'text',
    nullable: true,
    meaning: 'mission (ภารกิจ) in force as the document codes it, Arabic digits',
  },
  {
    name: 'sub_mission_code',
    type: 'text',
    nullable: true,
    meaning: 'third-level code in force, Arabic digits',
  },
  {
    name: 'canonical_mission',
    type: 'text',
    nullable: true,
    meaning: 'mission in the crosswalk of frameworks',
  },
  {
    name: 'name',
    type: 'text',
    nullable: false,
    meaning: 'name without list mark, number and bracketed remark',
  },
  {
    name: 'kind',
    type: 'text',
    nullable: false,
    meaning: 'by the first word of the name',
    values: ['project', 'activity', 'measure', 'other'],
  },
  {
    name: 'remark',
    type: 'text',
    nullable: true,
    meaning: 'bracketed remark that follows the name',
  },
  {
    name: 'approach_text',
    type: 'text',
    nullable: true,
    meaning: 'แนวทาง of a strategy plan, in force where the project stands',
  },
  {
    name: 'kpi',
    type: 'text',
    nullable: true,
    meaning: 'indicator (ตัวชี้วัด), or output (ผลผลิต) where there is none',
  },
  { name: 'unit', type: 'text', nullable: true, meaning: 'unit of the target' },
  {
    name: 'target_quantity',
    type: 'double',
    nullable: true,
    meaning: 'number of the target, in unit',
  },
  {
    name: 'target_text',
    type: 'text',
    nullable: true,
    meaning: 'the target as printed where it is more than a number',
  },
  {
    name: 'responsible_unit',
    type: 'text',
    nullable: true,
    meaning: 'office or unit that carries it out',
  },
  {
    name: 'outcome',
    type: 'text',
    nullable: true,
    meaning: 'expected outcome (ผลลัพธ์), or the result told in a report',
  },
  {
    name: 'status',
    type: 'text',
    nullable: false,
    meaning: 'what the report says of progress',
    values: ['not_started', 'in_progress', 'completed', 'cancelled', 'reported', 'not_stated'],
  },
  {
    name: 'progress_percent',
    type: 'double',
    nullable: true,
    meaning: 'progress printed as a percentage',
    unit: 'percent',
    bounds: [0, 100],
  },
  { name: 'quarters', type: 'integers', nullable: true, meaning: 'fiscal quarters ticked, 1 to 4' },
  {
    name: 'approaches',
    type: 'texts',
    nullable: true,
    meaning: 'approaches ticked',
    values: ['awareness', 'mechanism', 'efficiency'],
  },
  {
    name: 'needs_no_budget',
    type: 'boolean',
    nullable: false,
    meaning: 'the document says it needs no budget',
  },
  {
    name: 'confidence',
    type: 'double',
    nullable: false,
    meaning: 'how sure the reading of the whole row is',
    bounds: [0, 1],
  },
  {
    name: 'doubtful_fields',
    type: 'texts',
    nullable: false,
    meaning: 'columns whose value is unsure, e.g. responsible_unit',
  },
  {
    name: 'evidence_id',
    type: 'text',
    nullable: false,
    meaning: 'place of the name in the document',
  },
] as const;

/** One row is a project, activity or measure in a document, in document order. */
export type Project = RowOf<typeof columns>;

export const projects = {
  name: 'projects',
  meaning: 'a project, activity or measure in a document, in document order',
  columns,
  key: ['document_id', 'ordinal'],
  // What counts and sums need; texts to be read come with the whole file.
  core: [
    'project_id',
    'document_id',
    'body_id',
    'ordinal',
    'canonical_mission',
    'status',
    'needs_no_budget',
    'confidence',
    'doubtful_fields',
  ],
} as const satisfies Table;
