import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../app/engine/engine.ts';
import type { Tables } from '../../data/schema/catalogue.ts';
import { writeTables } from '../../pipelines/write/writeTables.ts';
import { nativeEngine } from './duckdb.ts';
import { sampleTables } from './sample.ts';

/** Native DuckDB over the sample, written to Parquet and read again; `close` removes it. */
export async function sampleEngine(
  shown: 'named' | 'all' = 'named',
  tables: Tables = sampleTables(),
): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'prongsai-sample-'));
  await writeTables(tables, folder);
  const engine = await nativeEngine(folder, shown);
  return {
    ...engine,
    async close() {
      await engine.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
