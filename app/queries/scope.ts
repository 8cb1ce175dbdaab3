import { isAnyOf, sql } from '../../data/relations/sql.ts';
import type { Manifest } from '../../data/schema/manifest.ts';
import type { Engine, Scope } from '../engine/engine.ts';
import { isOwn } from '../format/own.ts';
import type { Filter } from './filter.ts';

/** What a question is about, from which follows the part of the country it has to look at. */
export type About =
  | { readonly filter: Filter }
  | { readonly body: string }
  | { readonly document: string }
  /** A project, risk or place of a document: its id begins with the document's. */
  | { readonly record: string }
  | { readonly provinces: Scope['provinces'] };

/** More provinces than these are more than a page of rows should load unasked. */
const FEW_PROVINCES = 8;

/** The provinces that tables are split by; none where they are not split. */
export function provincesOf({ files }: Manifest): Scope['provinces'] {
  const codes = files.flatMap(({ partition }) => {
    const code = partition?.province_code;
    return code === undefined ? [] : [code];
  });
  return [...new Set(codes)];
}

/** Whether rows are so many that a province or bodies have to be chosen before any are shown. */
export function isNational(manifest: Manifest): boolean {
  return provincesOf(manifest).length > FEW_PROVINCES;
}

/** Whether a filter leaves so few provinces that their rows may be loaded. */
export function isNarrow({ bodies, provinces }: Filter): boolean {
  const isChosen = bodies.length > 0 || provinces.length > 0;
  return isChosen && (bodies.length > 0 || provinces.length <= FEW_PROVINCES);
}

/** The part of the country that a question has to look at; undefined is all of it. */
export async function scopeOf(
  engine: Engine,
  about: About,
  signal?: AbortSignal,
): Promise<Scope | undefined> {
  if (provincesOf(await engine.manifest(signal)).length === 0) return undefined;
  if ('provinces' in about) return { provinces: about.provinces };
  if ('filter' in about) return scopeOfFilter(engine, about.filter, signal);
  if ('body' in about) return scopeOfBodies(engine, [about.body], signal);
  return scopeOfRecord(engine, 'document' in about ? about.document : about.record, signal);
}

async function scopeOfFilter(engine: Engine, { bodies, provinces }: Filter, signal?: AbortSignal) {
  const ofBodies = bodies.length > 0 ? await scopeOfBodies(engine, bodies, signal) : undefined;
  if (ofBodies === undefined) return provinces.length > 0 ? { provinces } : undefined;
  if (provinces.length === 0) return ofBodies;
  return { provinces: ofBodies.provinces.filter((code) => provinces.includes(code ?? '')) };
}

const shape = { province_code: 'text?' } as const;

async function scopeOfBodies(
  engine: Engine,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<Scope> {
  const { text, params } = sql`SELECT DISTINCT province_code FROM bodies
    WHERE ${isAnyOf(sql`body_id`, ids)} ORDER BY province_code`;
  const reads = { bodies: ['body_id', 'province_code'] } as const;
  const rows = await engine.query({ sql: text, params, reads, shape }, signal);
  return { provinces: rows.map((row) => row.province_code) };
}

/** A record of no known document is in no province; rows of the user's own files are everywhere. */
async function scopeOfRecord(engine: Engine, id: string, signal?: AbortSignal): Promise<Scope> {
  if (isOwn(id)) return { provinces: [] };
  const { text, params } =
    sql`SELECT province_code FROM document_places WHERE starts_with(${id}, document_id)`;
  const reads = { document_places: ['document_id', 'province_code'] } as const;
  const rows = await engine.query({ sql: text, params, reads, shape }, signal);
  return { provinces: rows.map((row) => row.province_code) };
}
