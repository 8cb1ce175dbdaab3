import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Tables } from '../../data/schema/catalogue.ts';
import type { Manifest } from '../../data/schema/manifest.ts';
import { writeTables } from '../../pipelines/write/writeTables.ts';
import { sampleTables } from './sample.ts';

export interface SampleFolder {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Writes tables, the sample's unless others are given, into a folder of their own; gone at the end. */
export async function sampleFolder(tables: Tables = sampleTables()): Promise<SampleFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'prongsai-tables-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return { folder, manifest: await writeTables(tables, folder) };
}
