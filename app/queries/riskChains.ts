import { amounts } from '../../data/relations/cells.ts';
import { controlled } from '../../data/relations/controlled.ts';
import { whereDocumentYears } from '../../data/relations/documentYears.ts';
import { sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import { cellReads } from './cells.ts';
import { type Filter, whereBody } from './filter.ts';
import { riskReads } from './risks.ts';

const shape = {
  risk_id: 'text',
  document_id: 'text',
  body_id: 'text',
  body_name: 'text',
  ordinal: 'integer',
  process: 'text?',
  issue: 'text',
  scale: 'text',
  level: 'text?',
  likelihood: 'integer?',
  impact: 'integer?',
  score: 'integer?',
  unsure: 'boolean',
  evidence_id: 'text',
  document_has_projects: 'boolean',
  control: 'text?',
  control_evidence_id: 'text?',
  project_id: 'text?',
  project_name: 'text?',
  project_evidence_id: 'text?',
  match_score: 'double?',
  needs_no_budget: 'boolean?',
  budget_satang: 'satang?',
} as const;

/**
 * A risk issue with one control named for it and the project that carries it out; a risk without a
 * control is one row without them. Money is the project's planned money over all years of its
 * document, in satang, NULL where none is stated.
 */
export type RiskChainRow = RowOfShape<typeof shape>;

/**
 * Risks → controls → projects → money of the bodies the filter lets through, in the documents'
 * order. Controls that are printed once for several issues of a process stand beside each of them.
 */
export function riskChains(
  engine: Engine,
  filter: Filter,
  signal?: AbortSignal,
): Promise<RiskChainRow[]> {
  const query = sql`WITH ${controlled()}, ${amounts()},
    money AS (
      SELECT project_id, CAST(sum(budget_satang) AS BIGINT) AS budget_satang
      FROM amounts GROUP BY project_id),
    named AS (
      SELECT k.*, first.document_id AS of_document, first.process AS of_process
      FROM risk_controls k JOIN risks first ON first.risk_id = k.risk_id),
    -- Each risk with its own controls and those of its process: with an OR among the conditions of a
    -- join every risk would be compared with every control.
    beside AS (
      SELECT r.risk_id AS at_risk, k.* FROM controlled r JOIN named k ON k.risk_id = r.risk_id
      UNION
      SELECT r.risk_id AS at_risk, k.* FROM controlled r JOIN named k
        ON k.of_document = r.document_id AND k.of_process = r.process)
    SELECT r.risk_id, r.document_id, b.body_id, b.name_th AS body_name, r.ordinal, r.process,
      r.issue, r.scale, r.level, r.likelihood, r.impact, r.score, r.unsure, r.evidence_id,
      EXISTS (SELECT 1 FROM projects o WHERE o.document_id = r.document_id)
        AS document_has_projects,
      k.control, k.evidence_id AS control_evidence_id, p.project_id, p.name AS project_name,
      p.evidence_id AS project_evidence_id, k.match_score, p.needs_no_budget, money.budget_satang
    FROM controlled r
    JOIN bodies b ON b.body_id = r.body_id
    JOIN documents d ON d.document_id = r.document_id
    LEFT JOIN beside k ON k.at_risk = r.risk_id
    LEFT JOIN projects p ON p.project_id = k.project_id
    LEFT JOIN money ON money.project_id = p.project_id
    WHERE ${whereBody(filter)} AND ${whereDocumentYears(filter.years)}
    ORDER BY b.name_th, r.document_id, r.ordinal, k.risk_id, k.ordinal`;
  return ask(engine, reads, shape, query, signal, { filter });
}

const reads = {
  ...riskReads,
  bodies: ['body_id', 'name_th', 'body_type', 'province_code'],
  documents: ['document_id', 'fiscal_year_first', 'fiscal_year_last'],
  projects: ['project_id', 'document_id', 'name', 'needs_no_budget', 'evidence_id'],
  project_budgets: cellReads.project_budgets,
} as const;
