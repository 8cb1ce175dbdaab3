import type { Sql } from '../../data/relations/sql.ts';
import type { DerivedName } from '../../data/schema/derived.ts';
import type { Engine, Reads } from '../engine/engine.ts';
import { isOwn } from '../format/own.ts';
import type { About } from './scope.ts';

/** Where counts come from: what ingestion worked out, or rows of a part of the country. */
export interface Source {
  readonly rows: Sql;
  readonly reads: Reads;
  readonly about?: About;
}

/** Of the rows of a split set only those of the user's own files, which stand in no province. */
export const ownOnly: About = { provinces: [] };

/** Published bodies as they were listed, the user's own as they were counted from their rows. */
export function withOwn<B extends { readonly body_id: string }>(
  listed: readonly B[],
  counted: readonly B[],
): B[] {
  const own = new Map(counted.map((body) => [body.body_id, body]));
  return listed.map((body) => (isOwn(body.body_id) ? (own.get(body.body_id) ?? body) : body));
}

/** Whether the set has tables that ingestion worked out; older sets and small ones may not. */
export async function hasDerived(
  engine: Engine,
  tables: readonly DerivedName[],
  signal?: AbortSignal,
): Promise<boolean> {
  const { files } = await engine.manifest(signal);
  const named = new Set<string>(files.map(({ table }) => table));
  return tables.every((table) => named.has(table));
}
