import { decode } from 'jpeg-js';
import type { Picture } from '../page.ts';
import { UnreadableError } from '../unreadable.ts';
import { assertSize, greyOf, MOST_PIXELS } from './pixels.ts';
import { turned } from './turn.ts';

/** Megabytes that the unpacking of one picture may take. */
const MOST_MEGABYTES = 1500;

/** What a JPEG says before its pixels. */
interface JpegHead {
  readonly columns: number;
  readonly rows: number;
  readonly dpi: number | null;
  /** Clockwise quarter turns that set it upright. */
  readonly quarters: number;
}

/** The picture in a JPEG, set upright as its camera says. @throws where it is damaged or too large */
export function readJpeg(bytes: Uint8Array): Picture {
  const head = headOf(bytes);
  assertSize(head.columns, head.rows);
  const { width, height, data } = decode(bytes, {
    useTArray: true,
    maxResolutionInMP: MOST_PIXELS / 1e6,
    maxMemoryUsageInMB: MOST_MEGABYTES,
  });
  return turned(greyOf({ columns: width, rows: height, rgba: data }, head.dpi), head.quarters);
}

function headOf(bytes: Uint8Array): JpegHead {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let dpi: number | null = null;
  let quarters = 0;
  for (let at = 2; at + 9 < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) break;
    const marker = view.getUint8(at + 1);
    // Fill bytes before a marker, and markers without a length.
    if (marker === 0xff || marker === 1 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame)
      return { columns: view.getUint16(at + 7), rows: view.getUint16(at + 5), dpi, quarters };
    const length = view.getUint16(at + 2);
    const segment = bytes.subarray(at + 4, at + 2 + length);
    if (marker === 0xe0) dpi = maybeDensity(segment);
    if (marker === 0xe1) quarters = quartersOf(segment) ?? quarters;
    at += 2 + length;
  }
  throw new UnreadableError('damaged', 'a JPEG without a frame');
}

function maybeDensity(jfif: Uint8Array): number | null {
  const [, , , , , , , unit, high = 0, low = 0] = jfif;
  const density = high * 256 + low;
  if (unit === 1) return density;
  return unit === 2 ? density * 2.54 : null;
}

/** Values of the EXIF tag "orientation" and the quarter turns that undo them; mirrored ones are not met. */
const QUARTERS: Readonly<Record<number, number>> = { 1: 0, 3: 2, 6: 1, 8: 3 };
const ORIENTATION = 0x0112;

function quartersOf(exif: Uint8Array): number | null {
  if (String.fromCharCode(...exif.subarray(0, 4)) !== 'Exif' || exif.length < 16) return null;
  const view = new DataView(exif.buffer, exif.byteOffset + 6, exif.length - 6);
  const little = view.getUint16(0) === 0x4949;
  const first = view.getUint32(4, little);
  if (first + 2 > view.byteLength) return null;
  const count = view.getUint16(first, little);
  for (let i = 0; i < count; i++) {
    const at = first + 2 + i * 12;
    if (at + 12 > view.byteLength) return null;
    if (view.getUint16(at, little) !== ORIENTATION) continue;
    return QUARTERS[view.getUint16(at + 8, little)] ?? null;
  }
  return null;
}
