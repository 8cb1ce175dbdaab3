import { documentYears } from '../../data/relations/cells.ts';
import { signalItems } from '../../data/relations/signalItems.ts';
import { sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import { type Filter, whereBody } from './filter.ts';
import { itemReads } from './itemReads.ts';

const yearShape = { fiscal_year: 'integer', n_bodies: 'integer', n_reports: 'integer' } as const;

const bodyShape = {
  body_id: 'text',
  body_name: 'text',
  body_type: 'text',
  province_th: 'text?',
  region: 'text?',
  n_documents: 'integer',
  n_projects: 'integer',
} as const;

const partShape = {
  body_id: 'text',
  component: 'text',
  part: 'text',
  n_items: 'integer',
  n_unknown: 'integer',
  low: 'double',
  high: 'double',
} as const;

const itemShape = {
  component: 'text',
  part: 'text',
  low: 'double',
  high: 'double',
  label: 'text',
  note: 'text?',
  number_first: 'double?',
  number_second: 'double?',
  evidence_id: 'text?',
} as const;

/** A fiscal year that plans or reports cover, and how many bodies have one. */
export type SignalYear = RowOfShape<typeof yearShape>;
/** A body as the index takes it: `n_documents` that cover the year, projects of the plan or report. */
export type SignalBody = RowOfShape<typeof bodyShape>;
/**
 * A part of a component: of `n_items` between `low` and `high` are signals; `n_unknown` items tell
 * nothing at all. A part whose items all tell nothing cannot be judged.
 */
export type SignalPart = RowOfShape<typeof partShape>;
/** One item behind a part, with its own range from 0 to 1 and the place it is printed. */
export type SignalItem = RowOfShape<typeof itemShape>;

/** The fiscal years of plans and reports, the latest first. */
export function signalYears(engine: Engine, signal?: AbortSignal): Promise<SignalYear[]> {
  const query = sql`WITH ${documentYears()}
    SELECT fiscal_year, CAST(count(DISTINCT body_id) AS INTEGER) AS n_bodies,
      CAST(count(DISTINCT document_id) FILTER (kind = 'progress_report') AS INTEGER) AS n_reports
    FROM document_years WHERE fiscal_year IS NOT NULL AND body_id IS NOT NULL
    GROUP BY fiscal_year ORDER BY fiscal_year DESC`;
  return ask(engine, { documents: itemReads.documents }, yearShape, query, signal);
}

/** Every body the filter lets through, sorted by name; those without a document of the year too. */
export function signalBodies(
  engine: Engine,
  filter: Filter,
  year: number,
  signal?: AbortSignal,
): Promise<SignalBody[]> {
  const query = sql`WITH ${signalItems(year)},
    speaking AS (
      SELECT body_id, document_id FROM plan
      UNION ALL SELECT body_id, document_id FROM report
      WHERE body_id NOT IN (SELECT body_id FROM plan)),
    sizes AS (
      SELECT s.body_id, count(*) AS n FROM speaking s
      JOIN projects p ON p.document_id = s.document_id GROUP BY s.body_id),
    counts AS (SELECT body_id, count(*) AS n FROM held GROUP BY body_id)
    SELECT b.body_id, b.name_th AS body_name, b.body_type, b.province_th, b.region,
      CAST(coalesce(counts.n, 0) AS INTEGER) AS n_documents,
      CAST(coalesce(sizes.n, 0) AS INTEGER) AS n_projects
    FROM bodies b LEFT JOIN counts USING (body_id) LEFT JOIN sizes USING (body_id)
    WHERE ${whereBody(filter)} ORDER BY body_name, b.body_id`;
  return ask(engine, itemReads, bodyShape, query, signal);
}

/** The parts of every body's components in a fiscal year. */
export function signalParts(
  engine: Engine,
  filter: Filter,
  year: number,
  signal?: AbortSignal,
): Promise<SignalPart[]> {
  const query = sql`WITH ${signalItems(year)}
    SELECT i.body_id, i.component, i.part, CAST(count(*) AS INTEGER) AS n_items,
      CAST(count(*) FILTER (i.item_range[2] - i.item_range[1] = 1) AS INTEGER) AS n_unknown,
      CAST(sum(i.item_range[1]) AS DOUBLE) AS low, CAST(sum(i.item_range[2]) AS DOUBLE) AS high
    FROM items i JOIN bodies b ON b.body_id = i.body_id
    WHERE ${whereBody(filter)}
    GROUP BY i.body_id, i.component, i.part ORDER BY i.body_id, i.component, i.part`;
  return ask(engine, itemReads, partShape, query, signal);
}

/** The items behind one body's components, the surest signals first. */
export function signalItemsOf(
  engine: Engine,
  bodyId: string,
  year: number,
  signal?: AbortSignal,
): Promise<SignalItem[]> {
  const query = sql`WITH ${signalItems(year)}
    SELECT component, part, item_range[1] AS low, item_range[2] AS high, label, note,
      number_first, number_second, evidence_id
    FROM items WHERE body_id = ${bodyId}
    ORDER BY component, part, low DESC, high DESC, item_position, label`;
  return ask(engine, itemReads, itemShape, query, signal);
}
