import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PictureReader, ReadingTools } from './read/readDocument.ts';
import { maybeTextOf } from './write/utf8.ts';

type PdfReader = NonNullable<ReadingTools['readPdf']>;

let pdfReader: Promise<PdfReader> | undefined;
let pictureReader: Promise<PictureReader> | undefined;

/**
 * The readers that take long to load, each loaded by the first document that needs it and kept for
 * the next. `alive` is called when one is loaded, and before and after every page that is
 * recognised from a picture.
 */
export function lazyTools(alive: () => void): ReadingTools {
  const readPicture: PictureReader = async (picture) => {
    pictureReader ??= openPictures();
    const read = await pictureReader;
    alive();
    const page = await read(picture);
    alive();
    return page;
  };
  return {
    decodeUtf8: maybeTextOf,
    readPicture,
    readImage: async (bytes, reader) =>
      (await import('./read/picture/readImage.ts')).readImage(bytes, reader),
    readPdf: async (bytes, reader) => {
      pdfReader ??= openPdf();
      const read = await pdfReader;
      alive();
      return read(bytes, reader);
    },
  };
}

async function openPdf(): Promise<PdfReader> {
  const { openPdfReader } = await import('./read/pdf/pdfReader.ts');
  const wasm = await readFile(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')));
  return openPdfReader(new Uint8Array(wasm).buffer);
}

async function openPictures(): Promise<PictureReader> {
  const { openPictureReader } = await import('./ocr/openPictureReader.ts');
  return (await openPictureReader()).readPicture;
}
