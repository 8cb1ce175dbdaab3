import { controlled } from '../../data/relations/controlled.ts';
import { sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import { type Filter, whereBody } from './filter.ts';

const risk = {
  risk_id: 'text',
  document_id: 'text',
  body_id: 'text?',
  ordinal: 'integer',
  process: 'text?',
  issue: 'text',
  scale: 'text',
  level: 'text?',
  likelihood: 'integer?',
  impact: 'integer?',
  score: 'integer?',
  confidence: 'double',
  has_control: 'boolean',
  evidence_id: 'text',
} as const;

const control = {
  risk_id: 'text',
  document_id: 'text',
  ordinal: 'integer',
  control: 'text',
  project_id: 'text?',
  project_name: 'text?',
  project_evidence_id: 'text?',
  match_score: 'double?',
  evidence_id: 'text',
} as const;

/** One risk issue as printed; `has_control` tells whether its row names any control. */
export type RiskIssue = RowOfShape<typeof risk>;
/** A control measure, with the project of the plan that carries it out where one matches. */
export type RiskControl = RowOfShape<typeof control>;
/** A row of a risk table: one process, the issues printed in it and the controls named for it. */
export interface RiskRow {
  readonly document_id: string;
  readonly process: string | null;
  readonly issues: readonly RiskIssue[];
  readonly controls: readonly RiskControl[];
}

export const riskReads = {
  risks: [
    'risk_id',
    'document_id',
    'body_id',
    'ordinal',
    'process',
    'issue',
    'scale',
    'level',
    'likelihood',
    'impact',
    'score',
    'confidence',
    'evidence_id',
  ],
  risk_controls: [
    'document_id',
    'risk_id',
    'ordinal',
    'control',
    'project_id',
    'match_score',
    'evidence_id',
  ],
} as const;

/** The risk table of the bodies the filter lets through, row by row in the documents' order. */
export async function riskRows(
  engine: Engine,
  filter: Filter,
  signal?: AbortSignal,
): Promise<RiskRow[]> {
  const [issues, controls] = await Promise.all([
    issuesOf(engine, filter, signal),
    controlsOf(engine, filter, signal),
  ]);
  return groupRows(issues, controls);
}

function issuesOf(engine: Engine, filter: Filter, signal?: AbortSignal): Promise<RiskIssue[]> {
  const query = sql`WITH ${controlled()}
    SELECT r.risk_id, r.document_id, r.body_id, r.ordinal, r.process, r.issue, r.scale, r.level,
      r.likelihood, r.impact, r.score, r.confidence, r.has_control, r.evidence_id
    FROM controlled r LEFT JOIN bodies b ON b.body_id = r.body_id
    WHERE ${whereBody(filter)} ORDER BY r.document_id, r.ordinal`;
  const reads = { ...riskReads, bodies: ['body_id', 'body_type', 'province_code'] } as const;
  return ask(engine, reads, risk, query, signal, { filter });
}

function controlsOf(engine: Engine, filter: Filter, signal?: AbortSignal): Promise<RiskControl[]> {
  const query = sql`SELECT k.risk_id, k.document_id, k.ordinal, k.control, k.project_id,
      p.name AS project_name, p.evidence_id AS project_evidence_id, k.match_score, k.evidence_id
    FROM risk_controls k JOIN documents d ON d.document_id = k.document_id
    LEFT JOIN bodies b ON b.body_id = d.body_id
    LEFT JOIN projects p ON p.project_id = k.project_id
    WHERE ${whereBody(filter)} ORDER BY k.document_id, k.risk_id, k.ordinal`;
  const reads = {
    risk_controls: riskReads.risk_controls,
    bodies: ['body_id', 'body_type', 'province_code'],
    documents: ['document_id', 'body_id'],
    projects: ['project_id', 'name', 'evidence_id'],
  } as const;
  return ask(engine, reads, control, query, signal, { filter });
}

/** Issues and controls put back into the rows they were printed in. */
export function groupRows(
  issues: readonly RiskIssue[],
  controls: readonly RiskControl[],
): RiskRow[] {
  const rows = new Map<string, RiskIssue[]>();
  for (const issue of issues) {
    const key = JSON.stringify([issue.document_id, issue.process ?? issue.risk_id]);
    rows.set(key, [...(rows.get(key) ?? []), issue]);
  }
  return [...rows.values()].map((row) => {
    const ids = row.map((issue) => issue.risk_id);
    return {
      document_id: row[0]!.document_id,
      process: row[0]!.process,
      issues: row,
      controls: controls.filter((item) => ids.includes(item.risk_id)),
    };
  });
}
