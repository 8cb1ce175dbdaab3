import { sql, type Sql } from '../../data/relations/sql.ts';
import type { Engine } from '../engine/engine.ts';
import { OWN } from '../format/own.ts';
import { ask } from './ask.ts';

/** Whether an id belongs to a file of the user's own and not to the published data. */
export function isOwnId(id: Sql): Sql {
  return sql`coalesce(starts_with(${id}, ${OWN}), FALSE)`;
}

/** The id that an own id stands beside; a published id as it is. */
export function publishedIdOf(id: Sql): Sql {
  // A bound number comes as a fraction, which substr does not take.
  const from = sql`CAST(${OWN.length + 1} AS BIGINT)`;
  return sql`CASE WHEN ${isOwnId(id)} THEN substr(${id}, ${from}) ELSE ${id} END`;
}

/** The id of the published document with these bytes, or null. */
export async function publishedByHash(
  engine: Engine,
  sha256: string,
  signal?: AbortSignal,
): Promise<string | null> {
  const query = sql`SELECT document_id FROM documents
    WHERE sha256 = ${sha256} AND NOT ${isOwnId(sql`document_id`)} ORDER BY document_id LIMIT 1`;
  const reads = { documents: ['document_id', 'sha256'] } as const;
  // A document's id is made of the beginning of its hash.
  const about = { document: `d${sha256.slice(0, 12)}` };
  const rows = await ask(engine, reads, { document_id: 'text' } as const, query, signal, about);
  return rows[0]?.document_id ?? null;
}
