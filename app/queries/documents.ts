import { whereDocumentYears } from '../../data/relations/documentYears.ts';
import { isUnsure } from '../../data/relations/expressions.ts';
import { sql, type Sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import { type Filter, whereBody } from './filter.ts';
import type { About } from './scope.ts';

const shape = {
  document_id: 'text',
  body_id: 'text?',
  body_name: 'text?',
  kind: 'text',
  title: 'text?',
  framework: 'text?',
  fiscal_year_first: 'integer?',
  fiscal_year_last: 'integer?',
  report_months: 'integer?',
  format: 'text',
  source_path: 'text',
  source_url: 'text?',
  sha256: 'text',
  line_count: 'integer',
  rows_seen: 'integer',
  rows_mapped: 'integer',
  rows_rejected: 'integer',
  figures_seen: 'integer',
  figures_cited: 'integer',
  figures_rejected: 'integer',
  figures_noise: 'integer',
  figures_told: 'integer',
  figures_unaccounted: 'integer',
  confidence: 'double?',
  n_projects: 'integer',
  n_fields: 'integer',
  n_unsure_fields: 'integer',
  n_findings: 'integer',
} as const;

/**
 * A document and how well it was read: rows seen, mapped and rejected; printed figures and what
 * became of them; of the fields that have a printed place, how many are unsure.
 */
export type DocumentQuality = RowOfShape<typeof shape>;

/** Every document the filter lets through, by body and year; those of no known body come last. */
export function documentQuality(
  engine: Engine,
  filter: Filter,
  signal?: AbortSignal,
): Promise<DocumentQuality[]> {
  const where = sql`${whereBody(filter)} AND ${whereDocumentYears(filter.years)}`;
  return documentsWhere(engine, where, { filter }, signal);
}

/** One document by its id, or null. */
export async function documentById(
  engine: Engine,
  id: string,
  signal?: AbortSignal,
): Promise<DocumentQuality | null> {
  const found = await documentsWhere(engine, sql`d.document_id = ${id}`, { document: id }, signal);
  return found[0] ?? null;
}

function documentsWhere(
  engine: Engine,
  where: Sql,
  about: About,
  signal?: AbortSignal,
): Promise<DocumentQuality[]> {
  const query = sql`WITH
    p AS (SELECT document_id, count(*) AS n FROM projects GROUP BY document_id),
    e AS (
      SELECT document_id, count(*) AS n, count(*) FILTER (${isUnsure(sql`confidence`)}) AS n_unsure
      FROM field_evidence GROUP BY document_id),
    f AS (SELECT document_id, count(*) AS n FROM findings GROUP BY document_id)
    SELECT d.document_id, d.body_id, b.name_th AS body_name, d.kind, d.title, d.framework,
      d.fiscal_year_first, d.fiscal_year_last, d.report_months, d.format, d.source_path,
      d.source_url, d.sha256, d.line_count, d.rows_seen, d.rows_mapped, d.rows_rejected,
      d.figures_seen, d.figures_cited, d.figures_rejected, d.figures_noise, d.figures_told,
      d.figures_unaccounted, d.confidence,
      CAST(coalesce(p.n, 0) AS INTEGER) AS n_projects,
      CAST(coalesce(e.n, 0) AS INTEGER) AS n_fields,
      CAST(coalesce(e.n_unsure, 0) AS INTEGER) AS n_unsure_fields,
      CAST(coalesce(f.n, 0) AS INTEGER) AS n_findings
    FROM documents d LEFT JOIN bodies b ON b.body_id = d.body_id
    LEFT JOIN p ON p.document_id = d.document_id
    LEFT JOIN e ON e.document_id = d.document_id
    LEFT JOIN f ON f.document_id = d.document_id
    WHERE ${where}
    ORDER BY body_name NULLS LAST, d.fiscal_year_first, d.report_months, d.document_id`;
  return ask(engine, reads, shape, query, signal, about);
}

const reads = {
  bodies: ['body_id', 'name_th', 'body_type', 'province_code'],
  documents: [
    'document_id',
    'body_id',
    'kind',
    'title',
    'framework',
    'fiscal_year_first',
    'fiscal_year_last',
    'report_months',
    'format',
    'source_path',
    'source_url',
    'sha256',
    'line_count',
    'rows_seen',
    'rows_mapped',
    'rows_rejected',
    'figures_seen',
    'figures_cited',
    'figures_rejected',
    'figures_noise',
    'figures_told',
    'figures_unaccounted',
    'confidence',
  ],
  projects: ['project_id', 'document_id'],
  field_evidence: ['document_id', 'confidence'],
  findings: ['finding_id', 'document_id'],
} as const;
