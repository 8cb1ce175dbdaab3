import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Column } from '../../data/schema/column.ts';
import { type AnyTable, everyTable } from '../../data/schema/everyTable.ts';
import type { Manifest, ManifestFile } from '../../data/schema/manifest.ts';
import { readManifest } from '../../pipelines/write/manifest.ts';

/** Tables whose rows are split by default: those that grow with every document. */
const GROWING = ['projects', 'project_budgets', 'documents', 'evidence', 'field_evidence'] as const;

/**
 * Splits tables of a folder into one file a province, their core columns last, and writes the
 * manifest anew. A second writer, so that what reads them is not tested by what wrote them.
 */
export async function splitTables(
  folder: string,
  tables: readonly AnyTable[] = GROWING,
): Promise<Manifest> {
  const manifest = await readManifest(folder);
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const pathOf = (table: AnyTable) =>
    join(folder, manifest.files.find((file) => file.table === table)!.path);
  const places = `SELECT d.document_id, b.province_code
    FROM read_parquet('${pathOf('documents')}') d
    LEFT JOIN read_parquet('${pathOf('bodies')}') b USING (body_id)`;
  await connection.run(`CREATE TABLE places AS ${places}`);
  const files: ManifestFile[] = manifest.files.filter(({ table }) => !tables.includes(table));
  for (const table of tables)
    files.push(...(await split(connection, folder, table, pathOf(table))));
  for (const table of tables) await rm(pathOf(table));
  instance.closeSync();
  const changed = { ...manifest, files };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(changed));
  return changed;
}

async function split(
  connection: DuckDBConnection,
  folder: string,
  table: AnyTable,
  from: string,
): Promise<ManifestFile[]> {
  await connection.run(`CREATE OR REPLACE TABLE split AS
    SELECT t.*, places.province_code AS "of province"
    FROM read_parquet('${from}') t LEFT JOIN places USING (document_id)`);
  const found = await connection.runAndReadAll(
    'SELECT DISTINCT "of province" FROM split ORDER BY 1',
  );
  const files: ManifestFile[] = [];
  for (const [code] of found.getRows())
    files.push(await writePart(connection, folder, table, code as string | null));
  return files;
}

async function writePart(
  connection: DuckDBConnection,
  folder: string,
  table: AnyTable,
  code: string | null,
): Promise<ManifestFile> {
  const { columns, key, core = [] } = everyTable[table] as TableShape;
  const names = columns.map(({ name }) => name);
  const ordered = [...names.filter((name) => !core.includes(name)), ...core];
  const where = code === null ? '"of province" IS NULL' : `"of province" = '${code}'`;
  const below = `${table}/province_code=${code ?? '__HIVE_DEFAULT_PARTITION__'}`;
  await mkdir(join(folder, below), { recursive: true });
  const raw = join(folder, below, 'raw.parquet');
  const list = ordered.map((name) => `"${name}"`).join(', ');
  const order = key.map((name) => `"${name}"`).join(', ');
  await connection.run(`COPY (SELECT ${list} FROM split WHERE ${where} ORDER BY ${order})
    TO '${raw}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 1000000)`);
  const bytes = await readFile(raw);
  const path = `${below}/${sha256(bytes).slice(0, 12)}.parquet`;
  await rename(raw, join(folder, path));
  const money = columns.filter(({ type }) => type === 'money').map(({ name }) => name);
  const sums = money.map((name) => `CAST(coalesce(sum("${name}") * 100, 0) AS BIGINT)::VARCHAR`);
  const counted = await connection.runAndReadAll(
    `SELECT ${['count(*)::VARCHAR', ...sums].join(', ')} FROM split WHERE ${where}`,
  );
  const [rows, ...totals] = counted.getRows()[0]!;
  const file = { table, path, sha256: sha256(bytes), bytes: bytes.length, rows: Number(rows) };
  const money_satang = Object.fromEntries(money.map((name, i) => [name, String(totals[i])]));
  const end = core.length === 0 ? undefined : await endOf(connection, join(folder, path), core);
  const tail = end === undefined ? undefined : bytes.subarray(end);
  return {
    ...{ ...file, money_satang, partition: { province_code: code } },
    ...(tail && { core: { bytes: tail.length, sha256: sha256(tail) } }),
  };
}

/** Where the first of the core columns begins. */
async function endOf(connection: DuckDBConnection, path: string, core: readonly string[]) {
  const names = core.map((name) => `'${name}'`).join(', ');
  const found = await connection.runAndReadAll(`SELECT CAST(min(least(data_page_offset,
      coalesce(nullif(dictionary_page_offset, 0), data_page_offset))) AS INTEGER)
    FROM parquet_metadata('${path}') WHERE split_part(path_in_schema, ', ', 1) IN (${names})`);
  return Number(found.getRows()[0]![0]);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

interface TableShape {
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  readonly core?: readonly string[];
}
