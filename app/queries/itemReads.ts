import type { Reads } from '../engine/engine.ts';
import { cellReads } from './cells.ts';

/** What the items are made from. */
export const itemReads = {
  bodies: ['body_id', 'name_th', 'body_type', 'province_th', 'province_code', 'region'],
  documents: [
    'document_id',
    'body_id',
    'kind',
    'title',
    'framework',
    'fiscal_year_first',
    'fiscal_year_last',
    'report_months',
  ],
  projects: [
    'project_id',
    'document_id',
    'ordinal',
    'name',
    'kpi',
    'target_text',
    'target_quantity',
    'canonical_mission',
    'status',
    'quarters',
    'needs_no_budget',
    'doubtful_fields',
    'evidence_id',
  ],
  project_budgets: cellReads.project_budgets,
  project_links: ['from_project_id', 'to_project_id', 'match_score', 'is_doubtful'],
  risks: [
    'risk_id',
    'document_id',
    'ordinal',
    'process',
    'issue',
    'level',
    'confidence',
    'evidence_id',
  ],
  risk_controls: ['risk_id'],
  targets: ['document_id', 'body_id', 'metric', 'fiscal_year', 'value', 'evidence_id'],
  ita_results: ['body_id', 'fiscal_year', 'score'],
  rule_outcomes: ['document_id', 'rule_id', 'outcome', 'reason'],
  findings: ['finding_id', 'rule_id', 'severity', 'document_id', 'evidence_ids'],
} as const satisfies Reads;
