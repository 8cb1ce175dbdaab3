import { writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Body } from '../../data/schema/bodies.ts';
import type { Column } from '../../data/schema/column.ts';
import type { DocumentRow } from '../../data/schema/documents.ts';
import { type AnyTable, everyTable } from '../../data/schema/everyTable.ts';
import { ask, type Database, literal } from './database.ts';
import type { Lot } from './tableParts.ts';

/** Rows of one province that are written at once while a table is taken apart. */
const ROWS_AT_ONCE = 20_480;

/** Stands for no province while a table is taken apart: the database trips over NULL as a folder. */
const NONE = "'none'";

/** Where the province of each body and document stands within the folder written aside. */
const provincesPath = (aside: string): string => join(aside, 'provinces.json');

/** Lays down of which province each body and document is, for tables that are split by it. */
export function writeProvinces(
  aside: string,
  bodies: Iterable<Body>,
  documents: Iterable<Pick<DocumentRow, 'document_id' | 'body_id'>>,
): void {
  const provinceOf = new Map<string | null, string | null>();
  for (const { body_id, province_code } of bodies) provinceOf.set(body_id, province_code);
  const rows = [...provinceOf].map(([id, province]) => ({ id, province }));
  for (const { document_id: id, body_id } of documents)
    rows.push({ id, province: provinceOf.get(body_id) ?? null });
  writeFileSync(provincesPath(aside), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/**
 * The rows of a file, taken apart by province into files of their own below the folder aside. A row
 * goes by its body, else by its document; those of neither, or of an unknown province, together.
 */
export async function takenApart(
  database: Database,
  aside: string,
  table: AnyTable,
  file: string,
): Promise<Lot[]> {
  const below = join(aside, `${table}.apart`);
  await database.run(`SET partitioned_write_flush_threshold = ${ROWS_AT_ONCE}`);
  await database.run(
    `COPY (SELECT t.*, coalesce(${[...idsOf(table).map((_id, i) => `p${i}.province`), NONE].join(', ')}) AS province_of_row
       FROM read_parquet(${literal(file)}) t ${joined(aside, table)})
     TO ${literal(below)} (FORMAT parquet, COMPRESSION lz4_raw, PARTITION_BY (province_of_row))`,
  );
  const folders = (await readdir(below)).sort();
  return Promise.all(folders.map((folder) => lotIn(database, join(below, folder))));
}

async function lotIn(database: Database, folder: string): Promise<Lot> {
  const files = (await readdir(folder)).sort().map((name) => join(folder, name));
  const [[rows] = []] = await ask(
    database,
    `SELECT count(*)::INTEGER FROM read_parquet([${files.map(literal).join(', ')}])`,
  );
  const code = folder.slice(folder.lastIndexOf('=') + 1);
  return { province: code.startsWith('TH-') ? code : null, files, rows: Number(rows) };
}

function joined(aside: string, table: AnyTable): string {
  const provinces = `read_json(${literal(provincesPath(aside))}, format = 'newline_delimited',
    columns = {id: 'VARCHAR', province: 'VARCHAR'})`;
  return idsOf(table)
    .map((id, i) => `LEFT JOIN ${provinces} p${i} ON p${i}.id = ${id}`)
    .join(' ');
}

/** Whether all rows of a document are of one province: the document alone tells of which. */
export function isOfDocuments(table: AnyTable): boolean {
  const ids = idsOf(table);
  return ids.length === 1 && ids[0] === 't."document_id"';
}

/** What of a row names its body or document: the first that is known decides. */
function idsOf(table: AnyTable): string[] {
  const columns: readonly Column[] = everyTable[table].columns;
  const ids = ['body_id', 'document_id', 'from_document_id'].filter((name) =>
    columns.some((column) => column.name === name),
  );
  if (ids.length > 0) return ids.map((name) => `t."${name}"`);
  // The id of a project begins with that of its document.
  const project = columns.find(({ name }) => name.endsWith('project_id'))?.name;
  return project === undefined ? [] : [`split_part(t."${project}", '.', 1)`];
}
