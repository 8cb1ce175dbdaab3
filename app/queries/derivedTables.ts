import type { DerivedName } from '../../data/schema/derived.ts';
import type { Engine } from '../engine/engine.ts';

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
