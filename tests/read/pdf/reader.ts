import { readFileSync } from 'node:fs';
import { openPdfReader } from '../../../pipelines/read/pdf/pdfReader.ts';
import type { ReadingTools } from '../../../pipelines/read/readDocument.ts';
import { repositoryPath } from '../../support/labels.ts';

let reader: Promise<NonNullable<ReadingTools['readPdf']>> | undefined;

/** The reader of PDFs, started once. */
export function pdfReader(): Promise<NonNullable<ReadingTools['readPdf']>> {
  reader ??= openPdfReader(
    new Uint8Array(readFileSync(repositoryPath('node_modules/@embedpdf/pdfium/dist/pdfium.wasm')))
      .buffer,
  );
  return reader;
}

/** The texts of the lines of a PDF. */
export async function linesOf(bytes: Uint8Array): Promise<string[]> {
  const { lines } = await (await pdfReader())(bytes, undefined);
  return lines.map((line) => line.text);
}
