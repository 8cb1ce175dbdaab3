import { emptyTables, type Rows, type Tables } from '../../data/schema/catalogue.ts';
import type { Labels, LabelledProject } from '../support/labels.ts';

/** Tables that say what the labels say, to try the comparison itself on. */
export function tablesFromLabels(labels: Labels): Tables {
  const { document, stem } = labels;
  const tables = emptyTables();
  tables.bodies.push({
    body_id: stem,
    name_th: document.body_name,
    body_type: document.body_type as Rows['bodies']['body_type'],
    district_th: document.district,
    province_th: document.province,
    province_code: null,
    region: null,
  });
  tables.documents.push({
    document_id: stem,
    body_id: stem,
    kind: document.kind as Rows['documents']['kind'],
    title: document.title,
    framework: document.framework as Rows['documents']['framework'],
    fiscal_year_first: document.fiscal_year_first,
    fiscal_year_last: document.fiscal_year_last,
    report_months: document.report_months,
    format: 'txt',
    source_path: `some/folder/${stem}.txt`,
    source_url: null,
    sha256: '',
    line_count: 0,
    rows_seen: 0,
    rows_mapped: 0,
    rows_rejected: 0,
    ...{ figures_seen: 0, figures_cited: 0, figures_rejected: 0, figures_noise: 0 },
    ...{ figures_told: 0, figures_unaccounted: 0, confidence: null },
  });
  for (const label of labels.projects) addProject(tables, stem, label);
  return tables;
}

function addProject(tables: Tables, stem: string, label: LabelledProject): void {
  const { budgets, lines: _lines, doubt: _doubt, ...fields } = label;
  const id = `${stem} ${label.ordinal}`;
  tables.projects.push({
    ...(fields as unknown as Rows['projects']),
    project_id: id,
    document_id: stem,
    body_id: stem,
    confidence: 1,
    doubtful_fields: [],
    evidence_id: '',
  });
  for (const budget of budgets) {
    tables.project_budgets.push({
      project_id: id,
      document_id: stem,
      fiscal_year: budget.fiscal_year,
      source: budget.source as Rows['project_budgets']['source'],
      budget_baht: budget.budget_baht === null ? null : budget.budget_baht * 100,
      disbursed_baht: budget.disbursed_baht === null ? null : budget.disbursed_baht * 100,
      confidence: 1,
      evidence_id: '',
    });
  }
}
