import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll } from 'vitest';
import type { TableName } from '../../data/schema/catalogue.ts';
import type { Manifest } from '../../data/schema/manifest.ts';
import * as pipelines from '../../pipelines/ingestFolder.ts';

const made: string[] = [];

/** Processes that all tests of a file share: to start them takes longer than a small document. */
const readers = pipelines.openReaders();
afterAll(() => readers.close());

/** Reads a folder of documents with processes that are there already. */
export async function ingestFolder(
  from: string,
  to: string,
  say: (line: string) => void,
): Promise<pipelines.IngestReport> {
  return pipelines.ingestFolder(from, to, say, { pool: readers });
}

afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A new empty folder that is removed after the tests of the file. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'prongsai-ingest-'));
  made.push(folder);
  return folder;
}

/** A new folder with the given files, by their path below it. */
export async function folderOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = await newFolder();
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** What the run keeps and reports beside the tables; published nowhere. */
const OWN = ['.cache', 'report'];

/**
 * Every published file directly in a folder, with the hash of its content; folders are named with
 * a stroke.
 */
export async function contentsOf(folder: string): Promise<Record<string, string>> {
  const found = await readdir(folder, { withFileTypes: true });
  const entries = found.filter(({ name }) => !OWN.includes(name));
  const hashes = entries.map(async (entry) => {
    if (!entry.isFile()) return [`${entry.name}/`, ''] as const;
    const bytes = await readFile(join(folder, entry.name));
    return [entry.name, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries((await Promise.all(hashes)).sort());
}

export async function manifestOf(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}

/** Columns of a written table, in the order of its rows; found through the manifest alone. */
export async function rowsOf(
  folder: string,
  table: TableName,
  columns: string,
): Promise<unknown[][]> {
  const { files } = await manifestOf(folder);
  const path = files.find((file) => file.table === table)?.path ?? '';
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const reader = await connection.runAndReadAll(
    `SELECT ${columns} FROM read_parquet('${join(folder, path)}')`,
  );
  return reader.getRowsJson() as unknown[][];
}

/** A small plan: one project of 10,000 baht. */
export const PLAN = [
  'แผนปฏิบัติการป้องกันการทุจริต',
  'ประจำปีงบประมาณ พ.ศ. ๒๕๖๔',
  'เทศบาลตำบลสมมุติ',
  '',
  'ที่\tโครงการ\tงบประมาณ\tผู้รับผิดชอบ',
  '๑\tโครงการอบรมคุณธรรม\t๑๐,๐๐๐\tสำนักปลัด',
  '',
].join('\n');

/** The same plan with another second project, so that its bytes differ. */
export const OTHER_PLAN = `${PLAN}๒\tโครงการประกวดคำขวัญ\t๕,๐๐๐\tกองคลัง\n`;
