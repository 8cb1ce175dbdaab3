import { assertWithin } from '../limits.ts';
import { UnreadableError } from '../unreadable.ts';
import { MOST_PAGES } from './pixels.ts';

/** Bytes of a value by its type's number: https://www.itu.int/itudoc/itu-t/com16/tiff-fx/docs/tiff6.pdf */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];
const ENTRY = 12;
/** Tags that lead to directories of their own: of cameras, places and small copies. */
const LEADING = new Set([330, 34665, 34853, 37500, 50740, 61440]);
const NOTHING = 0xffff;
/** Directories of a file: each page may have a small copy. */
const MOST_DIRECTORIES = MOST_PAGES * 2;

/**
 * A copy of a TIFF that its decoder can follow to the end: the directories of its pages go one after
 * another, every value lies within the file, and what leads elsewhere is taken out.
 *
 * @throws where a directory leads back, or out of the file
 */
export function soundTiff(bytes: Uint8Array): ArrayBuffer {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const isLittle = view.byteLength > 8 && view.getUint16(0) === 0x4949;
  const seen = new Set<number>();
  let at = within(view, 4, 4).getUint32(4, isLittle);
  while (at !== 0) {
    if (seen.has(at)) throw new UnreadableError('damaged', 'a TIFF whose pages go in circles');
    seen.add(at);
    assertWithin(seen.size, MOST_DIRECTORIES, 'pages');
    const count = within(view, at, 2).getUint16(at, isLittle);
    const next = at + 2 + count * ENTRY;
    within(view, at, 2 + count * ENTRY + 4);
    for (let entry = at + 2; entry < next; entry += ENTRY) soundEntry(view, entry, isLittle);
    at = view.getUint32(next, isLittle);
  }
  return copy.buffer;
}

function soundEntry(view: DataView, at: number, isLittle: boolean): void {
  const bytes = (SIZES[view.getUint16(at + 2, isLittle)] ?? 0) * view.getUint32(at + 4, isLittle);
  if (bytes > 4) within(view, view.getUint32(at + 8, isLittle), bytes);
  if (LEADING.has(view.getUint16(at, isLittle))) view.setUint16(at, NOTHING, isLittle);
}

function within(view: DataView, at: number, length: number): DataView {
  if (at + length > view.byteLength) {
    throw new UnreadableError('damaged', 'a TIFF that leads out of itself');
  }
  return view;
}
