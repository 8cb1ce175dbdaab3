import { readFileSync } from 'node:fs';
import { openPictureReader } from '../../pipelines/ocr/openPictureReader.ts';
import { openPdfReader } from '../../pipelines/read/pdf/pdfReader.ts';
import { readImage } from '../../pipelines/read/picture/readImage.ts';
import type { ReadingTools } from '../../pipelines/read/readDocument.ts';
import { repositoryPath } from '../support/labels.ts';

export interface OpenTools {
  tools: ReadingTools;
  /** Ends the recognition of pictures, which keeps a process alive. */
  close(): Promise<void>;
}

/** The tools a document may need to be read, as the pipelines' ends hand them in. */
export async function readingTools(): Promise<OpenTools> {
  const wasm = readFileSync(repositoryPath('node_modules/@embedpdf/pdfium/dist/pdfium.wasm'));
  const [readPdf, { readPicture, close }] = await Promise.all([
    openPdfReader(new Uint8Array(wasm).buffer),
    openPictureReader(),
  ]);
  return { tools: { readPdf, readImage, readPicture }, close };
}
