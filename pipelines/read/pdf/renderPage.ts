import type { Picture } from '../page.ts';
import { UnreadableError } from '../unreadable.ts';
import type { Engine } from './engine.ts';

/** Dots of an inch at which small Thai marks can still be told apart. */
const DPI = 300;
/** Dots of one picture: a sheet of A3 and a little more. */
const MOST_DOTS = 20_000_000;
const POINTS = 72;
const GREY = 1;
const WHITE = 0xffffffff;
/** Draw annotations, in grey. */
const FLAGS = 0x01 | 0x08;

/**
 * Draws a page as its viewer shows it, in grey; at fewer dots an inch where it is huge.
 *
 * @throws where the engine has no room for the picture
 */
export function renderPage(engine: Engine, page: number): Picture {
  const { pdfium } = engine;
  const [width, height] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)];
  const inches = (width / POINTS) * (height / POINTS);
  const dpi = Math.min(DPI, Math.sqrt(MOST_DOTS / inches));
  const columns = Math.max(1, Math.floor((width / POINTS) * dpi));
  const rows = Math.max(1, Math.floor((height / POINTS) * dpi));
  const bitmap = pdfium.FPDFBitmap_CreateEx(columns, rows, GREY, 0, 0);
  if (bitmap === 0) throw new UnreadableError('too_large', 'no room for the picture of a page');
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, columns, rows, WHITE);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, columns, rows, 0, FLAGS);
    const stride = pdfium.FPDFBitmap_GetStride(bitmap);
    const drawn = engine.bytes(pdfium.FPDFBitmap_GetBuffer(bitmap), stride * rows);
    return { columns, rows, pixels: tight(drawn, columns, rows, stride), dpi };
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
  }
}

/** Rows of dots without what fills them up to the engine's width. */
function tight(drawn: Uint8Array, columns: number, rows: number, stride: number): Uint8Array {
  if (stride === columns) return drawn;
  const pixels = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    pixels.set(drawn.subarray(row * stride, row * stride + columns), row * columns);
  }
  return pixels;
}
