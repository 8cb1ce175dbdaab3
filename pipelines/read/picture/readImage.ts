import type { ReadDocument } from '../../stages.ts';
import { layoutPages } from '../layout/layoutPages.ts';
import type { PageText, Picture } from '../page.ts';
import type { PictureReader } from '../readDocument.ts';
import { UnreadableError } from '../unreadable.ts';
import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';
import { tiffPages } from './tiff.ts';

/**
 * Reads an image file by its own bytes: PNG, JPEG, or TIFF of one page or several.
 *
 * @throws UnreadableError where it is damaged, too large, or no page of it holds words
 */
export async function readImage(
  bytes: Uint8Array,
  readPicture: PictureReader,
): Promise<ReadDocument> {
  const pages: PageText[] = [];
  for (const picture of picturesOf(bytes)) pages.push(await readPicture(picture));
  return layoutPages('pdf_scan', pages);
}

/** The pictures of a file, one at a time; what its decoder throws of its own is damage. */
export function* picturesOf(bytes: Uint8Array): Generator<Picture> {
  try {
    if (bytes[0] === 0x89) yield readPng(bytes);
    else if (bytes[0] === 0xff) yield readJpeg(bytes);
    else yield* tiffPages(bytes);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    const found = error instanceof Error ? error.message : String(error);
    throw new UnreadableError('damaged', `a picture that cannot be unpacked: ${found}`);
  }
}
