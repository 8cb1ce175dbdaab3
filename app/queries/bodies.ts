import { bodySummaries } from '../../data/relations/bodySummaries.ts';
import { join, name, sql, type Sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { isOwn } from '../format/own.ts';
import { ask } from './ask.ts';
import { hasDerived, ownOnly, type Source, withOwn } from './derivedTables.ts';
import { contains, type Filter, whereBody } from './filter.ts';
import { isOwnId, publishedIdOf } from './own.ts';

const shape = {
  body_id: 'text',
  name_th: 'text',
  body_type: 'text',
  district_th: 'text?',
  province_th: 'text?',
  province_code: 'text?',
  region: 'text?',
  document_kinds: 'texts',
  n_documents: 'integer',
  n_plans: 'integer',
  n_reports: 'integer',
  n_projects: 'integer',
  n_risks: 'integer',
  n_findings: 'integer',
  n_reading_findings: 'integer',
  fiscal_year_first: 'integer?',
  fiscal_year_last: 'integer?',
} as const;

/**
 * A body, and how much of it was read: all its documents, projects and risks; findings in what its
 * documents say, and apart from them those about how they were read.
 */
export type BodySummary = RowOfShape<typeof shape>;

/**
 * Bodies sorted by name, those with files of the user's own first; `filter.search` looks in their
 * names, other sides of projects are open. How much of each was read comes from what ingestion
 * worked out, where the set has it; that of the user's own files from their rows.
 */
export async function bodyList(
  engine: Engine,
  filter: Filter,
  signal?: AbortSignal,
): Promise<BodySummary[]> {
  if (!(await hasDerived(engine, ['body_summaries'], signal)))
    return listFrom(engine, filter, { ...fromRows, about: { filter } }, signal);
  const listed = await listFrom(engine, filter, fromSummaries, signal);
  if (!listed.some(({ body_id: id }) => isOwn(id))) return listed;
  return withOwn(listed, await listFrom(engine, filter, { ...fromRows, about: ownOnly }, signal));
}

function listFrom(
  engine: Engine,
  filter: Filter,
  source: Source,
  signal?: AbortSignal,
): Promise<BodySummary[]> {
  const counts = counted.map((column) => {
    const n = name(column);
    return sql`CAST(coalesce(s.${n}, 0) AS INTEGER) AS ${n}`;
  });
  const query = sql`SELECT b.body_id, b.name_th, b.body_type, b.district_th, b.province_th,
      b.province_code, b.region, coalesce(s.document_kinds, []) AS document_kinds,
      ${join(counts, ', ')}, s.fiscal_year_first, s.fiscal_year_last
    FROM bodies b LEFT JOIN (${source.rows}) s ON s.body_id = b.body_id
    WHERE ${whereBody(filter)} AND ${contains([sql`b.name_th`], filter.search)}
    ORDER BY ${hasOwn()} DESC, b.name_th, b.body_id`;
  return ask(engine, source.reads, shape, query, signal, source.about);
}

const counted = [
  'n_documents',
  'n_plans',
  'n_reports',
  'n_projects',
  'n_risks',
  'n_findings',
  'n_reading_findings',
] as const;

/** Whether a body `b` is the user's own, or a published one that the user has a file of. */
function hasOwn(): Sql {
  return sql`bool_or(${isOwnId(sql`b.body_id`)}) OVER (PARTITION BY ${publishedIdOf(sql`b.body_id`)})`;
}

const reads = {
  bodies: [
    'body_id',
    'name_th',
    'body_type',
    'district_th',
    'province_th',
    'province_code',
    'region',
  ],
} as const;

const fromSummaries: Source = {
  rows: sql`FROM body_summaries`,
  reads: {
    ...reads,
    body_summaries: [
      'body_id',
      'document_kinds',
      ...counted,
      'fiscal_year_first',
      'fiscal_year_last',
    ],
  },
};

/** What the summaries are worked out from where the set does not hold them. */
export const summaryReads = {
  documents: ['document_id', 'body_id', 'kind', 'fiscal_year_first', 'fiscal_year_last'],
  projects: ['document_id', 'body_id'],
  risks: ['risk_id', 'body_id'],
  findings: ['rule_id', 'body_id'],
} as const;

const fromRows: Source = { rows: bodySummaries(), reads: { ...reads, ...summaryReads } };
