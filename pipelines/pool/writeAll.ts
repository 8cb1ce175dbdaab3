import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { derivations } from '../../data/relations/derived.ts';
import { tableNames, type Tables } from '../../data/schema/catalogue.ts';
import type { AnyTable } from '../../data/schema/everyTable.ts';
import type { Manifest, ManifestFile, Synthetic } from '../../data/schema/manifest.ts';
import { checkTable } from '../write/checkTable.ts';
import { maybeManifest, sha256 } from '../write/manifest.ts';
import { hashOfFile } from '../write/hashOfFile.ts';
import { writeProvinces } from '../write/provinces.ts';
import { writeText } from '../write/tableFile.ts';
import { tableText } from '../write/tableText.ts';
import { publish } from '../write/writeTables.ts';
import type { Group } from './assessAll.ts';
import type { JudgedTogether } from './judgeAll.ts';
import type { Cache } from './cache.ts';
import type { Pool } from './pool.ts';
import { provincesOf, sourcesOf } from './tableSources.ts';
import type { TableSources, WriteAnswer, WriteTask } from './tasks.ts';

/** A table of a whole country takes minutes at most. */
const PATIENCE_MS = 3_600_000;
/** Bytes of text beyond which a table is written by a process of its own. */
const LARGE_TABLE = 4 * 2 ** 20;
/** Bytes of text after which small tables, of a whole country hundreds of parts, begin another lot. */
const LARGE_LOT = 16 * 2 ** 20;

interface WriteSetting {
  readonly pool: Pool;
  readonly cache: Cache;
  /** How the documents were invented; undefined where they were published. */
  readonly synthetic: Synthetic | undefined;
}

/**
 * Writes the tables of all documents into a folder, or nothing. Where the folder holds the tables
 * of exactly these documents already, they stay as they are.
 */
export async function writeAll(
  groups: readonly Group[],
  together: JudgedTogether,
  folder: string,
  { pool, cache, synthetic }: WriteSetting,
): Promise<Manifest> {
  const signature = sha256(cache.namesUsed().join('\n'));
  const standing = await maybeStanding(folder, signature, cache);
  if (standing) return standing;
  const write = (aside: string) => writeAside(groups, together, aside, pool);
  const manifest = await publish(folder, write, synthetic);
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
  writeText(aside, { table: 'bodies' }, [bodies.content]);
  const provinces = provincesOf(documents, rows);
  const tables = tableNames.flatMap((table): readonly TableSources[] => {
    if (table === 'bodies') return [{ table, sources: null, extent: bodies.extent }];
    return sourcesOf(table, groups, together, provinces);
  });
  const isRead = ({ table }: TableSources) => derivedFrom.has(table);
  const first = lotsOf(tables.filter(isRead));
  const [largest, ...others] = lotsOf(tables.filter((table) => !isRead(table)));
  const write = (lots: readonly TableSources[][]) =>
    Promise.all(lots.map((lot) => writeLot({ kind: 'write', aside, tables: lot }, pool)));
  // One of those that nothing waits for keeps a process busy that would else wait for the others.
  const begun = write(largest ? [largest] : []);
  const rest = write(first).then(async (lots) => {
    const files = inOrder(lots.flat());
    const [derived, more] = await Promise.all([derive(aside, files, pool), write(others)]);
    return { files: [...files, ...more.flat()], derived };
  });
  const [[lot = []], { files, derived }] = await Promise.all([begun, rest]);
  return [...inOrder([...files, ...lot]), ...derived];
}

/** Tables that others are worked out from. */
const derivedFrom: ReadonlySet<AnyTable> = new Set(derivations.flatMap(({ reads }) => reads));

async function derive(
  aside: string,
  files: readonly ManifestFile[],
  pool: Pool,
): Promise<WriteAnswer> {
  const outcome = await pool.run({ kind: 'derive', aside, files }, PATIENCE_MS);
  if (outcome.ok) return outcome.answer as WriteAnswer;
  throw new Error(`cubes not written: ${outcome.reason} (${outcome.found})`);
}

/** Files in the order of their tables; those of one table by province, of none that is known last. */
function inOrder(files: readonly ManifestFile[]): ManifestFile[] {
  const place = ({ table, partition }: ManifestFile): string => {
    const order = String(tableNames.findIndex((name) => name === table)).padStart(3, '0');
    return `${order} ${partition?.province_code ?? '\uFFFF'}`;
  };
  const places = new Map(files.map((file) => [file, place(file)]));
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...files].sort((a, b) => compare(places.get(a) ?? '', places.get(b) ?? ''));
}

/** Large tables and parts alone, the largest first so that none is left alone at the end; small ones together. */
function lotsOf(tables: readonly TableSources[]): TableSources[][] {
  const isLarge = ({ extent }: TableSources) => extent.bytes > LARGE_TABLE;
  const large = tables.filter(isLarge).sort((a, b) => b.extent.bytes - a.extent.bytes);
  const lots = large.map((table) => [table]);
  let lot: TableSources[] = [];
  let bytes = 0;
  for (const table of tables.filter((one) => !isLarge(one))) {
    if (lot.length === 0 || bytes > LARGE_LOT) {
      lots.push((lot = []));
      bytes = 0;
    }
    lot.push(table);
    bytes += table.extent.bytes;
  }
  return lots;
}

async function writeLot(task: WriteTask, pool: Pool): Promise<WriteAnswer> {
  const outcome = await pool.run(task, PATIENCE_MS);
  if (outcome.ok) return outcome.answer as WriteAnswer;
  const names = task.tables.map(({ table }) => table).join(', ');
  throw new Error(`tables not written (${names}): ${outcome.reason} (${outcome.found})`);
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
