import { access, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tables } from '../../data/schema/catalogue.ts';
import { documentReport } from '../report/documentReport.ts';

/** Name of the page about a document, beside that of the list. */
export function pageName(documentId: string): string {
  return `${documentId}.html`;
}

/** Writes the page that tells how a document was read. */
export async function writePage(
  folder: string,
  tables: Tables,
  milliseconds: number,
): Promise<void> {
  const [document] = tables.documents;
  if (!document) return;
  const path = join(folder, pageName(document.document_id));
  // Aside and renamed: a page that is there is whole, and is not written again.
  await writeFile(`${path}.new`, documentReport(tables, milliseconds));
  await rename(`${path}.new`, path);
}

/** Whether the page about a document is there. */
export async function hasPage(folder: string, documentId: string): Promise<boolean> {
  return access(join(folder, pageName(documentId))).then(
    () => true,
    () => false,
  );
}
