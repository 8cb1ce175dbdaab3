import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type TableName, tableNames, type Tables } from '../../data/schema/catalogue.ts';
import type { Manifest, ManifestFile } from '../../data/schema/manifest.ts';
import { checkTable } from '../write/checkTable.ts';
import { maybeManifest, sha256 } from '../write/manifest.ts';
import { hashOfFile } from '../write/hashOfFile.ts';
import { writeProvinces } from '../write/provinces.ts';
import { writeText } from '../write/tableFile.ts';
import { type Extent, extentOf, tableText } from '../write/tableText.ts';
import { publish } from '../write/writeTables.ts';
import type { Group } from './assessAll.ts';
import type { JudgedTogether } from './judgeAll.ts';
import type { Cache } from './cache.ts';
import type { Sections } from './kept.ts';
import type { Pool } from './pool.ts';
import {
  JOINT_TABLES,
  type Source,
  type TableSources,
  type WriteAnswer,
  type WriteTask,
} from './tasks.ts';

/** A table of a whole country takes minutes at most. */
const PATIENCE_MS = 3_600_000;
/** Bytes of text beyond which a table is written by a process of its own. */
const LARGE_TABLE = 4 * 2 ** 20;

/**
 * Writes the tables of all documents into a folder, or nothing. Where the folder holds the tables
 * of exactly these documents already, they stay as they are.
 */
export async function writeAll(
  groups: readonly Group[],
  together: JudgedTogether,
  folder: string,
  pool: Pool,
  cache: Cache,
): Promise<Manifest> {
  const signature = sha256(cache.namesUsed().join('\n'));
  const standing = await maybeStanding(folder, signature, cache);
  if (standing) return standing;
  const manifest = await publish(folder, (aside) => writeAside(groups, together, aside, pool));
  await cache.note({ signature, data_version: manifest.data_version });
  return manifest;
}

/** The published set, where the same kept files gave it and no file of it is missing or changed. */
async function maybeStanding(
  folder: string,
  signature: string,
  cache: Cache,
): Promise<Manifest | null> {
  const note = (await cache.maybeNote()) as Partial<Record<string, unknown>> | null;
  const manifest = await maybeManifest(folder);
  if (!manifest || note?.['signature'] !== signature) return null;
  if (note['data_version'] !== manifest.data_version) return null;
  for (const { path, sha256: hash } of manifest.files) {
    const file = join(folder, path);
    const isThere = await stat(file)
      .then((found) => found.isFile())
      .catch(() => false);
    if (!isThere || (await hashOfFile(file)) !== hash) return null;
  }
  return manifest;
}

async function writeAside(
  groups: readonly Group[],
  together: JudgedTogether,
  aside: string,
  pool: Pool,
): Promise<ManifestFile[]> {
  const rows = bodiesOf(groups);
  const documents = groups.flatMap((group) => group.documents);
  writeProvinces(
    aside,
    rows,
    documents.map(({ about }) => about.document),
  );
  const bodies = tableText('bodies', checkTable('bodies', rows));
  writeText(aside, 'bodies', [bodies.content]);
  const tables = tableNames.map((table): TableSources => {
    if (table === 'bodies') return { table, sources: null, extent: bodies.extent };
    return { table, ...sourcesOf(table, groups, together) };
  });
  const lots = lotsOf(tables).map((lot) => writeLot({ kind: 'write', aside, tables: lot }, pool));
  const written = (await Promise.all(lots)).flat();
  const files = tableNames.flatMap((name) => written.filter(({ table }) => table === name));
  const outcome = await pool.run({ kind: 'derive', aside, files }, PATIENCE_MS);
  if (!outcome.ok) throw new Error(`cubes not written: ${outcome.reason} (${outcome.found})`);
  return [...files, ...(outcome.answer as WriteAnswer)];
}

/** Large tables alone, the largest first so that none is left alone at the end; small ones together. */
function lotsOf(tables: readonly TableSources[]): TableSources[][] {
  const isLarge = ({ extent }: TableSources) => extent.bytes > LARGE_TABLE;
  const large = tables.filter(isLarge).sort((a, b) => b.extent.bytes - a.extent.bytes);
  return [...large.map((table) => [table]), tables.filter((table) => !isLarge(table))];
}

async function writeLot(task: WriteTask, pool: Pool): Promise<WriteAnswer> {
  const outcome = await pool.run(task, PATIENCE_MS);
  if (outcome.ok) return outcome.answer as WriteAnswer;
  const names = task.tables.map(({ table }) => table).join(', ');
  throw new Error(`tables not written (${names}): ${outcome.reason} (${outcome.found})`);
}

/** Where a table's rows stand, in the order of the documents' ids: nearly always the table's own. */
function sourcesOf(
  table: TableName,
  groups: readonly Group[],
  together: JudgedTogether,
): { sources: Source[]; extent: Extent } {
  const parts = JOINT_TABLES.includes(table)
    ? groups
    : groups.flatMap(({ documents }) => documents);
  const found = [...parts, together]
    .flatMap((part) => placeOf(table, part))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  return {
    sources: found.map(({ file, offset, bytes }) => ({ file, offset, bytes })),
    extent: extentOf(
      table,
      found.map(({ extent }) => extent),
    ),
  };
}

interface Place extends Source {
  readonly order: string;
  readonly extent: Extent;
}

type Part = Group | Group['documents'][number] | JudgedTogether;

function placeOf(table: TableName, part: Part): Place[] {
  const section = (part.sections as Sections)[table];
  if (!section || section.rows === 0) return [];
  const { offset, bytes } = section;
  return [{ file: part.keptAt, offset, bytes, order: firstIdOf(part), extent: section }];
}

function firstIdOf(part: Part): string {
  if ('about' in part) return part.about.document.document_id;
  // What all documents give together follows them: the table is put in order as it is written.
  if (!('documents' in part)) return '\uFFFF';
  return part.documents.map(firstIdOf).sort()[0] ?? basename(part.keptAt);
}

/** Each body once, as its first document by path tells it. */
function bodiesOf(groups: readonly Group[]): Tables['bodies'] {
  const bodies = new Map<string, Tables['bodies'][number]>();
  for (const { documents } of groups) {
    for (const body of documents.flatMap(({ about }) => about.bodies)) {
      if (!bodies.has(body.body_id)) bodies.set(body.body_id, body);
    }
  }
  return [...bodies.values()];
}
