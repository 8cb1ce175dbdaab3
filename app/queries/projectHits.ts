import { amounts, isCellUnsure } from '../../data/relations/cells.ts';
import { whereDocumentYears } from '../../data/relations/documentYears.ts';
import { allOf, isAnyOf, sql, type Sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { searchKey } from '../format/searchKey.ts';
import { ask } from './ask.ts';
import { hasDerived } from './derivedTables.ts';
import { contains, type Filter, whereBody } from './filter.ts';
import type { NameSearch } from './nameSearch.ts';
import { isOwnId } from './own.ts';

const place = { province_code: 'text?', province_th: 'text?', n_projects: 'integer' } as const;

const row = {
  project_id: 'text',
  name: 'text',
  body_id: 'text?',
  body_name: 'text?',
  province_th: 'text?',
  document_kind: 'text',
  report_months: 'integer?',
  fiscal_year_first: 'integer?',
  fiscal_year_last: 'integer?',
  status: 'text',
  needs_no_budget: 'boolean',
  budget_satang: 'satang?',
  budget_unsure: 'boolean',
  evidence_id: 'text',
  budget_evidence_id: 'text?',
} as const;

/** A province with projects whose names hold the words, and how many these are. */
export type HitPlace = RowOfShape<typeof place>;
/**
 * A project whose name holds the words. `budget_satang` is what its document plans over all its
 * years, by the source rule of data/relations/cells.ts; NULL where no amount is printed.
 */
export type HitRow = RowOfShape<typeof row>;

/**
 * Where projects are whose names hold the words, the province with most of them first; the user's
 * own files apart, whose projects are in `projectHits`. Asked of the list of names where ingestion
 * made one, so that no rows are loaded; of `names` without the database, which tells the same.
 */
export async function hitPlaces(
  engine: Engine,
  words: string,
  signal?: AbortSignal,
  names?: NameSearch,
): Promise<HitPlace[]> {
  const tables = ['project_names', 'project_name_places'] as const;
  const isListed = await hasDerived(engine, tables, signal);
  if (isListed && names) return names.places(words, signal);
  const hits = isListed ? ofNames(words) : ofRows(words);
  const query = sql`WITH hits AS (${hits.rows}),
    names AS (
      SELECT province_code, any_value(province_th) AS province_th FROM bodies
      WHERE province_code IS NOT NULL GROUP BY province_code)
    SELECT hits.province_code, names.province_th, CAST(sum(hits.n) AS INTEGER) AS n_projects
    FROM hits LEFT JOIN names ON names.province_code = hits.province_code
    GROUP BY ALL ORDER BY n_projects DESC, names.province_th NULLS LAST`;
  return ask(engine, hits.reads, place, query, signal);
}

const bodyReads = { bodies: ['body_id', 'province_code', 'province_th'] } as const;

function ofNames(words: string) {
  const rows = sql`SELECT p.province_code, p.n_projects AS n FROM project_names k
    JOIN project_name_places p ON p.name_no = k.name_no
    WHERE contains(k.search_key, ${searchKey(words)})`;
  const reads = {
    ...bodyReads,
    project_names: ['name_no', 'search_key'],
    project_name_places: ['name_no', 'province_code', 'n_projects'],
  } as const;
  return { rows, reads };
}

function ofRows(words: string) {
  const rows = sql`SELECT b.province_code, count(*) AS n
    FROM projects p LEFT JOIN bodies b ON b.body_id = p.body_id
    WHERE ${contains([sql`p.name`], words)} AND NOT ${isOwnId(sql`p.project_id`)}
    GROUP BY b.province_code`;
  return { rows, reads: { ...bodyReads, projects: ['project_id', 'body_id', 'name'] } as const };
}

/**
 * The projects whose names hold the words, of bodies, years and statuses that the filter lets
 * through, by body and in document order; at most `limit`. Only the filter's provinces are loaded.
 */
export function projectHits(
  engine: Engine,
  words: string,
  filter: Filter,
  limit: number,
  signal?: AbortSignal,
): Promise<HitRow[]> {
  const query = sql`WITH hits AS (
      SELECT p.project_id, p.document_id, p.ordinal, p.name, p.body_id, b.name_th AS body_name,
        b.province_th, d.kind AS document_kind, d.report_months, d.fiscal_year_first,
        d.fiscal_year_last, p.status, p.needs_no_budget, p.doubtful_fields,
        p.evidence_id
      FROM projects p JOIN documents d ON d.document_id = p.document_id
      LEFT JOIN bodies b ON b.body_id = p.body_id
      WHERE ${where(words, filter)}
      ORDER BY body_name NULLS LAST, p.document_id, p.ordinal LIMIT ${limit}),
    ${amounts()},
    money AS (
      SELECT p.project_id, CAST(sum(m.budget_satang) AS BIGINT) AS budget_satang,
        bool_or(${isCellUnsure('budget_baht')}) AS budget_unsure,
        arg_min(m.evidence_id, m.fiscal_year) AS budget_evidence_id
      FROM hits p LEFT JOIN amounts m ON m.project_id = p.project_id GROUP BY p.project_id)
    SELECT h.* EXCLUDE (document_id, ordinal, doubtful_fields), m.* EXCLUDE (project_id)
    FROM hits h JOIN money m ON m.project_id = h.project_id
    ORDER BY h.body_name NULLS LAST, h.document_id, h.ordinal`;
  return ask(engine, reads, row, query, signal, { filter });
}

function where(words: string, filter: Filter): Sql {
  return allOf([
    whereBody(filter),
    whereDocumentYears(filter.years),
    isAnyOf(sql`p.status`, filter.statuses),
    contains([sql`p.name`], words),
  ]);
}

const reads = {
  bodies: ['body_id', 'name_th', 'body_type', 'province_th', 'province_code'],
  documents: ['document_id', 'kind', 'report_months', 'fiscal_year_first', 'fiscal_year_last'],
  projects: [
    'project_id',
    'document_id',
    'body_id',
    'ordinal',
    'name',
    'status',
    'needs_no_budget',
    'doubtful_fields',
    'evidence_id',
  ],
  project_budgets: [
    'project_id',
    'fiscal_year',
    'source',
    'budget_baht',
    'confidence',
    'evidence_id',
  ],
} as const;
