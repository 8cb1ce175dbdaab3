import { renameSync, writeFileSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tables } from '../../data/schema/catalogue.ts';
import { documentReport } from '../report/documentReport.ts';
import { utf8Of } from '../write/utf8.ts';

/** Name of the page about a document, beside that of the list. */
export function pageName(documentId: string): string {
  return `${documentId}.html`;
}

/** Writes the page that tells how a document was read. */
export function writePage(folder: string, tables: Tables, milliseconds: number): void {
  const [document] = tables.documents;
  if (!document) return;
  const path = join(folder, pageName(document.document_id));
  // Aside and renamed: a page that is there is whole, and is not written again.
  writeFileSync(`${path}.new`, utf8Of(documentReport(tables, milliseconds)));
  renameSync(`${path}.new`, path);
}

/** Whether the page about a document is there. */
export async function hasPage(folder: string, documentId: string): Promise<boolean> {
  return access(join(folder, pageName(documentId))).then(
    () => true,
    () => false,
  );
}
