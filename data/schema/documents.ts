import type { RowOf, Table } from './column.ts';

const columns = [
  {
    name: 'document_id',
    type: 'text',
    nullable: false,
    meaning: 'stable id, from the content of the document',
  },
  {
    name: 'body_id',
    type: 'text',
    nullable: true,
    meaning: 'the body that published it; NULL where the text names none',
  },
  {
    name: 'kind',
    type: 'text',
    nullable: false,
    meaning: 'what the document is',
    values: ['plan', 'progress_report', 'risk_assessment', 'ita_result'],
  },
  { name: 'title', type: 'text', nullable: true, meaning: 'title as printed, names masked' },
  {
    name: 'framework',
    type: 'text',
    nullable: true,
    meaning: 'framework of missions it follows',
    values: ['nacc_2561', 'nacc_2566', 'strategy_phase_3'],
  },
  {
    name: 'fiscal_year_first',
    type: 'integer',
    nullable: true,
    meaning: 'first fiscal year covered',
    unit: 'Buddhist Era year',
    bounds: [2500, 2650],
  },
  {
    name: 'fiscal_year_last',
    type: 'integer',
    nullable: true,
    meaning: 'last fiscal year covered',
    unit: 'Buddhist Era year',
    bounds: [2500, 2650],
  },
  {
    name: 'report_months',
    type: 'integer',
    nullable: true,
    meaning: 'months of the fiscal year a report covers: 6 or 12',
    unit: 'months',
  },
  {
    name: 'format',
    type: 'text',
    nullable: false,
    meaning: 'how the document was published',
    values: ['txt', 'docx', 'pdf', 'pdf_scan', 'xlsx', 'csv', 'html'],
  },
  {
    name: 'source_path',
    type: 'text',
    nullable: false,
    meaning: 'path of the file below the folder that was read',
  },
  {
    name: 'source_url',
    type: 'text',
    nullable: true,
    meaning: 'address it was published at, from the sidecar',
  },
  { name: 'sha256', type: 'text', nullable: false, meaning: 'SHA-256 of the file' },
  {
    name: 'line_count',
    type: 'integer',
    nullable: false,
    meaning: 'lines of text the document has',
    unit: 'lines',
  },
  {
    name: 'rows_seen',
    type: 'integer',
    nullable: false,
    meaning: 'table rows and sheets the independent counter saw',
    unit: 'rows',
  },
  {
    name: 'rows_mapped',
    type: 'integer',
    nullable: false,
    meaning: 'of these, rows that became records or parts of one',
    unit: 'rows',
  },
  {
    name: 'rows_rejected',
    type: 'integer',
    nullable: false,
    meaning: 'of these, rows listed in rejects',
    unit: 'rows',
  },
  {
    name: 'figures_seen',
    type: 'integer',
    nullable: false,
    meaning:
      'amounts, percentages and numbers alone in a cell that are printed, found without the readers',
    unit: 'figures',
  },
  {
    name: 'figures_cited',
    type: 'integer',
    nullable: false,
    meaning: 'of these, figures that evidence of a field or record shows',
    unit: 'figures',
  },
  {
    name: 'figures_rejected',
    type: 'integer',
    nullable: false,
    meaning: 'of these, figures on lines listed in rejects',
    unit: 'figures',
  },
  {
    name: 'figures_noise',
    type: 'integer',
    nullable: false,
    meaning: 'of these, numbers of a kind declared to be none of the document’s values',
    unit: 'figures',
  },
  {
    name: 'figures_told',
    type: 'integer',
    nullable: false,
    meaning: 'of these, figures of running text that belong to no record',
    unit: 'figures',
  },
  {
    name: 'figures_unaccounted',
    type: 'integer',
    nullable: false,
    meaning: 'of these, figures of a table row taken in that nothing cites: a hole in the reading',
    unit: 'figures',
  },
  {
    name: 'confidence',
    type: 'double',
    nullable: true,
    meaning: 'mean confidence of the fields of its records; NULL where it has none',
    bounds: [0, 1],
  },
] as const;

/** One row is a document read. */
export type DocumentRow = RowOf<typeof columns>;

export const documents = {
  name: 'documents',
  meaning: 'a document read',
  columns,
  key: ['document_id'],
} as const satisfies Table;
