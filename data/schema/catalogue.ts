import { bodies, type Body } from './bodies.ts';
import { complaints, type Complaint } from './complaints.ts';
import type { Table } from './column.ts';
import { corrections, type CorrectionRow } from './corrections.ts';
import { document_links, type DocumentLink } from './document_links.ts';
import { documents, type DocumentRow } from './documents.ts';
import { evidence, type Evidence } from './evidence.ts';
import { field_evidence, type FieldEvidence } from './field_evidence.ts';
import { figures, type Figure } from './figures.ts';
import { findings, type Finding } from './findings.ts';
import { ita_results, type ItaResult } from './ita_results.ts';
import { lines, type Line } from './lines.ts';
import { project_budgets, type ProjectBudget } from './project_budgets.ts';
import { project_links, type ProjectLink } from './project_links.ts';
import { projects, type Project } from './projects.ts';
import { rejects, type Reject } from './rejects.ts';
import { risk_controls, type RiskControl } from './risk_controls.ts';
import { risks, type Risk } from './risks.ts';
import { rule_outcomes, type RuleOutcome } from './rule_outcomes.ts';
import { stated_totals, type StatedTotal } from './stated_totals.ts';
import { targets, type Target } from './targets.ts';

/** Every table of the contract, by name: the one list both programs go by. */
export const catalogue = {
  bodies,
  documents,
  projects,
  project_budgets,
  risks,
  risk_controls,
  project_links,
  document_links,
  targets,
  ita_results,
  complaints,
  stated_totals,
  findings,
  rule_outcomes,
  evidence,
  field_evidence,
  rejects,
  lines,
  figures,
  corrections,
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof catalogue;

/** The row type of each table. */
export interface Rows {
  bodies: Body;
  documents: DocumentRow;
  projects: Project;
  project_budgets: ProjectBudget;
  risks: Risk;
  risk_controls: RiskControl;
  project_links: ProjectLink;
  document_links: DocumentLink;
  targets: Target;
  ita_results: ItaResult;
  complaints: Complaint;
  stated_totals: StatedTotal;
  findings: Finding;
  rule_outcomes: RuleOutcome;
  evidence: Evidence;
  field_evidence: FieldEvidence;
  rejects: Reject;
  lines: Line;
  figures: Figure;
  corrections: CorrectionRow;
}

/** All rows of one ingestion, table by table. */
export type Tables = { [N in TableName]: Rows[N][] };

export const tableNames = Object.keys(catalogue) as TableName[];

/** A set of tables with no rows. */
export function emptyTables(): Tables {
  return Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables;
}
