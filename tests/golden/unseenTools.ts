import { readFileSync } from 'node:fs';
import { openPdfReader } from '../../pipelines/read/pdf/pdfReader.ts';
import type { ReadingTools } from '../../pipelines/read/readDocument.ts';
import { repositoryPath } from '../support/labels.ts';

/** The tools a document may need to be read, as the pipelines' ends hand them in. */
export async function readingTools(): Promise<ReadingTools> {
  const wasm = readFileSync(repositoryPath('node_modules/@embedpdf/pdfium/dist/pdfium.wasm'));
  return { readPdf: await openPdfReader(new Uint8Array(wasm).buffer) };
}
