import { UnreadableError } from '../unreadable.ts';
import type { Picture } from '../page.ts';

/** Pixels of one picture, and pictures of one file. */
export const MOST_PIXELS = 60_000_000;
export const MOST_PAGES = 200;

/** Inches of the sheets that are scanned: what is said to be narrower or wider is said wrongly. */
const NARROWEST = 4;
const WIDEST = 17;
const SHEET = { short: 8.27, long: 11.69 };

/** @throws where a picture has no pixels or too many, before they are unpacked */
export function assertSize(columns: number, rows: number): void {
  if (!(columns > 0 && rows > 0)) throw new UnreadableError('damaged', 'a picture of no size');
  if (columns * rows > MOST_PIXELS) {
    throw new UnreadableError('too_large', `a picture of ${columns} × ${rows} pixels`);
  }
}

/** Pixels of an inch: what the file says where it can be, else as of a sheet of A4. */
export function dpiOf(columns: number, rows: number, said: number | null): number {
  const inches = said !== null && said > 0 ? columns / said : 0;
  if (said !== null && inches >= NARROWEST && inches <= WIDEST) return said;
  return columns / (columns > rows ? SHEET.long : SHEET.short);
}

/** Samples of a picture from the top left: red, green, blue and how opaque, 0 to 255 each. */
export interface Coloured {
  readonly columns: number;
  readonly rows: number;
  readonly rgba: ArrayLike<number>;
}

/** A coloured picture as grey; where it is not opaque, white paper shows. */
export function greyOf({ columns, rows, rgba }: Coloured, said: number | null): Picture {
  const pixels = new Uint8Array(columns * rows);
  for (let i = 0, at = 0; i < pixels.length; i++, at += 4) {
    const [red, green, blue] = [rgba[at] ?? 255, rgba[at + 1] ?? 255, rgba[at + 2] ?? 255];
    const opaque = (rgba[at + 3] ?? 255) / 255;
    const grey = 0.299 * red + 0.587 * green + 0.114 * blue;
    pixels[i] = Math.round(255 + (grey - 255) * opaque);
  }
  return { columns, rows, pixels, dpi: dpiOf(columns, rows, said) };
}
