import { whereDocumentYears } from '../../data/relations/documentYears.ts';
import { allOf, isAnyOf, sql, type Sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import { type Filter, whereBody } from './filter.ts';

const finding = {
  finding_id: 'text',
  rule_id: 'text',
  severity: 'text',
  body_id: 'text?',
  body_name: 'text?',
  document_id: 'text?',
  document_kind: 'text?',
  fiscal_year_first: 'integer?',
  fiscal_year_last: 'integer?',
  project_id: 'text?',
  project_name: 'text?',
  detail: 'text',
  evidence_ids: 'texts',
} as const;

const rule = { rule_id: 'text', severity: 'text', n: 'integer', n_bodies: 'integer' } as const;

/** Something a reviewer should look at; `detail` is JSON with the values that disagree. */
export type FindingRow = RowOfShape<typeof finding>;
/** How often a rule found something, and at how many bodies. */
export type FindingCount = RowOfShape<typeof rule>;

/** Narrows findings beyond the page's filter; empty lists leave that side open. */
export interface FindingFilter {
  readonly rules: readonly string[];
  readonly severities: readonly string[];
}

export const anyFinding: FindingFilter = { rules: [], severities: [] };

/** Findings, the serious ones first, then by rule, body and document. */
export function findingsList(
  engine: Engine,
  filter: Filter,
  which: FindingFilter = anyFinding,
  signal?: AbortSignal,
): Promise<FindingRow[]> {
  const query = sql`SELECT f.finding_id, f.rule_id, f.severity, f.body_id, b.name_th AS body_name,
      f.document_id, d.kind AS document_kind, d.fiscal_year_first, d.fiscal_year_last,
      f.project_id, p.name AS project_name, f.detail, f.evidence_ids
    FROM ${joined()} WHERE ${where(filter, which)}
    ORDER BY ${gravity()}, f.rule_id, body_name NULLS LAST, f.document_id, p.ordinal, f.finding_id`;
  return ask(engine, reads, finding, query, signal, { filter });
}

/** Findings counted by rule and severity, the serious ones first. */
export function findingCounts(
  engine: Engine,
  filter: Filter,
  which: FindingFilter = anyFinding,
  signal?: AbortSignal,
): Promise<FindingCount[]> {
  const query = sql`SELECT f.rule_id, f.severity, CAST(count(*) AS INTEGER) AS n,
      CAST(count(DISTINCT f.body_id) AS INTEGER) AS n_bodies
    FROM ${joined()} WHERE ${where(filter, which)}
    GROUP BY f.rule_id, f.severity ORDER BY ${gravity()}, n DESC, f.rule_id`;
  return ask(engine, reads, rule, query, signal, { filter });
}

function joined(): Sql {
  return sql`findings f LEFT JOIN documents d ON d.document_id = f.document_id
    LEFT JOIN bodies b ON b.body_id = f.body_id
    LEFT JOIN projects p ON p.project_id = f.project_id`;
}

function gravity(): Sql {
  return sql`CASE f.severity WHEN 'serious' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END`;
}

function where(filter: Filter, which: FindingFilter): Sql {
  return allOf([
    whereBody(filter),
    whereDocumentYears(filter.years),
    isAnyOf(sql`f.rule_id`, which.rules),
    isAnyOf(sql`f.severity`, which.severities),
  ]);
}

const reads = {
  bodies: ['body_id', 'name_th', 'body_type', 'province_code'],
  documents: ['document_id', 'kind', 'fiscal_year_first', 'fiscal_year_last'],
  projects: ['project_id', 'name', 'ordinal'],
  findings: [
    'finding_id',
    'rule_id',
    'severity',
    'body_id',
    'document_id',
    'project_id',
    'detail',
    'evidence_ids',
  ],
} as const;
