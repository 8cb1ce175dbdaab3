import { sql } from '../../data/relations/sql.ts';
import type { Engine, RowOfShape } from '../engine/engine.ts';
import { ask } from './ask.ts';
import { contains } from './filter.ts';
import type { NameSearch } from './nameSearch.ts';
import { type HitPlace, hitPlaces } from './projectHits.ts';
import { isNational } from './scope.ts';

const body = { body_id: 'text', name_th: 'text', province_th: 'text?' } as const;
const project = {
  project_id: 'text',
  name: 'text',
  body_id: 'text?',
  body_name: 'text?',
  evidence_id: 'text',
  total: 'integer',
} as const;

/** A body whose name holds the words. */
export type FoundBody = RowOfShape<typeof body>;
/** A project whose name holds the words; `total` is the number of all such projects. */
export type FoundProject = RowOfShape<typeof project>;

/** What one search box finds. */
export interface Found {
  readonly bodies: readonly FoundBody[];
  readonly projects: readonly FoundProject[];
  /** All projects whose names hold the words, listed or not. */
  readonly total: number;
  /** The provinces of those not listed; none where all rows are at hand. */
  readonly places: readonly HitPlace[];
}

/**
 * Bodies and projects, at most `limit` of each, whose names hold the words looked for. Projects
 * come by body and in document order.
 */
export async function find(
  engine: Engine,
  words: string,
  limit: number,
  signal?: AbortSignal,
  names?: NameSearch,
): Promise<Found> {
  const bodies = sql`SELECT b.body_id, b.name_th, b.province_th FROM bodies b
    WHERE ${contains([sql`b.name_th`], words)} ORDER BY b.name_th, b.body_id LIMIT ${limit}`;
  const isWorkedOut = isNational(await engine.manifest(signal));
  const projects = sql`SELECT p.project_id, p.name, p.body_id, b.name_th AS body_name,
      p.evidence_id, CAST(count(*) OVER () AS INTEGER) AS total
    FROM projects p LEFT JOIN bodies b ON b.body_id = p.body_id
    WHERE ${contains([sql`p.name`], words)}
    ORDER BY body_name NULLS LAST, p.document_id, p.ordinal LIMIT ${limit}`;
  const foundBodies = ask(engine, { bodies: reads.bodies }, body, bodies, signal);
  // Of a whole country only the number and the provinces are told, for which no rows are loaded.
  const about = isWorkedOut ? { provinces: [] } : undefined;
  const foundProjects = ask(engine, reads, project, projects, signal, about);
  const places = isWorkedOut ? hitPlaces(engine, words, signal, names) : Promise.resolve([]);
  const [ofBodies, ofProjects, ofPlaces] = await Promise.all([foundBodies, foundProjects, places]);
  const elsewhere = ofPlaces.reduce((sum, { n_projects: n }) => sum + n, 0);
  return {
    bodies: ofBodies,
    projects: ofProjects,
    total: (ofProjects[0]?.total ?? 0) + elsewhere,
    places: ofPlaces,
  };
}

const reads = {
  bodies: ['body_id', 'name_th', 'province_th'],
  projects: ['project_id', 'document_id', 'body_id', 'ordinal', 'name', 'evidence_id'],
} as const;
