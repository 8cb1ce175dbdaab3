import { emptyTables, type Rows, type Tables } from '../../data/schema/catalogue.ts';
import type { DocumentRuleId, FindingDetails } from '../../data/schema/finding_details.ts';
import { check, checkTables } from '../../pipelines/check/check.ts';

type Source = Rows['project_budgets']['source'];

/** Money of one year, in baht as a person would write it down. */
export interface BudgetSpec {
  readonly year?: number;
  readonly source?: Source;
  readonly baht?: number | null;
  readonly paid?: number | null;
  readonly sure?: number;
  /** What stands in the cell. */
  readonly printed?: string;
  /** Code of the reader's doubt of the planned amount, and of the paid one. */
  readonly note?: string;
  readonly paidNote?: string;
}

export interface NoteSpec {
  readonly field: string;
  readonly note?: string | null;
  readonly printed?: string;
  readonly sure?: number;
}

export interface ProjectSpec extends Partial<Omit<Rows['projects'], 'ordinal'>> {
  readonly budgets?: readonly BudgetSpec[];
  readonly notes?: readonly NoteSpec[];
  /** Line of the name; a line of its own where absent. */
  readonly line?: number;
}

export interface RiskSpec extends Partial<Omit<Rows['risks'], 'ordinal'>> {
  readonly controls?: readonly (
    string | { readonly control: string; readonly project_id: string }
  )[];
  readonly notes?: readonly NoteSpec[];
  readonly line?: number;
}

export interface TotalSpec {
  readonly scope: string;
  readonly measure?: Rows['stated_totals']['measure'];
  readonly year?: number | null;
  readonly stated: number | null;
  readonly printed?: string;
  readonly computed?: number | null;
}

export interface Spec {
  readonly document?: Partial<Rows['documents']>;
  readonly documentNotes?: readonly NoteSpec[];
  readonly projects?: readonly ProjectSpec[];
  readonly risks?: readonly RiskSpec[];
  readonly totals?: readonly TotalSpec[];
  readonly targets?: readonly (readonly [year: number, value: number])[];
  readonly body?: Partial<Rows['bodies']>;
}

const DOCUMENT: Rows['documents'] = {
  ...{ document_id: 'd', body_id: 'b', kind: 'plan', title: null, framework: 'nacc_2561' },
  ...{ fiscal_year_first: 2564, fiscal_year_last: 2564, report_months: null, format: 'txt' },
  ...{ source_path: 'd.txt', source_url: null, sha256: '0'.repeat(64), line_count: 9999 },
  ...{ rows_seen: 0, rows_mapped: 0, rows_rejected: 0 },
  ...{ figures_seen: 0, figures_cited: 0, figures_rejected: 0, figures_noise: 0 },
  ...{ figures_told: 0, figures_unaccounted: 0, confidence: null },
};

const PROJECT: Omit<Rows['projects'], 'project_id' | 'ordinal' | 'evidence_id' | 'name'> = {
  ...{ document_id: 'd', body_id: 'b', seq: null, strategy_no: null, dimension_no: null },
  ...{ mission_code: null, sub_mission_code: null, canonical_mission: null, kind: 'project' },
  ...{ remark: null, approach_text: null, kpi: null, unit: null, target_quantity: null },
  ...{ target_text: null, responsible_unit: null, outcome: null, status: 'not_stated' },
  ...{ progress_percent: null, quarters: null, approaches: null, needs_no_budget: false },
  ...{ confidence: 1, doubtful_fields: [] },
};

const RISK: Omit<Rows['risks'], 'risk_id' | 'ordinal' | 'evidence_id' | 'issue'> = {
  ...{ document_id: 'd', body_id: 'b', process: null, scale: 'words', level: null },
  ...{ likelihood: null, impact: null, score: null, confidence: 1 },
};

/** Turns hand-written rows of one document into tables, each place with evidence of its own. */
export function tablesOf(spec: Spec): Tables {
  const tables = emptyTables();
  tables.documents.push({ ...DOCUMENT, ...spec.document });
  tables.bodies.push({
    ...{ body_id: 'b', name_th: 'เทศบาลตำบลสมมุติ', body_type: 'subdistrict_municipality' },
    ...{ district_th: null, province_th: null, province_code: null, region: null },
    ...spec.body,
  });
  addNotes(tables, 'd', spec.documentNotes ?? []);
  (spec.projects ?? []).forEach((project, index) => addProject(tables, project, index + 1));
  (spec.risks ?? []).forEach((risk, index) => addRisk(tables, risk, index + 1));
  for (const total of spec.totals ?? []) addTotal(tables, total);
  for (const [fiscal_year, value] of spec.targets ?? []) {
    const evidence_id = place(tables, `เป้าหมาย ${value}`);
    const base = { document_id: 'd', body_id: 'b', metric: 'ita_score' as const };
    tables.targets.push({ ...base, fiscal_year, value, confidence: 1, evidence_id });
  }
  return tables;
}

/** The details of a rule's findings on hand-written rows, with severity and printed places. */
export function findingsOf<R extends DocumentRuleId>(rule: R, spec: Spec) {
  const tables = tablesOf(spec);
  return check(tables, { only: [rule] }).map((finding) => ({
    finding,
    severity: finding.severity,
    detail: JSON.parse(finding.detail) as FindingDetails[R],
    printed: finding.evidence_ids.map(
      (id) => tables.evidence.find((place) => place.evidence_id === id)?.text,
    ),
  }));
}

function place(tables: Tables, text: string, line?: number): string {
  const at = line ?? tables.evidence.length + 1;
  const evidence_id = `e${tables.evidence.length + 1}`;
  const span = { line_first: at, line_last: at, page: null, cell: null };
  tables.evidence.push({ evidence_id, document_id: 'd', ...span, text });
  return evidence_id;
}

function addProject(tables: Tables, spec: ProjectSpec, ordinal: number): void {
  const { budgets = [], notes = [], line, ...fields } = spec;
  const project_id = `d.p${ordinal}`;
  const name = fields.name ?? `โครงการสมมุติที่ ${ordinal}`;
  const evidence_id = place(tables, name, line);
  tables.projects.push({ ...PROJECT, ...fields, name, project_id, ordinal, evidence_id });
  for (const budget of budgets) addBudget(tables, project_id, budget);
  addNotes(tables, project_id, notes);
}

function addBudget(tables: Tables, project_id: string, spec: BudgetSpec): void {
  const { year = 2564, source = 'plan_table', baht = null, paid = null, sure = 1, note } = spec;
  const evidence_id = place(tables, spec.printed ?? (baht === null ? '-' : String(baht)));
  tables.project_budgets.push({
    ...{ project_id, document_id: 'd', fiscal_year: year, source, confidence: sure, evidence_id },
    budget_baht: baht === null ? null : Math.round(baht * 100),
    disbursed_baht: paid === null ? null : Math.round(paid * 100),
  });
  const base = { record_id: project_id, document_id: 'd', evidence_id, confidence: sure };
  const tail = `${year}.${source}`;
  if (note) tables.field_evidence.push({ ...base, field: `budget_baht.${tail}`, note });
  if (!spec.paidNote) return;
  tables.field_evidence.push({ ...base, field: `disbursed_baht.${tail}`, note: spec.paidNote });
}

function addNotes(tables: Tables, record_id: string, notes: readonly NoteSpec[]): void {
  for (const { field, note = null, printed = '', sure = 1 } of notes) {
    const evidence_id = place(tables, printed);
    const base = { record_id, document_id: 'd', evidence_id };
    tables.field_evidence.push({ ...base, field, confidence: sure, note });
  }
}

function addRisk(tables: Tables, spec: RiskSpec, ordinal: number): void {
  const { controls = [], notes = [], line, ...fields } = spec;
  const risk_id = `d.r${ordinal}`;
  const issue = fields.issue ?? `ความเสี่ยงที่ ${ordinal}`;
  const evidence_id = place(tables, issue, line);
  tables.risks.push({ ...RISK, ...fields, issue, risk_id, ordinal, evidence_id });
  addNotes(tables, risk_id, notes);
  controls.forEach((given, index) => {
    const control = typeof given === 'string' ? given : given.control;
    const project_id = typeof given === 'string' ? null : given.project_id;
    tables.risk_controls.push({
      ...{ document_id: 'd', risk_id, ordinal: index + 1, control, project_id },
      ...{ match_score: project_id === null ? null : 0.9, evidence_id: place(tables, control) },
    });
  });
}

function addTotal(tables: Tables, spec: TotalSpec): void {
  const { scope, measure = 'budget', year = 2564, stated, computed = null } = spec;
  const stated_text = spec.printed ?? (stated === null ? '-' : String(stated));
  tables.stated_totals.push({
    ...{ document_id: 'd', scope, measure, fiscal_year: year, stated_value: stated, stated_text },
    ...{ computed_value: computed, confidence: 1, evidence_id: place(tables, stated_text) },
  });
}

/** What comes of a rule for a document of hand-written rows: the outcome, cases and why not. */
export function outcomeOf(rule: DocumentRuleId, spec: Spec) {
  const [row] = checkTables(tablesOf(spec), { only: [rule] }).outcomes;
  if (!row) throw new Error(`no outcome of ${rule}`);
  return row;
}
