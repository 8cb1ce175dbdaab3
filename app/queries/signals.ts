import { documentYears } from '../../data/relations/cells.ts';
import { signalItems } from '../../data/relations/signalItems.ts';
import { signalBodiesOf, signalPartsOf } from '../../data/relations/signalSums.ts';
import { sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { isOwn } from '../format/own.ts';
import { ask } from './ask.ts';
import { hasDerived, ownOnly, type Source, withOwn } from './derivedTables.ts';
import { type Filter, whereBody } from './filter.ts';
import { itemReads } from './itemReads.ts';
import { isOwnId } from './own.ts';
import { type About, isNational } from './scope.ts';

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
export async function signalYears(engine: Engine, signal?: AbortSignal): Promise<SignalYear[]> {
  const way = await wayOf(engine, signal);
  if (way === 'rows') return yearsOfRows(engine, undefined, signal);
  const query = sql`SELECT fiscal_year,
      CAST(count(*) FILTER (n_plans + n_reports > 0) AS INTEGER) AS n_bodies,
      CAST(sum(n_reports) AS INTEGER) AS n_reports
    FROM signal_bodies GROUP BY fiscal_year HAVING n_bodies > 0 ORDER BY fiscal_year DESC`;
  const reads = { signal_bodies: ['fiscal_year', 'n_plans', 'n_reports'] } as const;
  const years = await ask(engine, reads, yearShape, query, signal);
  return way === 'derived' ? years : addYears(years, await yearsOfRows(engine, ownOnly, signal));
}

function yearsOfRows(engine: Engine, about?: About, signal?: AbortSignal): Promise<SignalYear[]> {
  const query = sql`WITH ${documentYears()}
    SELECT fiscal_year, CAST(count(DISTINCT body_id) AS INTEGER) AS n_bodies,
      CAST(count(DISTINCT document_id) FILTER (kind = 'progress_report') AS INTEGER) AS n_reports
    FROM document_years WHERE fiscal_year IS NOT NULL AND body_id IS NOT NULL
    GROUP BY fiscal_year ORDER BY fiscal_year DESC`;
  return ask(engine, { documents: itemReads.documents }, yearShape, query, signal, about);
}

function addYears(published: readonly SignalYear[], own: readonly SignalYear[]): SignalYear[] {
  const years = [...published, ...own].map((row) => row.fiscal_year);
  const sumIn = (rows: readonly SignalYear[], year: number, part: 'n_bodies' | 'n_reports') =>
    rows.find((row) => row.fiscal_year === year)?.[part] ?? 0;
  return [...new Set(years)]
    .sort((a, b) => b - a)
    .map((fiscal_year) => ({
      fiscal_year,
      n_bodies: sumIn(published, fiscal_year, 'n_bodies') + sumIn(own, fiscal_year, 'n_bodies'),
      n_reports: sumIn(published, fiscal_year, 'n_reports') + sumIn(own, fiscal_year, 'n_reports'),
    }));
}

/** Every body the filter lets through, sorted by name; those without a document of the year too. */
export async function signalBodies(
  engine: Engine,
  filter: Filter,
  year: number,
  signal?: AbortSignal,
): Promise<SignalBody[]> {
  const way = await wayOf(engine, signal);
  const fromRows: Source = { rows: signalBodiesOf(year), reads: itemReads };
  if (way === 'rows') return bodiesFrom(engine, filter, fromRows, signal);
  const listed = await bodiesFrom(engine, filter, derivedBodies(year), signal);
  if (way === 'derived') return listed;
  return withOwn(listed, await bodiesFrom(engine, filter, { ...fromRows, about: ownOnly }, signal));
}

function bodiesFrom(engine: Engine, filter: Filter, source: Source, signal?: AbortSignal) {
  const query = sql`SELECT b.body_id, b.name_th AS body_name, b.body_type, b.province_th, b.region,
      CAST(coalesce(s.n_documents, 0) AS INTEGER) AS n_documents,
      CAST(coalesce(s.n_projects, 0) AS INTEGER) AS n_projects
    FROM bodies b LEFT JOIN (${source.rows}) s ON s.body_id = b.body_id
    WHERE ${whereBody(filter)} ORDER BY body_name, b.body_id`;
  return ask(engine, source.reads, bodyShape, query, signal, source.about);
}

/** The parts of every body's components in a fiscal year. */
export async function signalParts(
  engine: Engine,
  filter: Filter,
  year: number,
  signal?: AbortSignal,
): Promise<SignalPart[]> {
  const way = await wayOf(engine, signal);
  const fromRows: Source = { rows: signalPartsOf(year), reads: itemReads };
  if (way === 'rows') return partsFrom(engine, filter, fromRows, signal);
  const parts = await partsFrom(engine, filter, derivedParts(year), signal);
  if (way === 'derived') return parts;
  const own = await partsFrom(engine, filter, { ...fromRows, about: ownOnly }, signal);
  return [...parts, ...own.filter(({ body_id: id }) => isOwn(id))];
}

function partsFrom(engine: Engine, filter: Filter, source: Source, signal?: AbortSignal) {
  const query = sql`SELECT s.body_id, s.component, s.part, s.n_items, s.n_unknown, s.low, s.high
    FROM (${source.rows}) s JOIN bodies b ON b.body_id = s.body_id
    WHERE ${whereBody(filter)} ORDER BY s.body_id, s.component, s.part`;
  return ask(engine, source.reads, partShape, query, signal, source.about);
}

const bodyReads = { bodies: itemReads.bodies } as const;

function derivedBodies(year: number): Source {
  const rows = sql`FROM signal_bodies WHERE fiscal_year = ${year}`;
  const columns = ['fiscal_year', 'body_id', 'n_documents', 'n_projects'] as const;
  return { rows, reads: { ...bodyReads, signal_bodies: columns } };
}

function derivedParts(year: number): Source {
  const rows = sql`FROM signal_parts WHERE fiscal_year = ${year}`;
  const columns = ['body_id', 'component', 'part', 'n_items', 'n_unknown', 'low', 'high'] as const;
  return { rows, reads: { ...bodyReads, signal_parts: ['fiscal_year', ...columns] } };
}

/**
 * Whether the index is made from what ingestion worked out, from rows, or from both: the user's own
 * files are judged with all rows where these are few, by themselves beside a whole country.
 */
async function wayOf(engine: Engine, signal?: AbortSignal): Promise<'derived' | 'rows' | 'both'> {
  if (!(await hasDerived(engine, ['signal_bodies', 'signal_parts'], signal))) return 'rows';
  const query = sql`SELECT CAST(count(*) AS INTEGER) AS n FROM bodies WHERE ${isOwnId(sql`body_id`)}`;
  const reads = { bodies: ['body_id'] } as const;
  const [own] = await ask(engine, reads, { n: 'integer' } as const, query, signal);
  if (own === undefined || own.n === 0) return 'derived';
  return isNational(await engine.manifest(signal)) ? 'both' : 'rows';
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
  return ask(engine, itemReads, itemShape, query, signal, { body: bodyId });
}
