import { amounts, isCellUnsure } from '../../data/relations/cells.ts';
import { sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import { cellReads } from './cells.ts';

const staged = {
  fiscal_year: 'integer',
  document_id: 'text',
  kind: 'text',
  report_months: 'integer?',
  project_id: 'text?',
  ordinal: 'integer?',
  name: 'text?',
  status: 'text?',
  needs_no_budget: 'boolean?',
  budget_satang: 'satang?',
  disbursed_satang: 'satang?',
  budget_unsure: 'boolean',
  disbursed_unsure: 'boolean',
  planned_in_other_year: 'boolean',
  evidence_id: 'text?',
  amount_evidence_id: 'text?',
} as const;

const link = {
  from_project_id: 'text',
  to_project_id: 'text',
  fiscal_year: 'integer',
  match_score: 'double',
  name_score: 'double',
  mission_agrees: 'boolean?',
  money_agrees: 'boolean?',
  is_doubtful: 'boolean',
} as const;

/**
 * A project in a document that was compared with another of its body, with its money in that
 * fiscal year in satang; a document without projects is one row without a project.
 */
export type StagedProject = RowOfShape<typeof staged>;
/** Two projects taken for one, and how sure that is. */
export type LineageLink = RowOfShape<typeof link>;

/** The documents of a body that were compared, year by year, and what was found alike in them. */
export interface Lineage {
  readonly projects: readonly StagedProject[];
  readonly links: readonly LineageLink[];
}

const reads = {
  document_links: ['from_document_id', 'to_document_id', 'body_id', 'fiscal_year'],
  documents: cellReads.documents,
  projects: cellReads.projects,
  project_budgets: cellReads.project_budgets,
} as const;

/** What the documents of one body say together; no rows where no two of them could be compared. */
export async function lineage(
  engine: Engine,
  bodyId: string,
  signal?: AbortSignal,
): Promise<Lineage> {
  const [projects, links] = await Promise.all([
    stagedProjects(engine, bodyId, signal),
    linksOf(engine, bodyId, signal),
  ]);
  return { projects, links };
}

function stagedProjects(
  engine: Engine,
  bodyId: string,
  signal?: AbortSignal,
): Promise<StagedProject[]> {
  const query = sql`WITH ${amounts()},
    compared AS (
      SELECT fiscal_year, from_document_id AS document_id FROM document_links WHERE body_id = ${bodyId}
      UNION SELECT fiscal_year, to_document_id FROM document_links WHERE body_id = ${bodyId})
    SELECT s.fiscal_year, s.document_id, d.kind, d.report_months, p.project_id, p.ordinal, p.name,
      p.status, p.needs_no_budget, m.budget_satang, m.disbursed_satang,
      coalesce(${isCellUnsure('budget_baht')}, FALSE) AS budget_unsure,
      coalesce(${isCellUnsure('disbursed_baht')}, FALSE) AS disbursed_unsure,
      EXISTS (SELECT 1 FROM amounts other WHERE other.project_id = p.project_id
        AND other.fiscal_year <> s.fiscal_year AND other.budget_satang > 0) AS planned_in_other_year,
      p.evidence_id, m.evidence_id AS amount_evidence_id
    FROM compared s
    JOIN documents d ON d.document_id = s.document_id
    LEFT JOIN projects p ON p.document_id = s.document_id
    LEFT JOIN amounts m ON m.project_id = p.project_id AND m.fiscal_year = s.fiscal_year
    ORDER BY s.fiscal_year DESC, d.kind = 'plan' DESC, d.report_months NULLS FIRST, s.document_id,
      p.ordinal`;
  return ask(engine, reads, staged, query, signal, { body: bodyId });
}

function linksOf(engine: Engine, bodyId: string, signal?: AbortSignal): Promise<LineageLink[]> {
  const query = sql`SELECT l.from_project_id, l.to_project_id, c.fiscal_year, l.match_score,
      l.name_score, l.mission_agrees, l.money_agrees, l.is_doubtful
    FROM project_links l
    JOIN projects a ON a.project_id = l.from_project_id
    JOIN projects b ON b.project_id = l.to_project_id
    JOIN document_links c
      ON c.from_document_id = a.document_id AND c.to_document_id = b.document_id
    WHERE c.body_id = ${bodyId} ORDER BY l.from_project_id, l.to_project_id`;
  const linkReads = {
    document_links: reads.document_links,
    projects: ['project_id', 'document_id'],
    project_links: [
      'from_project_id',
      'to_project_id',
      'match_score',
      'name_score',
      'mission_agrees',
      'money_agrees',
      'is_doubtful',
    ],
  } as const;
  return ask(engine, linkReads, link, query, signal, { body: bodyId });
}
