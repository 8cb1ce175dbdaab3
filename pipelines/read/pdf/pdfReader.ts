import type { ReadDocument } from '../../stages.ts';
import { layoutPages } from '../layout/layoutPages.ts';
import type { PictureReader, ReadingTools } from '../readDocument.ts';
import { UnreadableError } from '../unreadable.ts';
import { Engine } from './engine.ts';
import { openPdf } from './openPdf.ts';
import { BLANK, lettersIn, readPage, type PageReading } from './readPage.ts';
import { renderPage } from './renderPage.ts';

/**
 * A reader of PDFs on the bytes of PDFium's WebAssembly module. It reads one document at a time;
 * the engine is started at once, and afresh after it broke or grew.
 */
export async function openPdfReader(
  wasm: ArrayBuffer,
): Promise<NonNullable<ReadingTools['readPdf']>> {
  let sound: Engine | null = await Engine.start(wasm);
  let last: Promise<unknown> = Promise.resolve();
  const readNext = async (bytes: Uint8Array, readPicture: PictureReader | undefined) => {
    const engine = sound ?? (await Engine.start(wasm));
    sound = null;
    const pages = await attempt(engine, () => readPages(engine, bytes, readPicture));
    if (!engine.isStale() && !(pages instanceof EngineBroke)) sound = engine;
    if (pages instanceof Error) throw pages;
    return laidOut(pages);
  };
  return (bytes, readPicture) => {
    const next = last.then(() => readNext(bytes, readPicture));
    last = next.catch(() => undefined);
    return next;
  };
}

/** After a fault of its own nothing the engine answers can be trusted. */
class EngineBroke extends UnreadableError {}

async function attempt<T>(engine: Engine, work: () => Promise<T>): Promise<T | Error> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) {
      return error instanceof Error ? error : new Error(String(error));
    }
    return engine.isStale()
      ? new EngineBroke('too_large', 'a PDF that the reader has no room for')
      : new EngineBroke('damaged', 'a PDF that broke its reader');
  }
}

/** Reads a document page by page. @throws where it is locked, broken or too large */
async function readPages(
  engine: Engine,
  bytes: Uint8Array,
  readPicture: PictureReader | undefined,
): Promise<PageReading[]> {
  const pdf = openPdf(engine, bytes);
  const pages: PageReading[] = [];
  try {
    for (let index = 0; index < pdf.pageCount; index++) {
      pages.push(await readOne(engine, pdf.document, index, readPicture));
      engine.assertSize();
    }
  } catch (error) {
    // An engine that broke cannot close either.
    if (!(error instanceof WebAssembly.RuntimeError)) pdf.close();
    throw error;
  }
  pdf.close();
  return pages;
}

async function readOne(
  engine: Engine,
  document: number,
  index: number,
  readPicture: PictureReader | undefined,
): Promise<PageReading> {
  const { pdfium } = engine;
  const page = pdfium.FPDF_LoadPage(document, index);
  if (page === 0) return { ...BLANK, isUnread: true };
  const read = readPage(engine, page);
  const isPictured = read.needsPicture && readPicture !== undefined;
  const picture = isPictured ? renderPage(engine, page) : null;
  pdfium.FPDF_ClosePage(page);
  if (!picture || !readPicture) return { ...read, isUnread: read.needsPicture };
  const recognised = await readPicture(picture);
  const letters = lettersIn(recognised.runs.map((run) => run.text).join(''));
  return { ...recognised, isPicture: true, needsPicture: false, letters };
}

/**
 * The pages as a document: a scanned one where most of its letters came from pictures.
 *
 * @throws where no page holds words that can be read
 */
function laidOut(pages: readonly PageReading[]): ReadDocument {
  const count = (of: (page: PageReading) => boolean): number =>
    pages.reduce((sum, page) => sum + (of(page) ? page.letters : 0), 0);
  const sound = count((page) => !page.needsPicture);
  const unread = pages.filter((page) => page.isUnread === true).length;
  if (sound === 0 && pages.some((page) => page.needsPicture)) {
    throw new UnreadableError('needs_ocr', `${unread} pages that are pictures`);
  }
  if (sound === 0) {
    throw unread > 0
      ? new UnreadableError('damaged', `${unread} pages that cannot be opened`)
      : new UnreadableError('empty', 'a PDF without words');
  }
  const pictured = count((page) => page.isPicture);
  return layoutPages(pictured > sound / 2 ? 'pdf_scan' : 'pdf', pages);
}
