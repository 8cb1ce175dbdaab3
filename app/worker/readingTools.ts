import wasm from '@embedpdf/pdfium/pdfium.wasm?url';
import type { ReadingTools } from '../../pipelines/read/readDocument.ts';
import { UnreadableError } from '../../pipelines/read/unreadable.ts';

type PdfReader = NonNullable<ReadingTools['readPdf']>;

/** The readers a browser has: of PDFs, fetched with the first of them. None reads pictures. */
export function readingTools(): ReadingTools {
  let reader: Promise<PdfReader> | undefined;
  return {
    async readPdf(bytes, readPicture) {
      reader ??= openReader();
      reader.catch(() => (reader = undefined));
      return (await reader)(bytes, readPicture);
    },
  };
}

/** @throws UnreadableError reader_failed: the file is not to blame where its reader did not come */
async function openReader(): Promise<PdfReader> {
  try {
    const [{ openPdfReader }, answer] = await Promise.all([
      import('../../pipelines/read/pdf/pdfReader.ts'),
      fetch(wasm),
    ]);
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    return await openPdfReader(await answer.arrayBuffer());
  } catch (thrown) {
    throw new UnreadableError('reader_failed', `the reader of PDFs: ${String(thrown)}`);
  }
}
