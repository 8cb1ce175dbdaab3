import { readFileSync } from 'node:fs';
import { readImage } from '../../../pipelines/read/picture/readImage.ts';
import { openPdfReader } from '../../../pipelines/read/pdf/pdfReader.ts';
import type { PictureReader, ReadingTools } from '../../../pipelines/read/readDocument.ts';
import { parseProvinces } from '../../../pipelines/recognise/provinces.ts';
import { ingestDocuments } from '../../../pipelines/run.ts';
import { repositoryPath } from '../../support/labels.ts';

const provinces = parseProvinces(
  readFileSync(repositoryPath('data/reference/provinces.csv'), 'utf8'),
);
const wasm = readFileSync(repositoryPath('node_modules/@embedpdf/pdfium/dist/pdfium.wasm'));

/** Says of every picture that it prints one line. */
const readPicture: PictureReader = async () => ({
  width: 100,
  height: 100,
  rulings: [],
  isPicture: true,
  runs: [{ text: 'แผนปฏิบัติการ', left: 10, top: 10, right: 80, bottom: 20 }],
});

const tools: ReadingTools = {
  readPdf: await openPdfReader(new Uint8Array(wasm).buffer),
  readImage,
  readPicture,
};

/** What becomes of a file: "read: n" with n projects, or the reason why it was not read. */
export async function outcomeOf(bytes: Uint8Array): Promise<string> {
  const { tables, failures } = await ingestDocuments([{ path: 'hostile', bytes }], {
    provinces,
    tools,
  });
  return failures[0]?.reason ?? `read: ${tables.projects.length}`;
}
