import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FailedDocument } from '../document.ts';
import { indexReport, type ReportRow } from '../report/indexReport.ts';
import { pageName } from './page.ts';
import type { ReadDocumentFile } from './readAll.ts';

/** Name of the folder of pages within the folder of the tables; published nowhere. */
const REPORT_FOLDER = 'report';
const INDEX = 'index.html';

/** Makes the folder of pages below the folder of the tables, and resolves to its path. */
export async function openReport(tables: string): Promise<string> {
  const folder = join(tables, REPORT_FOLDER);
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Writes the list of all documents, and removes the pages of documents that are gone. */
export async function reportAll(
  folder: string,
  documents: readonly ReadDocumentFile[],
  failures: readonly FailedDocument[],
): Promise<void> {
  const path = join(folder, INDEX);
  await writeFile(`${path}.new`, indexReport(documents.map(rowOf), failures));
  await rename(`${path}.new`, path);
  const pages = documents.map(({ about }) => pageName(about.document.document_id));
  const standing = new Set([INDEX, ...pages]);
  for (const name of await readdir(folder)) {
    if (!standing.has(name)) await rm(join(folder, name), { force: true });
  }
}

function rowOf({ about, wasKept }: ReadDocumentFile): ReportRow {
  const { document, bodies, milliseconds } = about;
  const body_name = bodies.find(({ body_id }) => body_id === document.body_id)?.name_th ?? null;
  return { ...document, body_name, milliseconds, kept: wasKept };
}
