import { assertWithin } from '../limits.ts';
import { UnreadableError } from '../unreadable.ts';
import type { Engine } from './engine.ts';

/** Pages of one document. */
const MOST_PAGES = 2000;
/** Bytes at a file's end within which it says that it ends. */
const END_BYTES = 4096;

const PASSWORD = 4;
const SECURITY = 5;

/** A document held open by the engine. */
export interface OpenPdf {
  readonly document: number;
  readonly pageCount: number;
  close(): void;
}

/**
 * Opens a document; the caller closes it.
 *
 * @throws where it is locked, broken, cut off, without pages or with too many
 */
export function openPdf(engine: Engine, bytes: Uint8Array): OpenPdf {
  const { pdfium } = engine;
  const at = engine.copyIn(bytes);
  const document = pdfium.FPDF_LoadMemDocument(at, bytes.length, '');
  if (document === 0) {
    const code = pdfium.FPDF_GetLastError();
    engine.free(at);
    throw code === PASSWORD || code === SECURITY
      ? new UnreadableError('encrypted', 'a PDF with a password')
      : new UnreadableError('damaged', 'a PDF that cannot be opened');
  }
  const close = () => {
    pdfium.FPDF_CloseDocument(document);
    engine.free(at);
  };
  try {
    return { document, pageCount: countPages(engine, document, bytes), close };
  } catch (error) {
    close();
    throw error;
  }
}

function countPages(engine: Engine, document: number, bytes: Uint8Array): number {
  const { pdfium } = engine;
  const isWhole = pdfium.FPDF_DocumentHasValidCrossReferenceTable(document);
  if ((!isWhole && !endsAsTold(bytes)) || isShort(bytes)) {
    throw new UnreadableError('damaged', 'a PDF that was cut off');
  }
  const count = pdfium.FPDF_GetPageCount(document);
  if (count <= 0) throw new UnreadableError('empty', 'a PDF without pages');
  assertWithin(count, MOST_PAGES, 'pages');
  return count;
}

function endsAsTold(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(Math.max(0, bytes.length - END_BYTES))).includes('%%EOF');
}

/** Whether a file made for slow lines tells, at its beginning, that it is longer than it is. */
function isShort(bytes: Uint8Array): boolean {
  const head = latin(bytes.subarray(0, 2048));
  const told = /\/Linearized\b[^>]*?\/L\s+(\d{1,12})\b/.exec(head)?.[1];
  return told !== undefined && Number(told) > bytes.length;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
